import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCallable, lastCallableBefore, nextCallable } from '../../../../shared/domain/base/calling-hours.ts';
import { addMinutes, minutesBetween } from '../../../../shared/domain/base/local-time.ts';
import { anyHours, anyInstant, anyZone, wall } from '../../../support/time.ts';

const hours = { from: '08:00', to: '20:00' };
const ny = 'America/New_York';

describe('calling hours', () => {
  it('permit from the first minute to the one before the last, where the property stands', () => {
    const at = (time: string, zone: string) => isCallable(wall('2026-11-23', time, ny), hours, zone);
    expect(['07:59', '08:00', '19:59', '20:00'].map((time) => at(time, ny))).toEqual([false, true, true, false]);
    expect(at('09:00', 'America/Los_Angeles')).toBe(false);
    expect(at('21:00', 'America/Los_Angeles')).toBe(true);
  });

  it('give the last permitted minute and the next one', () => {
    expect(lastCallableBefore(wall('2026-11-24', '07:30', ny), hours, ny)).toBe(wall('2026-11-23', '19:59', ny));
    expect(nextCallable(wall('2026-11-23', '20:00', ny), hours, ny)).toBe(wall('2026-11-24', '08:00', ny));
  });

  it('hold for any hours in any zone: the nearest permitted moments, none between', () => {
    fc.assert(
      fc.property(anyInstant, anyHours, anyZone, fc.double({ min: 0, max: 1, noNaN: true }), (at, anyHour, zone, part) => {
        const next = nextCallable(at, anyHour, zone) ?? '';
        const last = lastCallableBefore(at, anyHour, zone) ?? '';
        expect(isCallable(next, anyHour, zone) && isCallable(last, anyHour, zone)).toBe(true);
        expect(last <= at && at <= next).toBe(true);
        if (isCallable(at, anyHour, zone)) {
          expect([last, next]).toEqual([at, at]);
          return;
        }
        const between = addMinutes(last, 1 + Math.floor((minutesBetween(last, next) - 1) * part));
        if (between < next) expect(isCallable(between, anyHour, zone)).toBe(false);
      }),
    );
  });

  it('that end before they begin permit nothing', () => {
    for (const never of [
      { from: '20:00', to: '08:00' },
      { from: '08:00', to: '08:00' },
    ]) {
      const at = '2026-11-23T12:00:00.000Z';
      expect([isCallable(at, never, ny), nextCallable(at, never, ny), lastCallableBefore(at, never, ny)]).toEqual([false, null, null]);
    }
  });

  it('look past the date that Apia skipped', () => {
    const apia = 'Pacific/Apia';
    expect(nextCallable(wall('2011-12-29', '21:00', apia), hours, apia)).toBe(wall('2011-12-31', '08:00', apia));
    expect(lastCallableBefore(wall('2011-12-31', '06:00', apia), hours, apia)).toBe(wall('2011-12-29', '19:59', apia));
  });
});
