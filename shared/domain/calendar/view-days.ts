import { addDays, addMonths, startOfDay, weekStart } from '../base/local-time.ts';
import type { Instant, LocalDate, Zone } from '../base/now.ts';

export const calendarViews = ['day', 'week', 'month'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** One day of a view on the line of time; 23 or 25 hours long where clocks change. */
export interface CalendarDay {
  readonly date: LocalDate;
  readonly from: Instant;
  readonly before: Instant;
}

const weeksOfMonth = 6;

/** The days that a view shows around `date`, from Monday on; a month always has six weeks, so that nothing jumps. */
export function viewDays(view: CalendarView, date: LocalDate, zone: Zone): CalendarDay[] {
  const first = view === 'day' ? date : weekStart(view === 'week' ? date : monthStart(date));
  const count = view === 'day' ? 1 : view === 'week' ? 7 : weeksOfMonth * 7;
  const dates = Array.from({ length: count + 1 }, (_, ahead) => addDays(first, ahead));
  const starts = dates.map((day) => startOfDay(day, zone));
  return dates.slice(0, count).map((day, place) => ({ date: day, from: starts[place] ?? '', before: starts[place + 1] ?? '' }));
}

/** The date that the view shows after `steps` pages; negative goes back. */
export function turnPage(view: CalendarView, date: LocalDate, steps: number): LocalDate {
  if (view === 'day') return addDays(date, steps);
  return view === 'week' ? addDays(date, 7 * steps) : addMonths(date, steps);
}

function monthStart(date: LocalDate): LocalDate {
  return `${date.slice(0, 7)}-01`;
}
