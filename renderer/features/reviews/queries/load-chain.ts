import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { Review } from '../../../../shared/domain/review/review.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** What a command on a review reads. */
export interface ReviewChain {
  readonly review: Review | undefined;
  /** Every job of the chain, the first one first. */
  readonly chainJobIds: readonly Id[];
  /** The chain's reminders to write that are still open: one, as a rule. */
  readonly openCalls: readonly Call[];
}

export async function loadReviewChain(reader: Reader, reviewId: Id): Promise<ReviewChain> {
  const review = await reader.reviews.get(reviewId);
  if (review === undefined) return { review, chainJobIds: [], openCalls: [] };
  const revisits = await reader.jobs.where('rootJobId').equals(review.rootJobId).primaryKeys();
  const chainJobIds = [...new Set([review.rootJobId, ...revisits])];
  const calls = await reader.calls.where('jobId').anyOf(chainJobIds).toArray();
  return { review, chainJobIds, openCalls: calls.filter(({ live, open, kind }) => live === 1 && open === 1 && kind === 'review') };
}
