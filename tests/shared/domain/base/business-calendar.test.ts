import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  addBusinessMinutes,
  type BusinessCalendar,
  businessDayFrom,
  halfOfBusinessDay,
  halfOn,
  isBusinessDay,
  isOpen,
  nextBusinessDay,
  nextOpening,
  openingOn,
} from '../../../../shared/domain/base/business-calendar.ts';
import { addDays, addMinutes, daysBetween, localOf, minutesBetween } from '../../../../shared/domain/base/local-time.ts';
import { anyCalendar, anyDate, anyInstant, anyZone, clockChanges, usualCalendar, wall, zones } from '../../../support/time.ts';

const ny = 'America/New_York';
const neverOpen: BusinessCalendar = { openingHours: Array.from({ length: 7 }, () => null), holidays: [] };

describe('the business calendar', () => {
  it('is open from the first minute to the one before the last', () => {
    const at = (time: string) => isOpen(wall('2026-11-23', time, ny), usualCalendar, ny);
    expect(['07:59', '08:00', '16:59', '17:00'].map(at)).toEqual([false, true, true, false]);
  });

  it('is closed on closed weekdays and on holidays', () => {
    const holiday = { ...usualCalendar, holidays: ['2026-11-26'] };
    expect(isBusinessDay('2026-11-22', usualCalendar, ny)).toBe(false);
    expect(isBusinessDay('2026-11-26', holiday, ny)).toBe(false);
    expect(nextBusinessDay('2026-11-25', holiday, ny)).toBe('2026-11-27');
    expect(nextBusinessDay('2026-11-28', holiday, ny)).toBe('2026-11-30');
    expect(businessDayFrom('2026-11-25', holiday, ny)).toBe('2026-11-25');
  });

  it('counts business days from a closed day as from the one before it', () => {
    expect(addBusinessDays('2026-11-28', 1, usualCalendar, ny)).toBe('2026-11-30');
    expect(addBusinessDays('2026-11-29', 1, usualCalendar, ny)).toBe('2026-11-30');
    expect(addBusinessDays('2026-11-27', 2, usualCalendar, ny)).toBe('2026-11-30');
    expect(addBusinessDays('2026-11-29', 0, usualCalendar, ny)).toBe('2026-11-30');
  });

  it.each([
    ['2026-11-23', '09:42', 120, '2026-11-23', '11:42'],
    ['2026-11-23', '16:30', 60, '2026-11-24', '08:30'],
    ['2026-11-23', '16:00', 60, '2026-11-23', '17:00'],
    ['2026-11-27', '16:30', 60, '2026-11-28', '09:30'],
    ['2026-11-28', '11:30', 60, '2026-11-30', '08:30'],
    ['2026-11-22', '03:00', 60, '2026-11-23', '09:00'],
    ['2026-11-23', '20:00', 0, '2026-11-23', '20:00'],
  ])('%s %s and %i business minutes is %s %s', (date, time, minutes, toDate, toTime) => {
    expect(addBusinessMinutes(wall(date, time, ny), minutes, usualCalendar, ny)).toBe(wall(toDate, toTime, ny));
  });

  it('adds in one go or in two', () => {
    fc.assert(
      fc.property(anyInstant, fc.nat(3000), fc.nat(3000), anyCalendar, anyZone, (at, a, b, calendar, zone) => {
        const first = addBusinessMinutes(at, a, calendar, zone);
        const both = addBusinessMinutes(at, a + b, calendar, zone);
        expect(first).not.toBeNull();
        expect(both).toBe(addBusinessMinutes(first ?? '', b, calendar, zone));
        expect(both !== null && both >= at).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('lets exactly the asked minutes of opening time pass, around clock changes too', () => {
    const nights: BusinessCalendar = { openingHours: Array.from({ length: 7 }, () => ({ from: '00:30', to: '05:15' })), holidays: [] };
    for (const zone of zones) {
      for (const change of [...clockChanges(zone).slice(0, 2), '2028-02-29T00:00:00.000Z']) {
        const from = addMinutes(change, -200);
        const to = addBusinessMinutes(from, 400, nights, zone) ?? '';
        // All that matters here lies on whole five minutes.
        const steps = Array.from({ length: minutesBetween(from, to) / 5 }, (_, step) => addMinutes(from, step * 5));
        expect(steps.filter((step) => isOpen(step, nights, zone))).toHaveLength(400 / 5);
      }
    }
  });

  it('finds the next opening: open, not before, nothing open in between', () => {
    fc.assert(
      fc.property(
        anyInstant,
        anyCalendar,
        anyZone,
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (at, calendar, zone, part) => {
          const next = nextOpening(at, calendar, zone) ?? '';
          expect(next >= at && isOpen(next, calendar, zone)).toBe(true);
          const between = addMinutes(at, Math.floor(minutesBetween(at, next) * part));
          if (between < next) expect(isOpen(between, calendar, zone)).toBe(false);
        },
      ),
    );
  });

  it('keeps local dates when days are counted', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(30), anyCalendar, anyZone, (date, days, calendar, zone) => {
        const day = addBusinessDays(date, days, calendar, zone) ?? '';
        expect(isBusinessDay(day, calendar, zone)).toBe(true);
        const passed = Array.from({ length: daysBetween(date, day) }, (_, index) => addDays(date, index + 1));
        const open = passed.filter((one) => isBusinessDay(one, calendar, zone)).length;
        if (days > 0) expect(open).toBe(days);
        else expect(open).toBe(day === date ? 0 : 1);
      }),
      { numRuns: 60 },
    );
  });

  it('parts each business day in two halves that make the whole', () => {
    fc.assert(
      fc.property(anyDate, anyCalendar, anyZone, (date, calendar, zone) => {
        const [first, second] = [halfOn(date, 'first', calendar, zone), halfOn(date, 'second', calendar, zone)];
        const opening = openingOn(date, calendar, zone);
        if (opening === null || first === null || second === null) {
          expect([first, second, opening]).toEqual([null, null, null]);
          return;
        }
        expect([first.from, first.to, second.to]).toEqual([opening.from, second.from, opening.to]);
        expect(halfOfBusinessDay(addMinutes(second.from, -1), calendar, zone)).toBe('first');
        expect(halfOfBusinessDay(second.from, calendar, zone)).toBe('second');
      }),
    );
  });

  it('parts closed days at noon, and evenings belong to the second half', () => {
    const half = (date: string, time: string) => halfOfBusinessDay(wall(date, time, ny), usualCalendar, ny);
    expect([half('2026-11-22', '11:59'), half('2026-11-22', '12:00')]).toEqual(['first', 'second']);
    expect([half('2026-11-23', '06:00'), half('2026-11-23', '12:29'), half('2026-11-23', '12:30'), half('2026-11-23', '22:00')]).toEqual([
      'first',
      'first',
      'second',
      'second',
    ]);
  });

  it('says so at once when the business never opens, and gives up after a year of holidays', () => {
    const at = '2026-11-23T12:00:00.000Z';
    const { date } = localOf(at, ny);
    const allHolidays = { ...usualCalendar, holidays: Array.from({ length: 500 }, (_, index) => addDays(date, index - 10)) };
    const backwards = { openingHours: Array.from({ length: 7 }, () => ({ from: '17:00', to: '08:00' })), holidays: [] };
    for (const calendar of [neverOpen, allHolidays, backwards]) {
      expect(nextBusinessDay(date, calendar, ny)).toBeNull();
      expect(businessDayFrom(date, calendar, ny)).toBeNull();
      expect(addBusinessDays(date, 3, calendar, ny)).toBeNull();
      expect(nextOpening(at, calendar, ny)).toBeNull();
      expect(addBusinessMinutes(at, 1, calendar, ny)).toBeNull();
      expect(isOpen(at, calendar, ny)).toBe(false);
      expect(halfOn(date, 'first', calendar, ny)).toBeNull();
    }
  });

  it('does not work twice on the date that Apia skipped', () => {
    const apia = 'Pacific/Apia';
    expect(openingOn('2011-12-30', usualCalendar, apia)).toBeNull();
    // Friday was skipped: Thursday's last hour and Saturday's three make four.
    expect(addBusinessMinutes(wall('2011-12-29', '16:00', apia), 240, usualCalendar, apia)).toBe(wall('2011-12-31', '12:00', apia));
  });
});
