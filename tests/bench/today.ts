import { type BenchContext, type Figures, isQuick, ratioFigure } from './support/bench-context.ts';
import { openBenchPage } from './support/bench-program.ts';
import { shopProfile } from './support/shops.ts';
import { median } from './support/statistics.ts';

/** The first 50 of *Today*, beside the first 50 rows of the same index without any library. */
export async function run(ctx: BenchContext): Promise<Figures> {
  const page = await openBenchPage(ctx, await shopProfile(ctx, 'full'));
  try {
    const times = await page.task('measureToday', { tries: isQuick(ctx) ? 15 : 51 });
    ctx.log(`  ${times.counts[0]} calls are open, ${times.counts[1]} of them at the beginning`);
    return {
      'today-first-50': ratioFigure(median(times.first), median(times.raw), 3, 'ms'),
      'today-whole': ratioFigure(median(times.whole), median(times.walked), 1, 'ms'),
    };
  } finally {
    await page.close();
  }
}
