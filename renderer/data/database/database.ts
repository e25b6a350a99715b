import { Dexie, type Table } from 'dexie';
import type { Operation } from '../../../shared/domain/base/operation.ts';
import type { RowOf, TableName } from '../../../shared/domain/schema.ts';
import type { Migration } from '../../../shared/migrations/migration.ts';
import { migrations } from '../../../shared/migrations/migrations.ts';
import { tableIndexes } from './indexes.ts';
import { migrateTables, type OnMigrated } from './migrate-tables.ts';

/** What somebody was typing: device-local, and the one exception to the single write path. */
export interface Draft {
  readonly key: string;
  readonly value: unknown;
  readonly updatedAt: string;
}

/** Facts about this database itself. */
export interface MetaValues {
  readonly identity: {
    readonly databaseId: string;
    readonly device: string;
    readonly generation: number;
    readonly generationStart: number;
  };
  /** The last operation's sequence and hybrid logical clock, read and written in every command's transaction. */
  readonly log: {
    readonly seq: number;
    readonly hlc: string | null;
    /** The newest position that the journal is known to hold: it is asked at the next start whether it still does. */
    readonly journaled?: { readonly seq: number; readonly hash: string } | undefined;
  };
  /** Works that were begun and neither committed nor rolled back: their rows are hidden. */
  readonly pending: { readonly workIds: readonly string[] };
  /** The schema version that the rows are at: when a migration has raised it, a barrier is put into the log. */
  readonly schema: { readonly version: number };
}
export type MetaKey = keyof MetaValues;

type DataTables = { readonly [T in TableName]: Table<RowOf<T>, string> };

export type Database = Dexie &
  DataTables & {
    readonly operations: Table<Operation, string>;
    readonly drafts: Table<Draft, string>;
    readonly meta: Table<{ readonly key: MetaKey; readonly value: MetaValues[MetaKey] }, MetaKey>;
  };

/** Tables beside the rows: the log, what is being typed, and facts about the database. */
const kernelIndexes = {
  operations: 'id, &seq, [actor+form+seq], workId, undoes, barrier, *touches',
  drafts: 'key',
  meta: 'key',
} as const;

/** Told how far an upgrade is, and why it failed: the browser's own error may say only that it did. */
export interface UpgradeWatch {
  readonly onMigrated?: OnMigrated;
  readonly onFailed?: (error: unknown) => void;
}

/**
 * Declares the database with every schema version, so that a database of any earlier version opens to the newest
 * through the pure row functions of `shared/migrations`. Strict durability: a commit is on disk when it is answered.
 * @param steps the program's own migrations; its test hands in pretended ones.
 * @param durability relaxed only while a new database is filled that counts for nothing until one strict commit ends it.
 */
export function declareDatabase(
  name: string,
  steps: readonly Migration[] = migrations,
  durability: 'strict' | 'relaxed' = 'strict',
  watch: UpgradeWatch = {},
): Database {
  const database = new Dexie(name, { chromeTransactionDurability: durability }) as Database;
  database.version(1).stores({ ...tableIndexes, ...kernelIndexes });
  for (const step of steps) {
    database
      .version(step.version)
      .stores({ ...tableIndexes, ...kernelIndexes })
      .upgrade(async (transaction) => {
        try {
          await migrateTables(transaction, step, watch.onMigrated ?? (() => undefined));
        } catch (error) {
          watch.onFailed?.(error);
          throw error;
        }
      });
  }
  return database;
}

export async function readMeta<K extends MetaKey>(database: Database, key: K): Promise<MetaValues[K] | null> {
  return ((await database.meta.get(key))?.value ?? null) as MetaValues[K] | null;
}

export async function writeMeta<K extends MetaKey>(database: Database, key: K, value: MetaValues[K]): Promise<void> {
  await database.meta.put({ key, value });
}
