import { addMinutes, instantOf, localOf, minutesBetween, type Resolved } from '../base/local-time.ts';
import type { Instant, LocalDate, LocalTime, Zone } from '../base/now.ts';

/** What a clock and a calendar on the wall show: where a grid of days and hours puts something. */
export interface Wall {
  readonly date: LocalDate;
  readonly time: LocalTime;
}

/** Where something stands on the grid. `which`: the hour comes twice that day, and this is its first or its second time. */
export interface GridPlace {
  readonly start: Wall;
  /** Always after `start`; null for what has no length. */
  readonly end: Wall | null;
  readonly which: 'only' | 'first' | 'second';
}

/** The wall time `minutes` later on a grid whose days all have 24 hours. */
export function addWallMinutes({ date, time }: Wall, minutes: number): Wall {
  return localOf(addMinutes(instantOf(date, time, 'UTC').instant, minutes), 'UTC');
}

/** Minutes between two places on such a grid; negative when `to` comes first. */
export function wallMinutesBetween(from: Wall, to: Wall): number {
  return minutesBetween(instantOf(from.date, from.time, 'UTC').instant, instantOf(to.date, to.time, 'UTC').instant);
}

/** The whole minute that an instant lies in, in milliseconds' text: walls show no seconds. */
function wholeMinute(instant: Instant): Instant {
  return `${instant.slice(0, 16)}:00.000Z`;
}

/**
 * Where clocks in `zone` put a stretch of time. Across the hour that comes twice the wall would end before it began: the
 * grid then shows the length that it has by the stopwatch.
 */
export function placeOnGrid(startsAt: Instant, endsAt: Instant | null, zone: Zone): GridPlace {
  const start = localOf(startsAt, zone);
  const found = instantOf(start.date, start.time, zone);
  const which = found.resolved !== 'overlap' ? 'only' : found.instant >= wholeMinute(startsAt) ? 'first' : 'second';
  if (endsAt === null || endsAt <= startsAt) return { start, end: null, which };
  const end = localOf(endsAt, zone);
  return { start, end: wallMinutesBetween(start, end) > 0 ? end : addWallMinutes(start, minutesBetween(startsAt, endsAt)), which };
}

/** What becomes of something that is put at a place on the grid. */
export interface PutDown {
  readonly startsAt: Instant;
  readonly endsAt: Instant | null;
  /** `gap`: clocks jump over it. `overlap`: it comes twice, the first one counts. */
  readonly resolved: Resolved;
  /** What clocks show at `startsAt`; another time than was asked for in a gap. */
  readonly shown: Wall;
}

/** @param minutes how long it takes by the stopwatch; null for what has no length */
export function putDown(at: Wall, minutes: number | null, zone: Zone): PutDown {
  const { instant, resolved } = instantOf(at.date, at.time, zone);
  return { startsAt: instant, endsAt: minutes === null ? null : addMinutes(instant, minutes), resolved, shown: localOf(instant, zone) };
}
