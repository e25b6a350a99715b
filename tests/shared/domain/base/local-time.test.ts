import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMinutes,
  addMonths,
  daysBetween,
  earlierOf,
  instantOf,
  isZone,
  laterOf,
  localOf,
  makeNow,
  minutesBetween,
  offsetMinutes,
  startOfDay,
  weekdayOf,
  weekStart,
} from '../../../../shared/domain/base/local-time.ts';
import { anyDate, anyInstant, anyTime, anyZone, clockChanges, timeAt, zones } from '../../../support/time.ts';

/** What the engine's own calendar shows: an oracle that shares no code with the rule. */
function shownBy(instant: string, zone: string): { date: string; time: string } {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const part = Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return { date: `${part['year']}-${part['month']}-${part['day']}`, time: `${part['hour']}:${part['minute']}` };
}

function earlierBy(jump: number, time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return timeAt(hours * 60 + minutes - jump);
}

describe('local time', () => {
  it('shows what clocks in the zone show', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        expect(localOf(instant, zone)).toEqual(shownBy(instant, zone));
      }),
    );
  });

  it.each([
    ['2026-03-29', '01:30', 'Europe/London', '2026-03-29T01:30:00.000Z', 'gap'],
    ['2026-10-25', '01:30', 'Europe/London', '2026-10-25T00:30:00.000Z', 'overlap'],
    ['2026-07-01', '09:00', 'Europe/London', '2026-07-01T08:00:00.000Z', 'exact'],
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00.000Z', 'gap'],
    ['2026-11-01', '01:30', 'America/St_Johns', '2026-11-01T04:00:00.000Z', 'overlap'],
    ['2026-10-04', '02:10', 'Australia/Lord_Howe', '2026-10-03T15:40:00.000Z', 'gap'],
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z', 'overlap'],
    ['2028-02-29', '00:00', 'Asia/Kathmandu', '2028-02-28T18:15:00.000Z', 'exact'],
    ['2011-12-30', '10:00', 'Pacific/Apia', '2011-12-30T20:00:00.000Z', 'gap'],
  ])('%s %s in %s is %s (%s)', (date, time, zone, instant, resolved) => {
    expect(instantOf(date, time, zone)).toEqual({ instant, resolved });
  });

  it('comes back to the same wall time, but for a gap, which moves forward', () => {
    fc.assert(
      fc.property(anyDate, anyTime, anyZone, (date, time, zone) => {
        const { instant, resolved } = instantOf(date, time, zone);
        const back = localOf(instant, zone);
        if (resolved === 'gap') expect(`${back.date} ${back.time}` > `${date} ${time}`).toBe(true);
        else expect(back).toEqual({ date, time });
      }),
    );
  });

  it('takes the earlier of two in every overlap and says so; a gap is as long as the jump', () => {
    for (const zone of zones) {
      for (const change of clockChanges(zone)) {
        const jump = offsetMinutes(change, zone) - offsetMinutes(addMinutes(change, -1), zone);
        const { date, time } = localOf(addMinutes(change, jump < 0 ? -5 : 5), zone);
        if (jump < 0) expect(instantOf(date, time, zone)).toEqual({ instant: addMinutes(change, -5), resolved: 'overlap' });
        else expect(instantOf(date, earlierBy(jump, time), zone)).toEqual({ instant: addMinutes(change, 5), resolved: 'gap' });
      }
    }
    expect(zones.filter((zone) => clockChanges(zone).length > 0)).toHaveLength(4);
  });

  it('counts minutes by a stopwatch across clock changes', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: -200_000, max: 200_000 }), (instant, minutes) => {
        expect(minutesBetween(instant, addMinutes(instant, minutes))).toBe(minutes);
      }),
    );
  });

  it('writes every instant so that text order is time order', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, (a, b) => {
        expect(a < b).toBe(minutesBetween(a, b) > 0);
        expect([earlierOf(a, b), laterOf(a, b)]).toEqual([a, b].toSorted());
        expect(addMinutes(a, 0)).toBe(a);
      }),
    );
  });

  it('adds days on the calendar, whatever clocks do', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const other = addDays(date, days);
        expect(daysBetween(date, other)).toBe(days);
        expect(weekdayOf(other)).toBe((((weekdayOf(date) + days) % 7) + 7) % 7);
        expect(weekdayOf(weekStart(date))).toBe(0);
        expect(daysBetween(weekStart(date), date)).toBe(weekdayOf(date));
      }),
    );
    expect(weekdayOf('2026-11-23')).toBe(0);
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });

  it('takes the last day of a month that lacks the day', () => {
    expect([1, 2, 3, 12, 13].map((months) => addMonths('2027-01-31', months))).toEqual([
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2028-01-31',
      '2028-02-29',
    ]);
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
  });

  it('begins each day at its first moment', () => {
    fc.assert(
      fc.property(anyDate, anyZone, (date, zone) => {
        const start = startOfDay(date, zone);
        expect(localOf(start, zone).date).toBe(date);
        expect(localOf(addMinutes(start, -1), zone).date).toBe(addDays(date, -1));
      }),
    );
    // Clocks in Cuba jump over midnight.
    expect(localOf(startOfDay('2026-03-08', 'America/Havana'), 'America/Havana').time).toBe('01:00');
  });

  it('hands rules the date that the wall calendar shows', () => {
    expect(makeNow('2026-11-22T10:30:00.000Z', 'Pacific/Apia')).toEqual({
      instant: '2026-11-22T10:30:00.000Z',
      zone: 'Pacific/Apia',
      date: '2026-11-22',
    });
    expect(makeNow('2026-11-22T11:00:00.000Z', 'Pacific/Apia').date).toBe('2026-11-23');
  });

  it('knows offsets with odd minutes', () => {
    expect(offsetMinutes('2026-07-01T00:00:00.000Z', 'Asia/Kathmandu')).toBe(345);
    expect(offsetMinutes('2026-07-01T00:00:00.000Z', 'America/St_Johns')).toBe(-150);
    expect(offsetMinutes('2026-07-01T00:00:00.000Z', 'Australia/Lord_Howe')).toBe(630);
  });

  it('knows zones from other words', () => {
    expect(zones.every(isZone)).toBe(true);
    expect(['', 'Mars/Olympus', '+02:00', '2026-01-01[Europe/London]', 'Europe/London ', '__proto__'].some(isZone)).toBe(false);
  });
});
