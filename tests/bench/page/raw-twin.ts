import { settled } from './fill-shop.ts';
import { openRaw } from './open-bench-kernel.ts';

/** A row and the store that it lies in. */
export interface StoredRow {
  readonly table: string;
  readonly row: object;
}

/** A second database with the same stores and indexes, written without any library. */
export interface RawTwin {
  /** Makes the rows that are to be changed, unmeasured. */
  prepare(rows: readonly StoredRow[]): Promise<void>;
  /** Writes rows in one strict transaction; settles when it is on disk. */
  write(rows: readonly StoredRow[]): Promise<void>;
}

export async function openRawTwin(source: IDBDatabase): Promise<RawTwin> {
  const twin = await openRaw('raw-twin', 1, (database) => copyStores(source, database));
  const put = (rows: readonly StoredRow[]): Promise<void> => {
    if (rows.length === 0) return Promise.resolve();
    const transaction = twin.transaction([...new Set(rows.map(({ table }) => table))], 'readwrite', { durability: 'strict' });
    const done = settled(transaction);
    for (const { table, row } of rows) transaction.objectStore(table).put(row);
    return done;
  };
  return { prepare: put, write: put };
}

function copyStores(source: IDBDatabase, target: IDBDatabase): void {
  const names = [...source.objectStoreNames];
  const transaction = source.transaction(names);
  for (const name of names) {
    const from = transaction.objectStore(name);
    const to = target.createObjectStore(name, { keyPath: from.keyPath });
    for (const index of from.indexNames) {
      const { keyPath, unique, multiEntry } = from.index(index);
      to.createIndex(index, keyPath, { unique, multiEntry });
    }
  }
}
