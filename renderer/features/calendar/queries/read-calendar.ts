import { minutesBetween } from '../../../../shared/domain/base/local-time.ts';
import type { LocalDate, Now } from '../../../../shared/domain/base/now.ts';
import type { Business } from '../../../../shared/domain/business/business.ts';
import { type ClockChange, clockChangeOn } from '../../../../shared/domain/calendar/clock-change.ts';
import { type Conflict, findConflicts } from '../../../../shared/domain/calendar/find-conflicts.ts';
import { type CalendarDay, viewDays } from '../../../../shared/domain/calendar/view-days.ts';
import { type GridPlace, placeOnGrid } from '../../../../shared/domain/calendar/wall.ts';
import type { CalendarEntry, CalendarQuestion, CalendarSource } from '../../../data/contributions/calendar.ts';
import type { QueueContribution } from '../../../data/contributions/feature.ts';
import { leaveOutGone } from '../../../data/contributions/leave-out-gone.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import type { CalendarSight } from '../screen/use-sight.ts';

/** An entry with its place on the grid and what is at odds about it. */
export interface ShownEntry extends CalendarEntry {
  readonly place: GridPlace;
  readonly conflicts: readonly Conflict[];
}

export interface ShownDay extends CalendarDay {
  readonly clock: ClockChange | null;
  /** How many entries there are beyond those that were told. */
  readonly more: number;
}

/** Everything that the screen shows, of one moment and one sight. */
export interface CalendarAnswer {
  readonly sight: CalendarSight;
  readonly days: readonly ShownDay[];
  readonly entries: readonly ShownEntry[];
}

/** What fits: a cell of a month shows few, a column of a day many. */
const perDay = { day: 50, week: 14, month: 6 } as const;
const dayMinutes = 24 * 60;

export interface CalendarAsked {
  readonly sight: CalendarSight;
  readonly now: Now;
  readonly business: Business;
  readonly sources: readonly CalendarSource[];
  readonly kinds: readonly QueueContribution[];
}

export async function readCalendar(reader: Reader, { sight, now, business, sources, kinds }: CalendarAsked): Promise<CalendarAnswer> {
  const { zone } = business;
  const days = viewDays(sight.view, sight.date, zone);
  const notGone: CalendarQuestion['notGone'] = (calls) => leaveOutGone(reader, calls, kinds, now);
  const question = { days, perDay: perDay[sight.view], person: sight.person, now, business, notGone };
  const asked = sources.filter(({ kind }) => sight.kind === null || kind === sight.kind);
  const parts = await Promise.all(asked.map(({ read }) => read(reader, question)));
  return {
    sight,
    entries: judge(
      parts.flatMap(({ entries }) => entries).map((entry) => ({ ...entry, place: placeOf(entry, zone), conflicts: [] })),
      business,
    ),
    days: days.map((day, at) => ({
      ...day,
      clock: minutesBetween(day.from, day.before) === dayMinutes ? null : clockChangeOn(day.date, zone),
      more: parts.reduce((sum, { more }) => sum + (more[at] ?? 0), 0),
    })),
  };
}

function placeOf({ wholeDay, startsAt, endsAt }: CalendarEntry, zone: string): GridPlace {
  return wholeDay === null ? placeOnGrid(startsAt, endsAt, zone) : { start: { date: wholeDay, time: '00:00' }, end: null, which: 'only' };
}

/** The entries in order, each with what is at odds about it. What is over is not judged. */
export function judge(entries: readonly ShownEntry[], business: Business): ShownEntry[] {
  const bookable = entries.filter(({ over, wholeDay }) => !over && wholeDay === null);
  const found = findConflicts(
    bookable.map(({ id, startsAt, endsAt, people, occupies, rings, zone }) => ({
      id,
      startsAt,
      endsAt,
      people,
      occupies,
      ringsIn: rings ? zone : null,
    })),
    business,
    business.zone,
  );
  return entries.map((entry) => ({ ...entry, conflicts: found.get(entry.id) ?? [] })).toSorted(inOrder);
}

/** By the day, what has no time first, then by the clock. */
function inOrder(a: ShownEntry, b: ShownEntry): number {
  const [of, other] = [orderKey(a), orderKey(b)];
  return of < other ? -1 : of > other ? 1 : 0;
}

function orderKey({ place, wholeDay, startsAt, id }: ShownEntry): string {
  return `${place.start.date}${wholeDay === null ? startsAt : ''}${id}`;
}

/** The entries of one day, in order. */
export function entriesOn(entries: readonly ShownEntry[], date: LocalDate): ShownEntry[] {
  return entries.filter(({ place }) => place.start.date === date);
}
