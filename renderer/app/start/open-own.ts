import type { Facts } from '../../../shared/ipc/contract.ts';
import { RecordsTroubleError } from '../../data/comparison/records-trouble.ts';
import type { RecoveryProgress } from '../../data/comparison/recover-records.ts';
import type { Database } from '../../data/database/database.ts';
import { type MachineFacts, openDatabase } from '../../data/kernel/open-kernel.ts';
import { ask } from '../../desktop/bridge.ts';

/**
 * How the own records are opened: as usual; brought back first, because they are not what they must be or somebody chose
 * it; or begun empty, although there were some, because somebody chose that.
 */
export type StartMode = 'usual' | 'bring-back' | 'afresh';

/** The engine is asked again after these pauses, in milliseconds, before its files are taken for broken. */
const pauses = [400, 1_200];

/**
 * Opens the own records. Where they are gone, or the engine cannot open its files any more, they are brought back without
 * asking; a new window shows them then, and this never settles.
 * @throws DatabaseTooNewError, RecordsTroubleError where a person must decide, or the database's own error
 */
export async function openOwn(
  facts: Facts,
  machine: MachineFacts,
  mode: StartMode,
  onProgress: (progress: RecoveryProgress) => void,
): Promise<Database> {
  const recover = async (): Promise<never> => {
    await refuseFullDisk();
    onProgress({ phase: 'snapshot', done: 0, all: 0 });
    return (await import('./bring-back.ts')).bringBack(facts, onProgress);
  };
  if (mode === 'bring-back') return recover();
  const beforeFirst = async (): Promise<void> => {
    if (mode === 'usual') await (await import('./bring-back.ts')).refuseSecondFirst();
  };
  try {
    return await openDatabase(facts.databaseName, machine, { beforeFirst, beforeMarker });
  } catch (error) {
    if (error instanceof RecordsTroubleError && error.trouble.kind === 'gone') return recover();
    if (error instanceof RecordsTroubleError || (await canList())) throw error;
    // A full disk looks to the engine like broken files, and nothing is wrong with them.
    await refuseFullDisk();
    await ask('records:clear', { of: 'records' });
    return recover();
  }
}

/** Loaded only after a migration: takes what only the journal holds, and has a copy made of what came out. */
async function beforeMarker(database: Database, from: number): Promise<void> {
  const { finishMigration } = await import('./finish-migration.ts');
  await finishMigration(database, from);
}

/** As much must be free before records are brought back, in bytes: a new database is written beside what is there. */
const roomNeeded = 50_000_000;

/** @throws RecordsTroubleError on a disk on which nothing could be brought back; where main cannot tell, it is tried */
async function refuseFullDisk(): Promise<void> {
  const conditions = await ask('conditions:state', { newest: 'unknown' }).catch(() => []);
  const full = conditions.some(({ code, free }) => code === 'disk-very-low' && free !== null && free < roomNeeded);
  if (full) throw new RecordsTroubleError({ kind: 'no-room' });
}

/** Whether the engine can read its own files: where it cannot, no database of this program opens ever again. */
async function canList(): Promise<boolean> {
  for (const pause of [0, ...pauses]) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const answer = await indexedDB.databases().catch(() => null);
    if (answer !== null) return true;
  }
  return false;
}
