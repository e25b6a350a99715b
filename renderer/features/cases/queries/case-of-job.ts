import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** What the page of a job says of cases: the one there is, or whether one is worth making. */
export interface CaseOfChain {
  /** The newest first; those that were put away last. */
  readonly cases: readonly Case[];
  /** True where a review was written: the case is then offered beneath it. */
  readonly hasReview: boolean;
  /** True where we went back, or somebody complained: there is something to tell. */
  readonly worthTelling: boolean;
}

/** A chain is a few jobs. */
const mostJobs = 100;

/** Null where the job was taken back. */
export async function readCaseOfJob(reader: Reader, jobId: Id): Promise<CaseOfChain | null> {
  const job = await reader.jobs.get(jobId);
  if (job === undefined || job.live === 0) return null;
  const root = job.rootJobId ?? job.id;
  const pending = await reader.pendingWork();
  const later = visible(await reader.jobs.where('rootJobId').equals(root).limit(mostJobs).toArray(), pending);
  const ids = [...new Set([root, ...later.map(({ id }) => id)])];
  const [cases, reviews, complaints] = await Promise.all([
    reader.cases.where('rootJobId').equals(root).limit(mostJobs).toArray(),
    reader.reviews.where('rootJobId').equals(root).limit(mostJobs).toArray(),
    reader.complaints.where('jobId').anyOf(ids).limit(mostJobs).toArray(),
  ]);
  const order = ({ state }: Case): number => (state === 'retired' ? 1 : 0);
  return {
    cases: visible(cases, pending).toSorted((a, b) => order(a) - order(b) || (a.createdAt < b.createdAt ? 1 : -1)),
    hasReview: visible(reviews, pending).some(({ state }) => state === 'written'),
    worthTelling: later.length > 0 || visible(complaints, pending).length > 0,
  };
}
