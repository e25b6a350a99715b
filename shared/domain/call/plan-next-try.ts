import { addBusinessMinutes, halfOfBusinessDay, halfOn, nextBusinessDay } from '../base/business-calendar.ts';
import { isWithin } from '../base/daily-window.ts';
import { addDays, addMinutes, laterOf, localOf, weekdayOf } from '../base/local-time.ts';
import type { Instant, LocalDate } from '../base/now.ts';
import type { Reason } from '../base/reason.ts';
import { type CallTiming, numbersOf, ringInOfficeHours } from './call-timing.ts';

/** When to try again, and by which step of the rule. */
export interface NextTry {
  readonly at: Instant;
  readonly reason: Reason;
}

/**
 * When to ring again after a try that reached nobody (RULES section 2): the first time two business hours later, then
 * in the other half of the next business day, then on a weekday not tried yet. Always in our opening hours, in the
 * customer's calling hours, and not before the present, though the try may have been logged late.
 *
 * @param tries when each try so far was made, this one last.
 */
export function planNextTry(tries: readonly Instant[], timing: CallTiming): NextTry {
  const last = tries.at(-1) ?? timing.now.instant;
  if (tries.length <= 1) return { at: soonest(afterHours(last, timing), timing), reason: { code: 'try-in-business-hours', params: {} } };
  if (tries.length === 2) return tryOtherHalf(last, nextDay(localOf(last, timing.now.zone).date, timing), 'try-other-half', timing);
  return tryOtherHalf(last, otherWeekday(tries, timing), 'try-other-weekday', timing);
}

function afterHours(last: Instant, timing: CallTiming): Instant {
  const minutes = numbersOf(timing).secondTryAfter;
  return addBusinessMinutes(last, minutes, timing.calendar, timing.now.zone) ?? addMinutes(last, minutes);
}

function soonest(at: Instant, timing: CallTiming): Instant {
  return ringInOfficeHours(laterOf(at, timing.now.instant), timing);
}

function tryOtherHalf(last: Instant, date: LocalDate, code: string, timing: CallTiming): NextTry {
  const {
    calendar,
    now: { zone },
  } = timing;
  const half = halfOfBusinessDay(last, calendar, zone) === 'first' ? 'second' : 'first';
  const reason: Reason = { code, params: { half } };
  const window = halfOn(date, half, calendar, zone);
  if (window === null) return { at: soonest(addMinutes(last, 24 * 60), timing), reason };
  const at = soonest(window.from, timing);
  // Their quiet hours may take the whole half; then the same day's other half is better than a later day.
  if (isWithin(at, window)) return { at, reason };
  const opening = halfOn(date, half === 'first' ? 'second' : 'first', calendar, zone);
  return { at: opening === null ? at : soonest(opening.from, timing), reason };
}

function nextDay(date: LocalDate, { calendar, now }: CallTiming): LocalDate {
  return nextBusinessDay(date, calendar, now.zone) ?? addDays(date, 1);
}

/** The next business day whose weekday was not tried; when all were, just the next one. */
function otherWeekday(tries: readonly Instant[], timing: CallTiming): LocalDate {
  const dates = tries.map((at) => localOf(at, timing.now.zone).date);
  const tried = new Set(dates.map(weekdayOf));
  const first = nextDay(dates.at(-1) ?? timing.now.date, timing);
  let date = first;
  for (let looked = 0; looked < 7; looked += 1) {
    if (!tried.has(weekdayOf(date))) return date;
    date = nextDay(date, timing);
  }
  return first;
}
