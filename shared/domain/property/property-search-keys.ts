import { searchWords } from '../base/search-words.ts';
import { parseAddress } from './parse-address.ts';
import type { Address } from './property.ts';

/**
 * What the picker's index holds of a place: house number and street as written and as the addresses are compared
 * ("St" and "Street" both find it), and the unit. Not the town: half of all places share it.
 */
export function propertySearchKeys(address: Address): string[] {
  const parts = parseAddress(address);
  const written = address.line.split(/[,;\n]/)[0] ?? '';
  const keys = [written, parts.street, parts.unit, address.unit ?? ''].flatMap(searchWords);
  return [...new Set(keys)].toSorted();
}
