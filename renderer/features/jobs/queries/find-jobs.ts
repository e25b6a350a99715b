import { searchWords } from '../../../../shared/domain/base/search-words.ts';
import { readSearch } from '../../../../shared/domain/customer/read-search.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { allOf, eitherOf, type Found, keysOfWord, keysPointingTo } from '../../../data/lists/find-keys.ts';
import { type KeyOrder, keysBeginningWith } from '../../../data/lists/sorted-keys.ts';

/** Jobs are known by the first digits of their number. */
export const byNumber: KeyOrder = { index: '[live+number]', isNumber: true };

/**
 * Jobs of which every word typed begins the number, a part of the customer's name, or of the street; or whose customer's
 * phone begins or ends with the digits. Null when nothing was typed that can be looked for.
 */
export async function findJobs(reader: Reader, typed: string): Promise<Found | null> {
  const { digits } = readSearch(typed);
  const words = digits === null ? searchWords(typed) : [digits];
  return allOf(await Promise.all(words.map((word) => jobsOfWord(reader, word))));
}

async function jobsOfWord(reader: Reader, word: string): Promise<Found> {
  const [customers, properties, numbered] = await Promise.all([
    keysOfWord(reader, 'customers', word),
    keysOfWord(reader, 'properties', word),
    keysBeginningWith(reader, 'jobs', byNumber, word),
  ]);
  const [ofCustomers, atProperties] = await Promise.all([
    keysPointingTo(reader, 'jobs', 'customerId', customers),
    keysPointingTo(reader, 'jobs', 'propertyId', properties),
  ]);
  return eitherOf({ ids: new Set(numbered), more: false }, ofCustomers, atProperties);
}
