import { type BusinessCalendar, nextOpening } from '../base/business-calendar.ts';
import type { Id } from '../base/id.ts';
import { addDays, daysBetween, instantOf, localOf, startOfDay, weekStart } from '../base/local-time.ts';
import type { Instant, LocalDate, Now } from '../base/now.ts';
import type { Reason } from '../base/reason.ts';
import { seededFraction } from '../base/seeded.ts';
import type { Job } from '../job/job.ts';
import type { Review, reviewReasons } from './review.ts';

/** The numbers of RULES section 6 on reviews, their one home; a business may change them. */
export const reviewDefaults = {
  /** Share of the jobs that went well that are looked back on, 0 to 1. */
  wentWellShare: 0.05,
  /** Prompts to one person in a week, Monday to Sunday. */
  promptsPerWeek: 2,
  snoozes: 2,
  /** Days after which a prompt goes without a word. */
  goneAfterDays: 10,
} as const;

export type ReviewNumbers = { readonly [name in keyof typeof reviewDefaults]: number };
export type ReviewWhy = (typeof reviewReasons)[number];

export interface ReviewInput {
  readonly job: Pick<Job, 'id' | 'status' | 'originalJobId' | 'completedAt' | 'certainty' | 'repairMade'>;
  /** A complaint about the job, a low survey answer after it, or somebody said that it surprised them. */
  readonly complaint: boolean;
  readonly lowSurvey: boolean;
  readonly surprise: boolean;
  /** The day of the complaint or the answer; null where the closing itself is what is looked back on. */
  readonly heardOn: LocalDate | null;
  /** True when the job's chain has a review already, in whatever state. */
  readonly chainHasReview: boolean;
  /** The days of the prompts that the person who would be asked has had or will have, from this week on. */
  readonly promptDays: readonly LocalDate[];
  /** The business's seed for draws. */
  readonly seed: string;
}

/** Ask: why and from when. Or not, and why not (for the job's page and for tests; nobody is told). */
export type ReviewPlan =
  | { readonly ask: true; readonly why: ReviewWhy; readonly askedOn: LocalDate; readonly dueAt: Instant }
  | { readonly ask: false; readonly reason: Reason };

/**
 * Whether somebody is asked to look back on a closed job (F1, RULES section 6): after every revisit, complaint, low
 * survey or surprise, and for a seeded share of the jobs that went well; once a chain; at most twice a week for one
 * person. What has a cause waits for the next week that has room, if that comes before it would be gone anyway; a job
 * that went well does not wait.
 */
export function planReview(input: ReviewInput, calendar: BusinessCalendar, now: Now, numbers: ReviewNumbers = reviewDefaults): ReviewPlan {
  const { job } = input;
  if (job.status !== 'done' || job.completedAt === null) return no('not-done');
  if (input.chainHasReview) return no('chain-has-one');
  const closedOn = localOf(job.completedAt, now.zone).date;
  const freshOn = input.heardOn !== null && input.heardOn > closedOn ? input.heardOn : closedOn;
  if (daysBetween(freshOn, now.date) >= numbers.goneAfterDays) return no('too-long-ago');
  const why = whyAsk(input, numbers);
  if (why === null) return no('nothing-special');
  if (hasRoom(now.date, input, numbers)) return { ask: true, why, askedOn: now.date, dueAt: now.instant };
  if (why === 'went-well') return no('enough-this-week');
  const monday = addDays(weekStart(now.date), 7);
  if (!hasRoom(monday, input, numbers)) return no('enough-this-week');
  const dueAt = nextOpening(startOfDay(monday, now.zone), calendar, now.zone) ?? startOfDay(monday, now.zone);
  return { ask: true, why, askedOn: localOf(dueAt, now.zone).date, dueAt };
}

function whyAsk({ job, complaint, lowSurvey, surprise, seed }: ReviewInput, numbers: ReviewNumbers): ReviewWhy | null {
  if (job.originalJobId !== null) return 'revisit';
  if (complaint) return 'complaint';
  if (lowSurvey) return 'low-survey';
  if (surprise) return 'surprise';
  const inDoubt = job.certainty === 'likely' || job.certainty === 'monitor' || job.repairMade === false;
  return !inDoubt && isSampled(job.id, seed, numbers) ? 'went-well' : null;
}

/** True for the share of jobs that is looked back on though all went well: the same jobs for the same seed, everywhere. */
export function isSampled(jobId: Id, seed: string, numbers: ReviewNumbers = reviewDefaults): boolean {
  return seededFraction(seed, 'review', jobId) < numbers.wentWellShare;
}

function hasRoom(date: LocalDate, { promptDays }: ReviewInput, numbers: ReviewNumbers): boolean {
  const week = weekStart(date);
  return promptDays.filter((day) => weekStart(day) === week).length < numbers.promptsPerWeek;
}

function no(code: string): ReviewPlan {
  return { ask: false, reason: { code, params: {} } };
}

/**
 * A prompt put off by one day, to the same time of day; null when it was put off as often as it may be. Its ten days
 * keep running.
 */
export function snoozeReview(
  review: Pick<Review, 'snoozes'>,
  now: Now,
  numbers: ReviewNumbers = reviewDefaults,
): { readonly snoozes: number; readonly dueAt: Instant } | null {
  if (review.snoozes >= numbers.snoozes) return null;
  const { date, time } = localOf(now.instant, now.zone);
  return { snoozes: review.snoozes + 1, dueAt: instantOf(addDays(date, 1), time, now.zone).instant };
}

/** True when a waiting prompt has gone quietly. Derived from the date, never written. @param askedOn its first day. */
export function isReviewGone(
  review: Pick<Review, 'state'>,
  askedOn: LocalDate,
  now: Now,
  numbers: ReviewNumbers = reviewDefaults,
): boolean {
  return review.state === 'waiting' && daysBetween(askedOn, now.date) >= numbers.goneAfterDays;
}
