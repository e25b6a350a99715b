import type { Collection } from 'dexie';
import type { Id } from '../../../shared/domain/base/id.ts';
import type { Job } from '../../../shared/domain/job/job.ts';
import type { Reader } from '../kernel/reader.ts';
import type { TimelineScope } from './feature.ts';

/** As many jobs as a timeline tells of; the newest. */
export const mostJobsInScope = 200;

const last = '\uffff';

/** The jobs that a timeline is about, the newest first and at most `mostJobsInScope`; through an index in every case. */
export function jobsInScope(reader: Reader, scope: TimelineScope): Collection<Job, Id> {
  return newestFirst(reader, scope).limit(mostJobsInScope);
}

function newestFirst({ jobs }: Reader, { customerId, propertyId, equipmentId, jobId }: TimelineScope): Collection<Job, Id> {
  if (jobId !== undefined) return jobs.where('id').equals(jobId);
  // Ids grow with time: the last of an index entry are the newest.
  if (equipmentId !== undefined) return jobs.where('equipmentIds').equals(equipmentId).reverse();
  const [field, id] = propertyId === undefined ? ['customerId', customerId ?? ''] : ['propertyId', propertyId];
  return jobs.where(`[${field}+requestedAt]`).between([id, ''], [id, last]).reverse();
}
