/** Fixed: 16 million places, two million bytes, however large the database is. */
const bits = 24;

/**
 * Remembers which rows there are in memory that does not grow with them. A row that it does not know is surely not
 * there; of those that are not there it misses one in a hundred where 150,000 rows were put in.
 */
export interface RowFilter {
  add(table: string, id: string): void;
  mayHave(table: string, id: string): boolean;
}

export function createRowFilter(): RowFilter {
  const places = new Uint32Array(2 ** bits / 32);
  return {
    add(table, id) {
      const place = placeOf(table, id);
      places[place >>> 5] = (places[place >>> 5] ?? 0) | (1 << (place & 31));
    },
    mayHave(table, id) {
      const place = placeOf(table, id);
      return ((places[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
    },
  };
}

/** FNV-1a (Fowler, Noll, Vo), folded to the size of the filter. */
function placeOf(table: string, id: string): number {
  let hash = 0x811c9dc5;
  const text = `${table}/${id}`;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> bits) ^ hash) & (2 ** bits - 1);
}
