import type { CommandTimes } from './page/measure-commands.ts';
import { type BenchContext, type Figures, isQuick, plainFigure, ratioFigure } from './support/bench-context.ts';
import { openBenchPage } from './support/bench-program.ts';
import { measureClicks } from './support/measure-clicks.ts';
import { copyOfShop } from './support/shops.ts';
import { median } from './support/statistics.ts';

/** One command until the journal has it, beside one raw strict transaction; and what a person sees of it. */
export async function run(ctx: BenchContext): Promise<Figures> {
  const tries = isQuick(ctx) ? 10 : 100;
  const page = await openBenchPage(ctx, await copyOfShop(ctx, 'full'));
  const times = await page.task('measureCommands', { tries }).finally(() => page.close());
  const clicks = await measureClicks(ctx, isQuick(ctx) ? 3 : 9);
  return {
    ...commandFigures('log-call', times.logCall),
    ...commandFigures('book-job', times.bookJob),
    'click-to-paint': plainFigure(median(clicks), 100, 'ms'),
  };
}

/** What is judged, and how much of it was over before the journal was asked. */
function commandFigures(name: string, times: CommandTimes): Figures {
  const raw = median(times.raw);
  return {
    [`command-${name}`]: ratioFigure(median(times.command), raw, 2.5, 'ms'),
    [`command-${name}-committed`]: ratioFigure(median(times.committed), raw, null, 'ms'),
  };
}
