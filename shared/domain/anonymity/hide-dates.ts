import { addDays, daysBetween, weekdayOf } from '../base/local-time.ts';
import type { LocalDate } from '../base/now.ts';
import type { AnonymousText, Passage, Replacement } from './anonymous-text.ts';
import { findPassages } from './find-passages.ts';
import { foldText } from './fold-text.ts';

/** A part of the day in which something happened. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

/** How days and times are said in an anonymous case; from `shared/text`. */
export interface DayWords {
  /** @param number 1 for the day of the first visit; 0 and less before it */
  readonly day: (number: number) => string;
  /** For a date that nothing tells the year of. */
  readonly someDay: string;
  /** "in the morning". */
  readonly during: (part: DayPart) => string;
  /** "morning". */
  readonly part: (part: DayPart) => string;
}

export interface CaseDays {
  /** The day that is called 1; null where nobody knows it, and then no day has a number. */
  readonly firstVisit: LocalDate | null;
  /** When each text was written, by which weekdays and dates without a year are read; null where nobody knows. */
  readonly writtenOn: readonly (LocalDate | null)[];
  /** True where 3/4 is the third of April. */
  readonly dayFirst: boolean;
  /** What a person wants to read again, wherever it stands. */
  readonly restore?: readonly Passage[];
}

const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** "Day 3" is what this rule writes. */
const ordinal = String.raw`(?<!\bday |[\d/.:-])(\d{1,2})(?:st|nd|rd|th)?`;

