import { setTimeout as sleep } from 'node:timers/promises';
import type { SearchTimes } from './page/measure-search.ts';
import { type BenchContext, type Figures, isQuick, plainFigure, ratioFigure } from './support/bench-context.ts';
import { openBenchPage } from './support/bench-program.ts';
import { groupMemory } from './support/memory.ts';
import { shopProfile } from './support/shops.ts';
import { median, percentile } from './support/statistics.ts';

/** Long enough for what was thrown away to be let go. */
const settleMs = 5_000;

/** Each keystroke of the search beside uFuzzy and MiniSearch on the same texts, how soon it is ready, and what it weighs. */
export async function run(ctx: BenchContext): Promise<Figures> {
  const page = await openBenchPage(ctx, await shopProfile(ctx, 'full'));
  try {
    await sleep(settleMs);
    const before = groupMemory(page.group);
    const ready = await page.task('startSearch', {});
    await sleep(settleMs);
    const after = groupMemory(page.group);
    const rounds: (SearchTimes & { readonly texts: number })[] = [];
    for (let round = 0; round <= (isQuick(ctx) ? 2 : 7); round += 1) rounds.push(await page.task('typeIntoSearch', { round }));
    ctx.log(`  ${rounds[0]?.texts.toLocaleString('en')} texts, ${rounds[0]?.ours.length} keystrokes a round`);
    const counted = rounds.slice(1);
    const middle = (side: keyof SearchTimes, percent: number): number => median(counted.map((times) => percentile(times[side], percent)));
    return {
      'search-key-p50': ratioFigure(middle('ours', 50), middle('ufuzzy', 50), null, 'ms'),
      'search-key-p95': ratioFigure(middle('ours', 95), middle('ufuzzy', 95), 1, 'ms'),
      'search-key-p50-minisearch': ratioFigure(middle('ours', 50), middle('minisearch', 50), null, 'ms'),
      'search-key-p95-minisearch': ratioFigure(middle('ours', 95), middle('minisearch', 95), null, 'ms'),
      'search-ready-names': plainFigure(ready.names, 1_000, 'ms'),
      'search-ready-notes': plainFigure(ready.all, 4_000, 'ms'),
      ...(before === null || after === null ? {} : { 'search-memory': plainFigure(after - before, null, 'MB') }),
    };
  } finally {
    await page.close();
  }
}
