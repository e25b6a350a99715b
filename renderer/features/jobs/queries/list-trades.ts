import type { Reader } from '../../../data/kernel/reader.ts';

/** Every trade that a job has, in the order of the alphabet, from the index alone. */
export async function listTrades(reader: Reader): Promise<string[]> {
  const keys = (await reader.jobs.orderBy('[live+trade]').uniqueKeys()) as unknown as [number, string][];
  return keys.filter(([live]) => live === 1).map(([, trade]) => trade);
}
