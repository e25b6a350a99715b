import type { Id } from '../../../../shared/domain/base/id.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import { reviewNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { newCall } from '../../../../shared/domain/call/new-call.ts';
import { reviewOfRevisit } from '../../../../shared/domain/call/settle-calls.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { planReview, type ReviewWhy } from '../../../../shared/domain/review/plan-review.ts';
import type { Review } from '../../../../shared/domain/review/review.ts';
import type { Ctx } from '../../../data/kernel/command.ts';

/** Deterministic: a chain has one review, whoever closes which of its visits on whichever machine. */
function reviewId(rootJobId: Id): Id {
  return `review:${rootJobId}`;
}

export interface AskedReview {
  readonly job: Pick<Job, 'id' | 'customerId' | 'status' | 'originalJobId' | 'rootJobId' | 'completedAt' | 'certainty' | 'repairMade'>;
  /** Whoever was there. */
  readonly askedOf: Id;
  /** Reviews of the job's chain, also those that were taken back. */
  readonly ofChain: readonly Review[];
  /** What else this person is asked from this week on. */
  readonly ofPerson: readonly Review[];
}

/** Asks somebody to look back on a job that was just closed, where the rule says so (RULES section 6). */
export function reviewPatches({ job, askedOf, ofChain, ofPerson }: AskedReview, ctx: Ctx): Patch[] {
  const rootJobId = job.rootJobId ?? job.id;
  const isLive = (review: Review): boolean => review.live === 1;
  const plan = planReview(
    {
      job,
      complaint: false,
      lowSurvey: false,
      surprise: false,
      chainHasReview: ofChain.some(isLive),
      promptDays: ofPerson.filter(isLive).map(({ askedOn }) => askedOn),
      seed: String(ctx.seed),
    },
    ctx.business,
    ctx.now,
    reviewNumbersOf(ctx.business),
  );
  if (!plan.ask) return [];
  const review: Omit<Review, keyof Row> = {
    jobId: job.id,
    rootJobId,
    why: plan.why,
    state: 'waiting',
    askedOf,
    askedOn: plan.askedOn,
    snoozes: 0,
    sentence: '',
    answers: { supposed: '', happened: '', easyToMiss: '', keep: '', nextTime: '' },
    factors: [],
    sustain: '',
    improve: '',
    forMeeting: 0 as const,
  };
  const id = reviewId(rootJobId);
  const known = ofChain.find((one) => one.id === id);
  const row =
    known === undefined ? createPatch('reviews', id, review) : updatePatch('reviews', known, { ...review, live: 1, deletedAt: null });
  return [...(row === null ? [] : [row]), createPatch('calls', ctx.newId(), reviewCall(job, rootJobId, plan.why, plan.dueAt, askedOf))];
}

function reviewCall(job: AskedReview['job'], rootJobId: Id, why: ReviewWhy, dueAt: string, askedOf: Id): Omit<Call, keyof Row> {
  return newCall({
    kind: 'review',
    subject: rootJobId,
    customerId: job.customerId,
    jobId: job.id,
    dueAt,
    dueIs: 'by',
    assignedTo: askedOf,
    reason: { code: why === 'revisit' ? reviewOfRevisit : `review-${why}`, params: {} },
  });
}
