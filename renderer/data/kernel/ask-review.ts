import type { Id } from '../../../shared/domain/base/id.ts';
import { localOf } from '../../../shared/domain/base/local-time.ts';
import type { Instant } from '../../../shared/domain/base/now.ts';
import { createPatch, type Patch, updatePatch } from '../../../shared/domain/base/patch.ts';
import type { Row } from '../../../shared/domain/base/row.ts';
import { reviewNumbersOf } from '../../../shared/domain/business/rule-numbers.ts';
import type { Call } from '../../../shared/domain/call/call.ts';
import { newCall } from '../../../shared/domain/call/new-call.ts';
import { reviewOfRevisit } from '../../../shared/domain/call/settle-calls.ts';
import type { Job } from '../../../shared/domain/job/job.ts';
import { planReview, type ReviewWhy } from '../../../shared/domain/review/plan-review.ts';
import type { Review } from '../../../shared/domain/review/review.ts';
import type { TableName } from '../../../shared/domain/schema.ts';
import type { Ctx } from './command.ts';
import type { Reader } from './reader.ts';

/** Tables that `loadReviewsAround` reads and `reviewPatches` writes. */
export const reviewTables = ['calls', 'complaints', 'reviews', 'staff'] as const satisfies readonly TableName[];

/** Deterministic: a chain has one review, whoever closes which of its visits on whichever machine. */
function reviewId(rootJobId: Id): Id {
  return `review:${rootJobId}`;
}

/** What is known of reviews where one may be asked for. */
export interface ReviewsAround {
  /** Reviews of the jobs that were named, also those that were taken back. */
  readonly ofJobs: readonly Review[];
  /** The newest reviews that each of us was asked for: a week holds a few. */
  readonly newest: readonly Review[];
  /** When a complaint about one of these jobs was last heard; null for none. */
  readonly complaintAt: Instant | null;
}

/** More than this week and the next can hold, whatever a business allows. */
const newestRead = 30;

/** @param jobIds every job of the chain, or of the chains that it may be of. */
export async function loadReviewsAround(reader: Reader, jobIds: readonly Id[]): Promise<ReviewsAround> {
  const [staff, ofJobs, complaints] = await Promise.all([
    reader.staff.toArray(),
    reader.reviews.where('rootJobId').anyOf(jobIds).toArray(),
    reader.complaints.where('jobId').anyOf(jobIds).toArray(),
  ]);
  const newest = await Promise.all(
    staff.map(({ id }) => reader.reviews.where('[askedOf+askedOn]').between([id, ''], [id, '9999']).reverse().limit(newestRead).toArray()),
  );
  const heard = complaints.filter(({ live }) => live === 1).map(({ heardAt }) => heardAt);
  return { ofJobs, newest: newest.flat(), complaintAt: heard.toSorted().at(-1) ?? null };
}

interface AskedReview {
  readonly job: Pick<Job, 'id' | 'customerId' | 'status' | 'originalJobId' | 'rootJobId' | 'completedAt' | 'certainty' | 'repairMade'>;
  /** The other jobs of its chain. */
  readonly chainIds: readonly Id[];
  /** Whoever was there. */
  readonly askedOf: Id;
  /** Somebody said that it turned out differently from how it looked. */
  readonly surprise: boolean;
}

/** Asks somebody to look back on a closed job, where the rule says so (RULES section 6). */
export function reviewPatches({ job, chainIds, askedOf, surprise }: AskedReview, around: ReviewsAround, ctx: Ctx): Patch[] {
  const rootJobId = job.rootJobId ?? job.id;
  const isLive = (review: Review): boolean => review.live === 1;
  const inChain = new Set([job.id, rootJobId, ...chainIds]);
  const ofChain = around.ofJobs.filter((review) => inChain.has(review.rootJobId));
  const ofPerson = around.newest.filter((review) => review.askedOf === askedOf);
  const plan = planReview(
    {
      job,
      complaint: around.complaintAt !== null,
      // No survey is rung yet: its answers will stand here.
      lowSurvey: false,
      surprise,
      heardOn: around.complaintAt === null ? null : localOf(around.complaintAt, ctx.now.zone).date,
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
