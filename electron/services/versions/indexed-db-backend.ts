import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Backend } from './judge-versions.ts';

/** The backend that the records of this program lie in. */
export const pinnedBackend: Backend = 'leveldb';

/**
 * Chromium's switches that decide about it on disk: `IdbSqliteBackingStore` puts all stores into SQLite,
 * `IdbSqliteOnDiskRollout` does so in stages (new stores first; Chrome Platform Status names version 149). Both are off in
 * the source, and any release may turn them on. A Chromium that knows neither passes them over.
 * Source: content/browser/indexed_db/instance/bucket_context.cc.
 */
const sqliteSwitches = ['IdbSqliteBackingStore', 'IdbSqliteOnDiskRollout'];

/** Chromium's command line, as Electron hands it out. */
export interface SwitchList {
  getSwitchValue(name: string): string;
  appendSwitch(name: string, value: string): void;
}

/**
 * Pins the backend. The journal, the copies and the measured behaviour under damage and power cuts (`tests/faults`) are
 * those of LevelDB, and the stages that Chromium moves to SQLite by delete stores of the other kind: such a move is to
 * be made by a release of ours, with a copy before it, and never by an engine that was merely updated.
 * Call before the application is ready.
 */
export function pinBackend(switches: SwitchList): void {
  const others = switches.getSwitchValue('disable-features').split(',');
  const all = new Set([...others, ...sqliteSwitches].filter((name) => name !== ''));
  switches.appendSwitch('disable-features', [...all].join(','));
}

/** Name that Chromium gives to the folders of `app://makegood`. */
const origin = 'app_makegood_0';

/**
 * The backends whose stores lie in a profile (or in the sample shop's folder); none in a new one. LevelDB has a folder
 * `app_makegood_0.indexeddb.leveldb`, SQLite a folder `app_makegood_0` with a file for each database.
 */
export function findBackends(profile: string): Backend[] {
  const folder = join(profile, 'IndexedDB');
  const found: Backend[] = [];
  if (existsSync(join(folder, `${origin}.indexeddb.leveldb`))) found.push('leveldb');
  if (holdsFiles(join(folder, origin))) found.push('sqlite');
  return found;
}

function holdsFiles(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}
