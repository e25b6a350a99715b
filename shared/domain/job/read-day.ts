import { addDays, weekdayOf } from '../base/local-time.ts';
import { type LocalDate, localDateSchema, type Now } from '../base/now.ts';
import { detectDateOrder } from '../import/detect-date-order.ts';
import { readDate } from '../import/read-date.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/**
 * Reads the day of a visit as it is said: `today`, `tomorrow`, `thu`, `next thu`, `+3`, `in 3 days`, `20`, `20 nov`,
 * `nov 20`, `20/11`, a full date. A weekday is the next such day, today included; a day without its year is the next
 * to come. Null when it is none of these. `country` decides whether `3/4` begins with the month.
 */
export function readDay(text: string, now: Now, country: string): LocalDate | null {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (words === '') return null;
  return (
    readNear(words, now.date) ?? readWeekday(words, now.date) ?? readDayOfMonth(words, now.date) ?? readNamed(words, now.date, country)
  );
}

function readNear(words: string, today: LocalDate): LocalDate | null {
  if ('today'.startsWith(words) && words.length >= 3) return today;
  if ('tomorrow'.startsWith(words) && words.length >= 3) return addDays(today, 1);
  const ahead = /^(?:\+ ?|in )(\d{1,3})(?: days?)?$/.exec(words);
  return ahead === null ? null : addDays(today, Number(ahead[1]));
}

function readWeekday(words: string, today: LocalDate): LocalDate | null {
  const [, next, name = ''] = /^(next )?([a-z]+)\.?$/.exec(words) ?? [];
  const weekday = name.length < 2 ? -1 : weekdays.findIndex((day) => day.startsWith(name));
  if (weekday < 0) return null;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  // On a Thursday "next Thursday" is never today; on other days people mean either week, so the nearer one is shown.
  return addDays(today, next !== undefined && ahead === 0 ? 7 : ahead);
}

/** `20`, `20th`: this month's, or the next month's that has such a day. */
function readDayOfMonth(words: string, today: LocalDate): LocalDate | null {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(words);
  if (found === null) return null;
  const day = String(Number(found[1])).padStart(2, '0');
  for (let month = 0; month < 3; month += 1) {
    const date = `${monthAfter(today, month)}-${day}`;
    if (date >= today && localDateSchema.safeParse(date).success) return date;
  }
  return null;
}

/** The month `count` months after the date's, as `YYYY-MM`. */
function monthAfter(date: LocalDate, count: number): string {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

function readNamed(words: string, today: LocalDate, country: string): LocalDate | null {
  const order = detectDateOrder(['3/4/2025'], country).hint ?? 'dmy';
  const plain = words.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1');
  const whole = readDate(plain, order);
  // With a time it is more than a day: whoever asks for both reads them apart, and nobody drops one unsaid.
  if (whole.ok) return whole.time === null ? whole.date : null;
  const separator = plain.includes('/') ? '/' : plain.includes('.') ? '.' : ' ';
  // Without a year: this year's, or the next year's when that is over. Four years on, 29 February has come.
  for (let ahead = 0; ahead <= 4; ahead += 1) {
    const dated = readDate(`${plain.replace(/[./]$/, '')}${separator}${Number(today.slice(0, 4)) + ahead}`, order);
    if (dated.ok && dated.date >= today) return dated.date;
  }
  return null;
}
