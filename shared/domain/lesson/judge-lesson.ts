import { addDays } from '../base/local-time.ts';
import type { LocalDate } from '../base/now.ts';
import type { Reason } from '../base/reason.ts';
import { differenceOf, type Share, wilson } from '../base/wilson.ts';
import type { Lesson, LessonUse } from './lesson.ts';

/** The numbers of the rule, their one home; a business may change them. */
export const lessonDefaults = {
  /** Days after which a job that nobody went back to counts as settled. */
  settledAfter: 90,
  /** Fewer jobs than these, before or since, tell nothing. */
  fewestJobs: 20,
  /** Shown at so many jobs within `unusedDays` and done at none: nobody uses it. */
  shownUnused: 10,
  unusedDays: 180,
  /** With so many answers, and a larger share of them than this saying so, it is of no use. */
  fewestAnswers: 5,
  notUsefulShare: 0.5,
} as const;

export type LessonNumbers = { readonly [name in keyof typeof lessonDefaults]: number };

type Use = Pick<LessonUse, 'jobId' | 'answer' | 'on'>;

/** At how many jobs a lesson was shown, done, and of no use. A job counts once: done says more than not useful. */
interface LessonUsage {
  readonly shown: number;
  readonly done: number;
  readonly notUseful: number;
}

export function countUses(uses: readonly Use[]): LessonUsage {
  const jobs = new Map<string, LessonUse['answer']>();
  for (const { jobId, answer } of uses) {
    const known = jobs.get(jobId);
    if (known === undefined || known === 'seen' || answer === 'done') jobs.set(jobId, answer);
  }
  const count = (which: LessonUse['answer']): number => [...jobs.values()].filter((answer) => answer === which).length;
  return { shown: jobs.size, done: count('done'), notUseful: count('not-useful') };
}

/**
 * Why a lesson in force may have had its day: `case-gone`, `never-done {shown, days}`, `not-useful {notUseful, answers}`;
 * null while it is worth keeping.
 */
export function suggestRetiring(
  { uses, caseGone }: { readonly uses: readonly Use[]; readonly caseGone: boolean },
  today: LocalDate,
  numbers: LessonNumbers = lessonDefaults,
): Reason | null {
  if (caseGone) return { code: 'case-gone', params: {} };
  const from = addDays(today, -numbers.unusedDays);
  const lately = countUses(uses.filter(({ on }) => on > from));
  if (lately.shown >= numbers.shownUnused && lately.done === 0) {
    return { code: 'never-done', params: { shown: lately.shown, days: numbers.unusedDays } };
  }
  const { done, notUseful } = countUses(uses);
  const answers = done + notUseful;
  if (answers >= numbers.fewestAnswers && notUseful / answers > numbers.notUsefulShare) {
    return { code: 'not-useful', params: { notUseful, answers } };
  }
  return null;
}

/** Jobs that a lesson is about, and at how many of them we went back for its cause. */
export interface JobCount {
  readonly jobs: number;
  readonly revisits: number;
}

/** A count with its rate and interval. */
export interface JobRate extends JobCount, Share {}

/** Whether revisits of a cause are rarer since a lesson is in force. `not-yet`: no job since then has settled. */
export interface LessonEffect {
  readonly before: JobRate;
  readonly since: JobRate;
  readonly verdict: 'not-yet' | 'too-few' | 'fell' | 'rose' | 'open';
}

/** Compares before and since; says that it fell or rose only where the whole interval of the difference does. */
export function judgeEffect(
  before: JobCount,
  since: JobCount,
  { fewestJobs }: Pick<LessonNumbers, 'fewestJobs'> = lessonDefaults,
): LessonEffect {
  const rates = { before: rateOf(before), since: rateOf(since) };
  if (since.jobs === 0) return { ...rates, verdict: 'not-yet' };
  if (Math.min(before.jobs, since.jobs) < fewestJobs) return { ...rates, verdict: 'too-few' };
  const { low, high } = differenceOf(rates.before, rates.since);
  return { ...rates, verdict: high < 0 ? 'fell' : low > 0 ? 'rose' : 'open' };
}

/** How many days before a lesson are held against those since. */
const daysBefore = 365;

/** The days on which jobs were closed that are compared; `until` the last one whose jobs have settled. */
export function comparedDays(
  inForceFrom: LocalDate,
  today: LocalDate,
  settledAfter: number,
): { readonly from: LocalDate; readonly until: LocalDate } {
  return { from: addDays(inForceFrom, -daysBefore), until: addDays(today, -settledAfter) };
}

/** On which side of a lesson a job counts that was closed on a day; null for neither: too old, or not settled yet. */
export function sideOf(
  { inForceFrom, retiredOn }: Pick<Lesson, 'inForceFrom' | 'retiredOn'>,
  closedOn: LocalDate,
  today: LocalDate,
  settledAfter: number,
): 'before' | 'since' | null {
  const { from, until } = comparedDays(inForceFrom, today, settledAfter);
  if (closedOn < from || closedOn > until || (retiredOn !== null && closedOn >= retiredOn)) return null;
  return closedOn < inForceFrom ? 'before' : 'since';
}

function rateOf(count: JobCount): JobRate {
  return { ...count, ...wilson(count.revisits, count.jobs) };
}
