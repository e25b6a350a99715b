import type { Id } from '../base/id.ts';
import type { Job } from '../job/job.ts';
import type { KnownJob } from './import-plan.ts';
import type { ImportRow } from './import-row.ts';

/** What is kept of a job of the file, to judge later rows with the same key: little, for there may be a million. */
export interface SeenJob {
  readonly id: Id;
  /** The row that spoke of it first. */
  readonly row: number;
  /** `printHash` of that row: another row with it says the same again. */
  readonly print: number;
  /** Only in files that name visits, where a job may have several rows. */
  readonly visits: JobVisits | null;
}

/** How a job stands by the visits met so far. */
export interface JobVisits {
  /** `bodyHash` of its first row. */
  readonly body: number;
  status: Job['status'];
  requestedAt: string;
  /** When the last visit that was carried out ended, also while others are still to come. */
  lastDone: string | null;
  /** Visits still to come. */
  open: number;
  /** When the visits begin that rows of this file have named. */
  readonly starts: string[];
  /** Its visits as the database has them. */
  readonly stored: KnownJob['appointments'];
}

/** A job that a row has just made. `namesVisits`: the file has a column for appointments. */
export function seeNewJob(id: Id, row: ImportRow, namesVisits: boolean): SeenJob {
  const { job, visit } = row;
  const visits = {
    body: row.bodyHash,
    status: job.status,
    requestedAt: job.requestedAt,
    lastDone: job.completedAt,
    open: visit?.outcome === 'planned' ? 1 : 0,
    starts: visit === null ? [] : [visit.startsAt],
    stored: [],
  };
  return { id, row: row.record.row, print: row.printHash, visits: namesVisits ? visits : null };
}

/** A job that a row names and the database has. */
export function seeKnownJob(row: ImportRow, known: KnownJob, namesVisits: boolean): SeenJob {
  const seen = { id: known.id, row: row.record.row, print: row.printHash };
  if (!namesVisits) return { ...seen, visits: null };
  const ends = known.appointments.filter((one) => one.outcome === 'carried-out').map((one) => one.endsAt ?? one.startsAt ?? '');
  const last = [known.completedAt ?? '', ...ends].toSorted().at(-1) ?? '';
  const visits = {
    body: row.bodyHash,
    status: known.status,
    requestedAt: known.requestedAt,
    lastDone: last === '' ? null : last,
    open: known.appointments.filter((one) => one.outcome === 'planned').length,
    starts: row.visit === null ? [] : [row.visit.startsAt],
    stored: known.appointments,
  };
  return { ...seen, visits };
}
