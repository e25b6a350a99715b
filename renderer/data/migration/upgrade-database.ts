import type { Migration } from '../../../shared/migrations/migration.ts';
import { migrations } from '../../../shared/migrations/migrations.ts';
import { declareDatabase } from '../database/database.ts';
import type { OnMigrated } from '../database/migrate-tables.ts';

export interface UpgradeOptions {
  readonly from: number;
  /** Tells main which version the records may be at, so that an older program leaves them alone. */
  readonly tell: (schemaVersion: number) => Promise<unknown>;
  readonly onMigrated: OnMigrated;
  /** The program's own migrations; its test hands in pretended ones. */
  readonly steps?: readonly Migration[];
}

/**
 * Brings a database to the newest version in one transaction, and closes it again. Cut off or failed, it is at the
 * version that it was at.
 * @throws RowMigrationError, or the database's own error
 */
export async function upgradeDatabase(name: string, { from, tell, onMigrated, steps = migrations }: UpgradeOptions): Promise<void> {
  await tell(steps.at(-1)?.version ?? from);
  // One error for all that the browser makes of a transaction that was rolled back.
  let cause: unknown;
  const database = declareDatabase(name, steps, 'strict', {
    onMigrated,
    onFailed: (error) => {
      cause = error;
    },
  });
  try {
    await database.open();
  } catch (error) {
    await tell(from).catch(() => undefined);
    throw cause ?? error;
  } finally {
    database.close();
  }
}
