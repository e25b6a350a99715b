import type { Reader } from '../../../data/kernel/reader.ts';

/** More tags than this nobody chooses from. */
const most = 200;

/** Every tag that a customer has, in the order of the alphabet, from the index alone. */
export async function listTags(reader: Reader): Promise<string[]> {
  const tags = await reader.customers.orderBy('tags').uniqueKeys();
  return tags
    .slice(0, most)
    .map(String)
    .toSorted((a, b) => a.localeCompare(b));
}
