import { groupBy } from '../../../../shared/domain/base/group-by.ts';
import { minutesBetween } from '../../../../shared/domain/base/local-time.ts';
import type { Instant, LocalDate, Now } from '../../../../shared/domain/base/now.ts';
import type { Business } from '../../../../shared/domain/business/business.ts';
import { type ClockChange, clockChangeOn } from '../../../../shared/domain/calendar/clock-change.ts';
import { type Conflict, findConflicts } from '../../../../shared/domain/calendar/find-conflicts.ts';
import { type Crowd, gather, halfHoursOf, stretchAt } from '../../../../shared/domain/calendar/half-hours.ts';
import { type CalendarDay, viewDays } from '../../../../shared/domain/calendar/view-days.ts';
import { type GridPlace, placeOnGrid } from '../../../../shared/domain/calendar/wall.ts';
import type {
  CalendarEntry,
  CalendarKind,
  CalendarPart,
  CalendarQuestion,
  CalendarSource,
  CalendarUntold,
} from '../../../data/contributions/calendar.ts';
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

/** What is gathered into one block at a half hour. */
export interface ShownCrowd extends Crowd {
  readonly id: string;
  readonly place: GridPlace;
  /** What it is of; null where of several kinds. */
  readonly kind: CalendarKind | null;
}

/** Everything that the screen shows, of one moment and one sight. */
export interface CalendarAnswer {
  readonly sight: CalendarSight;
  readonly days: readonly ShownDay[];
  readonly entries: readonly ShownEntry[];
  readonly crowds: readonly ShownCrowd[];
  readonly untold: readonly CalendarUntold[];
  /** What does not fit of everything that is judged, told or not, in the order of time; what is gathered is not judged. */
  readonly odd: readonly { readonly id: string; readonly startsAt: Instant }[];
}

/** What fits: a cell of a month shows few, a column of a day many. */
const perDay = { day: 200, week: 14, month: 6 } as const;
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
  const mayGo: CalendarQuestion['mayGo'] = (kind) => kinds.some((one) => one.kind === kind && one.gone !== undefined);
  const halfHours = sight.view === 'month' ? [] : halfHoursOf(days, sight.opened);
  const question = { days, perDay: perDay[sight.view], halfHours, person: sight.person, now, business, notGone, mayGo };
  const asked = sources.filter(({ kind }) => sight.kind === null || kind === sight.kind);
  const parts = await Promise.all(asked.map(({ read }) => read(reader, question)));
  const all = parts.flatMap(({ entries }) => entries).map((entry) => ({ ...entry, place: placeOf(entry, zone), conflicts: [] }));
  const untold = parts.flatMap((part) => part.untold ?? []);
  const points = all.filter(isPoint).toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0));
  const gathered = gather(
    points,
    halfHours,
    halfHours.map((_, at) => parts.reduce((sum, part) => sum + (part.gathered?.[at] ?? 0), 0)),
  );
  const { entries, odd } = judge([...all.filter((entry) => !isPoint(entry)), ...gathered.drawn], untold, business);
  return {
    sight,
    entries,
    odd,
    untold,
    crowds: gathered.crowds.map((crowd) => ({
      ...crowd,
      id: `crowd-${crowd.from}`,
      place: placeOnGrid(crowd.from, crowd.before, zone),
      kind: kindOf(asked, parts, stretchAt(halfHours, crowd.from), crowd),
    })),
    days: days.map((day, at) => ({
      ...day,
      clock: minutesBetween(day.from, day.before) === dayMinutes ? null : clockChangeOn(day.date, zone),
      more: parts.reduce((sum, { more }) => sum + (more[at] ?? 0), 0),
    })),
  };
}

/** What has a moment and no length, and nobody who is elsewhere meanwhile. */
function isPoint({ wholeDay, endsAt, occupies }: CalendarEntry): boolean {
  return wholeDay === null && endsAt === null && !occupies;
}

function kindOf(
  sources: readonly CalendarSource[],
  parts: readonly CalendarPart[],
  at: number,
  { from, before }: Crowd,
): CalendarKind | null {
  const kinds = sources.filter((_, source) => {
    const { entries = [], gathered = [] } = parts[source] ?? {};
    return (gathered[at] ?? 0) > 0 || entries.some((entry) => isPoint(entry) && entry.startsAt >= from && entry.startsAt < before);
  });
  return kinds.length === 1 ? (kinds[0]?.kind ?? null) : null;
}

function placeOf({ wholeDay, startsAt, endsAt }: CalendarEntry, zone: string): GridPlace {
  return wholeDay === null ? placeOnGrid(startsAt, endsAt, zone) : { start: { date: wholeDay, time: '00:00' }, end: null, which: 'only' };
}

/** The entries in order, each with what is at odds about it, also with what is not told. What is over is not judged. */
export function judge(
  entries: readonly ShownEntry[],
  untold: readonly CalendarUntold[],
  business: Business,
): Pick<CalendarAnswer, 'entries' | 'odd'> {
  const bookable = entries.filter(({ over, wholeDay }) => !over && wholeDay === null);
  const judged = [
    ...bookable.map(({ id, startsAt, endsAt, people, occupies, rings, zone }) => ({
      id,
      startsAt,
      endsAt,
      people,
      occupies,
      ringsIn: rings ? zone : null,
    })),
    ...untold.map((one) => ({ ...one, ringsIn: null })),
  ];
  const found = findConflicts(judged, business, business.zone);
  return {
    entries: entries.map((entry) => ({ ...entry, conflicts: found.get(entry.id) ?? [] })).toSorted(inOrder),
    odd: judged.filter(({ id }) => found.has(id)).toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1)),
  };
}

/** By the day, what has no time first, then by the clock. */
function inOrder(a: Ordered, b: Ordered): number {
  const [of, other] = [orderKey(a), orderKey(b)];
  return of < other ? -1 : of > other ? 1 : 0;
}

type Ordered = Pick<ShownEntry, 'place' | 'wholeDay' | 'startsAt' | 'id'>;

function orderKey({ place, wholeDay, startsAt, id }: Ordered): string {
  return `${place.start.date}${wholeDay === null ? startsAt : ''}${id}`;
}

/** Something that the keys walk over. */
export type Stop = Pick<ShownEntry, 'id' | 'place'>;

/** Everything that is drawn, in the order in which the keys walk over it. */
export function stopsOf(entries: readonly ShownEntry[], crowds: readonly ShownCrowd[]): Stop[] {
  return [...entries, ...crowds.map(({ id, place, from }) => ({ id, place, startsAt: from, wholeDay: null }))].toSorted(inOrder);
}

/** The entries by their day, in order. */
export function entriesByDay(entries: readonly ShownEntry[]): ReadonlyMap<LocalDate, readonly ShownEntry[]> {
  return groupBy(entries, ({ place }) => place.start.date);
}
