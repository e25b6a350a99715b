import { localOf, weekdayOf } from '../../../../shared/domain/base/local-time.ts';
import type { Now, Zone } from '../../../../shared/domain/base/now.ts';
import type { Business } from '../../../../shared/domain/business/business.ts';
import { type Carried, putCarried } from '../../../../shared/domain/calendar/carry.ts';
import { addWallMinutes, type PutDown } from '../../../../shared/domain/calendar/wall.ts';
import { type CalendarAnswer, judge, type ShownEntry } from '../queries/read-calendar.ts';

/** Something on its way over the grid: an entry, or with null a job that is still to be booked. */
export interface Moving {
  readonly entry: ShownEntry | null;
  readonly carried: Carried;
}

/** The id under which something new stands on the grid. */
export const newId = 'new';

/** An entry as it is taken up. */
export function takeUp(entry: ShownEntry): Moving {
  return { entry, carried: { start: entry.place.start, end: entry.place.end, wholeDay: entry.wholeDay !== null } };
}

/** The moments that are meant where it stands now. */
export function putOf({ entry, carried }: Moving, zone: Zone): PutDown {
  return putCarried(carried, entry, zone);
}

/** True for a place that is over already; what only gets longer may have begun. */
export function isPast(moving: Moving, put: PutDown, now: Now): boolean {
  const { entry, carried } = moving;
  if (carried.wholeDay) return carried.start.date < now.date;
  return put.startsAt <= now.instant && put.startsAt !== entry?.startsAt;
}

/** A job to be booked on that day: an hour, from the next whole hour while we are open. */
export function newJobOn(date: string, now: Now, business: Business): Moving {
  const opens = business.openingHours[weekdayOf(date)]?.from ?? '09:00';
  const here = localOf(now.instant, now.zone);
  const soon = addWallMinutes({ date: here.date, time: `${here.time.slice(0, 2)}:00` }, 60);
  const start = date === here.date && soon.time > opens && soon.date === date ? soon : { date, time: opens };
  return { entry: null, carried: { start, end: addWallMinutes(start, 60), wholeDay: false } };
}

/** The entries with the one that is carried where it is carried to, judged there. */
export function withMoving(
  { entries, untold }: Pick<CalendarAnswer, 'entries' | 'untold'>,
  moving: Moving | null,
  business: Business,
): readonly ShownEntry[] {
  if (moving === null) return entries;
  const { entry, carried } = moving;
  const { startsAt, endsAt } = putOf(moving, business.zone);
  const moved: ShownEntry = {
    ...(entry ?? blank(business.zone)),
    startsAt,
    endsAt,
    wholeDay: carried.wholeDay ? carried.start.date : null,
    place: { start: carried.start, end: carried.end, which: 'only' },
  };
  const others = untold.filter(({ id }) => id !== moved.id);
  return judge([...entries.filter(({ id }) => id !== moved.id), moved], others, business).entries;
}

function blank(zone: Zone): Omit<ShownEntry, 'startsAt' | 'endsAt' | 'place'> {
  return {
    id: newId,
    kind: 'appointment',
    title: '',
    detail: '',
    wholeDay: null,
    anyTime: false,
    agreed: null,
    zone,
    over: false,
    occupies: true,
    rings: false,
    path: '',
    people: [],
    move: null,
    fixed: '',
    conflicts: [],
  };
}
