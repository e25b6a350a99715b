import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen } from '../../../../shared/domain/base/business-calendar.ts';
import { isCallable } from '../../../../shared/domain/base/calling-hours.ts';
import { addMinutes, makeNow } from '../../../../shared/domain/base/local-time.ts';
import { callKinds } from '../../../../shared/domain/call/call.ts';
import { callTraits } from '../../../../shared/domain/call/call-defaults.ts';
import { planPutOff, putOffChoices, putOffUntil } from '../../../../shared/domain/call/put-off.ts';
import { anyInstant, anyZone, usualCalendar, wall } from '../../../support/time.ts';

const zone = 'Europe/London';
const timingAt = (date: string, time: string) => ({
  now: makeNow(wall(date, time, zone), zone),
  calendar: usualCalendar,
  propertyZone: zone,
});
const call = {
  open: 1,
  kind: 'acknowledgement',
  dueAt: wall('2026-11-19', '11:00', zone),
  dueIs: 'by',
  arrivalAt: null,
  atDoor: false,
  nextStep: 'ring',
} as const;

describe('putting calls off', () => {
  it.each([
    // A Thursday morning, its last hour, and a weekend.
    ['2026-11-19', '10:00', 'later-today', ['2026-11-19', '12:00']],
    ['2026-11-19', '16:30', 'later-today', null],
    ['2026-11-22', '10:00', 'later-today', null],
    ['2026-11-19', '10:00', 'tomorrow', ['2026-11-20', '08:00']],
    ['2026-11-21', '10:00', 'tomorrow', ['2026-11-23', '08:00']],
    ['2026-11-19', '10:00', 'a-day', ['2026-11-20', '10:00']],
    ['2026-11-21', '10:00', 'a-day', ['2026-11-23', '08:00']],
  ] as const)('%s %s until %s', (date, time, choice, expected) => {
    const until = putOffUntil(choice, timingAt(date, time));
    expect(until).toBe(expected === null ? null : wall(expected[0], expected[1], zone));
  });

  it('keeps before the visit that the call must precede, or leaves it for the door', () => {
    const timing = timingAt('2026-11-19', '10:00');
    const arrivalAt = wall('2026-11-19', '15:00', zone);
    expect(planPutOff({ ...call, arrivalAt }, 'tomorrow', timing)).toMatchObject({
      fit: 'moved',
      dueAt: wall('2026-11-19', '14:30', zone),
    });
  });

  it('leaves what has its own rule, what is promised, and what comes up later in any case', () => {
    const timing = timingAt('2026-11-19', '10:00');
    const left = (changes: object) => planPutOff({ ...call, ...changes }, 'tomorrow', timing);
    expect(left({ kind: 'review' })).toEqual({ fit: 'left', because: 'own-rule' });
    expect(left({ kind: 'double-deviation' })).toEqual({ fit: 'left', because: 'comes-first' });
    expect(left({ kind: 'promise' })).toEqual({ fit: 'left', because: 'promised' });
    expect(left({ open: 0 })).toEqual({ fit: 'left', because: 'closed' });
    expect(left({ dueAt: wall('2026-11-24', '09:00', zone) })).toEqual({ fit: 'left', because: 'later-already' });
  });

  it('comes up when we are open and the customer may be rung, later than now', () => {
    const anyCall = fc.record({ kind: fc.constantFrom(...callKinds), offset: fc.integer({ min: -5000, max: 5000 }) });
    fc.assert(
      fc.property(anyInstant, anyZone, fc.constantFrom(...putOffChoices), anyCall, (at, where, choice, { kind, offset }) => {
        const timing = { now: makeNow(at, where), calendar: usualCalendar, propertyZone: where };
        const plan = planPutOff({ ...call, kind, dueAt: addMinutes(at, offset) }, choice, timing);
        if (plan.fit === 'left') return;
        expect(plan.dueAt > at).toBe(true);
        expect(plan.dueIs).toBe('from');
        expect(isOpen(plan.dueAt, usualCalendar, where)).toBe(true);
        if (callTraits[kind].contact) expect(isCallable(plan.dueAt, usualCalendar.callingHours, where)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
