import type { Table } from 'dexie';
import type { Operation } from '../../../shared/domain/base/operation.ts';
import { type RowOf, type TableName, tableNames } from '../../../shared/domain/schema.ts';
import { type Database, readMeta } from '../database/database.ts';

export { visible } from './visible.ts';

/** The reading half of a table. */
export type ReadTable<R> = Pick<Table<R, string>, 'get' | 'bulkGet' | 'where' | 'orderBy' | 'count' | 'toArray'>;

/** What commands and queries see of the database: every table, to read. */
export type Reader = { readonly [T in TableName]: ReadTable<RowOf<T>> } & {
  readonly operations: ReadTable<Operation>;
  /** Reads several things of these tables at one moment; many small answers come sooner so, too. */
  together<T>(tables: readonly TableName[], read: () => Promise<T>): Promise<T>;
  /** Works in progress, whose rows queries leave out. */
  pendingWork(): Promise<ReadonlySet<string>>;
};

const readers = new WeakMap<Database, Reader>();

export function readerOf(database: Database): Reader {
  const known = readers.get(database);
  if (known !== undefined) return known;
  const tables = Object.fromEntries(tableNames.map((name) => [name, database.table(name)]));
  const reader = {
    ...tables,
    operations: database.operations,
    together: <T>(of: readonly TableName[], read: () => Promise<T>): Promise<T> => database.transaction('r', [...of], read),
    pendingWork: async () => new Set((await readMeta(database, 'pending'))?.workIds ?? []),
  } as unknown as Reader;
  readers.set(database, reader);
  return reader;
}
