import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Instant } from '../../../../shared/domain/base/now.ts';
import type { Patch } from '../../../../shared/domain/base/patch.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { TableName } from '../../../../shared/domain/schema.ts';
import { loadReviewsAround, type ReviewsAround, reviewPatches, reviewTables } from '../../../data/kernel/ask-review.ts';
import type { Ctx } from '../../../data/kernel/command.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** The tables that `loadComplainedJob` reads and `askAfterComplaint` writes. */
export const complainedJobTables = [...reviewTables, 'appointments', 'jobs'] as const satisfies readonly TableName[];

/** The job that a complaint is about, with what says whether somebody is asked to look back on it. */
export interface ComplainedJob {
  readonly job: Job;
  readonly chainIds: readonly Id[];
  readonly reviews: ReviewsAround;
  /** Who was there last; empty where nobody was noted. */
  readonly crew: readonly Id[];
}

/** Null where there is no such job. */
export async function loadComplainedJob(reader: Reader, jobId: Id | null): Promise<ComplainedJob | null> {
  const job = jobId === null ? undefined : await reader.jobs.get(jobId);
  if (job === undefined || job.live === 0) return null;
  const rootJobId = job.rootJobId ?? job.id;
  const [revisits, appointments] = await Promise.all([
    reader.jobs.where('rootJobId').equals(rootJobId).primaryKeys(),
    reader.appointments.where('jobId').equals(job.id).toArray(),
  ]);
  const chainIds = [rootJobId, ...revisits];
  const visits = appointments.filter(({ live, outcome }) => live === 1 && outcome === 'carried-out');
  const last = visits.toSorted((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? '')).at(-1);
  return { job, chainIds, reviews: await loadReviewsAround(reader, chainIds), crew: last?.crew ?? [] };
}

/** Asks whoever was there to look back on a closed job that let somebody down (F1). A job still open is asked about when it is closed. */
export function askAfterComplaint(found: ComplainedJob | null, heardAt: Instant, ctx: Ctx): Patch[] {
  if (found === null) return [];
  const { job, chainIds, reviews, crew } = found;
  const complaintAt = reviews.complaintAt !== null && reviews.complaintAt > heardAt ? reviews.complaintAt : heardAt;
  const askedOf = crew.includes(ctx.actor.id) ? ctx.actor.id : (crew[0] ?? ctx.actor.id);
  return reviewPatches({ job, chainIds, askedOf, surprise: false }, { ...reviews, complaintAt }, ctx);
}
