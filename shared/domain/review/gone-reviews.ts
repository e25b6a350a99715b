import type { Id } from '../base/id.ts';
import type { Now } from '../base/now.ts';
import type { Call } from '../call/call.ts';
import { isReviewGone, type ReviewNumbers } from './plan-review.ts';
import type { Review } from './review.ts';

/**
 * Open calls for reviews whose ten days are over: the queue leaves them out, and nobody is told (RULES section 6).
 * `subject` of a review's call is the chain's root job. A call whose review is not at hand stays.
 */
export function goneReviewCalls(
  calls: readonly Pick<Call, 'id' | 'kind' | 'subject'>[],
  reviews: readonly Review[],
  now: Now,
  numbers?: ReviewNumbers,
): ReadonlySet<Id> {
  const byRoot = new Map(reviews.map((review) => [review.rootJobId, review]));
  const gone = calls.filter(({ kind, subject }) => {
    const review = kind === 'review' ? byRoot.get(subject) : undefined;
    return review !== undefined && isReviewGone(review, review.askedOn, now, numbers);
  });
  return new Set(gone.map(({ id }) => id));
}
