import { Dexie } from 'dexie';
import type { Id } from '../../../shared/domain/base/id.ts';
import type { Row } from '../../../shared/domain/base/row.ts';
import type { Reader, ReadTable } from '../kernel/reader.ts';

/** The tables that have lists. */
export type ListTable = 'cases' | 'complaints' | 'customers' | 'equipment' | 'jobs' | 'promises' | 'properties' | 'recoveries';

/** Those of which chosen lines are given out as a file. */
export type ExportedTable = Exclude<ListTable, 'cases' | 'promises' | 'recoveries'>;

/** How one column is sorted: by which index, and in which order of its values where the alphabet means nothing. */
export interface KeyOrder {
  /** A compound index that begins with `live`, `[live+nameSort]`. */
  readonly index: string;
  /** Where the second field holds one of a few words: in which order they stand. All of them. */
  readonly groups?: readonly string[];
  /** True where the second field holds a number that people know by its first digits. */
  readonly isNumber?: boolean;
}

/**
 * The keys of every live row in the order of one index, without touching a row: the database hands over fifty thousand
 * at once. Rows that hold nothing there (no value, or an empty text) stand at the end, whichever the direction.
 * @param whole an index that holds every row, by which those at the end are ordered
 */
export async function readSortedKeys(reader: Reader, table: ListTable, order: KeyOrder, whole: string, descending: boolean): Promise<Id[]> {
  const rows = reader[table] as unknown as ReadTable<Row>;
  const { filled, empty } = await readOrder(rows, order);
  const sorted = descending ? filled.toReversed() : filled;
  const found = empty.length === 0 ? sorted : [...sorted, ...empty];
  if (order.index === whole || (await countLive(rows, whole)) === found.length) return found;
  // Null and what is absent are no index keys.
  const known = new Set(found);
  const rest = await keysOf(rows, whole, [1], [1, Dexie.maxKey]);
  return [...found, ...rest.filter((id) => !known.has(id))];
}

async function readOrder(rows: ReadTable<Row>, { index, groups }: KeyOrder): Promise<{ filled: Id[]; empty: Id[] }> {
  if (groups !== undefined) {
    const parts = await Promise.all(groups.map((group) => keysOf(rows, index, [1, group], [1, group, Dexie.maxKey])));
    return { filled: parts.flat(), empty: [] };
  }
  const [keys, empty] = await Promise.all([
    keysOf(rows, index, [1, Dexie.minKey], [1, Dexie.maxKey]),
    keysOf(rows, index, [1, ''], [1, '']),
  ]);
  // Among texts, and numbers stand before them, the empty one is the first.
  return { filled: empty.length === 0 ? keys : keys.slice(empty.length), empty };
}

function keysOf(rows: ReadTable<Row>, index: string, from: unknown[], to: unknown[]): Promise<Id[]> {
  return rows.where(index).between(from, to, true, true).primaryKeys();
}

function countLive(rows: ReadTable<Row>, index: string): Promise<number> {
  return rows.where(index).between([1, Dexie.minKey], [1, Dexie.maxKey], true, true).count();
}

/** Numbers have at most this many digits. */
const mostDigits = 9;

/** The keys of the rows whose value in the sorted column begins with what was typed; empty where that says nothing. */
export async function keysBeginningWith(
  reader: Reader,
  table: ListTable,
  { index, groups, isNumber = false }: KeyOrder,
  typed: string,
): Promise<Id[]> {
  if (groups !== undefined || typed === '') return [];
  const rows = reader[table] as unknown as ReadTable<Row>;
  if (!isNumber) return keysOf(rows, index, [1, typed], [1, `${typed}￿`]);
  if (!/^[1-9]\d*$/.test(typed)) return [];
  const sizes = Array.from({ length: Math.max(0, mostDigits - typed.length) + 1 }, (_, zeros) => 10 ** zeros);
  const first = Number(typed);
  return (await Promise.all(sizes.map((size) => keysOf(rows, index, [1, first * size], [1, (first + 1) * size - 1])))).flat();
}
