import { type BusinessCalendar, businessMinutesBetween } from '../base/business-calendar.ts';
import { minutesBetween } from '../base/local-time.ts';
import type { Instant, Now } from '../base/now.ts';
import type { RecoveryState } from './new-recovery.ts';

/** How long something took, or has been taking. */
export interface RecoveryClock {
  /** Minutes in which the business was open. */
  readonly open: number;
  /** Minutes by the clock. */
  readonly all: number;
  /** True while it has not been reached. */
  readonly running: boolean;
}

type Timed = Pick<RecoveryState, 'openedAt' | 'steps' | 'closedAt' | 'reopened'>;

/**
 * Time to acknowledge: from when it was opened, or opened again last, to the apology. Time to resolve: from when it was
 * first opened until it was closed for good. Both in business hours and clock hours (RULES section 3). An apology that
 * was left out stops its clock when that was decided.
 */
export function recoveryClocks(
  recovery: Timed,
  calendar: BusinessCalendar,
  now: Now,
): { readonly acknowledge: RecoveryClock; readonly resolve: RecoveryClock } {
  const since = recovery.reopened.at(-1)?.at ?? recovery.openedAt;
  return {
    acknowledge: clock(since, recovery.steps.apology.at, calendar, now),
    resolve: clock(recovery.openedAt, recovery.closedAt, calendar, now),
  };
}

function clock(from: Instant, until: Instant | null, calendar: BusinessCalendar, now: Now): RecoveryClock {
  const to = until ?? now.instant;
  // What was noted with an earlier time than the opening took no time.
  const open = to <= from ? 0 : businessMinutesBetween(from, to, calendar, now.zone);
  return { open, all: Math.max(0, minutesBetween(from, to)), running: until === null };
}
