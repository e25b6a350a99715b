import { type BenchContext, type Figures, isQuick, ratioFigure } from './support/bench-context.ts';
import { measureTyping } from './support/measure-typing.ts';
import { percentile } from './support/statistics.ts';

/** A key in the explanation with hints for plainer words beneath it, until its letter is painted. */
export async function run(ctx: BenchContext): Promise<Figures> {
  const { hinted, plain } = await measureTyping(ctx, isQuick(ctx) ? 1 : 7);
  ctx.log(`  ${hinted.length} keys on each side`);
  const figure = (percent: number, budget: number | null) =>
    ratioFigure(percentile(hinted, percent), percentile(plain, percent), budget, 'ms');
  return { 'explanation-key-p50': figure(50, null), 'explanation-key-p95': figure(95, null) };
}
