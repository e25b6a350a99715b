import { schemaVersion } from '../../../shared/domain/schema-version.ts';
import { listDatabases } from '../database/open-early.ts';

/** The records are of an earlier version: they are brought up with a copy before, which takes a screen of its own. */
export class MigrationDueError extends Error {
  readonly databaseName: string;
  readonly from: number;

  constructor(databaseName: string, from: number) {
    super(`${databaseName} is of version ${from} and has to be brought to ${schemaVersion}.`);
    this.name = 'MigrationDueError';
    this.databaseName = databaseName;
    this.from = from;
  }
}

/**
 * Sees to it that a database of an earlier version is not opened by the way. It asks for the list of databases, which
 * the first line of the page has asked for already.
 * @throws MigrationDueError
 */
export async function refuseEarlier(databaseName: string): Promise<void> {
  const found = (await listDatabases()).find(({ name }) => name === databaseName);
  // Dexie counts versions in tenths.
  const version = Math.floor((found?.version ?? 0) / 10);
  if (version > 0 && version < schemaVersion) throw new MigrationDueError(databaseName, version);
}
