import { addDays, daysBetween, localOf } from '../domain/base/local-time.ts';
import type { Money } from '../domain/base/money.ts';
import type { Instant, LocalDate, Now, Zone } from '../domain/base/now.ts';

/** One English for all regions: day before month in letters, so that 3/4 never means two days. 24 hours. */
const locale = 'en-GB';
const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  cache.set(key, made);
  return made;
}

/** `14:30` on the wall clock of `zone`. */
export function formatTime(instant: Instant, zone: Zone): string {
  return localOf(instant, zone).time;
}

/** `12 Nov`, with the year when it is not this one: `12 Nov 2024`. */
export function formatDay(date: LocalDate, now: Now): string {
  const sameYear = date.slice(0, 4) === now.date.slice(0, 4);
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) };
  return formatter(options).format(new Date(`${date}T12:00:00Z`));
}

/** `Fri 20 Nov 2026`: leaves nothing to guess, also when it is typed back in. */
export function formatFullDay(date: LocalDate): string {
  return formatter({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
    .format(new Date(`${date}T12:00:00Z`))
    .replace(',', '');
}

/** `Wednesday`. */
export function formatWeekday(date: LocalDate): string {
  return formatter({ weekday: 'long' }).format(new Date(`${date}T12:00:00Z`));
}

/** How people say a near date: `today`, `yesterday`, `tomorrow`, a weekday within six days, else `12 Nov`. */
export function formatNearDay(date: LocalDate, now: Now): string {
  const days = daysBetween(now.date, date);
  if (days === 0) return 'today';
  if (days === -1) return 'yesterday';
  if (days === 1) return 'tomorrow';
  if (days > 0 && days < 7) return formatWeekday(date);
  if (days < 0 && days > -7) return `last ${formatWeekday(date)}`;
  return formatDay(date, now);
}

/** A day to come by its name while that says which one: `Monday`; else `Mon 4 Jan`, as `formatDay` has it. */
export function formatWeekdayOrDay(date: LocalDate, now: Now): string {
  return daysBetween(now.date, date) < 7 ? formatWeekday(date) : formatDay(date, now);
}

/** A day gone by, inside a spoken sentence: `yesterday`, `last Wednesday`, `a week ago`, `on 12 Nov`. */
export function formatSpokenDay(date: LocalDate, now: Now): string {
  const days = daysBetween(now.date, date);
  if (days === -7) return 'a week ago';
  return days > -7 && days < 7 ? formatNearDay(date, now) : `on ${formatDay(date, now)}`;
}

/** `today 14:30`, `Thursday 09:00`, `12 Nov 09:00`. */
export function formatMoment(instant: Instant, now: Now, zone: Zone = now.zone): string {
  const { date, time } = localOf(instant, zone);
  return `${formatNearDay(date, now)} ${time}`;
}

/** The dates from `from` on, for a list of choices. */
export function nextDays(from: LocalDate, count: number): LocalDate[] {
  return Array.from({ length: count }, (_, n) => addDays(from, n));
}

/** A span in the two largest units that say something: `1 d 2 h`, `35 min`, `now`. @param minutes whole or not, never negative */
export function formatSpan(minutes: number): string {
  const whole = Math.max(0, Math.floor(minutes));
  if (whole < 1) return 'now';
  const days = Math.floor(whole / 1_440);
  const hours = Math.floor((whole % 1_440) / 60);
  const rest = whole % 60;
  if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
  if (hours > 0) return rest > 0 ? `${hours} h ${rest} min` : `${hours} h`;
  return `${rest} min`;
}

const counts = new Intl.NumberFormat(locale);

/** `1,392`. */
export function formatCount(count: number): string {
  return counts.format(count);
}

/** `£1,240.50`, `$1,240`: an amount as its currency writes it; whole amounts without the cents. */
export function formatMoney({ minor, currency }: Money): string {
  try {
    const format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      trailingZeroDisplay: 'stripIfInteger',
    });
    return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  } catch {
    // No currency that anybody knows: a file brought it.
    return `${formatCount(minor / 100)} ${currency}`;
  }
}

/** How many digits a currency has behind the point, and its sign, as `formatMoney` writes it: 2 and `£`. */
export function currencyForm(currency: string): { readonly digits: number; readonly sign: string } {
  try {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
    const sign = format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
    return { digits: format.resolvedOptions().maximumFractionDigits ?? 2, sign };
  } catch {
    return { digits: 2, sign: currency };
  }
}

/** `November`, with the year when it is not this one: `November 2025`. @param month `2026-11` */
export function formatMonth(month: string, now: Now): string {
  const sameYear = month.slice(0, 4) === now.date.slice(0, 4);
  return formatter({ month: 'long', ...(sameYear ? {} : { year: 'numeric' }) }).format(new Date(`${month}-15T12:00:00Z`));
}

/** `30 seconds`, `2 minutes`: a short wait, up to the next whole one. */
export function formatSeconds(seconds: number): string {
  const whole = Math.max(1, Math.ceil(seconds));
  if (whole < 60) return whole === 1 ? '1 second' : `${whole} seconds`;
  const minutes = Math.ceil(whole / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
