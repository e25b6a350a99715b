import type { EventInput } from '@fullcalendar/react';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import type { CalendarView } from '../../../../shared/domain/calendar/view-days.ts';
import { addWallMinutes, type Wall } from '../../../../shared/domain/calendar/wall.ts';
import { calendar as words } from '../../../../shared/text/en/calendar.ts';
import { newId } from '../moving/moving.ts';
import { type CalendarAnswer, entriesByDay, type ShownCrowd, type ShownDay, type ShownEntry } from '../queries/read-calendar.ts';

/**
 * The component draws wall clocks and nothing else: it is handed each wall time as if it were UTC, where every day has
 * 24 hours. What zones and clock changes make of that is ours (`shared/domain/calendar`).
 */
export function gridTime({ date, time }: Wall): string {
  return `${date}T${time}:00Z`;
}

/** The wall time that the component means. */
export function wallOf(date: Date): Wall {
  const text = date.toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

/** What an event of the grid stands for. */
export interface GridProps {
  readonly entry?: ShownEntry;
  readonly crowd?: ShownCrowd;
  /** How many entries of the day are not drawn. */
  readonly more?: number;
  /** Their day. */
  readonly of?: LocalDate;
  /** Words of a stretch that is shaded. */
  readonly note?: string;
  readonly order: number;
}

/** One entry, and how many more there are: where even that is too much, the month scrolls. */
export const leastLines = 2;

/** How many lines each cell of a month shows, from the height of the grid. */
export function linesOfMonth(gridHeight: number): number {
  const [heading, weeks, dayNumber, line] = [26, 6, 32, 27];
  return Math.max(leastLines, Math.floor(((gridHeight - heading) / weeks - dayNumber) / line));
}

/** Everything that is drawn: the entries, in a month as many as fit, the others as a number, and what shades a day. */
export function gridEvents(
  view: CalendarView,
  { days, crowds }: Pick<CalendarAnswer, 'days' | 'crowds'>,
  entries: readonly ShownEntry[],
  fit: number,
  carriedId: string | null,
): EventInput[] {
  const all: EventInput[] = crowds.map(crowdEvent);
  const byDay = entriesByDay(entries);
  for (const day of days) {
    const own = byDay.get(day.date) ?? [];
    const room = view !== 'month' || own.length + day.more <= fit ? own.length : fit - 1;
    // What is being moved is always in sight.
    const shown = [...own.slice(0, room), ...own.slice(room).filter(({ id }) => id === carriedId)];
    const rest = own.length - shown.length + day.more;
    all.push(...shown.map((entry, order) => entryEvent(entry, order, carriedId)));
    if (rest > 0) all.push(moreEvent(day.date, rest));
    all.push(...clockEvents(day, view));
  }
  return all;
}

function entryEvent(entry: ShownEntry, order: number, carriedId: string | null): EventInput {
  const { id, place, wholeDay, move, endsAt } = entry;
  const movable = carriedId === null && move !== null;
  const props: GridProps = { entry, order };
  return {
    id,
    title: entry.title,
    allDay: wholeDay !== null,
    start: wholeDay ?? gridTime(place.start),
    ...(wholeDay === null && place.end !== null && { end: gridTime(place.end) }),
    startEditable: movable && id !== newId,
    durationEditable: movable && endsAt !== null,
    ...props,
  };
}

function crowdEvent(crowd: ShownCrowd): EventInput {
  const { id, place, count } = crowd;
  const props: GridProps = { crowd, order: 1_000 };
  const end = place.end === null ? {} : { end: gridTime(place.end) };
  return { id, title: String(count), allDay: false, start: gridTime(place.start), ...end, editable: false, ...props };
}

function moreEvent(date: LocalDate, more: number): EventInput {
  const props: GridProps = { more, of: date, order: 1_000 };
  return { id: `more-${date}`, title: words.more(more), allDay: true, start: date, editable: false, ...props };
}

/** Shades the hours that do not exist, or that come twice. */
function clockEvents({ date, clock }: ShownDay, view: CalendarView): EventInput[] {
  if (clock === null || view === 'month') return [];
  const whole = clock.from === '00:00' && clock.to === null;
  const note = whole ? words.clock.skipped : words.clock[clock.kind === 'gap' ? 'gapDay' : 'overlapDay'](clock.from, clock.to);
  const end = clock.to === null ? addWallMinutes({ date, time: '00:00' }, 24 * 60) : { date, time: clock.to };
  const props: GridProps = { note, order: 0 };
  return [
    { id: `clock-${date}`, display: 'background', start: gridTime({ date, time: clock.from }), end: gridTime(end), title: note, ...props },
  ];
}
