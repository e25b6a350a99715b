import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, instantOf } from '../../../../shared/domain/base/local-time.ts';
import { clockChangeOn } from '../../../../shared/domain/calendar/clock-change.ts';
import { turnPage, viewDays } from '../../../../shared/domain/calendar/view-days.ts';
import { addWallMinutes, placeOnGrid, putDown, wallMinutesBetween } from '../../../../shared/domain/calendar/wall.ts';
import { anyDate, anyInstant, anyTime, wall } from '../../../support/time.ts';

const ny = 'America/New_York';
const changing = fc.constantFrom(ny, 'Europe/Berlin', 'Pacific/Apia', 'Australia/Lord_Howe');
const runs = { numRuns: 60 };

describe('the grid of wall clocks', () => {
  it('tells the two times of an hour that comes twice apart', () => {
    const first = wall('2026-11-01', '01:30', ny);
    expect(placeOnGrid(first, null, ny)).toMatchObject({ start: { date: '2026-11-01', time: '01:30' }, which: 'first' });
    expect(placeOnGrid(addMinutes(first, 60), null, ny)).toMatchObject({ start: { time: '01:30' }, which: 'second' });
    expect(placeOnGrid(addMinutes(first, 120), null, ny)).toMatchObject({ start: { time: '02:30' }, which: 'only' });
  });

  it('never ends a thing before it begins', () => {
    const first = wall('2026-11-01', '01:45', ny);
    expect(placeOnGrid(first, addMinutes(first, 30), ny).end).toEqual({ date: '2026-11-01', time: '02:15' });
  });

  it('says where a time goes that clocks jump over, and keeps the length', () => {
    const put = putDown({ date: '2026-03-08', time: '02:30' }, 60, ny);
    expect(put).toMatchObject({ resolved: 'gap', shown: { date: '2026-03-08', time: '03:30' } });
    expect(put.endsAt).toBe(addMinutes(put.startsAt, 60));
  });

  it('holds: what is put down stands where it was put, but for gaps; what is taken up goes back to its own moment', () => {
    fc.assert(
      fc.property(anyDate, anyTime, fc.integer({ min: 1, max: 600 }), changing, (date, time, minutes, zone) => {
        const put = putDown({ date, time }, minutes, zone);
        const place = placeOnGrid(put.startsAt, put.endsAt, zone);
        if (put.resolved !== 'gap') expect(place.start).toEqual({ date, time });
        expect(place.start).toEqual(put.shown);
        expect(place.end !== null && wallMinutesBetween(place.start, place.end) > 0).toBe(true);
      }),
      runs,
    );
    fc.assert(
      fc.property(anyInstant, changing, (at, zone) => {
        const { start, which } = placeOnGrid(at, null, zone);
        const back = instantOf(start.date, start.time, zone).instant.slice(0, 16);
        expect(back === at.slice(0, 16)).toBe(which !== 'second');
      }),
      runs,
    );
  });

  it('adds minutes as days of 24 hours', () => {
    expect(addWallMinutes({ date: '2026-03-08', time: '01:30' }, 60)).toEqual({ date: '2026-03-08', time: '02:30' });
    expect(addWallMinutes({ date: '2026-12-31', time: '23:45' }, 30)).toEqual({ date: '2027-01-01', time: '00:15' });
  });
});

describe('the clock change of a day', () => {
  it('names the gap, the doubled hour, half an hour in Lord Howe, and the day that Apia left out', () => {
    expect(clockChangeOn('2026-03-08', ny)).toEqual({ kind: 'gap', from: '02:00', to: '03:00' });
    expect(clockChangeOn('2026-11-01', ny)).toEqual({ kind: 'overlap', from: '01:00', to: '02:00' });
    expect(clockChangeOn('2026-10-25', 'Europe/Berlin')).toEqual({ kind: 'overlap', from: '02:00', to: '03:00' });
    expect(clockChangeOn('2026-10-04', 'Australia/Lord_Howe')).toEqual({ kind: 'gap', from: '02:00', to: '02:30' });
    expect(clockChangeOn('2011-12-30', 'Pacific/Apia')).toEqual({ kind: 'gap', from: '00:00', to: null });
    expect(clockChangeOn('2026-03-09', ny)).toBeNull();
  });

  it('holds: every time within it resolves as it says, the minutes around it are plain', () => {
    fc.assert(
      fc.property(anyDate, changing, (date, zone) => {
        const change = clockChangeOn(date, zone);
        if (change === null || change.to === null) return;
        const resolved = (time: string, minutes = 0) => {
          const at = addWallMinutes({ date, time }, minutes);
          return instantOf(at.date, at.time, zone).resolved;
        };
        expect([resolved(change.from, -1), resolved(change.from), resolved(change.to, -1), resolved(change.to)]).toEqual([
          'exact',
          change.kind,
          change.kind,
          'exact',
        ]);
      }),
      runs,
    );
  });
});

describe('the days of a view', () => {
  it('begin on a Monday and follow each other without a hole', () => {
    const month = viewDays('month', '2026-11-19', ny);
    expect([month[0]?.date, month.at(-1)?.date, month.length]).toEqual(['2026-10-26', '2026-12-06', 42]);
    expect(month.every(({ before }, place) => month[place + 1] === undefined || before === month[place + 1]?.from)).toBe(true);
    expect(viewDays('week', '2026-11-22', ny).map(({ date }) => date.slice(8))).toEqual(['16', '17', '18', '19', '20', '21', '22']);
  });

  it('are turned by days, weeks and months', () => {
    expect([turnPage('day', '2026-11-30', 1), turnPage('week', '2026-11-19', -1), turnPage('month', '2026-01-31', 1)]).toEqual([
      '2026-12-01',
      '2026-11-12',
      '2026-02-28',
    ]);
  });
});
