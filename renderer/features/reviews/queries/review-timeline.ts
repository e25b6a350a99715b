import { firstWords } from '../../../../shared/domain/review/review-words.ts';
import { reviews } from '../../../../shared/text/en/reviews.ts';
import type { TimelineScope, TimelineSource } from '../../../data/contributions/feature.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** Jobs whose reviews are looked for: a customer's newest, or those of one chain. */
const mostJobs = 200;

/** What was written when looking back, at the time at which it was written. */
export const reviewTimeline: TimelineSource = async (reader, scope) => {
  const jobIds = await jobsOf(reader, scope);
  const rows = await reader.reviews.where('jobId').anyOf(jobIds).toArray();
  const written = visible(rows, await reader.pendingWork()).filter(({ state }) => state === 'written');
  const jobs = await reader.jobs.bulkGet(written.map(({ jobId }) => jobId));
  return written.map((review, index) => ({
    id: `review-${review.id}`,
    at: review.updatedAt,
    kind: 'review',
    title: reviews.timelineTitle(jobs[index]?.number ?? 0),
    detail: firstWords(review),
    path: `/jobs/${review.jobId}`,
  }));
};

async function jobsOf(reader: Reader, { customerId, jobId }: TimelineScope): Promise<string[]> {
  if (jobId !== undefined) {
    const root = (await reader.jobs.get(jobId))?.rootJobId ?? jobId;
    return [root, ...(await reader.jobs.where('rootJobId').equals(root).limit(mostJobs).primaryKeys())];
  }
  return reader.jobs
    .where('customerId')
    .equals(customerId ?? '')
    .reverse()
    .limit(mostJobs)
    .primaryKeys();
}
