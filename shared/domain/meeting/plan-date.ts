import { type BusinessCalendar, businessDayFrom, openingOn } from '../base/business-calendar.ts';
import { addDays, localOf, weekStart } from '../base/local-time.ts';
import type { LocalDate, LocalTime, Now } from '../base/now.ts';
import type { Meeting } from './meeting.ts';

/** When there was no meeting before, and a business that never opens says no hour. */
const usualTime = '08:00';

/**
 * When the next meeting is: at the hour of the last one (at first: when we open) on this Monday while that is to come, else on
 * the next; where we are closed then, on the first day that we work. A week that had its meeting has no second one.
 * @param last the newest meeting that there was; null for none
 */
export function planMeetingDate(
  last: Pick<Meeting, 'plannedOn' | 'plannedAt'> | null,
  now: Now,
  calendar: BusinessCalendar,
): { readonly plannedOn: LocalDate; readonly plannedAt: LocalTime | null } {
  const time = localOf(now.instant, now.zone).time;
  const timeOn = (date: LocalDate): LocalTime | null => (last === null ? firstTime(date, now, calendar) : last.plannedAt);
  for (let monday = weekStart(now.date); ; monday = addDays(monday, 7)) {
    const plannedOn = businessDayFrom(monday, calendar, now.zone) ?? monday;
    const plannedAt = timeOn(plannedOn);
    const isOver = plannedOn < now.date || (plannedOn === now.date && (plannedAt ?? '23:59') < time);
    const hadOne = last !== null && weekStart(last.plannedOn) >= monday;
    if (!isOver && !hadOne) return { plannedOn, plannedAt };
  }
}

function firstTime(date: LocalDate, { zone }: Now, calendar: BusinessCalendar): LocalTime {
  const opening = openingOn(date, calendar, zone);
  return opening === null ? usualTime : localOf(opening.from, zone).time;
}