const iso = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;
const numeric = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d./-])/g;
const short =
  /(?<=\b(?:on|since|until|till|before|after|dated|from|by|called|booked|visited) )(\d{1,2})\/(\d{1,2})(?![\d/."”]| ?(?:in|inch|mm|hp|ton|uf|lb)\b)/gi;
const dayMonth = new RegExp(String.raw`\b${ordinal}(?: of)? (${monthNames})\b\.?(?:,? (\d{4})\b(?!-))?`, 'gi');
const monthDay = new RegExp(
  String.raw`\b(${monthNames})\b\.? ${ordinal}\b(?!:|\.\d| ?(?:mm|in|psi|bar|v|amps?|times|days?|weeks?|hours?|hrs?|years?)\b)(?:,? (\d{4})\b(?!-))?`,
  'gi',
);
const weekday =
  /\b((?:last|next|this|coming) )?(Mon(?:day)?|Tue(?:s|sday)?|Wed(?:s|nesday)?|Thu(?:r|rs|rsday)?|Fri(?:day)?|Saturday|Sunday)\b(?!s\b)/gi;
const clock =
  /(?:\b(at|around|about|approx\.?|circa) |(@) ?)?(?<![\d:.]|\bday )(?:\d{1,2}(?:[:.]\d{2})? ?(?:-|–|to) ?)?(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.?m\b\.?/gi;
const wallClock =
  /(?:\b(at|around|about) |(@) ?|(?<=\b(?:by|from|till|until|before|after|since) ))([01]?\d|2[0-3]):([0-5]\d)(?![\d:]| ?(?:fall|slope|ratio|mix|pitch))/gi;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

function isoOf(year: number, month: number, day: number): LocalDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** A date without a year: the one nearest to the day of writing. */
function nearest(month: number, day: number, writtenOn: LocalDate | null): LocalDate | null {
  if (writtenOn === null) return null;
  const year = Number(writtenOn.slice(0, 4));
  const dates = [year - 1, year, year + 1].map((one) => isoOf(one, month, day)).filter((date) => date !== null);
  return dates.sort((a, b) => Math.abs(daysBetween(a, writtenOn)) - Math.abs(daysBetween(b, writtenOn)))[0] ?? null;
}

/** The weekday before the day of writing or on it; the one after it where the text looks ahead. */
function weekdayDate(name: string, ahead: boolean, writtenOn: LocalDate | null): LocalDate | null {
  if (writtenOn === null) return null;
  const back = (weekdayOf(writtenOn) - weekdays.indexOf(name.slice(0, 3).toLowerCase()) + 7) % 7;
  return addDays(writtenOn, ahead ? 7 - back : -back);
}

/** Reads two numbers as day and month by the country's order, turned round where only that is a date. */
function numbered(one: number, other: number, dayFirst: boolean): [month: number, day: number] | null {
  const [month, day] = dayFirst ? [other, one] : [one, other];
  if (month >= 1 && month <= 12 && day >= 1 && day <= 31) return [month, day];
  return day >= 1 && day <= 12 && month >= 1 && month <= 31 ? [day, month] : null;
}

/** @param hour 0 to 23 */
export function dayPartOf(hour: number): DayPart {
  if (hour >= 5 && hour < 12) return 'morning';
  if (hour >= 12 && hour < 17) return 'afternoon';
  return hour >= 17 && hour < 22 ? 'evening' : 'night';
}

function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function dates(text: string, writtenOn: LocalDate | null, { firstVisit, dayFirst }: CaseDays, words: DayWords): Found[] {
  const found: Found[] = [];
  const add = (match: RegExpExecArray, date: LocalDate | null) => {
    const replacement = date === null || firstVisit === null ? words.someDay : words.day(daysBetween(firstVisit, date) + 1);
    found.push({ start: match.index, end: match.index + match[0].length, replacement });
  };
  const dated = (month: number, day: number, year: string | undefined) =>
    year === undefined ? nearest(month, day, writtenOn) : isoOf(fullYear(year), month, day);
  for (const match of text.matchAll(iso)) add(match, isoOf(Number(match[1]), Number(match[2]), Number(match[3])));
  for (const match of text.matchAll(numeric)) {
    const read = numbered(Number(match[1]), Number(match[3]), dayFirst);
    if (read !== null) add(match, dated(read[0], read[1], match[4]));
  }
  for (const match of text.matchAll(short)) {
    const read = numbered(Number(match[1]), Number(match[2]), dayFirst);
    if (read !== null) add(match, dated(read[0], read[1], undefined));
  }
  for (const match of text.matchAll(dayMonth)) add(match, dated(monthOf(match[2] as string), Number(match[1]), match[3]));
  for (const match of text.matchAll(monthDay)) {
    if (!/^[a-z]/.test(match[0]) || !/^(?:may|mar)\b/i.test(match[0]))
      add(match, dated(monthOf(match[1] as string), Number(match[2]), match[3]));
  }
  for (const match of text.matchAll(weekday)) {
    const every = /\b(?:every|each|any) $/i.test(text.slice(0, match.index));
    const small = /^(?:(?:last|next|this|coming) )?(?:mon|wed|thu|fri|tue)s?$/.test(match[0]);
    const ahead = /next|coming/i.test(match[1] ?? '') || /\b(?:by|until|till|for) $/i.test(text.slice(0, match.index));
    if (!every && !small) add(match, weekdayDate(match[2] as string, ahead, writtenOn));
  }
  return found;
}

function times(text: string, words: DayWords): Found[] {
  const found: Found[] = [];
  const add = (match: RegExpExecArray, hour: number) => {
    const before = text.slice(0, match.index);
    const end = match.index + match[0].length - (match[0].endsWith('m.') && !/[ap]\.m\.$/i.test(match[0]) ? 1 : 0);
    const named =
      /\b(?:by|from|till|until|before|after|since|the|that|next|this) $/i.test(before) ||
      /^ (?:call|visit|slot|appointment|arrival|start|job)\b/.test(text.slice(end));
    found.push({ start: match.index, end, replacement: (named ? words.part : words.during)(dayPartOf(hour)) });
  };
  for (const match of text.matchAll(clock)) {
    const hour = Number(match[3]);
    if (hour >= 1 && hour <= 12) add(match, (hour % 12) + (match[5]?.toLowerCase() === 'p' ? 12 : 0));
  }
  for (const match of text.matchAll(wallClock)) add(match, Number(match[3]));
  return found;
}

/** Keeps what lies apart; what was found first says most and wins. */
function apart(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found) if (!kept.some(({ start, end }) => start < one.end && one.start < end)) kept.push(one);
  return kept;
}

/** The text with what is replaced already made unreadable, at the same places. */
function covered(text: string, taken: readonly Pick<Found, 'start' | 'end'>[]): string {
  return taken.reduce((rest, { start, end }) => rest.slice(0, start) + '\u0001'.repeat(end - start) + rest.slice(end), text);
}

/** What a person wants to read again, in UTF-16 units of the original. */
function askedBack(restore: readonly Passage[], text: number, original: string): Pick<Found, 'start' | 'end'>[] {
  const folded = foldText(original);
  return findPassages(restore, text, folded).map(({ start, end }) => ({
    start: folded.starts[start] as number,
    end: folded.ends[end - 1] as number,
  }));
}

/**
 * Says the days and times of anonymous texts as the story has them: dates and weekdays counted from the first visit, times
 * of the clock as parts of the day. Words such as "yesterday", spans such as "2 days", and what happens every week stay.
 */
export function hideDates(texts: readonly AnonymousText[], days: CaseDays, words: DayWords): AnonymousText[] {
  return texts.map(({ original, replacements }, at) => {
    const found: Found[] = [];
    // What was found is covered and the rest read again: two that meet ("12 July - 9 am") hide each other's end.
    for (let before = -1; before < found.length; ) {
      before = found.length;
      const open = covered(original, [...replacements, ...found]);
      found.push(...apart([...dates(open, days.writtenOn[at] ?? null, days, words), ...times(open, words)]));
    }
    const back = days.restore === undefined || days.restore.length === 0 ? [] : askedBack(days.restore, at, original);
    const more = found
      .filter(({ start, end }) => !back.some((one) => one.start < end && start < one.end))
      .map(
        ({ start, end, replacement }): Replacement => ({
          start,
          end,
          original: original.slice(start, end),
          replacement,
          kind: 'date',
          role: null,
          why: 'relative',
        }),
      );
    const all = [...replacements, ...more].sort((a, b) => a.start - b.start);
    const safe = all.reduceRight((text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end), original);
    return { original, safe, replacements: all };
  });
}
