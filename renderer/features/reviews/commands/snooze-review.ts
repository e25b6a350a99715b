import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import { reviewNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import { snoozeReview as snoozed } from '../../../../shared/domain/review/plan-review.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { loadReviewChain } from '../queries/load-chain.ts';

/** Puts the reminder off until the same time tomorrow; twice at most (RULES section 6). Answers when it comes up again. */
export const snoozeReview = defineCommand({
  name: 'snooze-review',
  action: 'review',
  input: z.object({ reviewId: idSchema }),
  tables: ['reviews', 'calls', 'jobs'],
  load: (reader, { reviewId }) => loadReviewChain(reader, reviewId),
  decide(_input, { review, openCalls }, ctx) {
    if (review === undefined || review.live === 0) return recordGone;
    if (review.state !== 'waiting') return { ok: false, problems: [{ path: [], code: 'review-settled-already', params: {} }] };
    const next = snoozed(review, ctx.now, reviewNumbersOf(ctx.business));
    if (next === null) return { ok: false, problems: [{ path: [], code: 'review-put-off-enough', params: {} }] };
    const patches: (Patch | null)[] = [
      updatePatch('reviews', review, { snoozes: next.snoozes }),
      ...openCalls.map((call) => updatePatch('calls', call, { dueAt: next.dueAt, dueIs: 'from' as const })),
    ];
    return { ok: true, value: { patches: patches.filter((patch) => patch !== null), output: next.dueAt } };
  },
});
