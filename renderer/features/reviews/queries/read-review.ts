import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { MeetingAction } from '../../../../shared/domain/meeting/meeting.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import type { Review } from '../../../../shared/domain/review/review.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** A review with what one has to have before one's eyes to write it. */
export interface ReviewFacts {
  readonly review: Review;
  /** The job that it is about. */
  readonly job: Job;
  readonly customer: Customer | null;
  readonly property: Property | null;
  /** Every visit of the chain, the first one first. */
  readonly chain: readonly Job[];
  /** What somebody of us does because of it; null while nothing was agreed on. */
  readonly action: MeetingAction | null;
}

/** A chain is a few jobs; a longer one is a mistake in the records. */
const longestChain = 50;

/** The one review of the chain that `rootJobId` begins; null when nobody was asked. */
export async function readReviewOf(reader: Reader, rootJobId: Id): Promise<ReviewFacts | null> {
  const pending = await reader.pendingWork();
  const [review] = visible(await reader.reviews.where('rootJobId').equals(rootJobId).toArray(), pending);
  const job = review && (await reader.jobs.get(review.jobId));
  if (review === undefined || job === undefined) return null;
  const [root, revisits, customer, property, action] = await Promise.all([
    reader.jobs.get(rootJobId),
    reader.jobs.where('rootJobId').equals(rootJobId).limit(longestChain).toArray(),
    reader.customers.get(job.customerId),
    job.propertyId === null ? undefined : reader.properties.get(job.propertyId),
    readActionOf(reader, review.id),
  ]);
  const jobs = [root, ...revisits].filter((one) => one !== undefined);
  const chain = [...new Map(visible(jobs, pending).map((one) => [one.id, one])).values()];
  return {
    review,
    job,
    customer: customer ?? null,
    property: property ?? null,
    action,
    chain: chain.toSorted((a, b) => a.requestedAt.localeCompare(b.requestedAt)),
  };
}

/** The action that came of a review, the first where there are several; null for none. */
export async function readActionOf(reader: Reader, reviewId: Id): Promise<MeetingAction | null> {
  const rows = await reader.meetingActions.where('reviewId').equals(reviewId).toArray();
  const actions = visible(rows, await reader.pendingWork());
  return actions.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))[0] ?? null;
}

/** The review that concerns a job, through the chain that the job belongs to. */
export async function readReviewOfJob(reader: Reader, jobId: Id): Promise<ReviewFacts | null> {
  const job = await reader.jobs.get(jobId);
  return job === undefined ? null : readReviewOf(reader, job.rootJobId ?? job.id);
}
