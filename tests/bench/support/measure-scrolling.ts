import type { BenchContext } from './bench-context.ts';
import { benchNow } from './bench-program.ts';
import { openElectron } from './open-electron.ts';
import { copyOfShop } from './shops.ts';

/** What was measured in the product on the full shop's list of jobs; all in milliseconds. */
interface Scrolling {
  /** Each frame of each round. */
  readonly frames: readonly (readonly number[])[];
  /** Frames of the same window while nothing moves: what the machine itself adds. */
  readonly still: readonly number[];
  /** From a click on a column's title until the rows in the new order are painted. */
  readonly sorting: readonly number[];
}

/** As a wheel is turned, then page by page, then along the whole list in a few seconds. */
const ways = [
  { pixels: 120, frames: 120 },
  { pixels: 800, frames: 80 },
  { pixels: 26_000, frames: 100 },
] as const;

/** Texts of expressions that the page runs. */
const frameTimes = (pixels: number, frames: number): string => `(async () => {
  const grid = document.querySelector('[role=grid]');
  const times = [];
  let top = grid.scrollTop;
  let last = performance.now();
  for (let n = 0; n < ${frames}; n += 1) {
    top += ${pixels};
    if (${pixels} > 0) grid.scrollTop = top;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  return times;
})()`;

const backToTop = `(async () => {
  document.querySelector('[role=grid]').scrollTop = 0;
  await new Promise((resolve) => setTimeout(resolve, 500));
})()`;

const clickTitle = (column: number): string => `new Promise((resolve) => {
  const grid = document.querySelector('[role=grid]');
  const before = grid.dataset.view;
  const start = performance.now();
  grid.querySelectorAll('[role=columnheader] button')[${column}].click();
  const look = () => {
    const isThere = grid.dataset.view !== before && grid.querySelector('[aria-busy]') === null;
    requestAnimationFrame(isThere ? () => resolve(performance.now() - start) : look);
  };
  look();
})`;

/** Scrolls through the jobs of the full shop in the product itself, and sorts them by each column. */
export async function measureScrolling(ctx: BenchContext, rounds: number): Promise<Scrolling> {
  const electron = await openElectron(ctx, { program: ctx.root, profile: await copyOfShop(ctx, 'full'), words: [`--now=${benchNow}`] });
  try {
    await electron.evaluateSoon<true>('document.querySelector("nav a[href]") !== null || undefined');
    await electron.evaluate(`localStorage.setItem('makegood.list.jobs', JSON.stringify({ filters: {} })); location.hash = '#/jobs'`);
    await electron.evaluateSoon<true>(
      '(document.querySelector("[data-key]") !== null && document.querySelector("[aria-busy]") === null) || undefined',
    );
    const columns = await electron.evaluate<number>('document.querySelectorAll("[role=columnheader] button").length');
    const frames: number[][] = [];
    const sorting: number[] = [];
    let still: number[] = [];
    // The first round compiles what the others use.
    for (let round = 0; round <= rounds; round += 1) {
      const own: number[] = [];
      for (const way of ways) {
        own.push(...(await electron.evaluate<number[]>(frameTimes(way.pixels, way.frames))));
        await electron.evaluate(backToTop);
      }
      const quiet = await electron.evaluate<number[]>(frameTimes(0, 60));
      const sorted: number[] = [];
      for (let column = 0; column < columns; column += 1) sorted.push(await electron.evaluate<number>(clickTitle(column)));
      if (round === 0) continue;
      frames.push(own);
      still = [...still, ...quiet];
      sorting.push(...sorted);
    }
    ctx.log(`  scrolled through the jobs: ${frames.flat().length} frames`);
    return { frames, still, sorting };
  } finally {
    await electron.close();
  }
}
