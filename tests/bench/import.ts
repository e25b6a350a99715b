import type { ImportTimes } from './page/measure-import.ts';
import { type BenchContext, type Figures, isQuick, plainFigure, ratioFigure } from './support/bench-context.ts';
import { openBenchPage } from './support/bench-program.ts';
import { copyOfShop } from './support/shops.ts';
import { median } from './support/statistics.ts';

/** An import of job rows into an empty shop, beside a raw strict bulk add of everything that it wrote. */
export async function run(ctx: BenchContext): Promise<Figures> {
  const rows = isQuick(ctx) ? 5_000 : 50_000;
  const times: ImportTimes[] = [];
  for (let n = 0; n < (isQuick(ctx) ? 1 : 3); n += 1) {
    const page = await openBenchPage(ctx, await copyOfShop(ctx, 'empty'));
    try {
      times.push(await page.task('measureImport', { rows }));
    } finally {
      await page.close();
    }
  }
  const [first] = times;
  ctx.log(`  ${first?.jobs.toLocaleString('en')} jobs, ${first?.written.toLocaleString('en')} rows and operations written`);
  const middle = (of: 'imported' | 'tried' | 'raw' | 'frozen'): number => median(times.map((one) => one[of]));
  return {
    'import-rows': ratioFigure(middle('imported'), middle('raw'), 2.5, 'ms'),
    'import-trial': ratioFigure(middle('tried'), middle('raw'), null, 'ms'),
    'import-frozen': plainFigure(middle('frozen'), 100, 'ms'),
  };
}
