import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCallable } from '../../../../shared/domain/base/calling-hours.ts';
import { addMinutes, localOf, minutesBetween } from '../../../../shared/domain/base/local-time.ts';
import { callDefaults } from '../../../../shared/domain/call/call-defaults.ts';
import { afterWork } from '../../../../shared/domain/call/call-timing.ts';
import { planAcknowledgement } from '../../../../shared/domain/call/plan-acknowledgement.ts';
import { tellAtDoor } from '../../../../shared/domain/call/tell-at-door.ts';
import { anyTiming, timingAt, usualCalendar, wall } from '../../../support/time.ts';

const ny = 'America/New_York';

/** Planned at a wall clock in New York; due and arrival are said by wall clock too. */
function planned(date: string, time: string, arrival: string | null, changes: Parameters<typeof timingAt>[3] = {}) {
  const [day = '', clock = ''] = arrival?.split(' ') ?? [];
  const timing = timingAt(date, time, ny, changes);
  const plan = planAcknowledgement({ arrivalAt: arrival === null ? null : wall(day, clock, ny) }, timing);
  const due = localOf(plan.dueAt, ny);
  return `${due.date} ${due.time}${plan.atDoor ? ' door' : ''} ${plan.reason.code}`;
}

describe('planAcknowledgement', () => {
  it.each([
    ['to arrange: within a business hour', '2026-11-23', '11:52', null, '2026-11-23 12:52 within-business-hour'],
    ['arrival far off: within a business hour', '2026-11-23', '11:52', '2026-11-25 09:00', '2026-11-23 12:52 within-business-hour'],
    ['arrival soon: half an hour before it', '2026-11-23', '13:30', '2026-11-23 14:30', '2026-11-23 14:00 before-arrival'],
    ['shortly before closing: the hour goes on next morning', '2026-11-23', '16:30', null, '2026-11-24 08:30 within-business-hour'],
    ['over the weekend', '2026-11-28', '11:30', null, '2026-11-30 08:30 within-business-hour'],
    [
      'tonight for first thing tomorrow: the last permitted minute',
      '2026-11-23',
      '18:30',
      '2026-11-24 08:00',
      '2026-11-23 19:59 before-quiet-hours',
    ],
    [
      'too late tonight for first thing tomorrow: at the door',
      '2026-11-23',
      '20:30',
      '2026-11-24 08:00',
      '2026-11-24 08:00 door at-the-door',
    ],
    ['quarter past eight leaves no half hour either', '2026-11-23', '20:30', '2026-11-24 08:15', '2026-11-24 08:15 door at-the-door'],
    ['half past eight does', '2026-11-23', '20:30', '2026-11-24 08:30', '2026-11-24 08:00 before-arrival'],
    ['arrival in ten minutes: at the door, and now', '2026-11-23', '14:20', '2026-11-23 14:30', '2026-11-23 14:20 door at-the-door'],
    ['arrival in ten minutes at night: at the door', '2026-11-23', '22:20', '2026-11-23 22:30', '2026-11-23 22:30 door at-the-door'],
    ['arrival already past: now', '2026-11-23', '14:20', '2026-11-23 14:00', '2026-11-23 14:20 door at-the-door'],
    ['exactly half an hour before', '2026-11-23', '14:00', '2026-11-23 14:30', '2026-11-23 14:00 before-arrival'],
  ])('%s', (_what, date, time, arrival, expected) => {
    expect(planned(date, time, arrival)).toBe(expected);
  });

  it('reads quiet hours where the property stands', () => {
    const west = { propertyZone: 'America/Los_Angeles' };
    expect(planned('2026-11-23', '09:00', null, west)).toBe('2026-11-23 11:00 after-quiet-hours');
    expect(planned('2026-11-23', '09:00', '2026-11-23 14:00', west)).toBe('2026-11-23 11:00 after-quiet-hours');
    expect(planned('2026-11-23', '09:00', '2026-11-23 11:15', west)).toBe('2026-11-23 11:15 door at-the-door');
  });

  it('waits out the quiet hours when nothing presses and no permitted minute comes before', () => {
    const early = { calendar: { ...usualCalendar, openingHours: usualCalendar.openingHours.map(() => ({ from: '05:00', to: '14:00' })) } };
    expect(planned('2026-11-24', '05:10', null, early)).toBe('2026-11-24 08:00 after-quiet-hours');
    expect(planned('2026-11-24', '05:10', '2026-11-24 10:00', early)).toBe('2026-11-24 08:00 after-quiet-hours');
    expect(planned('2026-11-24', '05:10', '2026-11-24 08:30', early)).toBe('2026-11-24 08:00 after-quiet-hours');
    expect(planned('2026-11-24', '13:30', null, early)).toBe('2026-11-24 19:59 before-quiet-hours');
  });

  it('takes what is left of the last permitted minute', () => {
    const timing = timingAt('2026-11-23', '19:59');
    const late = { ...timing, now: { ...timing.now, instant: addMinutes(timing.now.instant, 0.5) } };
    const plan = planAcknowledgement({ arrivalAt: wall('2026-11-24', '08:00', ny) }, late);
    expect([plan.dueAt, plan.atDoor]).toEqual([late.now.instant, false]);
  });

  it('counts the hour from when it was owed, so that moving a visit wins no time', () => {
    const timing = timingAt('2026-11-23', '11:00');
    const since = wall('2026-11-23', '09:00', ny);
    expect(planAcknowledgement({ since, arrivalAt: null }, timing).dueAt).toBe(timing.now.instant);
  });

  it('counts by the clock for a shop that never opens, and never loses a call where none may be rung', () => {
    const closed = { calendar: { ...usualCalendar, openingHours: usualCalendar.openingHours.map(() => null) } };
    expect(planned('2026-11-22', '11:00', null, closed)).toBe('2026-11-22 12:00 within-business-hour');
    const silent = { calendar: { ...usualCalendar, callingHours: { from: '20:00', to: '08:00' } } };
    expect(planned('2026-11-23', '11:00', null, silent)).toBe('2026-11-23 12:00 within-business-hour');
  });

  it('follows a business that changed the numbers', () => {
    const numbers = { ...callDefaults, acknowledgeWithin: 240, tellBeforeArrival: 90 };
    expect(planned('2026-11-23', '08:00', null, { numbers })).toBe('2026-11-23 12:00 within-business-hour');
    expect(planned('2026-11-23', '08:00', '2026-11-23 12:00', { numbers })).toBe('2026-11-23 10:30 before-arrival');
  });

  it('is never before now, never after arrival, always in calling hours or at the door', () => {
    fc.assert(
      fc.property(anyTiming, fc.option(fc.integer({ min: -500, max: 6000 })), (timing, minutes) => {
        const now = timing.now.instant;
        const arrivalAt = minutes === null ? null : addMinutes(now, minutes);
        const plan = planAcknowledgement({ arrivalAt }, timing);
        const ahead = arrivalAt !== null && arrivalAt > now;
        const deadline = arrivalAt === null ? null : addMinutes(arrivalAt, -callDefaults.tellBeforeArrival);
        expect(plan.dueAt >= now).toBe(true);
        if (ahead) expect(plan.dueAt <= arrivalAt).toBe(true);
        if (!plan.atDoor) expect(isCallable(plan.dueAt, timing.calendar.callingHours, timing.propertyZone)).toBe(true);
        if (!plan.atDoor && deadline !== null) expect(plan.dueAt <= deadline).toBe(true);
        if (arrivalAt === null) expect(plan.atDoor).toBe(false);
        const hour = afterWork(now, callDefaults.acknowledgeWithin, timing);
        if (isCallable(hour, timing.calendar.callingHours, timing.propertyZone) && deadline === null) expect(plan.dueAt).toBe(hour);
      }),
      { numRuns: 400 },
    );
  });

  it('never asks for a later call because the visit is sooner', () => {
    fc.assert(
      fc.property(anyTiming, fc.integer({ min: 30, max: 6000 }), fc.nat(3000), (timing, minutes, more) => {
        const soon = planAcknowledgement({ arrivalAt: addMinutes(timing.now.instant, minutes) }, timing);
        const later = planAcknowledgement({ arrivalAt: addMinutes(timing.now.instant, minutes + more) }, timing);
        // To the minute: the last permitted minute before quiet hours is a whole one, whatever seconds now has.
        if (!soon.atDoor) expect(minutesBetween(later.dueAt, soon.dueAt)).toBeLessThan(1);
      }),
    );
  });
});

describe('tellAtDoor', () => {
  const now = timingAt('2026-11-23', '14:00').now;
  const call = { state: 'open' as const, atDoor: false, arrivalAt: wall('2026-11-23', '14:30', ny) };

  it('is true from half an hour before arrival, and before when marked so', () => {
    expect(tellAtDoor(call, now)).toBe(true);
    expect(tellAtDoor(call, { ...now, instant: addMinutes(now.instant, -1) })).toBe(false);
    expect(tellAtDoor({ ...call, atDoor: true }, { ...now, instant: addMinutes(now.instant, -600) })).toBe(true);
    expect(tellAtDoor({ ...call, arrivalAt: null }, now)).toBe(false);
  });

  it('is over once the call is settled', () => {
    expect(tellAtDoor({ ...call, state: 'done', atDoor: true }, now)).toBe(false);
  });
});
