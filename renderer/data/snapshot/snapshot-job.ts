import { Dexie } from 'dexie';
import type { SnapshotKind } from '../../../shared/domain/backup/manifest.ts';
import type { StorageJob } from '../storage/storage-job.ts';
import { bridgePort } from './snapshot-port.ts';
import { type Taken, takeSnapshot } from './take-snapshot.ts';

export interface SnapshotOrder {
  readonly databaseName: string;
  readonly kind: SnapshotKind;
  /** Version of the program. */
  readonly program: string;
  readonly full: boolean;
  /** Milliseconds of rest after each page. */
  readonly pauseMs: number;
}

/** The job of the storage worker: opens the database as it lies there, of whatever version, and takes a snapshot of it. */
export const takeSnapshotJob: StorageJob<SnapshotOrder, Taken> = async ({ databaseName, ...order }, { ask, signal, onProgress }) => {
  const database = await new Dexie(databaseName).open();
  try {
    return await takeSnapshot(database, bridgePort(ask), { ...order, signal, onProgress });
  } finally {
    database.close();
  }
};
