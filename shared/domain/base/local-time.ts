import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate, LocalTime, Now, Zone } from './now.ts';

/*
 * The only file that knows how local time is computed (RULES section 12). One conversion costs some 30 microseconds:
 * compare instants and dates as text (both sort in time order) and call nothing of this in a loop over a queue.
 * A zone that `isZone` refuses makes every function here throw a RangeError: check it where it comes in.
 */

/** What a wall clock and a wall calendar show; seconds are cut off. */
export interface LocalDateTime {
  readonly date: LocalDate;
  readonly time: LocalTime;
}

/**
 * How a wall time was found on the line of time. `gap`: clocks jumped over it, so it was moved forward by the length
 * of the jump. `overlap`: clocks showed it twice, and the earlier one was taken.
 */
export type Resolved = 'exact' | 'gap' | 'overlap';

export interface ResolvedInstant {
  readonly instant: Instant;
  readonly resolved: Resolved;
}

/** True for a zone name that this machine knows, such as `Asia/Kathmandu`. A bare offset (`+02:00`) is no zone. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/** The date and the time that clocks in `zone` show at `instant`. */
export function localOf(instant: Instant, zone: Zone): LocalDateTime {
  const text = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

/** The instant at which clocks in `zone` show `date` and `time`, and whether that was plain. */
export function instantOf(date: LocalDate, time: LocalTime, zone: Zone): ResolvedInstant {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'compatible' });
  const instant = textOf(earlier.toInstant());
  if (!earlier.toPlainDateTime().equals(wall)) return { instant, resolved: 'gap' };
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  return { instant, resolved: later.epochMilliseconds === earlier.epochMilliseconds ? 'exact' : 'overlap' };
}

/** The first instant of a local date: not midnight where clocks jump over midnight. */
export function startOfDay(date: LocalDate, zone: Zone): Instant {
  return textOf(Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant());
}

/** The moment that rules are handed, from a clock's `instant` and the business's zone. */
export function makeNow(instant: Instant, zone: Zone): Now {
  return { instant, zone, date: localOf(instant, zone).date };
}

/** How far clocks in `zone` are ahead of UTC at `instant`, in minutes; negative to the west. */
export function offsetMinutes(instant: Instant, zone: Zone): number {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
}

/** The instant `minutes` (any number, kept to the millisecond) later by a stopwatch. */
export function addMinutes(instant: Instant, minutes: number): Instant {
  return textOf(Temporal.Instant.from(instant).add({ milliseconds: Math.round(minutes * 60_000) }));
}

/** Minutes by a stopwatch from `from` to `to`; fractions are kept, negative when `to` comes first. */
export function minutesBetween(from: Instant, to: Instant): number {
  return (Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds) / 60_000;
}

/** The date `days` (whole, may be negative) later. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/**
 * The date `months` later. A day that the month lacks becomes its last day, so count a series from its first date
 * (31 January + 2 months is 31 March) and not from the one before (RULES section 12).
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** Whole days from `from` to `to` on the calendar; negative when `to` comes first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** The day of the week, Monday 0 to Sunday 6, as opening hours are listed. */
export function weekdayOf(date: LocalDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek - 1;
}

/** The Monday of the week that `date` is in. */
export function weekStart(date: LocalDate): LocalDate {
  return addDays(date, -weekdayOf(date));
}

/** The later of two instants, or of two dates: both sort as text. */
export function laterOf<T extends Instant | LocalDate>(a: T, b: T): T {
  return a > b ? a : b;
}

/** The earlier of two instants, or of two dates. */
export function earlierOf<T extends Instant | LocalDate>(a: T, b: T): T {
  return a < b ? a : b;
}

function textOf(instant: Temporal.Instant): Instant {
  return instant.toString({ smallestUnit: 'millisecond' });
}
