import { copyWithout } from '../erasure/copy-without.ts';
import { checkRecords } from '../integrity/check-records.ts';
import { deleteKeptJob, describeKeptJob, previewJob, restoreJob, switchBackJob } from '../restore/restore-jobs.ts';
import { drillJob } from '../snapshot/drill-job.ts';
import { takeSnapshotJob } from '../snapshot/snapshot-job.ts';
import type { StorageJob } from './storage-job.ts';

/** Every job of the storage worker by its name. Adding one is one line here. */
export const storageJobs = {
  'delete-kept': deleteKeptJob,
  'describe-kept': describeKeptJob,
  drill: drillJob,
  'check-records': checkRecords,
  'erase-person': copyWithout,
  'preview-restore': previewJob,
  restore: restoreJob,
  'switch-back': switchBackJob,
  'take-snapshot': takeSnapshotJob,
} as const satisfies Record<string, StorageJob<never, unknown>>;

type Jobs = typeof storageJobs;
export type JobName = keyof Jobs & string;
export type Given<N extends JobName> = Jobs[N] extends StorageJob<infer G, unknown> ? G : never;
export type Answer<N extends JobName> = Jobs[N] extends StorageJob<never, infer A> ? A : never;
