import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBusinessDay } from '../../../../shared/domain/base/business-calendar.ts';
import { isCallable } from '../../../../shared/domain/base/calling-hours.ts';
import { addDays, addMinutes, daysBetween, localOf, makeNow } from '../../../../shared/domain/base/local-time.ts';
import { planCheckCall } from '../../../../shared/domain/call/plan-check-call.ts';
import { anyTiming, clockChanges, timingAt, usualCalendar, wall, zones } from '../../../support/time.ts';

const ny = 'America/New_York';
const likely = { certainty: 'likely', repairMade: true } as const;

function planned(date: string, time: string, changes: Parameters<typeof timingAt>[3] = {}) {
  const timing = timingAt(date, time, ny, changes);
  const plan = planCheckCall(likely, timing.now.instant, timing);
  const due = localOf(plan?.dueAt ?? '', ny);
  return `${due.date} ${due.time}`;
}

describe('planCheckCall', () => {
  it.each([
    ['likely', true, 'likely'],
    ['monitor', true, 'monitor'],
    ['likely', false, 'likely'],
    ['sure', false, 'no-repair'],
    [null, false, 'no-repair'],
    ['sure', true, undefined],
    ['sure', null, undefined],
    [null, null, undefined],
  ] as const)('certainty %s, repair made %s: %s', (certainty, repairMade, code) => {
    const timing = timingAt('2026-11-23', '11:00');
    expect(planCheckCall({ certainty, repairMade }, timing.now.instant, timing)?.reason.code).toBe(code);
  });

  it('is due by closing time of the third day', () => {
    expect(planned('2026-11-23', '11:00')).toBe('2026-11-26 17:00');
    expect(planned('2026-11-25', '23:00')).toBe('2026-11-28 12:00');
  });

  it('moves on from a closed day or a holiday', () => {
    expect(planned('2026-11-26', '11:00')).toBe('2026-11-30 17:00');
    expect(planned('2026-11-23', '11:00', { calendar: { ...usualCalendar, holidays: ['2026-11-26'] } })).toBe('2026-11-27 17:00');
  });

  it('ends with the customer hours where they end first', () => {
    expect(planned('2026-11-23', '11:00', { propertyZone: 'Europe/London' })).toBe('2026-11-26 14:59');
    // Their morning is our evening: closing time is theirs already.
    expect(planned('2026-11-23', '11:00', { propertyZone: 'Pacific/Apia' })).toBe('2026-11-26 17:00');
  });

  it('is asked from now on when the job was closed late', () => {
    const timing = timingAt('2026-11-23', '18:00');
    const plan = planCheckCall(likely, wall('2026-11-02', '10:00', ny), timing);
    expect([plan?.date, localOf(plan?.dueAt ?? '', ny).time]).toEqual(['2026-11-24', '17:00']);
  });

  it('keeps its local date over every clock change, in every zone', () => {
    const daily = { ...usualCalendar, openingHours: Array.from({ length: 7 }, () => ({ from: '08:00', to: '17:00' })) };
    for (const zone of zones) {
      for (const change of [...clockChanges(zone), '2028-02-29T12:00:00.000Z', '2028-02-27T12:00:00.000Z']) {
        for (const hours of [-72, -30, -1, 0, 1]) {
          const left = addMinutes(change, hours * 60);
          const plan = planCheckCall(likely, left, { now: makeNow(left, zone), calendar: daily, propertyZone: zone });
          expect(plan?.date).toBe(addDays(localOf(left, zone).date, 3));
          expect(localOf(plan?.dueAt ?? '', zone)).toEqual({ date: plan?.date, time: '17:00' });
        }
      }
    }
  });

  it('is never lost: a date for a shop that never opens, and for customers whom we never meet', () => {
    const closed = { ...usualCalendar, openingHours: usualCalendar.openingHours.map(() => null) };
    expect(planned('2026-11-23', '11:00', { calendar: closed })).toBe('2026-11-26 12:00');
    expect(planned('2026-11-23', '11:00', { propertyZone: 'Asia/Kathmandu' })).toBe('2026-11-26 09:14');
    const nights = { ...usualCalendar, openingHours: usualCalendar.openingHours.map(() => ({ from: '00:00', to: '05:00' })) };
    expect(planned('2026-11-23', '11:00', { calendar: nights })).toBe('2026-11-26 08:00');
  });

  it('is ahead, three days on or more, and in calling hours', () => {
    fc.assert(
      fc.property(anyTiming, fc.nat(20_000), (timing, ago) => {
        const left = addMinutes(timing.now.instant, -ago);
        const plan = planCheckCall(likely, left, timing);
        if (plan === null) throw new Error('asked for');
        expect(plan.dueAt >= timing.now.instant).toBe(true);
        expect(daysBetween(localOf(left, timing.now.zone).date, plan.date)).toBeGreaterThanOrEqual(3);
        expect(localOf(plan.dueAt, timing.now.zone).date).toBe(plan.date);
        expect(isCallable(plan.dueAt, timing.calendar.callingHours, timing.propertyZone)).toBe(true);
        if (timing.propertyZone === timing.now.zone && timing.calendar === usualCalendar) {
          expect(isBusinessDay(plan.date, timing.calendar, timing.now.zone)).toBe(true);
        }
      }),
    );
  });
});
