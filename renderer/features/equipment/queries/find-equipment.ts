import type { Id } from '../../../../shared/domain/base/id.ts';
import { searchWords } from '../../../../shared/domain/base/search-words.ts';
import { sortKey } from '../../../../shared/domain/base/sort-key.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { allOf, eitherOf, type Found, keysPointingTo, propertiesOfWord } from '../../../data/lists/find-keys.ts';
import { keysBeginningWith } from '../../../data/lists/sorted-keys.ts';

/**
 * Equipment of which what it is, its make or its serial number begins with what was typed; or of which each word typed
 * begins one of these, the street where it stands, or the name of who holds that place. Null when nothing was typed.
 */
export async function findEquipment(reader: Reader, typed: string): Promise<Found | null> {
  const words = searchWords(typed);
  if (words.length === 0) return null;
  const [whole, each] = await Promise.all([
    piecesBeginningWith(reader, typed.trim()),
    Promise.all(words.map((word) => piecesOfWord(reader, word))),
  ]);
  return eitherOf({ ids: whole, more: false }, allOf(each) ?? { ids: new Set(), more: false });
}

async function piecesOfWord(reader: Reader, word: string): Promise<Found> {
  const [own, places] = await Promise.all([piecesBeginningWith(reader, word), propertiesOfWord(reader, word)]);
  const there = await keysPointingTo(reader, 'equipment', 'propertyId', places.ids);
  return eitherOf({ ids: own, more: places.more }, there);
}

async function piecesBeginningWith(reader: Reader, typed: string): Promise<ReadonlySet<Id>> {
  const key = sortKey(typed);
  // A serial number is kept as it stands on the plate.
  const serials = [...new Set([typed, typed.toUpperCase(), typed.toLowerCase()])];
  const found = await Promise.all([
    keysBeginningWith(reader, 'equipment', { index: '[live+kindSort]' }, key),
    keysBeginningWith(reader, 'equipment', { index: '[live+makeSort]' }, key),
    ...serials.map((serial) => keysBeginningWith(reader, 'equipment', { index: '[live+serial]' }, serial)),
  ]);
  return new Set(found.flat());
}
