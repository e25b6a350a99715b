import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, minutesBetween } from '../../../../shared/domain/base/local-time.ts';
import { type Carried, carryBy, carryTo, putCarried, stretchBy } from '../../../../shared/domain/calendar/carry.ts';
import { placeOnGrid } from '../../../../shared/domain/calendar/wall.ts';
import { anyInstant, wall } from '../../../support/time.ts';

const ny = 'America/New_York';
const at = (date: string, time: string, end: string | null): Carried => ({
  start: { date, time },
  end: end === null ? null : { date, time: end },
  wholeDay: false,
});

describe('what is carried over the grid', () => {
  it('goes by slots and days, grows and shrinks to one slot', () => {
    const visit = at('2026-11-19', '10:00', '11:00');
    expect(carryBy(visit, { days: 1, slots: -2 })).toEqual(at('2026-11-20', '09:30', '10:30'));
    expect(stretchBy(visit, 2).end?.time).toBe('11:30');
    expect(stretchBy(at('2026-11-19', '10:00', '10:15'), -1).end?.time).toBe('10:15');
    expect(carryTo(visit, { date: '2026-11-21', time: '16:30' })).toEqual(at('2026-11-21', '16:30', '17:30'));
    expect(carryBy({ ...at('2026-11-19', '00:00', null), wholeDay: true }, { days: -1, slots: 3 }).start).toEqual({
      date: '2026-11-18',
      time: '00:00',
    });
  });

  it('keeps its length by the stopwatch into a gap, and stays in the second hour when only its end is moved', () => {
    const from = wall('2026-03-07', '02:30', ny);
    const place = placeOnGrid(from, addMinutes(from, 60), ny);
    const put = putCarried(
      carryBy({ ...place, wholeDay: false }, { days: 1 }),
      { place, startsAt: from, endsAt: addMinutes(from, 60) },
      ny,
    );
    expect(put).toMatchObject({ resolved: 'gap', shown: { time: '03:30' } });
    expect(minutesBetween(put.startsAt, put.endsAt ?? '')).toBe(60);
    const second = addMinutes(wall('2026-11-01', '01:30', ny), 60);
    const there = placeOnGrid(second, addMinutes(second, 60), ny);
    const longer = putCarried(
      stretchBy({ ...there, wholeDay: false }, 2),
      { place: there, startsAt: second, endsAt: addMinutes(second, 60) },
      ny,
    );
    expect([longer.startsAt, minutesBetween(second, longer.endsAt ?? '')]).toEqual([second, 90]);
  });

  it('holds: there and back by any steps changes nothing, and no move changes the length', () => {
    const zones = fc.constantFrom(ny, 'Europe/Berlin', 'Pacific/Apia', 'Australia/Lord_Howe');
    const steps = fc.record({ days: fc.integer({ min: -40, max: 40 }), slots: fc.integer({ min: -60, max: 60 }) });
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 15, max: 300 }), zones, steps, (startsAt, minutes, zone, by) => {
        const endsAt = addMinutes(startsAt, minutes);
        const place = placeOnGrid(startsAt, endsAt, zone);
        const carried = { ...place, wholeDay: false };
        const away = carryBy(carried, by);
        const put = putCarried(away, { place, startsAt, endsAt }, zone);
        expect(minutesBetween(put.startsAt, put.endsAt ?? '')).toBe(minutes);
        const home = putCarried(carryBy(away, { days: -by.days, slots: -by.slots }), { place, startsAt, endsAt }, zone);
        expect([home.startsAt, home.endsAt]).toEqual([startsAt, endsAt]);
      }),
      { numRuns: 50 },
    );
  });
});
