import { businessDayFrom, nextBusinessDay, openingOn } from '../base/business-calendar.ts';
import { instantOf, laterOf, localOf } from '../base/local-time.ts';
import type { Instant, LocalDate } from '../base/now.ts';
import { type CallTiming, ringBy, ringFrom } from './call-timing.ts';

/** Customers half a day away share no minute of some business days with us; after so many their hours decide alone. */
const businessDaysLookedThrough = 7;

/** The last minute, on the first business day from `date` on that has one, at which we are open and may ring. */
export function lastMinuteFrom(date: LocalDate, timing: CallTiming): { date: LocalDate; dueAt: Instant } {
  const { calendar, now } = timing;
  let day = businessDayFrom(date, calendar, now.zone);
  const first = day ?? date;
  for (let looked = 0; day !== null && looked < businessDaysLookedThrough; looked += 1) {
    const opening = openingOn(day, calendar, now.zone);
    const last = opening && ringBy(opening.to, timing);
    if (opening && last !== null && last >= opening.from) return { date: day, dueAt: last };
    day = nextBusinessDay(day, calendar, now.zone);
  }
  const opening = openingOn(first, calendar, now.zone);
  const wanted = opening?.to ?? instantOf(first, '12:00', now.zone).instant;
  const dueAt = ringFrom(laterOf(wanted, now.instant), timing);
  return { date: localOf(dueAt, now.zone).date, dueAt };
}
