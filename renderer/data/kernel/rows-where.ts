import type { Row } from '../../../shared/domain/base/row.ts';
import type { ReadTable } from './reader.ts';

/** What an index is asked for; all of one kind. */
type Key = string | number;

/** Fewer values than this are simply asked for. */
const many = 16;
/** A range is read whole when at most this many of its rows, for each value, are of no interest. */
const spread = 4;

/**
 * Rows whose indexed `field` (or `id`) holds one of `values`, each once; for hundreds of values at a time. Values that lie close
 * together (ids made in one go, numbers of one export) are read as a range, with one request; others are all asked for
 * at once, because the database answers them in one go where `anyOf` waits for each before it asks for the next.
 */
export async function rowsWhere<R extends Row>(table: ReadTable<R>, field: string, values: readonly Key[]): Promise<R[]> {
  const wanted = new Set(values);
  if (wanted.size < many) return rowsOfEach(table, field, wanted);
  const sorted = [...wanted].toSorted((a, b) => (a < b ? -1 : 1));
  const range = () => table.where(field).between(sorted[0], sorted.at(-1), true, true);
  const near = await range()
    .limit(wanted.size * spread + 1)
    .primaryKeys();
  if (near.length === 0) return [];
  if (near.length > wanted.size * spread) return rowsOfEach(table, field, wanted);
  const rows = await range().toArray();
  return unique(rows.filter((row) => [(row as Readonly<Record<string, unknown>>)[field]].flat().some((value) => wanted.has(value as Key))));
}

async function rowsOfEach<R extends Row>(table: ReadTable<R>, field: string, values: ReadonlySet<Key>): Promise<R[]> {
  if (field === 'id') return (await table.bulkGet([...values] as string[])).filter((row) => row !== undefined);
  const groups = await Promise.all([...values].map((value) => table.where(field).equals(value).toArray()));
  return unique(groups.flat());
}

function unique<R extends Row>(rows: readonly R[]): R[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
