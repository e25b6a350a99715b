import { z } from 'zod';
import { conflictProblems, recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import { isReviewEmpty, reviewWordsSchema, tidyReviewWords } from '../../../../shared/domain/review/review-words.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { loadReviewChain } from '../queries/load-chain.ts';
import { settleReviewCalls } from './settle-review-calls.ts';

/**
 * Keeps what somebody wrote when looking back, at first or later, and takes the reminder off *Today*. One sentence is
 * enough; nothing at all is not. Also for a review that was let go or has gone quietly: it is never too late.
 */
export const writeReview = defineCommand({
  name: 'write-review',
  action: 'review',
  input: z.object({ reviewId: idSchema, rev: z.int().positive(), before: reviewWordsSchema, after: reviewWordsSchema }),
  tables: ['reviews', 'calls', 'jobs'],
  load: (reader, { reviewId }) => loadReviewChain(reader, reviewId),
  decide({ rev, before, after }, chain, ctx) {
    const { review } = chain;
    if (review === undefined || review.live === 0) return recordGone;
    if (isReviewEmpty(after)) return { ok: false, problems: [{ path: ['sentence'], code: 'review-empty', params: {} }] };
    const edit = { rev, before: { ...before, state: review.state }, after: { ...tidyReviewWords(after), state: 'written' as const } };
    const merged = mergeEdit('reviews', review, edit);
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    const settled = settleReviewCalls(review, 'written', chain, ctx.now.instant);
    return { ok: true, value: { patches: [...(merged.patch === null ? [] : [merged.patch]), ...settled], output: null } };
  },
});
