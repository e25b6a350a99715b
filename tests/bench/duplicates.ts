import { type BenchContext, type Figures, isQuick, plainFigure } from './support/bench-context.ts';
import { openBenchPage } from './support/bench-program.ts';
import { shopProfile } from './support/shops.ts';
import { median } from './support/statistics.ts';

/** RULES section 10: 20,000 customers in under 5 s. In the program it runs in a worker. */
export async function run(ctx: BenchContext): Promise<Figures> {
  const page = await openBenchPage(ctx, await shopProfile(ctx, 'small'));
  try {
    const times = await page.task('measureDuplicates', isQuick(ctx) ? { customers: 2_000, rounds: 2 } : { customers: 20_000, rounds: 5 });
    return { 'duplicates-20k': plainFigure(median(times), isQuick(ctx) ? 500 : 5_000, 'ms') };
  } finally {
    await page.close();
  }
}
