import { ask, readFacts } from '../../desktop/bridge.ts';
import type { Database } from '../database/database.ts';
import { runStorageJob } from '../storage/run-storage-job.ts';
import { type BackUpOptions, type Backups, createBackups } from './back-up.ts';

const lastFullKey = 'makegood-last-full-backup';
let backups: Backups | null = null;

/** The backups of this window's records; null in the sample shop, whose records are worth none. */
export function backupsOf(database: Database): Backups | null {
  const { shop, version } = readFacts();
  if (shop !== 'own') return null;
  backups ??= createBackups(database, {
    ask,
    take: (order, options) => runStorageJob('take-snapshot', order, options),
    program: version,
    lastFull: {
      read: () => localStorage.getItem(lastFullKey),
      write: (at) => localStorage.setItem(lastFullKey, at),
    },
  });
  return backups;
}

/**
 * Takes a backup before an import, where the records have changed since the last one. That it cannot be taken does not
 * keep anybody from importing: the status tells of it, the journal has everything, and the import can be taken back.
 */
export async function backUpBeforeImport(database: Database, options: BackUpOptions): Promise<void> {
  const own = backupsOf(database);
  if (own === null) return;
  try {
    await own.refresh();
    if (await own.haveChanged()) await own.take('before-import', options);
  } catch {
    options.signal?.throwIfAborted();
  }
}
