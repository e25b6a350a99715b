import { addDays, addMinutes, localOf } from '../base/local-time.ts';
import type { LocalDate, LocalTime, Now } from '../base/now.ts';
import { readClock } from '../base/read-clock.ts';
import { readDay } from '../job/read-day.ts';
import type { SpokenDue } from './resolve-due.ts';

/** `due-unread`: no day or time was found in it. `due-over`: it lies in the past. `due-half-read`: `rest` was not understood. */
export type DueReading =
  | { readonly ok: true; readonly due: SpokenDue }
  | { readonly ok: false; readonly code: 'due-empty' | 'due-unread' }
  | { readonly ok: false; readonly code: 'due-over'; readonly due: SpokenDue }
  | { readonly ok: false; readonly code: 'due-half-read'; readonly due: SpokenDue; readonly rest: string };

/** What a reader of other wordings found: a day or a time, and the words that it left. */
export interface FoundWhen {
  readonly date: LocalDate | null;
  readonly time: LocalTime | null;
  readonly rest: string;
}
export type OtherReader = (text: string, now: Now, country: string) => FoundWhen | null;

/** By the end of a part of the day: who promises something for the morning has until noon. */
const partsOfDay: readonly (readonly [RegExp, LocalTime])[] = [
  [/\b(?:in the |this )?(?:late )?morning\b/, '12:00'],
  [/\b(?:at |by )?(?:noon|midday)\b/, '12:00'],
  [/\b(?:at |by |around )?lunch ?(?:time)?\b/, '13:00'],
  [/\b(?:in the |this )?(?:late )?afternoon\b/, '17:00'],
  [/\b(?:in the |this )?evening\b/, '20:00'],
];

const leading = /^(?:(?:by|before|until|till|for|on|at|@|around|about|latest|the latest)\s+)+/;
const counts: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, half: 0.5, 'half an': 0.5 };

/**
 * Reads by when something was promised, as people say it: `Friday 4pm`, `in 2 days`, `tomorrow morning`, `4pm`, `25/12`.
 * A day means what it means when a visit is booked (`readDay`, `readClock`); wordings beyond that are left to `others`.
 * A time alone is the next such time. `country` decides whether `3/4` begins with the month.
 */
export function readDue(text: string, now: Now, country: string, others: OtherReader): DueReading {
  const words = text.trim().toLowerCase().replace(/[,;]/g, ' ').replace(/\s+/g, ' ');
  if (words === '') return { ok: false, code: 'due-empty' };
  const found =
    readSoon(words, now) ??
    readPlain(words, now, country) ??
    readWithPart(words, now, country, others) ??
    readOther(words, now, country, others);
  if (found === null) return { ok: false, code: 'due-unread' };
  const { due, rest } = found;
  if (rest !== '') return { ok: false, code: 'due-half-read', due, rest };
  return isOver(due, now) ? { ok: false, code: 'due-over', due } : { ok: true, due };
}

interface Found {
  readonly due: SpokenDue;
  readonly rest: string;
}

/** `in 2 hours`, `in half an hour`: by the stopwatch, so that a clock change on the way is lived through. */
function readSoon(words: string, now: Now): Found | null {
  const [, count = '', unit = ''] = /^(?:with)?in (\d{1,3}|half an|an?|one|two|three|four) (hours?|hrs?|minutes?|mins?)$/.exec(words) ?? [];
  if (count === '') return null;
  const minutes = (counts[count] ?? Number(count)) * (unit.startsWith('h') ? 60 : 1);
  const { date, time } = localOf(addMinutes(now.instant, minutes), now.zone);
  return { due: { dueOn: date, dueTime: time }, rest: '' };
}

/** A day, a time, or both in either order. */
function readPlain(words: string, now: Now, country: string): Found | null {
  const plain = words.replace(leading, '');
  const clock = readClock(plain);
  const day = /^(?:at|@|around) /.test(words) && clock !== null ? null : readDay(plain, now, country);
  if (day !== null) return { due: { dueOn: day, dueTime: null }, rest: '' };
  if (clock !== null) return { due: nextTime(clock, now), rest: '' };
  const parts = plain.split(' ');
  for (let cut = parts.length - 1; cut > 0; cut -= 1) {
    const [head, tail] = [parts.slice(0, cut).join(' '), parts.slice(cut).join(' ').replace(leading, '')];
    const due = dayAndClock(head, tail, now, country) ?? dayAndClock(tail, head, now, country);
    if (due !== null) return { due, rest: '' };
  }
  return null;
}

function dayAndClock(day: string, clock: string, now: Now, country: string): SpokenDue | null {
  const dueTime = readClock(clock);
  const dueOn = dueTime === null ? null : readDay(day, now, country);
  return dueOn === null ? null : { dueOn, dueTime };
}

/** `tomorrow morning`, `Friday afternoon`, `this evening`. */
function readWithPart(words: string, now: Now, country: string, others: OtherReader): Found | null {
  const spoken = words
    .replace(/\btonight\b/, 'this evening')
    .replace(/\b(?:the |by )*(?:end|close) of (?:the )?(?:day|business)\b|\beod\b/, '');
  for (const [part, time] of partsOfDay) {
    if (!part.test(spoken)) continue;
    const day = spoken.replace(part, '').replace(leading, '').trim();
    if (/^(?:by|at|on|the)?$/.test(day)) return { due: nextTime(time, now), rest: '' };
    const found = readDayOnly(day, now, country, others);
    return found === null ? null : { due: { dueOn: found.due.dueOn, dueTime: time }, rest: found.rest };
  }
  const day = spoken
    .trim()
    .replace(/\s*\b(?:by|at|before)$/, '')
    .replace(leading, '')
    .trim();
  if (spoken === words) return null;
  return day === '' ? { due: { dueOn: now.date, dueTime: null }, rest: '' } : readDayOnly(day, now, country, others);
}

function readDayOnly(words: string, now: Now, country: string, others: OtherReader): Found | null {
  const day = readDay(words, now, country);
  return day === null ? readOther(words, now, country, others) : { due: { dueOn: day, dueTime: null }, rest: '' };
}

function readOther(words: string, now: Now, country: string, others: OtherReader): Found | null {
  const found = others(words, now, country);
  if (found === null) return null;
  const { date, time, rest } = found;
  if (date === null) return time === null ? null : { due: nextTime(time, now), rest };
  return { due: { dueOn: date, dueTime: time }, rest };
}

/** Today while that is still to come, else tomorrow. */
function nextTime(time: LocalTime, now: Now): SpokenDue {
  const here = localOf(now.instant, now.zone);
  if (time > here.time) return { dueOn: here.date, dueTime: time };
  return { dueOn: addDays(here.date, 1), dueTime: time };
}

function isOver({ dueOn, dueTime }: SpokenDue, now: Now): boolean {
  if (dueOn !== now.date) return dueOn < now.date;
  return dueTime !== null && dueTime <= localOf(now.instant, now.zone).time;
}
