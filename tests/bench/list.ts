import type { SortTimes } from './page/measure-lists.ts';
import { type BenchContext, type Figures, isQuick, plainFigure, ratioFigure } from './support/bench-context.ts';
import { openBenchPage } from './support/bench-program.ts';
import { measureScrolling } from './support/measure-scrolling.ts';
import { shopProfile } from './support/shops.ts';
import { median } from './support/statistics.ts';

/** Sorting a list by each of its columns beside the bare keys of the same index, and scrolling through all of its rows. */
export async function run(ctx: BenchContext): Promise<Figures> {
  const page = await openBenchPage(ctx, await shopProfile(ctx, 'full'));
  const times = await page.task('measureLists', { tries: isQuick(ctx) ? 5 : 21 }).finally(() => page.close());
  for (const [name, { rows }] of Object.entries(times)) ctx.log(`  ${name}: ${rows} rows`);
  const { frames, still, sorting } = await measureScrolling(ctx, isQuick(ctx) ? 2 : 7);
  return {
    ...Object.fromEntries(Object.entries(times).map(([name, sort]) => [`list-sort-${name}`, sortFigure(sort)])),
    'list-sort-click': plainFigure(median(sorting), 100, 'ms'),
    'list-scroll-longest': plainFigure(median(frames.map(longest)), 50, 'ms'),
    'list-scroll-longest-ever': plainFigure(longest(frames.map(longest)), null, 'ms'),
    'list-scroll-frame': ratioFigure(median(frames.flat()), median(still), null, 'ms'),
    'list-still-longest': plainFigure(longest(still), null, 'ms'),
  };
}

function sortFigure({ sorted, raw }: SortTimes) {
  return ratioFigure(median(sorted), median(raw), 2, 'ms');
}

function longest(frames: readonly number[]): number {
  return Math.max(...frames);
}
