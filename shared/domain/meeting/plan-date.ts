import { type BusinessCalendar, businessDayFrom, openingOn } from '../base/business-calendar.ts';
import { addDays, addMinutes, instantOf, localOf, startOfDay, weekStart } from '../base/local-time.ts';
import type { Instant, LocalDate, LocalTime, Now } from '../base/now.ts';
import type { Meeting } from './meeting.ts';

/** When there was no meeting before, and a business that never opens says no hour. */
const usualTime = '08:00';

/** Who comes to plan it so many minutes after its hour still holds it that day. */
const lateMinutes = 60;

/**
 * When the next meeting is: at the hour of the last one (at first: when we open) on this Monday while that is to come
 * or not long ago, else on the next; where we are closed then, on the first day that we work. A week that had its meeting has no second one.
 * @param last the newest meeting that there was; null for none
 */
export function planMeetingDate(
  last: Pick<Meeting, 'plannedOn' | 'plannedAt'> | null,
  now: Now,
  calendar: BusinessCalendar,
): { readonly plannedOn: LocalDate; readonly plannedAt: LocalTime | null } {
  const timeOn = (date: LocalDate): LocalTime | null => (last === null ? firstTime(date, now, calendar) : last.plannedAt);
  for (let monday = weekStart(now.date); ; monday = addDays(monday, 7)) {
    const plannedOn = businessDayFrom(monday, calendar, now.zone) ?? monday;
    const plannedAt = timeOn(plannedOn);
    const isOver = latestStart(plannedOn, plannedAt, now.zone) < now.instant;
    const hadOne = last !== null && weekStart(last.plannedOn) >= monday;
    if (!isOver && !hadOne) return { plannedOn, plannedAt };
  }
}

/** By when a meeting of that day has begun: an hour after its own, or the day's end where it has none. */
function latestStart(plannedOn: LocalDate, plannedAt: LocalTime | null, zone: Now['zone']): Instant {
  if (plannedAt === null) return startOfDay(addDays(plannedOn, 1), zone);
  return addMinutes(instantOf(plannedOn, plannedAt, zone).instant, lateMinutes);
}

function firstTime(date: LocalDate, { zone }: Now, calendar: BusinessCalendar): LocalTime {
  const opening = openingOn(date, calendar, zone);
  return opening === null ? usualTime : localOf(opening.from, zone).time;
}
