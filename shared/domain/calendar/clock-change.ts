import { addDays, addMinutes, localOf, minutesBetween, offsetMinutes, startOfDay } from '../base/local-time.ts';
import type { Instant, LocalDate, LocalTime, Zone } from '../base/now.ts';

/**
 * What a clock change does to one day. `gap`: clocks jump from `from` to `to`, what lies between does not exist.
 * `overlap`: from `from` until `to` everything comes twice. `to` is null where it reaches midnight; `from` is 00:00 and
 * `to` null where the whole day is left out (30 December 2011 in Apia).
 */
export interface ClockChange {
  readonly kind: 'gap' | 'overlap';
  readonly from: LocalTime;
  readonly to: LocalTime | null;
}

/** The clock change on a day; null on the others. Of two on one day, which no zone has had, the sum is what is told. */
export function clockChangeOn(date: LocalDate, zone: Zone): ClockChange | null {
  const [start, end] = [startOfDay(date, zone), startOfDay(addDays(date, 1), zone)];
  if (localOf(start, zone).date !== date) return { kind: 'gap', from: '00:00', to: null };
  const opened = localOf(start, zone).time;
  if (opened !== '00:00') return { kind: 'gap', from: '00:00', to: opened };
  const jump = offsetMinutes(end, zone) - offsetMinutes(start, zone);
  if (jump === 0) return null;
  const at = changeBetween(start, end, zone);
  const [before, after] = [localOf(addMinutes(at, -1), zone), localOf(at, zone)];
  if (jump > 0) return { kind: 'gap', from: nextMinute(before.time), to: after.date === date ? after.time : null };
  const last = nextMinute(before.time);
  return { kind: 'overlap', from: after.time, to: last === '00:00' ? null : last };
}

/** The first instant, to the minute, at which the offset is no longer the one of `start`. */
function changeBetween(start: Instant, end: Instant, zone: Zone): Instant {
  const old = offsetMinutes(start, zone);
  let [low, high] = [0, minutesBetween(start, end)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetMinutes(addMinutes(start, middle), zone) === old) low = middle;
    else high = middle;
  }
  return addMinutes(start, high);
}

function nextMinute(time: LocalTime): LocalTime {
  const next = (Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + 1) % 1_440;
  return `${String(Math.floor(next / 60)).padStart(2, '0')}:${String(next % 60).padStart(2, '0')}`;
}
