import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { updatePatch } from '../../../../shared/domain/base/patch.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { loadReviewChain } from '../queries/load-chain.ts';
import { settleReviewCalls } from './settle-review-calls.ts';

/** "Not this one": the reminder goes for good, without a reason being asked. */
export const letGoReview = defineCommand({
  name: 'let-go-review',
  action: 'review',
  input: z.object({ reviewId: idSchema }),
  tables: ['reviews', 'calls', 'jobs'],
  load: (reader, { reviewId }) => loadReviewChain(reader, reviewId),
  decide(_input, chain, ctx) {
    const { review } = chain;
    if (review === undefined || review.live === 0) return recordGone;
    if (review.state === 'written') return { ok: false, problems: [{ path: [], code: 'review-written-already', params: {} }] };
    const patch = updatePatch('reviews', review, { state: 'let-go' });
    const settled = settleReviewCalls(review, 'let-go', chain, ctx.now.instant);
    return { ok: true, value: { patches: [...(patch === null ? [] : [patch]), ...settled], output: null } };
  },
});
