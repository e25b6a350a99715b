import fc from 'fast-check';
import type { BusinessCalendar } from '../../shared/domain/base/business-calendar.ts';
import type { DailyHours } from '../../shared/domain/base/daily-window.ts';
import { addDays, addMinutes, instantOf, makeNow, offsetMinutes } from '../../shared/domain/base/local-time.ts';
import type { Instant, LocalDate, Zone } from '../../shared/domain/base/now.ts';
import type { CallCalendar, CallTiming } from '../../shared/domain/call/call-timing.ts';

/** The zones in which every rule on time is tried: half-hour clock changes, odd offsets, the far side of the date line. */
export const zones = [
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
] as const satisfies Zone[];

export const anyZone = fc.constantFrom<Zone>(...zones);

const week = 7 * 24 * 60;

/** The moments of 2026 and 2027 at which clocks in `zone` change, found by looking. */
export function clockChanges(zone: Zone): Instant[] {
  const changes: Instant[] = [];
  let before = '2026-01-01T00:00:00.000Z';
  while (before < '2028-01-01') {
    const after = addMinutes(before, week);
    if (offsetMinutes(before, zone) !== offsetMinutes(after, zone)) changes.push(changeBetween(before, after, zone));
    before = after;
  }
  return changes;
}

function changeBetween(before: Instant, after: Instant, zone: Zone): Instant {
  let low = 0;
  let high = week;
  const old = offsetMinutes(before, zone);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetMinutes(addMinutes(before, middle), zone) === old) low = middle;
    else high = middle;
  }
  return high === week ? after : addMinutes(before, high);
}

const allChanges = zones.flatMap((zone) => clockChanges(zone));

/** Instants of ten years each way, often near a clock change, a leap day, the turn of a year; seconds included. */
export const anyInstant: fc.Arbitrary<Instant> = fc.oneof(
  fc
    .date({ min: new Date('2016-11-01T00:00:00Z'), max: new Date('2036-11-01T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  fc
    .tuple(
      fc.constantFrom(...allChanges, '2028-02-29T12:00:00.000Z', '2016-12-31T23:59:00.000Z', '2027-01-01T00:00:00.000Z'),
      fc.integer({ min: -3000, max: 3000 }),
    )
    .map(([around, minutes]) => addMinutes(around, minutes)),
);

export const anyDate: fc.Arbitrary<LocalDate> = fc.oneof(
  fc.integer({ min: -3650, max: 3650 }).map((days) => addDays('2026-11-21', days)),
  fc.constantFrom('2028-02-29', '2024-02-29', '2026-03-29', '2026-10-25', '2026-04-05', '2026-12-31'),
);

const pad = (value: number) => String(value).padStart(2, '0');
export const timeAt = (minute: number) => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
export const anyTime = fc.integer({ min: 0, max: 1439 }).map(timeAt);

/** Hours of a day, at least a quarter of an hour long. */
export const anyHours: fc.Arbitrary<DailyHours> = fc
  .tuple(fc.integer({ min: 0, max: 1424 }), fc.integer({ min: 15, max: 1439 }))
  .map(([from, length]) => ({ from: timeAt(from), to: timeAt(Math.min(from + length, 1439)) }));

/** A week with at least one open day, and holidays anywhere. */
export const anyCalendar: fc.Arbitrary<BusinessCalendar> = fc
  .record({
    openingHours: fc.array(fc.option(anyHours, { freq: 3 }), { minLength: 7, maxLength: 7 }),
    holidays: fc.array(anyDate, { maxLength: 5 }),
  })
  .filter(({ openingHours }) => openingHours.some((hours) => hours !== null));

/** Monday to Friday 8 to 17, Saturday 9 to 12; customers from 8 to 20. */
export const usualCalendar: CallCalendar = {
  openingHours: [...Array.from({ length: 5 }, () => ({ from: '08:00', to: '17:00' })), { from: '09:00', to: '12:00' }, null],
  holidays: [],
  callingHours: { from: '08:00', to: '20:00' },
};

/** A shop and a property near it or half a world away, at any moment. */
export const anyTiming: fc.Arbitrary<CallTiming> = fc
  .record({
    instant: anyInstant,
    zone: anyZone,
    elsewhere: fc.option(anyZone, { freq: 2 }),
    calendar: fc.oneof(
      fc.constant(usualCalendar),
      fc.record({ week: anyCalendar, callingHours: anyHours }).map(({ week, callingHours }) => ({ ...week, callingHours })),
    ),
  })
  .map(({ instant, zone, elsewhere, calendar }) => ({ now: makeNow(instant, zone), calendar, propertyZone: elsewhere ?? zone }));

/** An instant from a wall clock: `wall('2026-11-23', '09:30', 'Europe/London')`. */
export function wall(date: LocalDate, time: string, zone: Zone): Instant {
  return instantOf(date, time, zone).instant;
}

/** Timing at a wall clock in one zone, with the usual calendar. */
export function timingAt(date: LocalDate, time: string, zone: Zone = 'America/New_York', changes: Partial<CallTiming> = {}): CallTiming {
  return { now: makeNow(wall(date, time, zone), zone), calendar: usualCalendar, propertyZone: zone, ...changes };
}
