import { addDays, laterOf, localOf } from '../base/local-time.ts';
import type { Instant, LocalDate } from '../base/now.ts';
import type { Reason } from '../base/reason.ts';
import type { Job } from '../job/job.ts';
import type { Call } from './call.ts';
import { type CallTiming, numbersOf } from './call-timing.ts';
import { lastMinuteFrom } from './last-minute-from.ts';

export type CheckCallPlan = Pick<Call, 'dueAt' | 'dueIs'> & {
  /** The day of the call by the business's calendar. */
  readonly date: LocalDate;
  /** Why we ask: `likely`, `monitor` or `no-repair`. */
  readonly reason: Reason;
};

/**
 * When to ask whether a job held (B6, RULES section 2): three days after we left, counted on the business's calendar,
 * so that a clock change moves no date; a closed day moves it to the next business day, because earlier would be too
 * early to tell. Due by the last minute of that day at which we are open and the customer may be rung. A job closed
 * so late that the day is past is asked about on the first such day from now. Null when we left sure and mended it.
 */
export function planCheckCall(job: Pick<Job, 'certainty' | 'repairMade'>, completedAt: Instant, timing: CallTiming): CheckCallPlan | null {
  const code = doubt(job);
  if (code === null) return null;
  const { now } = timing;
  const left = localOf(completedAt, now.zone).date;
  const wanted = addDays(left, numbersOf(timing).checkCallAfterDays);
  const { date, dueAt } = lastMinuteFrom(laterOf(wanted, now.date), timing);
  return { date, dueAt, dueIs: 'by', reason: { code, params: {} } };
}

function doubt(job: Pick<Job, 'certainty' | 'repairMade'>): string | null {
  if (job.certainty === 'likely' || job.certainty === 'monitor') return job.certainty;
  return job.repairMade === false ? 'no-repair' : null;
}
