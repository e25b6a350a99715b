import { isBusinessDay, nextBusinessDay, openingOn } from '../base/business-calendar.ts';
import { addDays, addMinutes, earlierOf, instantOf, weekdayOf } from '../base/local-time.ts';
import type { Instant, LocalDate, LocalTime } from '../base/now.ts';
import type { Slot } from '../job/job.ts';
import { resolveSlot } from '../job/resolve-slot.ts';
import type { SampleDesk } from './sample-desk.ts';

/** A visit's place in the week, with the instants that follow from it. */
export interface SampleSlot {
  readonly slot: Slot;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** The four visits that fit into a day of one person. */
const dayParts: readonly { readonly start: LocalTime; readonly end: LocalTime }[] = [
  { start: '08:30', end: '10:00' },
  { start: '10:30', end: '12:00' },
  { start: '13:00', end: '14:30' },
  { start: '15:00', end: '16:30' },
];

/** The business day that lies `days` business days after today. */
export function workdayAhead(days: number, { now, business }: SampleDesk): LocalDate {
  let day = now.date;
  for (let left = days; left > 0; left -= 1) day = nextBusinessDay(day, business, business.zone) ?? addDays(day, 1);
  return day;
}

export function slotOn(date: LocalDate, part: number, { business }: SampleDesk): SampleSlot {
  const { start, end } = dayParts[part % dayParts.length] as (typeof dayParts)[number];
  const slot = { date, start, end, zone: business.zone };
  const resolved = resolveSlot(slot);
  if (!resolved.ok || resolved.value.endsAt === null) throw new Error(`There is no visit at ${date} ${start} in ${business.zone}.`);
  return { slot, startsAt: resolved.value.startsAt, endsAt: resolved.value.endsAt };
}

/** The first visit that still lies ahead by `minutes`, today if the day has one left. */
export function nextSlot(minutes: number, desk: SampleDesk): SampleSlot {
  const earliest = addMinutes(desk.now.instant, minutes);
  for (let day = workdayAhead(0, desk), tries = 0; ; day = nextBusinessDay(day, desk.business, desk.business.zone) ?? day, tries += 1) {
    const open = isBusinessDay(day, desk.business, desk.business.zone);
    const found = open ? dayParts.map((_, part) => slotOn(day, part, desk)).find(({ startsAt }) => startsAt >= earliest) : undefined;
    if (found !== undefined) return found;
    if (tries > 14) throw new Error('The sample shop never opens.');
  }
}

/** The visit that is going on now, or the last one that began. */
export function runningSlot(desk: SampleDesk): SampleSlot {
  for (let back = 0; ; back += 1) {
    const day = workdayFrom(addDays(desk.now.date, -back), -1, desk);
    const begun = dayParts.map((_, part) => slotOn(day, part, desk)).findLast(({ startsAt }) => startsAt <= desk.now.instant);
    if (begun !== undefined) return begun;
  }
}

/** A moment of a business day, `minutes` after opening; never past the present. */
export function officeTime(date: LocalDate, minutes: number, desk: SampleDesk): Instant {
  const { business, now } = desk;
  const day = workdayFrom(date, -1, desk);
  const opening = openingOn(day, business, business.zone);
  const at = addMinutes(opening?.from ?? instantOf(day, '09:00', business.zone).instant, minutes);
  return at <= now.instant ? at : officeTimeBefore(day, minutes, desk);
}

function officeTimeBefore(day: LocalDate, minutes: number, desk: SampleDesk): Instant {
  const { business, now } = desk;
  const opening = openingOn(day, business, business.zone);
  // Early in the day: whatever has passed of it, else the day before.
  if (opening !== null && opening.from < now.instant) return earlierOf(addMinutes(now.instant, -5), addMinutes(opening.to, -5));
  return officeTime(addDays(day, -1), minutes, desk);
}

/** Whose visits stand when, so that nobody is at two places at once. */
export function openRoster(desk: SampleDesk) {
  const taken = new Set<string>();
  const keyOf = (person: string, date: LocalDate, part: number): string => `${person} ${date} ${part % dayParts.length}`;
  const partOf = ({ slot }: SampleSlot): number => dayParts.findIndex(({ start }) => start === slot.start);
  return {
    /** A free visit of this person on `date`, or on the nearest business day to the given side that has one. */
    book(person: string, date: LocalDate, part: number, side: 'before' | 'after' = 'before'): SampleSlot {
      const step = side === 'before' ? -1 : 1;
      for (let day = workdayFrom(date, step, desk); ; day = workdayFrom(addDays(day, step), step, desk)) {
        const free = dayParts.findIndex((_, turn) => !taken.has(keyOf(person, day, part + turn)));
        if (free < 0) continue;
        taken.add(keyOf(person, day, part + free));
        return slotOn(day, part + free, desk);
      }
    },
    /** Whoever of these is free then, the first of them if nobody is. */
    send(people: readonly string[], slot: SampleSlot): string {
      const key = (person: string): string => keyOf(person, slot.slot.date, partOf(slot));
      const person = people.find((one) => !taken.has(key(one))) ?? (people[0] as string);
      taken.add(key(person));
      return person;
    },
  };
}
export type SampleRoster = ReturnType<typeof openRoster>;

/** The nearest business day from `date` on, that day included. Told by the weekday: hours in a zone cost more to compute. */
function workdayFrom(date: LocalDate, step: 1 | -1, { business }: SampleDesk): LocalDate {
  let day = date;
  while ((business.openingHours[weekdayOf(day)] ?? null) === null || business.holidays.includes(day)) day = addDays(day, step);
  return day;
}
