import { searchWords } from '../../../../shared/domain/base/search-words.ts';
import { sortKey } from '../../../../shared/domain/base/sort-key.ts';
import { readSearch } from '../../../../shared/domain/customer/read-search.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { allOf, type Found, propertiesOfWord } from '../../../data/lists/find-keys.ts';
import type { Filters, ListDefinition } from '../../../data/lists/list-definition.ts';
import { type PropertyLine, readPropertyLines } from '../queries/read-property-lines.ts';

const byTown = '[live+address.city]';

/** The list of properties: its orders, its filters, its lines. */
export const propertyList: ListDefinition<PropertyLine> = {
  name: 'properties',
  table: 'properties',
  whole: '[live+lineSort]',
  orders: {
    address: { index: '[live+lineSort]' },
    town: { index: '[live+townSort]' },
    customer: { index: '[live+customerSort]' },
  },
  beginningOf: (_, letters) => sortKey(letters),
  firstSort: { column: 'address', descending: false },
  readFits: async (reader, filters, typed) => allOf(await Promise.all([inTown(reader, filters), findProperties(reader, typed)])),
  fitTables: ['customers'],
  readRows: readPropertyLines,
  rowTables: ['properties', 'customers'],
};

async function inTown(reader: Reader, { town }: Filters): Promise<Found | null> {
  if (town === undefined) return null;
  return { ids: new Set(await reader.properties.where(byTown).equals([1, town]).primaryKeys()), more: false };
}

/** Of each word typed a part of the address, or of the name of who holds it, begins with it. */
async function findProperties(reader: Reader, typed: string): Promise<Found | null> {
  const { digits } = readSearch(typed);
  const words = digits === null ? searchWords(typed) : [digits];
  return allOf(await Promise.all(words.map((word) => propertiesOfWord(reader, word))));
}

/** More towns than this nobody chooses from. */
const mostTowns = 300;

/** Every town with a property, in the order of the alphabet, from the index alone. */
export async function listTowns(reader: Reader): Promise<string[]> {
  const keys = (await reader.properties.orderBy(byTown).uniqueKeys()) as unknown as [number, string][];
  return keys
    .filter(([live, town]) => live === 1 && town !== '')
    .slice(0, mostTowns)
    .map(([, town]) => town)
    .toSorted((a, b) => a.localeCompare(b));
}
