import type { ImportRow } from './import-row.ts';

/**
 * Keys of rows without a number. Two rows may agree in who, where, when and what and still be two jobs (dates without
 * times, other prices): the second gets `~2`, and so on, in file order. A row that is the same throughout keeps the key
 * of the first, so that it is seen to be a repeat.
 */
export interface HashedKeys {
  keyOf(row: ImportRow): string;
  /** All keys that `keyOf` may give for rows of this base, after `more` further rows of it. */
  keysAfter(base: string, more: number): string[];
}

export function createHashedKeys(): HashedKeys {
  /** For each base the prints met, in order. A base met once, as nearly all are, costs no map. */
  const met = new Map<string, number | Map<number, number>>();

  function placeOf(base: string, print: number): number {
    const before = met.get(base);
    if (before === undefined) {
      met.set(base, print);
      return 1;
    }
    if (before === print) return 1;
    const prints = typeof before === 'number' ? new Map([[before, 1]]) : before;
    met.set(base, prints);
    const place = prints.get(print) ?? prints.size + 1;
    prints.set(print, place);
    return place;
  }

  return {
    keyOf: (row) => keyAt(row.sourceKey, placeOf(row.sourceKey, row.printHash)),
    keysAfter(base, more) {
      const before = met.get(base);
      const count = (before === undefined ? 0 : typeof before === 'number' ? 1 : before.size) + more;
      return Array.from({ length: count }, (_, at) => keyAt(base, at + 1));
    },
  };
}

function keyAt(base: string, place: number): string {
  return place === 1 ? base : `${base}~${place}`;
}
