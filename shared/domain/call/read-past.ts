import { addDays, addMinutes, instantOf, localOf, weekdayOf } from '../base/local-time.ts';
import type { Instant, LocalDate, LocalTime, Now } from '../base/now.ts';
import { readClock } from '../base/read-clock.ts';
import { readDay } from '../job/read-day.ts';

/** `past-ahead`: it lies in the future. `past-no-time`: a day without a time, which would be a guess. */
export type PastReading =
  | { readonly ok: true; readonly at: Instant }
  | { readonly ok: false; readonly code: 'past-unread' | 'past-no-time' | 'past-ahead' };

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const daysLookedBack = 364;

/**
 * Reads when something happened, as people say it: `yesterday 16:20`, `16:20`, `Monday 9.30`, `18 Nov 4pm`, `20 min
 * ago`, `an hour ago`. A time alone is the last such time, a weekday the last such day, a day without its year the last
 * one gone by. `country` decides whether `3/4` begins with the month.
 */
export function readPast(text: string, now: Now, country: string): PastReading {
  const words = text.trim().toLowerCase().replace(/,/g, ' ').replace(/\s+/g, ' ');
  const ago = readAgo(words, now);
  if (ago !== null) return { ok: true, at: ago };
  const clock = readClock(words.replace(/^(at|around|about) /, ''));
  if (clock !== null) return { ok: true, at: lastTime(clock, now) };
  if (readPastDay(words, now, country) !== null) return { ok: false, code: 'past-no-time' };
  const parts = words.split(' ');
  for (let cut = parts.length - 1; cut > 0; cut -= 1) {
    const [head, tail] = [parts.slice(0, cut).join(' '), parts.slice(cut).join(' ')];
    const at = dayAndClock(head, tail, now, country) ?? dayAndClock(tail, head, now, country);
    if (at !== null) return at > now.instant ? { ok: false, code: 'past-ahead' } : { ok: true, at };
  }
  return { ok: false, code: 'past-unread' };
}

function readAgo(words: string, now: Now): Instant | null {
  const [, count = '', unit = ''] = /^(\d{1,3}|half an|an?) ?(h|hours?|hrs?|m|minutes?|mins?) ago$/.exec(words) ?? [];
  if (count === '') return null;
  const many = count === 'half an' ? 0.5 : count.startsWith('a') ? 1 : Number(count);
  return addMinutes(now.instant, -many * (unit.startsWith('h') ? 60 : 1));
}

function lastTime(time: LocalTime, now: Now): Instant {
  const today = instantOf(now.date, time, now.zone).instant;
  return today <= now.instant ? today : instantOf(addDays(now.date, -1), time, now.zone).instant;
}

function dayAndClock(day: string, clock: string, now: Now, country: string): Instant | null {
  const time = readClock(clock.replace(/^(at|around|about) /, ''));
  const date = time === null ? null : readPastDay(day.replace(/ (at|around|about)$/, ''), now, country);
  return time === null || date === null ? null : instantOf(date, time, now.zone).instant;
}

function readPastDay(words: string, now: Now, country: string): LocalDate | null {
  const day = words.replace(/^(on|last) /, '');
  const today = localOf(now.instant, now.zone).date;
  if (day === 'today' || day === 'this morning') return today;
  if (day === 'tomorrow') return addDays(today, 1);
  if (day.length >= 4 && 'yesterday'.startsWith(day)) return addDays(today, -1);
  const name = /^[a-z]{2,9}$/.test(day) ? weekdays.findIndex((weekday) => weekday.startsWith(day)) : -1;
  if (name >= 0) return addDays(today, -((weekdayOf(today) - name + 7) % 7));
  if (!/[a-z./-]/.test(day) || !/\d/.test(day)) return null;
  // Read from nearly a year ago on, the next such day is the last one gone by.
  return readDay(day, { ...now, date: addDays(today, -daysLookedBack) }, country);
}
