import type { LocalTime } from '../base/now.ts';

/** A time of day at the end of a text, and what stands before it. */
export interface TimeReading {
  readonly before: string;
  readonly time: LocalTime;
  readonly seconds: number;
  /** Minutes ahead of UTC where the text names an offset or a zone that has one; null for wall time. */
  readonly offset: number | null;
}

/** `9:05`, `09:05:30.25`, `9:05 pm`, `9 a.m.`, each with `Z`, `+01:00`, `-0500` or a zone's name behind it. */
const timeAtEnd =
  /(?:^|[T,\s]|\bat\b)\s*(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?\s*([ap]\.?m\.?)?\s*(Z|[A-Z]{2,4}T|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

/** A second time, the end of a slot: `9:00 AM - 11:00 AM`. Only the beginning counts. */
const endOfSlot =
  /(\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)\s*(?:-|–|—|to)\s*\d{1,2}(?::\d{2})?\s*([ap]\.?m\.?)?$/i;

/** Zone names that programs of trades businesses write, in minutes. Others are not guessed: IST alone has three meanings. */
const zoneOffsets: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  AWST: 480,
  ACST: 570,
  ACDT: 630,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
};

/** Reads the time at the end of `text`; null when there is none, or none that a clock can show. */
export function readTimeAtEnd(text: string): TimeReading | null {
  const slot = endOfSlot.exec(text);
  const begin = slot === null ? text : text.slice(0, slot.index) + withHalf(slot[1] as string, slot[2]);
  const found = timeAtEnd.exec(begin);
  if (found === null) return null;
  const [, hourText = '', minuteText, secondText, half, zone] = found;
  // A bare number is a time only when it says which half of the day: `2025` ends in `25`.
  if (minuteText === undefined && half === undefined) return null;
  const hour = hourOfDay(Number(hourText), half);
  const minute = Number(minuteText ?? 0);
  const seconds = Number(secondText ?? 0);
  const offset = zone === undefined ? null : offsetOf(zone);
  if (hour === null || minute > 59 || seconds > 60 || offset === undefined) return null;
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { before: begin.slice(0, found.index).trim(), time, seconds: Math.min(seconds, 59), offset };
}

/** `9:00 - 11:00 AM` means nine in the morning; `9:00 AM - 1:00 PM` says so itself. */
function withHalf(begin: string, halfOfEnd: string | undefined): string {
  return halfOfEnd === undefined || /[ap]\.?m/i.test(begin) || !/^a/i.test(halfOfEnd) ? begin : `${begin} ${halfOfEnd}`;
}

function hourOfDay(hour: number, half: string | undefined): number | null {
  if (hour > 23) return null;
  if (half === undefined) return hour;
  if (hour > 12) return /^p/i.test(half) ? hour : null;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** Minutes ahead of UTC; undefined for a name that is not known. */
function offsetOf(zone: string): number | undefined {
  const numeric = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (numeric === null) return zoneOffsets[zone.toUpperCase()];
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3]);
  return minutes > 14 * 60 ? undefined : numeric[1] === '-' ? -minutes : minutes;
}
