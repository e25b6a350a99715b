import { addMinutes, instantOf, minutesBetween } from '../base/local-time.ts';
import type { Instant, Zone } from '../base/now.ts';
import { addWallMinutes, type PutDown, putDown, type Wall, wallMinutesBetween } from './wall.ts';

/** What somebody carries over the grid before it is put down. */
export interface Carried {
  readonly start: Wall;
  /** Null for what has no length. */
  readonly end: Wall | null;
  /** True for what stands on a day without a time. */
  readonly wholeDay: boolean;
}

/** The steps in which things are moved and made longer, in minutes; a visit is never shorter than one. */
export const slotMinutes = 15;
const dayMinutes = 24 * 60;

/** Carried on by days and by slots; what has no time only by days. */
export function carryBy(carried: Carried, { days = 0, slots = 0 }: { readonly days?: number; readonly slots?: number }): Carried {
  const minutes = days * dayMinutes + (carried.wholeDay ? 0 : slots * slotMinutes);
  const { start, end } = carried;
  return { ...carried, start: addWallMinutes(start, minutes), end: end && addWallMinutes(end, minutes) };
}

/** Made longer or, with a negative number, shorter. */
export function stretchBy(carried: Carried, slots: number): Carried {
  if (carried.end === null) return carried;
  const end = addWallMinutes(carried.end, slots * slotMinutes);
  return wallMinutesBetween(carried.start, end) < slotMinutes ? carried : { ...carried, end };
}

/** Put to another wall time, with the length that it has on the wall. */
export function carryTo({ start, end, wholeDay }: Carried, to: Wall): Carried {
  return { start: to, end: end && addWallMinutes(to, wallMinutesBetween(start, end)), wholeDay };
}

/** Where it stood before it was taken up; null for something new. */
export interface Before {
  readonly place: Pick<Carried, 'start' | 'end'>;
  readonly startsAt: Instant;
  readonly endsAt: Instant | null;
}

/**
 * The moments that are meant. What was only moved keeps its length by the stopwatch, so that a clock change on the way
 * makes no visit longer; what was made longer or shorter ends when the wall says. What was not moved stays to the moment,
 * in the second of two equal hours too.
 */
export function putCarried({ start, end }: Carried, before: Before | null, zone: Zone): PutDown {
  const unmoved = before !== null && wallMinutesBetween(before.place.start, start) === 0;
  const put = unmoved ? { ...putDown(start, null, zone), startsAt: before.startsAt } : putDown(start, null, zone);
  if (end === null) return put;
  const length = wallMinutesBetween(start, end);
  const keepsLength =
    before?.endsAt != null && before.place.end !== null && wallMinutesBetween(before.place.start, before.place.end) === length;
  if (keepsLength) return { ...put, endsAt: addMinutes(put.startsAt, minutesBetween(before.startsAt, before.endsAt as Instant)) };
  const ends = instantOf(end.date, end.time, zone).instant;
  return { ...put, endsAt: ends > put.startsAt ? ends : addMinutes(put.startsAt, length) };
}
