import type { Id } from '../../../../shared/domain/base/id.ts';
import { readSearch } from '../../../../shared/domain/customer/read-search.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { allOf, eitherOf, type Found, keysOfWord } from '../../../data/lists/find-keys.ts';

/** Rows read at once, and in all, for a word that begins a street. */
const atOnce = 200;
const mostPlaces = 1_000;

/**
 * Customers of whom every word typed begins a part of the name or of a street where they have a place, or whose phone
 * begins or ends with the digits typed. Null when nothing was typed that can be looked for.
 */
export async function findCustomers(reader: Reader, typed: string): Promise<Found | null> {
  const { digits, words } = readSearch(typed);
  if (digits !== null) {
    const [longest = digits] = words;
    const named = { ids: await keysOfWord(reader, 'customers', digits), more: false };
    return eitherOf(named, await ownersAt(reader, longest));
  }
  return allOf(await Promise.all(words.map((word) => customersOfWord(reader, word))));
}

async function customersOfWord(reader: Reader, word: string): Promise<Found> {
  const [ids, owners] = await Promise.all([keysOfWord(reader, 'customers', word), ownersAt(reader, word)]);
  return eitherOf({ ids, more: false }, owners);
}

/** Who has a place in a street that begins with this word. */
async function ownersAt(reader: Reader, word: string): Promise<Found> {
  const found = [...(await keysOfWord(reader, 'properties', word))];
  const ids = new Set<Id>();
  for (let from = 0; from < Math.min(found.length, mostPlaces); from += atOnce) {
    const rows = await reader.properties.bulkGet(found.slice(from, from + atOnce));
    for (const row of rows) if (row?.live === 1) ids.add(row.customerId);
  }
  return { ids, more: found.length > mostPlaces };
}

/** Of each customer who was found by a street the place that it is; the list shows it in place of their first. */
export async function readFoundPlaces(reader: Reader, typed: string): Promise<ReadonlyMap<Id, Property>> {
  const { digits, words } = readSearch(typed);
  const [longest] = words;
  if (longest === undefined) return new Map();
  const rows = await reader.properties.where('searchKeys').startsWith(longest).limit(atOnce).toArray();
  const fitting = visible(rows, await reader.pendingWork()).filter(
    ({ searchKeys }) => digits !== null || words.every((word) => searchKeys.some((key) => key.startsWith(word))),
  );
  return new Map(fitting.toReversed().map((property) => [property.customerId, property]));
}
