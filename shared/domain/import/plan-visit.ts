import type { Id } from '../base/id.ts';
import type { Reason } from '../base/reason.ts';
import type { Job } from '../job/job.ts';
import type { ChunkWriter } from './chunk-writer.ts';
import { draftAppointment } from './draft-rows.ts';
import type { PlanSetup, RowOutcome } from './import-plan.ts';
import type { ImportRow, ReadVisit } from './import-row.ts';
import type { JobVisits, SeenJob } from './seen-job.ts';

export interface RowVerdict {
  readonly outcome: Exclude<RowOutcome, 'refused'>;
  readonly reasons: readonly Reason[];
}

/**
 * A further row of a job that has several visits (Jobber's visits report names one visit a row): a visit that is not known
 * joins the job, one that is known keeps or changes its outcome. The job then spans all its visits: asked for with the
 * first, done with the last, in progress while one is still to come.
 */
export function planVisit(
  row: ImportRow,
  visit: ReadVisit,
  job: SeenJob,
  visits: JobVisits,
  writer: ChunkWriter,
  setup: PlanSetup,
): RowVerdict {
  if (!visits.starts.includes(visit.startsAt)) visits.starts.push(visit.startsAt);
  const stored = visits.stored.find((one) => one.startsAt === visit.startsAt);
  if (stored === undefined) {
    writer.appointment(draftAppointment(setup.newId(), job.id, visit));
    if (visit.outcome === 'planned') visits.open += 1;
    spanVisits(row.job, job.id, visits, writer);
    return { outcome: 'joined', reasons: [{ code: 'another-visit', params: { row: job.row } }] };
  }
  if (stored.outcome === visit.outcome) return { outcome: 'unchanged', reasons: [{ code: 'known-visit', params: {} }] };
  writer.changeAppointment(stored.id, { outcome: visit.outcome, endsAt: visit.endsAt, slot: visit.slot });
  visits.open += (visit.outcome === 'planned' ? 1 : 0) - (stored.outcome === 'planned' ? 1 : 0);
  spanVisits(row.job, job.id, visits, writer);
  return { outcome: 'updated', reasons: [{ code: 'visit-changed', params: { outcome: visit.outcome } }] };
}

/** Brings the job in line with its visits after `read` has added to them. */
function spanVisits(read: ImportRow['job'], jobId: Id, visits: JobVisits, writer: ChunkWriter): void {
  const before = { status: visits.status, requestedAt: visits.requestedAt, lastDone: visits.lastDone };
  if (read.completedAt !== null && read.completedAt > (visits.lastDone ?? '')) visits.lastDone = read.completedAt;
  if (read.requestedAt < visits.requestedAt) visits.requestedAt = read.requestedAt;
  visits.status = statusOf(visits);
  if (before.status === visits.status && before.requestedAt === visits.requestedAt && before.lastDone === visits.lastDone) return;
  writer.changeJob(jobId, {
    status: visits.status,
    requestedAt: visits.requestedAt,
    completedAt: visits.status === 'done' ? visits.lastDone : null,
  });
}

function statusOf({ open, lastDone, status }: JobVisits): Job['status'] {
  if (open > 0) return lastDone === null ? 'scheduled' : 'in-progress';
  return lastDone === null ? status : 'done';
}
