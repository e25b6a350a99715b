import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Zone } from '../../../../shared/domain/base/now.ts';
import type { Operation } from '../../../../shared/domain/base/operation.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import type { CaseRecord, FieldChange } from '../../../../shared/domain/case/case-record.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { TableName } from '../../../../shared/domain/schema.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';

/** A chain as a case is built from; the zone is null where no place is known. */
export type ChainRecord = Omit<CaseRecord, 'zone'> & { readonly zone: Zone | null };

/** The tables that the chain's record is read from. */
export const recordTables = [
  'jobs',
  'appointments',
  'calls',
  'callAttempts',
  'complaints',
  'promises',
  'recoveries',
  'reviews',
  'attachments',
  'equipment',
  'properties',
] as const satisfies TableName[];

/** Jobs of one case, at most; a chain is a few. */
const mostJobs = 100;

/** All that is on record of the chain that a job belongs to; null where the job was taken back. */
export async function readChainRecord(reader: Reader, jobId: Id): Promise<ChainRecord | null> {
  const named = await reader.jobs.get(jobId);
  if (named === undefined || named.live === 0) return null;
  const rootJobId = named.rootJobId ?? named.id;
  const [root, later, reviews, recoveries] = await Promise.all([
    reader.jobs.get(rootJobId),
    reader.jobs.where('rootJobId').equals(rootJobId).limit(mostJobs).toArray(),
    reader.reviews.where('rootJobId').equals(rootJobId).toArray(),
    reader.recoveries.where('rootJobId').equals(rootJobId).limit(mostJobs).toArray(),
  ]);
  const jobs = [...new Map(living([root ?? named, ...later]).map((job) => [job.id, job])).values()].slice(0, mostJobs);
  const review = living(reviews).find(({ state }) => state === 'written') ?? null;
  const around = await readAround(
    reader,
    jobs,
    living(recoveries).map(({ id }) => id),
    review?.id ?? null,
  );
  const recoveriesOfChain = living(recoveries);
  return { rootJobId, jobs, review, recoveries: recoveriesOfChain, ...around };
}

async function readAround(
  reader: Reader,
  jobs: readonly Job[],
  recoveryIds: readonly Id[],
  reviewId: Id | null,
): Promise<Omit<ChainRecord, 'rootJobId' | 'jobs' | 'review' | 'recoveries'>> {
  const ids = jobs.map(({ id }) => id);
  const equipmentIds = [...new Set(jobs.flatMap((job) => job.equipmentIds))];
  const placeId = jobs.find(({ propertyId }) => propertyId !== null)?.propertyId;
  const [appointments, calls, attempts, complaints, promised, putRight, pictures, looking, equipment, property, operations] =
    await Promise.all([
      rowsWhere(reader.appointments, 'jobId', ids),
      rowsWhere(reader.calls, 'jobId', ids),
      rowsWhere(reader.callAttempts, 'jobId', ids),
      rowsWhere(reader.complaints, 'jobId', ids),
      rowsWhere(reader.promises, 'jobId', ids),
      rowsWhere(reader.promises, 'recoveryId', recoveryIds),
      rowsWhere(reader.attachments, 'jobId', ids),
      reviewId === null ? [] : rowsWhere(reader.attachments, 'reviewId', [reviewId]),
      reader.equipment.bulkGet(equipmentIds),
      placeId == null ? undefined : reader.properties.get(placeId),
      reader.operations.where('touches').anyOf(ids).toArray(),
    ]);
  const callOf = new Map(calls.map((call) => [call.id, call]));
  const promises = [...new Map([...promised, ...putRight].map((promise) => [promise.id, promise])).values()];
  return {
    appointments: living(appointments),
    attempts: living(attempts).map((attempt) => ({ attempt, call: callOf.get(attempt.callId) ?? null })),
    complaints: living(complaints),
    promises: living(promises),
    attachments: living([...pictures, ...looking]),
    equipmentKinds: [...new Set(living(equipment).map(({ kind }) => kind))],
    changes: changesOf(operations, new Set(ids)),
    zone: property?.zone ?? null,
  };
}

/** What was changed in these rows after they were made, as the history of the records tells. */
function changesOf(operations: readonly Operation[], ids: ReadonlySet<Id>): FieldChange[] {
  return operations.flatMap(({ at, patches }) =>
    patches
      .filter(({ table, id, created }) => table === 'jobs' && !created && ids.has(id))
      .flatMap(({ id, fields }) => Object.entries(fields).map(([field, { before }]) => ({ rowId: id, field, at, before }))),
  );
}

function living<R extends Row>(rows: readonly (R | undefined)[]): R[] {
  return rows.filter((row) => row !== undefined && row.live === 1) as R[];
}
