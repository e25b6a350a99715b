import { type BenchContext, type Figure, type Figures, isQuick, ratioFigure } from './support/bench-context.ts';
import { withOwnElectron } from './support/own-electron.ts';
import { shopProfile } from './support/shops.ts';
import { bareStart, productStart, type Start, takeFirstCopy } from './support/start-sides.ts';
import { alternate, median } from './support/statistics.ts';

/** Starts that fill caches (compiled code, graphics) on every side before the first one that counts. */
const warmUps = 3;

/** Starts and memory beside a bare Electron window: of an empty shop, of a full one, and of one ten times as large. */
export async function run(given: BenchContext): Promise<Figures> {
  const ctx = withOwnElectron(given);
  const bareSide = bareStart(ctx);
  const empty = productStart(ctx, await shopProfile(ctx, 'empty'), false);
  const filled = await shopProfile(ctx, 'full');
  await takeFirstCopy(ctx, filled);
  const full = productStart(ctx, filled, true);
  const large = productStart(ctx, await shopProfile(ctx, 'large'), true);
  const sides = (settle: boolean) => ({
    bare: () => bareSide(settle),
    empty: () => empty(settle),
    full: () => full(settle),
    large: () => large(false),
  });
  await alternate(warmUps, sides(false));
  const starts = await alternate(isQuick(ctx) ? 3 : 7, sides(true));
  const middle = (name: keyof typeof starts, of: 'painted' | 'usable'): number => median(starts[name].map((one) => one[of]));
  const bare = middle('bare', 'painted');
  return {
    'start-first-paint': ratioFigure(middle('full', 'painted'), bare, 1.2, 'ms'),
    'start-first-paint-empty': ratioFigure(middle('empty', 'painted'), bare, 1.2, 'ms'),
    'start-usable': ratioFigure(middle('full', 'usable'), bare, 1.6, 'ms'),
    'start-usable-empty': ratioFigure(middle('empty', 'usable'), bare, 1.6, 'ms'),
    'start-usable-10x': ratioFigure(middle('large', 'usable'), middle('full', 'usable'), 1.15, 'ms'),
    ...memoryFigures(ctx, starts.bare, { memory: starts.full, 'memory-empty': starts.empty }),
  };
}

function memoryFigures(
  ctx: BenchContext,
  bare: readonly Start[],
  sides: Readonly<Record<string, readonly Start[]>>,
): Record<string, Figure> {
  const middle = (starts: readonly Start[]): number | null => {
    const sizes = starts.map(({ memory }) => memory).filter((size) => size !== null);
    return sizes.length < starts.length ? null : median(sizes);
  };
  const reference = middle(bare);
  const figures: Record<string, Figure> = {};
  for (const [name, starts] of Object.entries(sides)) {
    const value = middle(starts);
    if (value === null || reference === null) ctx.log(`  ${name}: this system does not tell the memory of these processes`);
    else figures[name] = ratioFigure(value, reference, 1.25, 'MB');
  }
  return figures;
}
