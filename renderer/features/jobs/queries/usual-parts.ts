import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** The jobs closed last that are looked at: what a shop carries now. */
const mostLookedAt = 150;
const last = '\uffff';

/** Names of parts that were put in lately, the commonest first. */
export async function usualParts(reader: Reader): Promise<string[]> {
  const jobs = await reader.jobs.where('[live+completedAt]').between([1, ''], [1, last]).reverse().limit(mostLookedAt).toArray();
  const counts = new Map<string, number>();
  for (const { name } of visible(jobs, await reader.pendingWork()).flatMap(({ parts }) => parts))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
