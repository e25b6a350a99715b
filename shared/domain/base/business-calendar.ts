import { type DailyHours, isWithin, type Window, windowOn } from './daily-window.ts';
import { addDays, addMinutes, earlierOf, laterOf, localOf, minutesBetween, weekdayOf } from './local-time.ts';
import type { Instant, LocalDate, Zone } from './now.ts';

/** When the business works (RULES section 2). The business's row is one. */
export interface BusinessCalendar {
  /** Monday first, seven entries; null for a weekday on which the business is closed. */
  readonly openingHours: readonly (DailyHours | null)[];
  readonly holidays: readonly LocalDate[];
}

/**
 * For how many closed days on end the next open one is looked for. A business that does not open within it counts as
 * never open: the functions then answer null, and the caller counts by the clock.
 */
const closedDaysLookedThrough = 400;

/** The hours in which the business is open on `date`, null when it is closed. */
export function openingOn(date: LocalDate, calendar: BusinessCalendar, zone: Zone): Window | null {
  const hours = calendar.openingHours[weekdayOf(date)];
  if (!hours || calendar.holidays.includes(date)) return null;
  return windowOn(date, hours, zone);
}

/** True while the business is open; the closing minute itself is closed. */
export function isOpen(instant: Instant, calendar: BusinessCalendar, zone: Zone): boolean {
  const opening = openingOn(localOf(instant, zone).date, calendar, zone);
  return opening !== null && isWithin(instant, opening);
}

export function isBusinessDay(date: LocalDate, calendar: BusinessCalendar, zone: Zone): boolean {
  return openingOn(date, calendar, zone) !== null;
}

/** The first business day after `date`; null when the business never opens. */
export function nextBusinessDay(date: LocalDate, calendar: BusinessCalendar, zone: Zone): LocalDate | null {
  if (calendar.openingHours.every((hours) => hours === null)) return null;
  let day = date;
  for (let looked = 0; looked < closedDaysLookedThrough; looked += 1) {
    day = addDays(day, 1);
    if (isBusinessDay(day, calendar, zone)) return day;
  }
  return null;
}

/** `date` if the business works on it, else the first business day after it; null when it never opens. */
export function businessDayFrom(date: LocalDate, calendar: BusinessCalendar, zone: Zone): LocalDate | null {
  return isBusinessDay(date, calendar, zone) ? date : nextBusinessDay(date, calendar, zone);
}

/**
 * The business day that is `days` (0 or more) business days after `date`; with 0 the same as `businessDayFrom`.
 * From a closed day the count begins there: Saturday + 1 is Monday. Null when the business never opens.
 */
export function addBusinessDays(date: LocalDate, days: number, calendar: BusinessCalendar, zone: Zone): LocalDate | null {
  if (days <= 0) return businessDayFrom(date, calendar, zone);
  let day: LocalDate | null = date;
  for (let left = days; left > 0 && day !== null; left -= 1) day = nextBusinessDay(day, calendar, zone);
  return day;
}

/** `instant` itself while open, else the next opening; null when the business never opens. */
export function nextOpening(instant: Instant, calendar: BusinessCalendar, zone: Zone): Instant | null {
  const opening = openingNotOver(instant, calendar, zone);
  return opening && laterOf(opening.from, instant);
}

/**
 * The instant at which `minutes` (0 or more) of opening time have passed since `instant`, by a stopwatch that stands
 * still while the business is closed; clock changes during opening hours count as they are lived. A sum that ends
 * exactly at closing time ends there, not at the next opening. Null when the business never opens.
 */
export function addBusinessMinutes(instant: Instant, minutes: number, calendar: BusinessCalendar, zone: Zone): Instant | null {
  let at = instant;
  let left = minutes;
  while (left > 0) {
    const opening = openingNotOver(at, calendar, zone);
    if (opening === null) return null;
    const from = laterOf(opening.from, at);
    const room = minutesBetween(from, opening.to);
    if (left <= room) return addMinutes(from, left);
    left -= room;
    at = opening.to;
  }
  return at;
}

/**
 * How many minutes of opening time lie between two instants, by the stopwatch of `addBusinessMinutes`; 0 where `to` is
 * not after `from`. Walks day by day: meant for spans of weeks.
 */
export function businessMinutesBetween(from: Instant, to: Instant, calendar: BusinessCalendar, zone: Zone): number {
  let minutes = 0;
  let at = from;
  while (at < to) {
    const opening = openingNotOver(at, calendar, zone);
    if (opening === null || opening.from >= to) return minutes;
    minutes += minutesBetween(laterOf(opening.from, at), earlierOf(opening.to, to));
    at = opening.to;
  }
  return minutes;
}

export type HalfOfDay = 'first' | 'second';

/** The half of the business day that `instant` is in, parted by the middle of the opening hours; on a closed day by noon. */
export function halfOfBusinessDay(instant: Instant, calendar: BusinessCalendar, zone: Zone): HalfOfDay {
  const { date, time } = localOf(instant, zone);
  const opening = openingOn(date, calendar, zone);
  if (opening === null) return time < '12:00' ? 'first' : 'second';
  return instant < middleOf(opening) ? 'first' : 'second';
}

/** One half of the opening hours of `date`; null when the business is closed. */
export function halfOn(date: LocalDate, half: HalfOfDay, calendar: BusinessCalendar, zone: Zone): Window | null {
  const opening = openingOn(date, calendar, zone);
  if (opening === null) return null;
  const middle = middleOf(opening);
  return half === 'first' ? { from: opening.from, to: middle } : { from: middle, to: opening.to };
}

/** The opening hours that `instant` is in or, when closed, the next ones. */
function openingNotOver(instant: Instant, calendar: BusinessCalendar, zone: Zone): Window | null {
  const { date } = localOf(instant, zone);
  const today = openingOn(date, calendar, zone);
  if (today !== null && instant < today.to) return today;
  const day = nextBusinessDay(date, calendar, zone);
  return day === null ? null : openingOn(day, calendar, zone);
}

/** The middle of the opening hours, down to the whole minute. */
function middleOf(opening: Window): Instant {
  return addMinutes(opening.from, Math.floor(minutesBetween(opening.from, opening.to) / 2));
}
