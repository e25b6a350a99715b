import { Dexie } from 'dexie';
import type { Facts } from '../../../shared/ipc/contract.ts';
import { keepBroughtBackNote } from '../../data/comparison/brought-back-note.ts';
import { RecordsTroubleError } from '../../data/comparison/records-trouble.ts';
import { type RecoveryProgress, recoverRecords } from '../../data/comparison/recover-records.ts';
import type { RecoveryPorts } from '../../data/comparison/recovery-ports.ts';
import { declareDatabase, readMeta } from '../../data/database/database.ts';
import { knownErasures } from '../../data/restore/known-erasures.ts';
import { ask } from '../../desktop/bridge.ts';

/** How the records are brought back through main. */
export const recoveryPorts: RecoveryPorts = {
  journal: { read: (argument) => ask('journal:read', argument) },
  known: () => ask('records:known', { of: 'records' }),
  snapshots: async () => (await ask('backup:state', { of: 'backup' })).snapshots,
  source: (id) => ({
    manifest: () => ask('backup:manifest', { id }),
    part: async (sha256) => (await ask('backup:part', { id, sha256 })).bytes,
  }),
  erasures: () => knownErasures(ask, null),
  putAside: () => ask('records:put-aside', { of: 'records' }),
};

/**
 * Brings the records back and leaves this window to the one that shows them: it never settles when that went well.
 * @throws RecordsTroubleError where there is nothing to bring back
 */
export async function bringBack({ databaseName }: Facts, onProgress: (progress: RecoveryProgress) => void): Promise<never> {
  const left = (await isEmptied(databaseName)) ? databaseName : null;
  const recovered = await recoverRecords(recoveryPorts, onProgress);
  keepBroughtBackNote({ ...recovered, left });
  await ask('records:use', { name: recovered.name, why: 'recovery', window: 'new' });
  return new Promise<never>(() => undefined);
}

/** A database that lost its identity holds nothing that anybody could use; a copy of what is left was put aside. */
async function isEmptied(name: string): Promise<boolean> {
  const database = declareDatabase(name);
  try {
    return (await readMeta(database, 'identity')) === null;
  } catch {
    return false;
  } finally {
    database.close();
  }
}

/** Asked before a new database is set up. @throws RecordsTroubleError where records were there already */
export async function refuseSecondFirst(): Promise<void> {
  const { known, journals } = await recoveryPorts.known();
  if (known !== null || journals.some(({ hasFrames }) => hasFrames)) throw new RecordsTroubleError({ kind: 'gone' });
  const snapshots = await recoveryPorts.snapshots().catch(() => []);
  if (snapshots.length > 0) throw new RecordsTroubleError({ kind: 'copies-found' });
}

/** Deletes what an emptied database left, once the records are back under another name. */
export async function letGoOf(name: string): Promise<void> {
  await Dexie.delete(name);
  await ask('records:let-go', { name });
}
