import { Dexie } from 'dexie';
import { loadSnapshot } from '../restore/load-snapshot.ts';
import { type SnapshotSource, snapshotOfMain } from '../restore/snapshot-source.ts';
import { type JobTools, StorageError, type StorageJob } from '../storage/storage-job.ts';

/** The database that a restore for trial goes into. Nothing else is ever called so. */
const drillDatabase = 'makegood-drill';

export interface DrillAnswer {
  readonly result: 'whole' | 'broken';
  /** What was wrong; null when it is whole. */
  readonly message: string | null;
}

/** The job of the storage worker: restores a snapshot for trial. */
export const drillJob: StorageJob<{ readonly id: string }, DrillAnswer> = ({ id }, tools) => drill(snapshotOfMain(tools.ask, id), tools);

/**
 * Restores a snapshot into a database of its own, the way a real restore does, which holds every row and hash against
 * the manifest, and throws that database away again; also one that was left over when a trial was cut off.
 * @throws StorageError where the trial itself could not be made: it says nothing of the snapshot then
 */
export async function drill(source: SnapshotSource, { signal, onProgress }: Pick<JobTools, 'signal' | 'onProgress'>): Promise<DrillAnswer> {
  await Dexie.delete(drillDatabase);
  try {
    await loadSnapshot(source, drillDatabase, { signal, onProgress });
    return { result: 'whole', message: null };
  } catch (error) {
    // Only what the snapshot itself is blamed for; a full disk or a closed program is none of its faults.
    if (error instanceof StorageError && error.code.startsWith('snapshot-')) return { result: 'broken', message: error.message };
    throw error;
  } finally {
    await Dexie.delete(drillDatabase).catch(() => undefined);
  }
}
