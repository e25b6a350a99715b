import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, localOf, weekdayOf } from '../../../../shared/domain/base/local-time.ts';
import { type Bookable, findConflicts } from '../../../../shared/domain/calendar/find-conflicts.ts';
import { usualCalendar, wall } from '../../../support/time.ts';

const ny = 'America/New_York';

function visit(id: string, time: string, minutes: number | null, people = ['tom'], date = '2026-11-19'): Bookable {
  const startsAt = wall(date, time, ny);
  return { id, startsAt, endsAt: minutes === null ? null : addMinutes(startsAt, minutes), people, occupies: true, ringsIn: null };
}

const codes = (entries: readonly Bookable[], holidays: readonly string[] = []) =>
  Object.fromEntries(
    [...findConflicts(entries, { ...usualCalendar, holidays }, ny)].map(([id, found]) => [id, found.map(({ code }) => code)]),
  );

describe('conflicts', () => {
  it('are told of one person in two places, not of two people, not of what only touches', () => {
    expect(codes([visit('a', '09:00', 90), visit('b', '10:00', 60)])).toEqual({ a: ['overlap'], b: ['overlap'] });
    expect(codes([visit('a', '09:00', 90), visit('b', '10:00', 60, ['ann'])])).toEqual({});
    expect(codes([visit('a', '09:00', 60), visit('b', '10:00', 60)])).toEqual({});
    expect(codes([visit('a', '09:00', null), visit('b', '09:00', null)])).toEqual({ a: ['overlap'], b: ['overlap'] });
  });

  it('are told of visits while we are closed', () => {
    expect(codes([visit('a', '16:30', 60)])).toEqual({ a: ['outside-hours'] });
    expect(codes([visit('a', '09:00', 60, [], '2026-11-22')])).toEqual({ a: ['closed-day'] });
    expect(codes([visit('a', '09:00', 60)], ['2026-11-19'])).toEqual({ a: ['holiday'] });
  });

  it('are told of calls in the quiet hours of their own zone', () => {
    const call = (ringsIn: string | null): Bookable => ({ ...visit('a', '09:00', null), occupies: false, ringsIn });
    expect(codes([call('America/Los_Angeles')])).toEqual({ a: ['quiet-hours'] });
    expect(codes([call(ny)])).toEqual({});
    expect(codes([call(null)])).toEqual({});
  });

  it('hold in every zone: quiet hours go by the clock there, opening hours by ours, on days when clocks change too', () => {
    const zones = fc.constantFrom(ny, 'Europe/London', 'Pacific/Auckland', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns');
    const dates = fc.constantFrom('2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01', '2026-11-19');
    const clock = ({ startsAt }: Bookable, zone: string) => localOf(startsAt, zone);
    fc.assert(
      fc.property(zones, zones, dates, fc.integer({ min: 0, max: 47 }), (ours, theirs, date, half) => {
        const startsAt = addMinutes(wall(date, '00:00', ours), half * 30);
        const base: Bookable = { id: 'a', startsAt, endsAt: null, people: [], occupies: false, ringsIn: theirs };
        const found = (entry: Bookable) => (findConflicts([entry], usualCalendar, ours).get('a') ?? []).map(({ code }) => code);
        const there = clock(base, theirs).time;
        expect(found(base)).toEqual(there >= '08:00' && there < '20:00' ? [] : ['quiet-hours']);
        const here = clock(base, ours);
        const hours = usualCalendar.openingHours[weekdayOf(here.date)];
        const isOpen = hours != null && here.time >= hours.from && here.time < hours.to;
        expect(found({ ...base, occupies: true, ringsIn: null })).toEqual(isOpen ? [] : [hours == null ? 'closed-day' : 'outside-hours']);
      }),
      { numRuns: 80 },
    );
  });

  it('hold: overlaps are told of both, whatever the order, and are those that a plain comparison finds', () => {
    const any = fc.record({
      start: fc.integer({ min: 0, max: 480 }),
      minutes: fc.integer({ min: 1, max: 120 }),
      who: fc.constantFrom('tom', 'ann'),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (rows) => {
        const first = wall('2026-11-19', '08:00', ny);
        const visits = rows.map(({ start, minutes, who }, at): Bookable => {
          const startsAt = addMinutes(first, start);
          return { id: String(at), startsAt, endsAt: addMinutes(startsAt, minutes), people: [who], occupies: true, ringsIn: null };
        });
        const plain = visits.flatMap((a) =>
          visits
            .filter((b) => a.id !== b.id && a.people[0] === b.people[0] && a.startsAt < (b.endsAt ?? '') && b.startsAt < (a.endsAt ?? ''))
            .map((b) => `${a.id} ${b.id}`),
        );
        const told = [...findConflicts(visits.toReversed(), usualCalendar, ny)].flatMap(([id, found]) =>
          found.flatMap((one) => (one.code === 'overlap' ? [`${id} ${one.other}`] : [])),
        );
        expect(told.toSorted()).toEqual(plain.toSorted());
      }),
      { numRuns: 50 },
    );
  });
});
