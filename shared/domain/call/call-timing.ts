import { addBusinessMinutes, type BusinessCalendar, nextOpening } from '../base/business-calendar.ts';
import { isCallable, lastCallableBefore, nextCallable } from '../base/calling-hours.ts';
import type { DailyHours } from '../base/daily-window.ts';
import { addMinutes } from '../base/local-time.ts';
import type { Instant, Now, Zone } from '../base/now.ts';
import type { CallNumbers } from './call-defaults.ts';
import { callDefaults } from './call-defaults.ts';

/** When we work and when customers may be rung. The business's row is one. */
export interface CallCalendar extends BusinessCalendar {
  readonly callingHours: DailyHours;
}

/** What every rule about the time of a call is handed, besides the call. */
export interface CallTiming {
  /** Its zone is the business's. */
  readonly now: Now;
  readonly calendar: CallCalendar;
  /** Where the customer's quiet hours are read: the property's zone, or the business's where it has none. */
  readonly propertyZone: Zone;
  /** The business's own numbers; `callDefaults` without. */
  readonly numbers?: CallNumbers;
}

export function numbersOf(timing: CallTiming): CallNumbers {
  return timing.numbers ?? callDefaults;
}

/** By when a customer has been told before a visit that begins at `arrivalAt`; past it, the technician tells them. */
export function tellBy(arrivalAt: Instant, numbers: CallNumbers): Instant {
  return addMinutes(arrivalAt, -numbers.tellBeforeArrival);
}

/** As `addBusinessMinutes`; for a business that never opens the clock is all there is to count by. */
export function afterWork(instant: Instant, minutes: number, { calendar, now }: CallTiming): Instant {
  return addBusinessMinutes(instant, minutes, calendar, now.zone) ?? addMinutes(instant, minutes);
}

/** True when the customer may be rung at `instant`; always where no hours permit any call, so that none is lost. */
export function mayRing(instant: Instant, { calendar, propertyZone }: CallTiming): boolean {
  if (nextCallable(instant, calendar.callingHours, propertyZone) === null) return true;
  return isCallable(instant, calendar.callingHours, propertyZone);
}

/** `instant`, or the first permitted moment after it. */
export function ringFrom(instant: Instant, { calendar, propertyZone }: CallTiming): Instant {
  return nextCallable(instant, calendar.callingHours, propertyZone) ?? instant;
}

/** `instant`, or the last permitted minute before it that is not over yet; null when there is none. */
export function ringBy(instant: Instant, timing: CallTiming): Instant | null {
  const { calendar, propertyZone, now } = timing;
  if (instant < now.instant) return null;
  const last = lastCallableBefore(instant, calendar.callingHours, propertyZone);
  if (last === null) return instant;
  if (last >= now.instant) return last;
  return isCallable(now.instant, calendar.callingHours, propertyZone) ? now.instant : null;
}

/** Business zone and customer zone can be half a day apart; after so many turns there is no common minute to find. */
const turnsToCommonMinute = 30;

/**
 * The first moment from `instant` on at which we are open and the customer may be rung; where the two never meet, the
 * customer's hours decide.
 */
export function ringInOfficeHours(instant: Instant, timing: CallTiming): Instant {
  const { calendar, now } = timing;
  let at = instant;
  for (let turn = 0; turn < turnsToCommonMinute; turn += 1) {
    const open = nextOpening(at, calendar, now.zone) ?? at;
    const ring = ringFrom(open, timing);
    if (ring === open) return ring;
    at = ring;
  }
  return ringFrom(instant, timing);
}
