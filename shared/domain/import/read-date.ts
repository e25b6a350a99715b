import type { LocalDate, LocalTime } from '../base/now.ts';
import { readTimeAtEnd } from './read-time.ts';

/** In which order day, month and year stand where all three are numbers and the year is not first. */
export type DateOrder = 'mdy' | 'dmy' | 'ymd';

export interface ReadDate {
  readonly ok: true;
  readonly date: LocalDate;
  /** Null where the text names a day only. */
  readonly time: LocalTime | null;
  readonly seconds: number;
  /** Minutes ahead of UTC where the text says so, null for wall time. */
  readonly offset: number | null;
}

/**
 * `impossible-date`: it looks like a date that no calendar has (31/02, or the 14th month in this order).
 * `ambiguous-date`: 3/4/2025 in a file of which nobody has said whether day or month comes first.
 * `not-a-date`: it does not look like one.
 */
export type DateReading = ReadDate | { readonly ok: false; readonly code: 'not-a-date' | 'impossible-date' | 'ambiguous-date' };

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fullMonthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** `Wednesday, September 14, 2025 at 10:30:00 PM (Eastern Standard Time)` and then some; patterns never meet a novel. */
const longestDate = 100;

/** Year, month and day as they were found, not checked. */
interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Reads a date as people and programs write it: ISO 8601 with or without time and zone, `3/14/2025 1:20`, `14.3.25`,
 * `Mar 14, 2025 1:20 PM`, `14 March 2025`, `20250314`, and a spreadsheet's day number. `order` decides where the numbers
 * alone do not; dots are always day, month, year. Years of two digits mean 1970 to 2069 (POSIX).
 */
export function readDate(text: string, order: DateOrder): DateReading {
  if (text.length > longestDate) return { ok: false, code: 'not-a-date' };
  const trimmed = text.trim().replace(/\s*\([^)]*\)$/, '');
  const serial = readSerial(trimmed);
  if (serial !== null) return serial;
  const withoutDay = trimmed.replace(/^(mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(day)?\.?,?\s+/i, '');
  const timed = readTimeAtEnd(withoutDay);
  const dateText = timed === null ? withoutDay : timed.before.replace(/,$/, '').trim();
  const parts = named(dateText) ?? yearFirst(dateText) ?? numeric(dateText, order);
  if (parts === null) return { ok: false, code: 'not-a-date' };
  const date = toDate(parts);
  if (order === 'ymd' && possibleOrders(dateText)?.length === 2) return { ok: false, code: 'ambiguous-date' };
  if (date === null) return { ok: false, code: 'impossible-date' };
  return { ok: true, date, time: timed?.time ?? null, seconds: timed?.seconds ?? 0, offset: timed?.offset ?? null };
}

/**
 * The orders in which `text` is a date that a calendar has, where day, month and year are numbers and the year is last;
 * null where the order does not matter or it is no such date.
 */
export function possibleOrders(text: string): readonly ('mdy' | 'dmy')[] | null {
  if (text.length > longestDate) return null;
  const trimmed = text.trim();
  const dateText = readTimeAtEnd(trimmed)?.before ?? trimmed;
  if (!numericShape.test(dateText) || dateText.includes('.')) return null;
  return (['mdy', 'dmy'] as const).filter((order) => {
    const parts = numeric(dateText, order);
    return parts !== null && toDate(parts) !== null;
  });
}

const numericShape = /^(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/;

function numeric(text: string, order: DateOrder): Parts | null {
  const found = numericShape.exec(text);
  if (found === null) return null;
  const [first, second, third] = [Number(found[1]), Number(found[3]), Number(found[4])];
  // Dots are German and its neighbours' and never stand in the American order.
  const monthFirst = found[2] === '.' ? false : order === 'mdy' || (order === 'ymd' && second > 12);
  const [month, day] = monthFirst ? [first, second] : [second, first];
  return { year: found[4]?.length === 2 ? fullYear(third) : third, month, day };
}

function yearFirst(text: string): Parts | null {
  const found = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(text);
  return found === null ? null : { year: Number(found[1]), month: Number(found[3]), day: Number(found[4]) };
}

function named(text: string): Parts | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s.,-]*(?:of\s+)?([a-z]{3,9})\.?[\s.,'-]*(\d{4}|\d{2})$/i.exec(text);
  const monthFirst = /^([a-z]{3,9})\.?[\s.-]*(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|[\s.-]+)(\d{4}|\d{2})$/i.exec(text);
  const isoLike = /^(\d{4})[\s-]([a-z]{3,9})[\s-](\d{1,2})$/i.exec(text);
  const [year, name, day] =
    dayFirst !== null
      ? [dayFirst[3], dayFirst[2], dayFirst[1]]
      : monthFirst !== null
        ? [monthFirst[3], monthFirst[1], monthFirst[2]]
        : isoLike !== null
          ? [isoLike[1], isoLike[2], isoLike[3]]
          : [];
  const month = monthOf(name ?? '');
  if (year === undefined || month === 0) return null;
  return { year: year.length === 2 ? fullYear(Number(year)) : Number(year), month, day: Number(day) };
}

function monthOf(name: string): number {
  const word = name.toLowerCase() === 'sept' ? 'sep' : name.toLowerCase();
  return Math.max(monthNames.indexOf(word), fullMonthNames.indexOf(word)) + 1;
}

function fullYear(short: number): number {
  return short < 70 ? 2000 + short : 1900 + short;
}

function toDate({ year, month, day }: Parts): LocalDate | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1899-12-30, as spreadsheets count (after February 1900), from 1954 to 2119: other numbers are no dates. */
function readSerial(text: string): ReadDate | null {
  if (!/^[2-7]\d{4}([.,]\d+)?$/.test(text)) return null;
  const minutes = Math.round(Number(text.replace(',', '.')) * 1440);
  const moment = new Date(Date.UTC(1899, 11, 30) + minutes * 60_000).toISOString();
  const hasTime = text.length > 5;
  return { ok: true, date: moment.slice(0, 10), time: hasTime ? moment.slice(11, 16) : null, seconds: 0, offset: null };
}
