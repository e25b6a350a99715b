import type { Review } from '../../../../shared/domain/review/review.ts';
import { firstWords } from '../../../../shared/domain/review/review-words.ts';
import { closing } from '../../../../shared/text/en/jobs.ts';
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
    detail: detailOf(review),
    path: `/jobs/${review.jobId}`,
    by: review.updatedBy,
  }));
}

/** The first thing that was written, then what played a part. */
function detailOf(review: Review): string {
  const said = firstWords(review);
  if (review.factors.length === 0) return said;
  const factors = reviews.timelineFactors(review.factors.map(({ cause }) => closing.causes[cause]).join(', '));
  return said === '' ? factors : `${said}\n${factors}`;
}

/** Jobs whose reviews are looked for: the newest in the scope, of one job its whole chain. */
async function jobsOf(reader: Reader, scope: TimelineScope): Promise<string[]> {
  const { jobId } = scope;
  if (jobId === undefined) return jobsInScope(reader, scope).primaryKeys();
  const root = (await reader.jobs.get(jobId))?.rootJobId ?? jobId;
  return [root, ...(await reader.jobs.where('rootJobId').equals(root).limit(mostJobsInScope).primaryKeys())];
}
