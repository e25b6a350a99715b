import type { Instant } from '../../../../shared/domain/base/now.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { closedFields } from '../../../../shared/domain/call/open-close-call.ts';
import { callsMootedBy } from '../../../../shared/domain/call/settle-calls.ts';
import type { Review } from '../../../../shared/domain/review/review.ts';
import type { ReviewChain } from '../queries/load-chain.ts';

/** The patches that take the reminder to write off *Today*, with why. */
export function settleReviewCalls(review: Review, how: 'written' | 'let-go', chain: ReviewChain, at: Instant): Patch[] {
  const event = { type: 'review-settled', jobId: review.jobId, chainJobIds: chain.chainJobIds, how } as const;
  return callsMootedBy(event, chain.openCalls).flatMap(({ callId, state, closedBecause }) => {
    const call = chain.openCalls.find(({ id }) => id === callId) as Call;
    return updatePatch('calls', call, closedFields(state, at, closedBecause)) ?? [];
  });
}
