import { openingOn } from '../base/business-calendar.ts';
import { isWithin, type Window, windowOn } from '../base/daily-window.ts';
import type { Id } from '../base/id.ts';
import { localOf } from '../base/local-time.ts';
import type { Instant, LocalDate, Zone } from '../base/now.ts';
import type { CallCalendar } from '../call/call-timing.ts';

/** What of an entry can be at odds with another, or with our hours. */
export interface Bookable {
  readonly id: Id;
  readonly startsAt: Instant;
  readonly endsAt: Instant | null;
  readonly people: readonly Id[];
  /** True where its people are then there and nowhere else, and we have to be open: a visit. */
  readonly occupies: boolean;
  /** Where somebody is rung for it, the zone of their clock; null where nobody is. */
  readonly ringsIn: Zone | null;
}

/** What is at odds. It is shown and never in the way: an emergency at night is still a visit. */
export type Conflict =
  | { readonly code: 'overlap'; readonly person: Id; readonly other: Id }
  | { readonly code: 'holiday' | 'closed-day' | 'outside-hours' | 'quiet-hours' };

/**
 * What is at odds among these entries: one person in two visits at a time, visits while we are closed, calls while the
 * customer is not to be rung (RULES section 2). Windows of a day are worked out once, so that a month is soon judged.
 * @param zone the business's
 */
export function findConflicts(entries: readonly Bookable[], calendar: CallCalendar, zone: Zone): ReadonlyMap<Id, readonly Conflict[]> {
  const found = new Map<Id, Conflict[]>();
  const add = (id: Id, conflict: Conflict): void => void found.set(id, [...(found.get(id) ?? []), conflict]);
  for (const [one, other, person] of overlaps(entries.filter(({ occupies }) => occupies))) {
    add(one, { code: 'overlap', person, other });
    add(other, { code: 'overlap', person, other: one });
  }
  const openings = remembered((date) => openingOn(date, calendar, zone));
  const callings = new Map<Zone, (date: LocalDate) => Window | null>();
  for (const entry of entries) {
    const code = entry.occupies ? closedCode(entry, calendar, zone, openings) : null;
    if (code !== null) add(entry.id, { code });
    if (entry.ringsIn === null) continue;
    const there = entry.ringsIn;
    const calling = callings.get(there) ?? remembered((date) => windowOn(date, calendar.callingHours, there));
    callings.set(there, calling);
    const window = calling(localOf(entry.startsAt, there).date);
    if (window === null || !isWithin(entry.startsAt, window)) add(entry.id, { code: 'quiet-hours' });
  }
  return found;
}

/** Each pair of visits that one person would have to make at the same time, once for each such person. */
function overlaps(visits: readonly Bookable[]): [Id, Id, Id][] {
  const pairs: [Id, Id, Id][] = [];
  const ordered = visits.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0));
  const under = new Map<Id, Bookable[]>();
  for (const visit of ordered) {
    for (const person of new Set(visit.people)) {
      const running = (under.get(person) ?? []).filter(
        ({ startsAt, endsAt }) => (endsAt ?? startsAt) > visit.startsAt || startsAt === visit.startsAt,
      );
      for (const other of running) pairs.push([other.id, visit.id, person]);
      under.set(person, [...running, visit]);
    }
  }
  return pairs;
}

function closedCode(
  { startsAt, endsAt }: Bookable,
  calendar: CallCalendar,
  zone: Zone,
  openings: (date: LocalDate) => Window | null,
): 'holiday' | 'closed-day' | 'outside-hours' | null {
  const { date } = localOf(startsAt, zone);
  const opening = openings(date);
  if (opening === null) return calendar.holidays.includes(date) ? 'holiday' : 'closed-day';
  return isWithin(startsAt, opening) && (endsAt ?? startsAt) <= opening.to ? null : 'outside-hours';
}

function remembered<T>(of: (date: LocalDate) => T): (date: LocalDate) => T {
  const known = new Map<LocalDate, T>();
  return (date) => {
    if (!known.has(date)) known.set(date, of(date));
    return known.get(date) as T;
  };
}
