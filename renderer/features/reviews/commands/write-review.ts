import { z } from 'zod';
import { conflictProblems, recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import type { Patch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { newActionPatches, typedActionSchema } from '../../../../shared/domain/meeting/new-action.ts';
import { isReviewEmpty, reviewWordsSchema, tidyReviewWords } from '../../../../shared/domain/review/review-words.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { loadReviewChain } from '../queries/load-chain.ts';
import { readActionOf } from '../queries/read-review.ts';
import { settleReviewCalls } from './settle-review-calls.ts';

/**
 * Keeps what somebody wrote when looking back, at first or later, and takes the reminder off *Today*. One sentence is
 * enough; nothing at all is not. With it, the one action that comes of it. Also for a review that was let go or has gone quietly: it is never too late.
 */
export const writeReview = defineCommand({
  name: 'write-review',
  action: 'review',
  input: z.object({
    reviewId: idSchema,
    rev: z.int().positive(),
    before: reviewWordsSchema,
    after: reviewWordsSchema,
    /** What somebody of us will do because of it; null for nothing. */
    action: typedActionSchema.nullable(),
  }),
  tables: ['reviews', 'calls', 'jobs', 'meetingActions'],
  async load(reader, { reviewId }) {
    const [chain, action] = await Promise.all([loadReviewChain(reader, reviewId), readActionOf(reader, reviewId)]);
    return { ...chain, action };
  },
  decide({ reviewId, rev, before, after, action }, chain, ctx): Result<{ patches: Patch[]; output: null }> {
    const { review } = chain;
    if (review === undefined || review.live === 0) return recordGone;
    if (isReviewEmpty(after)) return { ok: false, problems: [{ path: ['sentence'], code: 'review-empty', params: {} }] };
    const edit = { rev, before: { ...before, state: review.state }, after: { ...tidyReviewWords(after), state: 'written' as const } };
    const merged = mergeEdit('reviews', review, edit);
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    if (action !== null && chain.action !== null)
      return { ok: false, problems: [{ path: ['action', 'what'], code: 'review-has-action', params: {} }] };
    const origin = { meetingId: null, itemId: null, caseId: null, reviewId };
    const agreed = action === null ? null : newActionPatches(action, origin, ctx);
    if (agreed?.ok === false)
      return { ok: false, problems: agreed.problems.map((problem) => ({ ...problem, path: ['action', ...problem.path] })) };
    const settled = settleReviewCalls(review, 'written', chain, ctx.now.instant);
    const patches = [...(merged.patch === null ? [] : [merged.patch]), ...settled, ...(agreed?.value.patches ?? [])];
    return { ok: true, value: { patches, output: null } };
  },
});
