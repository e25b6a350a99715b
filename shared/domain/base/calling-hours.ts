import { type DailyHours, isWithin, type Window, windowOn } from './daily-window.ts';
import { addDays, addMinutes, laterOf, localOf } from './local-time.ts';
import type { Instant, LocalDate, Zone } from './now.ts';

/** No zone has skipped two dates on end, so a look at this many neighbouring dates always meets calling hours. */
const datesLookedThrough = 3;

/**
 * True when a customer may be rung: not in their quiet hours, by the clock where the property stands (RULES section 2).
 * The minute named as the end is quiet already. Hours that end before they begin never permit a call.
 */
export function isCallable(instant: Instant, hours: DailyHours, propertyZone: Zone): boolean {
  const window = windowOn(localOf(instant, propertyZone).date, hours, propertyZone);
  return window !== null && isWithin(instant, window);
}

/** `instant` itself while callable, else the next moment that is; null when no hours permit a call. */
export function nextCallable(instant: Instant, hours: DailyHours, propertyZone: Zone): Instant | null {
  const window = nearest(instant, hours, propertyZone, 1, (one) => instant < one.to);
  return window && laterOf(window.from, instant);
}

/** `instant` itself while callable, else the last permitted minute before it; null when no hours permit a call. */
export function lastCallableBefore(instant: Instant, hours: DailyHours, propertyZone: Zone): Instant | null {
  const window = nearest(instant, hours, propertyZone, -1, (one) => one.from <= instant);
  if (window === null) return null;
  return isWithin(instant, window) ? instant : addMinutes(window.to, -1);
}

function nearest(instant: Instant, hours: DailyHours, zone: Zone, step: 1 | -1, fits: (window: Window) => boolean): Window | null {
  let date: LocalDate = localOf(instant, zone).date;
  for (let looked = 0; looked < datesLookedThrough; looked += 1) {
    const window = windowOn(date, hours, zone);
    if (window !== null && fits(window)) return window;
    date = addDays(date, step);
  }
  return null;
}
