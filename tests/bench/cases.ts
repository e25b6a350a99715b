import { type BenchContext, type Figures, isQuick, ratioFigure } from './support/bench-context.ts';
import { openBenchPage } from './support/bench-program.ts';
import { copyOfShop } from './support/shops.ts';
import { median, percentile } from './support/statistics.ts';

/** Opening a large case beside a raw read of its row, and each keystroke of the library's search beside uFuzzy on the same texts. */
export async function run(ctx: BenchContext): Promise<Figures> {
  const page = await openBenchPage(ctx, await copyOfShop(ctx, 'small'));
  try {
    const size = { cases: isQuick(ctx) ? 200 : 2_000 };
    await page.task('fillCases', size);
    const opened = await page.task('measureOpenCase', { tries: isQuick(ctx) ? 15 : 101 });
    const rounds: { ours: number[]; ufuzzy: number[] }[] = [];
    for (let round = 0; round <= (isQuick(ctx) ? 2 : 7); round += 1) rounds.push(await page.task('typeIntoLibrary', { round }));
    ctx.log(`  ${size.cases.toLocaleString('en')} cases, ${rounds[0]?.ours.length} keystrokes a round`);
    const middle = (side: 'ours' | 'ufuzzy', percent: number): number =>
      median(rounds.slice(1).map((times) => percentile(times[side], percent)));
    return {
      'case-open': ratioFigure(median(opened.ours), median(opened.raw), 3, 'ms'),
      'case-search-p50': ratioFigure(middle('ours', 50), middle('ufuzzy', 50), null, 'ms'),
      'case-search-p95': ratioFigure(middle('ours', 95), middle('ufuzzy', 95), 1, 'ms'),
    };
  } finally {
    await page.close();
  }
}
