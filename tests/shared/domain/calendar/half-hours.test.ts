import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../../shared/domain/base/group-by.ts';
import { addMinutes } from '../../../../shared/domain/base/local-time.ts';
import { gather, halfHoursOf, stretchAt } from '../../../../shared/domain/calendar/half-hours.ts';
import { viewDays } from '../../../../shared/domain/calendar/view-days.ts';
import { wall } from '../../../support/time.ts';

const ny = 'America/New_York';
const at = (time: string, id: string) => ({ id, startsAt: wall('2026-11-19', time, ny) });

describe('half hours', () => {
  it('cover days of 23, 24 and 25 hours, and a day whose clocks move by half an hour', () => {
    expect(halfHoursOf(viewDays('day', '2026-03-08', ny), null)).toHaveLength(46);
    expect(halfHoursOf(viewDays('day', '2026-11-19', ny), null)).toHaveLength(48);
    expect(halfHoursOf(viewDays('day', '2026-11-01', ny), null)).toHaveLength(50);
    expect(halfHoursOf(viewDays('day', '2026-10-04', 'Australia/Lord_Howe'), null)).toHaveLength(47);
    expect(halfHoursOf(viewDays('week', '2026-11-19', 'Asia/Kathmandu'), null)).toHaveLength(336);
  });

  it('gather what has no room, and tell the first of the one that is opened', () => {
    const days = viewDays('week', '2026-11-19', ny);
    const points = [at('09:00', 'a'), at('09:29', 'b'), at('09:30', 'c'), at('10:00', 'd'), at('10:01', 'e'), at('10:02', 'f')];
    const { drawn, crowds } = gather(points, halfHoursOf(days, null), []);
    expect(drawn.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(crowds).toEqual([{ from: wall('2026-11-19', '10:00', ny), before: wall('2026-11-19', '10:30', ny), count: 3, rest: false }]);
    const opened = halfHoursOf(days, wall('2026-11-19', '10:00', ny));
    const beyond = opened.map((_, place) => (place === stretchAt(opened, wall('2026-11-19', '10:00', ny)) ? 40 : 0));
    const closer = gather(points, opened, beyond);
    expect(closer.drawn).toHaveLength(6);
    expect(closer.crowds).toMatchObject([{ count: 40, rest: true }]);
  });

  it('hold: nothing is lost, and no half hour draws more than it has room for', () => {
    const zones = fc.constantFrom(ny, 'Europe/London', 'Asia/Kathmandu', 'Australia/Lord_Howe');
    fc.assert(
      fc.property(zones, fc.array(fc.integer({ min: 0, max: 7 * 24 * 60 }), { maxLength: 30 }), (zone, minutes) => {
        const days = viewDays('week', '2026-10-04', zone);
        const halfHours = halfHoursOf(days, null);
        const points = minutes.map((minute, id) => ({ id: String(id), startsAt: addMinutes(days[0]?.from ?? '', minute) }));
        const { drawn, crowds } = gather(points, halfHours, []);
        expect(drawn.length + crowds.reduce((sum, { count }) => sum + count, 0)).toBe(points.length);
        const own = groupBy(drawn, ({ startsAt }) => stretchAt(halfHours, startsAt));
        own.delete(-1);
        expect(Math.max(0, ...[...own.values()].map((of) => of.length))).toBeLessThanOrEqual(2);
      }),
      { numRuns: 40 },
    );
  });
});
