import { instantOf, localOf } from './local-time.ts';
import type { Instant, LocalDate, LocalTime, Zone } from './now.ts';

/** A stretch of each day by the wall clock, on one date: `to` after `from`; else it is never. */
export interface DailyHours {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** A stretch of time: `from` belongs to it, `to` does not. */
export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * The stretch of `date` that `hours` name in `zone`; null when there is none: hours that end before they begin, hours
 * that a clock change swallowed, or a date that the zone skipped (30 December 2011 in Apia).
 */
export function windowOn(date: LocalDate, hours: DailyHours, zone: Zone): Window | null {
  if (hours.from >= hours.to) return null;
  const from = instantOf(date, hours.from, zone);
  if (from.resolved === 'gap' && localOf(from.instant, zone).date !== date) return null;
  const to = instantOf(date, hours.to, zone).instant;
  return from.instant < to ? { from: from.instant, to } : null;
}

export function isWithin(instant: Instant, window: Window): boolean {
  return window.from <= instant && instant < window.to;
}
