import { firstWords } from '../../../../shared/domain/review/review-words.ts';
import { reviews } from '../../../../shared/text/en/reviews.ts';
import type { TimelineEntry, TimelineScope } from '../../../data/contributions/feature.ts';
import { jobsInScope, mostJobsInScope } from '../../../data/contributions/jobs-in-scope.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';

/** What was written when looking back, at the time at which it was written. */
export async function reviewTimeline(reader: Reader, scope: TimelineScope): Promise<TimelineEntry[]> {
  const jobIds = await jobsOf(reader, scope);
  const rows = await rowsWhere(reader.reviews, 'jobId', jobIds);
  const written = visible(rows, await reader.pendingWork()).filter(({ state }) => state === 'written');
  const jobs = await reader.jobs.bulkGet(written.map(({ jobId }) => jobId));
  return written.map((review, index) => ({
    id: `review-${review.id}`,
    at: review.updatedAt,
    kind: 'review' as const,
    title: reviews.timelineTitle(jobs[index]?.number ?? 0),
    detail: firstWords(review),
    path: `/jobs/${review.jobId}`,
    by: review.updatedBy,
  }));
}

/** Jobs whose reviews are looked for: the newest in the scope, of one job its whole chain. */
async function jobsOf(reader: Reader, scope: TimelineScope): Promise<string[]> {
  const { jobId } = scope;
  if (jobId === undefined) return jobsInScope(reader, scope).primaryKeys();
  const root = (await reader.jobs.get(jobId))?.rootJobId ?? jobId;
  return [root, ...(await reader.jobs.where('rootJobId').equals(root).limit(mostJobsInScope).primaryKeys())];
}
