import type { Transaction } from 'dexie';
import type { TableName } from '../../../shared/domain/schema.ts';
import type { Migration, OldRow } from '../../../shared/migrations/migration.ts';

/** Told how many rows of all that change were brought up so far. */
export type OnMigrated = (done: number, all: number) => void;

/** A row that a migration cannot bring up: nothing of the database was changed. */
export class RowMigrationError extends Error {
  readonly table: TableName;
  /** Null where the table as a whole was refused. */
  readonly id: string | null;
  /** What a person knows the row by: its name or number, where it has one. */
  readonly label: string | null;
  readonly version: number;

  constructor(table: TableName, row: OldRow | null, version: number, cause: unknown) {
    const id = row === null ? null : String(row['id']);
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`${table}${id === null ? '' : `/${id}`} could not be brought to version ${version}: ${reason}`, { cause });
    this.name = 'RowMigrationError';
    this.table = table;
    this.id = id;
    const label = row?.['name'] ?? row?.['number'];
    this.label = typeof label === 'string' || typeof label === 'number' ? String(label) : null;
    this.version = version;
  }
}

const tellEach = 250;

/**
 * Brings the tables that a migration names to its version, inside the upgrade's transaction, some hundred rows at a time.
 * @throws RowMigrationError; the transaction is then rolled back whole, and the database is at the version that it was at
 */
export async function migrateTables(transaction: Transaction, step: Migration, onMigrated: OnMigrated): Promise<void> {
  const { version, tables, migrateRow } = step;
  const counts = await Promise.all(tables.map((table) => transaction.table(table).count()));
  const all = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const table of tables) {
    const bringUp = transaction
      .table(table)
      .toCollection()
      .modify((row, reference) => {
        try {
          reference.value = migrateRow(table, row);
        } catch (cause) {
          throw new RowMigrationError(table, row, version, cause);
        }
        done += 1;
        if (done % tellEach === 0) onMigrated(done, all);
      });
    await bringUp.catch((error: unknown) => {
      throw error instanceof RowMigrationError ? error : new RowMigrationError(table, null, version, error);
    });
  }
}
