import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen } from '../../../../shared/domain/base/business-calendar.ts';
import { isCallable } from '../../../../shared/domain/base/calling-hours.ts';
import { addMinutes, localOf, makeNow, weekdayOf } from '../../../../shared/domain/base/local-time.ts';
import type { Instant } from '../../../../shared/domain/base/now.ts';
import { type CallKind, callKinds, callOutcomes } from '../../../../shared/domain/call/call.ts';
import { callDefaults, callTraits } from '../../../../shared/domain/call/call-defaults.ts';
import type { CallTiming } from '../../../../shared/domain/call/call-timing.ts';
import { type Attempt, type AttemptedCall, planNextAttempt } from '../../../../shared/domain/call/plan-next-attempt.ts';
import { anyInstant, anyTiming, timingAt, usualCalendar, wall } from '../../../support/time.ts';

const ny = 'America/New_York';

function aCall(changes: Partial<AttemptedCall> = {}): AttemptedCall {
  return {
    kind: 'acknowledgement',
    attempts: 0,
    arrivalAt: null,
    dueAt: wall('2026-11-23', '10:00', ny),
    dueIs: 'by',
    atDoor: false,
    nextStep: 'ring',
    earlier: [],
    ...changes,
  };
}

/** An attempt made at this moment of the usual week. */
function planAfter(
  outcome: Attempt['outcome'],
  date: string,
  time: string,
  call: Partial<AttemptedCall> = {},
  changes: Partial<CallTiming> = {},
) {
  const timing = timingAt(date, time, ny, changes);
  return planNextAttempt(aCall(call), { outcome, at: timing.now.instant }, timing);
}

const shown = (instant: Instant) => {
  const { date, time } = localOf(instant, ny);
  return `${date} ${time}`;
};
const noAnswer = (date: string, time: string) => ({ outcome: 'no-answer' as const, at: wall(date, time, ny) });

describe('planNextAttempt: nobody reached', () => {
  it.each(['no-answer', 'voicemail', 'sent-message'] as const)('%s: again in two business hours, counted as an attempt', (outcome) => {
    const plan = planAfter(outcome, '2026-11-23', '09:42');
    expect(plan).toMatchObject({ state: 'open', attempts: 1, dueIs: 'from', nextStep: 'ring', assignedTo: 'unchanged', atDoor: false });
    expect(shown(plan.dueAt)).toBe('2026-11-23 11:42');
    expect(plan.reason.code).toBe('try-in-business-hours');
  });

  it('goes on next morning when two hours are not left, or end as we close', () => {
    expect(shown(planAfter('no-answer', '2026-11-23', '16:00').dueAt)).toBe('2026-11-24 09:00');
    expect(shown(planAfter('no-answer', '2026-11-23', '15:00').dueAt)).toBe('2026-11-24 08:00');
    expect(shown(planAfter('no-answer', '2026-11-23', '19:00').dueAt)).toBe('2026-11-24 10:00');
  });

  it('second time: the other half of the next business day', () => {
    const morning = planAfter('voicemail', '2026-11-24', '10:00', { attempts: 1, earlier: [noAnswer('2026-11-23', '15:00')] });
    expect([shown(morning.dueAt), morning.reason.params['half']]).toEqual(['2026-11-25 12:30', 'second']);
    const beforeWeekend = planAfter('voicemail', '2026-11-27', '14:00', { attempts: 1, earlier: [noAnswer('2026-11-27', '11:00')] });
    expect(shown(beforeWeekend.dueAt)).toBe('2026-11-28 09:00');
    const holiday = { calendar: { ...usualCalendar, holidays: ['2026-11-25', '2026-11-26'] } };
    expect(shown(planAfter('voicemail', '2026-11-24', '10:00', { attempts: 1, earlier: [] }, holiday).dueAt)).toBe('2026-11-27 12:30');
  });

  it('third time: an acknowledgement goes to the owner, to be written', () => {
    const earlier = [noAnswer('2026-11-23', '09:00'), noAnswer('2026-11-23', '11:00')];
    const plan = planAfter('no-answer', '2026-11-24', '14:00', { attempts: 2, earlier });
    expect(plan).toMatchObject({ state: 'open', attempts: 3, nextStep: 'write', assignedTo: 'owner', dueIs: 'by' });
    expect(shown(plan.dueAt)).toBe('2026-11-24 15:00');
  });

  it('three tries at the usual pace fit in three business days, in every zone', () => {
    fc.assert(
      fc.property(anyInstant, (start) => {
        const zone = ny;
        let at = start;
        const made: Instant[] = [];
        let call = aCall();
        while (call.nextStep === 'ring') {
          const timing = { now: makeNow(at, zone), calendar: usualCalendar, propertyZone: zone };
          const plan = planNextAttempt(call, { outcome: 'no-answer', at }, timing);
          made.push(at);
          call = { ...call, ...plan, earlier: [...call.earlier, { outcome: 'no-answer', at }] };
          at = plan.dueAt;
        }
        expect(made).toHaveLength(3);
        const between = new Set(made.slice(0, -1).map((one) => localOf(one, zone).date));
        expect(between.size).toBeLessThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });

  it('then, and for other kinds too: another weekday, in the other half', () => {
    const earlier = [noAnswer('2026-11-23', '09:00'), noAnswer('2026-11-23', '11:00'), noAnswer('2026-11-24', '14:00')];
    const plan = planAfter('no-answer', '2026-11-24', '15:00', { attempts: 3, earlier, nextStep: 'write' });
    expect([shown(plan.dueAt), plan.nextStep, plan.reason.code]).toEqual(['2026-11-25 08:00', 'write', 'try-other-weekday']);
    const week = ['23', '24', '25', '26', '27', '28'].map((day) => noAnswer(`2026-11-${day}`, '09:30'));
    const tried = planAfter('no-answer', '2026-11-28', '10:00', { attempts: 6, earlier: week, nextStep: 'write' });
    expect(shown(tried.dueAt)).toBe('2026-11-30 12:30');
  });

  it('looks for a weekday not tried', () => {
    const earlier = [noAnswer('2026-11-24', '09:00'), noAnswer('2026-11-25', '15:00')];
    const numbers = { ...callDefaults, triesBeforeOtherMeans: 9 };
    const plan = planAfter('no-answer', '2026-11-30', '09:00', { attempts: 2, earlier }, { numbers });
    // Monday now, Tuesday and Wednesday before: Thursday.
    expect([weekdayOf(localOf(plan.dueAt, ny).date), shown(plan.dueAt)]).toEqual([3, '2026-12-03 12:30']);
  });

  it('goes by the count of the call, where more or fewer tries are known', () => {
    const three = [noAnswer('2026-11-18', '09:00'), noAnswer('2026-11-19', '09:00'), noAnswer('2026-11-20', '09:00')];
    expect(planAfter('no-answer', '2026-11-23', '09:00', { earlier: three }).reason.code).toBe('try-in-business-hours');
    expect(planAfter('no-answer', '2026-11-23', '09:00', { attempts: 1 }).reason.code).toBe('try-other-half');
  });

  it('takes the half that their quiet hours leave', () => {
    const plan = planAfter('no-answer', '2026-11-23', '09:00', { attempts: 1 }, { propertyZone: 'Asia/Kathmandu' });
    expect(shown(plan.dueAt)).toBe('2026-11-24 08:00');
  });

  it('lets go of what we only asked for ourselves, and says so', () => {
    const plan = planAfter('voicemail', '2026-11-24', '10:00', { kind: 'survey', attempts: 2 });
    expect(plan).toMatchObject({ state: 'cancelled', attempts: 3, reason: { code: 'not-reached', params: { attempts: 3 } } });
    const check = planAfter('voicemail', '2026-11-24', '10:00', { kind: 'check-call', attempts: 2 });
    expect(check).toMatchObject({ state: 'open', nextStep: 'write', assignedTo: 'unchanged' });
  });

  it('keeps the real time of a try that was logged late, and plans from the present', () => {
    const timing = timingAt('2026-11-23', '18:00');
    const late = planNextAttempt(aCall(), noAnswer('2026-11-23', '09:00'), timing);
    expect(shown(late.dueAt)).toBe('2026-11-24 08:00');
    const soon = planNextAttempt(aCall(), noAnswer('2026-11-23', '09:00'), timingAt('2026-11-23', '10:00'));
    expect(shown(soon.dueAt)).toBe('2026-11-23 11:00');
    const ahead = planNextAttempt(aCall(), noAnswer('2026-11-30', '09:00'), timingAt('2026-11-23', '10:00'));
    expect(shown(ahead.dueAt)).toBe('2026-11-23 12:00');
  });

  it('stays within the customer hours where the property stands', () => {
    const west = { propertyZone: 'America/Los_Angeles' };
    expect(shown(planAfter('no-answer', '2026-11-23', '16:30', {}, west).dueAt)).toBe('2026-11-24 11:00');
    // Morning there is our 11:00 to 12:30: still the first half.
    expect(shown(planAfter('no-answer', '2026-11-23', '16:30', { attempts: 1 }, west).dueAt)).toBe('2026-11-24 11:00');
  });
});

describe('planNextAttempt: before an arrival', () => {
  const arrivalAt = wall('2026-11-23', '14:30', ny);

  it('leaves a try that is early enough where it is', () => {
    expect(shown(planAfter('no-answer', '2026-11-23', '11:00', { arrivalAt }).dueAt)).toBe('2026-11-23 13:00');
    const justInTime = planAfter('no-answer', '2026-11-23', '12:00', { arrivalAt });
    expect([shown(justInTime.dueAt), justInTime.dueIs, justInTime.reason.params['fit']]).toEqual(['2026-11-23 14:00', 'from', 'kept']);
  });

  it('moves a later one to half an hour before', () => {
    const plan = planAfter('no-answer', '2026-11-23', '13:00', { arrivalAt });
    expect([shown(plan.dueAt), plan.dueIs, plan.atDoor, plan.reason.params['fit']]).toEqual(['2026-11-23 14:00', 'by', false, 'moved']);
  });

  it('leaves it to the technician when no permitted minute is left', () => {
    const plan = planAfter('no-answer', '2026-11-23', '14:10', { arrivalAt });
    expect([plan.dueAt, plan.atDoor, plan.state]).toEqual([arrivalAt, true, 'open']);
    const tonight = planAfter('no-answer', '2026-11-23', '20:10', { arrivalAt: wall('2026-11-24', '08:00', ny) });
    expect([shown(tonight.dueAt), tonight.atDoor]).toEqual(['2026-11-24 08:00', true]);
  });

  it('tonight is still time for first thing tomorrow', () => {
    const plan = planAfter('no-answer', '2026-11-23', '18:10', { arrivalAt: wall('2026-11-24', '08:00', ny) });
    expect([shown(plan.dueAt), plan.atDoor]).toEqual(['2026-11-23 19:59', false]);
  });

  it('puts writing and finding a number before it too', () => {
    expect(shown(planAfter('wrong-number', '2026-11-23', '13:30', { arrivalAt }).dueAt)).toBe('2026-11-23 14:00');
    const third = planAfter('no-answer', '2026-11-23', '14:10', { arrivalAt, attempts: 2 });
    expect(third).toMatchObject({ nextStep: 'write', assignedTo: 'owner', atDoor: true, dueAt: arrivalAt });
  });

  it('pays no heed to one that is past', () => {
    const plan = planAfter('no-answer', '2026-11-23', '14:40', { arrivalAt, atDoor: true });
    expect([shown(plan.dueAt), plan.atDoor]).toEqual(['2026-11-23 16:40', true]);
  });
});

describe('planNextAttempt: the other outcomes', () => {
  it.each([
    ['spoke', 'done'],
    ['told-at-door', 'done'],
    ['declined', 'cancelled'],
    ['do-not-contact', 'cancelled'],
  ] as const)('%s: %s, and the time fields stay', (outcome, state) => {
    const call = aCall({ attempts: 1, atDoor: true });
    const plan = planAfter(outcome, '2026-11-23', '23:00', call);
    expect(plan).toMatchObject({ state, attempts: 1, dueAt: call.dueAt, atDoor: true, assignedTo: 'unchanged', reason: { code: outcome } });
  });

  it('do-not-contact leaves what we owe without getting in touch', () => {
    expect(planAfter('do-not-contact', '2026-11-23', '10:00', { kind: 'promise' })).toMatchObject({
      state: 'open',
      nextStep: 'ring',
      attempts: 0,
    });
    expect(planAfter('do-not-contact', '2026-11-23', '10:00', { kind: 'survey' })).toMatchObject({ state: 'cancelled' });
  });

  it('a message settles it once writing is the step, or no number is known', () => {
    expect(planAfter('sent-message', '2026-11-23', '10:00', { nextStep: 'write', attempts: 3 })).toMatchObject({ state: 'done' });
    expect(planAfter('sent-message', '2026-11-23', '10:00', { nextStep: 'find-number' })).toMatchObject({ state: 'done' });
  });

  it('a wrong number asks for the right one and is no try of theirs', () => {
    const plan = planAfter('wrong-number', '2026-11-23', '10:00', { attempts: 1 });
    expect(plan).toMatchObject({ state: 'open', nextStep: 'find-number', attempts: 1, dueIs: 'by' });
    expect(shown(plan.dueAt)).toBe('2026-11-23 11:00');
    expect(planAfter('voicemail', '2026-11-23', '10:00', { nextStep: 'find-number' })).toMatchObject({ nextStep: 'ring', attempts: 1 });
  });

  it('later is when they said, in their calling hours, and counts as no try', () => {
    const later = (until: Instant | undefined, call: Partial<AttemptedCall> = {}) => {
      const timing = timingAt('2026-11-23', '10:00');
      const plan = planNextAttempt(aCall(call), { outcome: 'later', at: timing.now.instant, ...(until && { until }) }, timing);
      return `${shown(plan.dueAt)} ${plan.dueIs} ${plan.attempts}${plan.atDoor ? ' door' : ''}`;
    };
    expect(later(wall('2026-11-23', '18:15', ny))).toBe('2026-11-23 18:15 from 0');
    expect(later(wall('2026-11-23', '21:00', ny))).toBe('2026-11-24 08:00 from 0');
    expect(later(wall('2026-11-23', '09:00', ny))).toBe('2026-11-23 10:00 from 0');
    expect(later(undefined)).toBe('2026-11-23 12:00 from 0');
    expect(later(wall('2026-11-24', '10:00', ny), { arrivalAt: wall('2026-11-23', '16:00', ny) })).toBe('2026-11-23 15:30 by 0');
    expect(later(wall('2026-11-23', '21:00', ny), { kind: 'meeting-action' })).toBe('2026-11-23 21:00 from 0');
  });
});

const anyCall: fc.Arbitrary<(now: Instant) => AttemptedCall> = fc
  .record({
    kind: fc.constantFrom<CallKind>(...callKinds),
    attempts: fc.nat(6),
    arrival: fc.option(fc.integer({ min: -600, max: 6000 })),
    atDoor: fc.boolean(),
    nextStep: fc.constantFrom<AttemptedCall['nextStep']>('ring', 'find-number', 'write'),
    earlier: fc.array(fc.record({ outcome: fc.constantFrom(...callOutcomes), minutes: fc.integer({ min: 1, max: 20_000 }) }), {
      maxLength: 6,
    }),
  })
  .map(({ arrival, earlier, ...fields }) => (now: Instant) => ({
    ...fields,
    dueAt: now,
    dueIs: 'by' as const,
    arrivalAt: arrival === null ? null : addMinutes(now, arrival),
    earlier: earlier.map(({ outcome, minutes }) => ({ outcome, at: addMinutes(now, -minutes) })),
  }));

describe('planNextAttempt: laws', () => {
  it('plans nothing in the past, nothing after arrival, no ringing in quiet hours; the same for the same', () => {
    fc.assert(
      fc.property(anyTiming, anyCall, fc.constantFrom(...callOutcomes), fc.nat(3000), (timing, callAt, outcome, ago) => {
        const now = timing.now.instant;
        const call = callAt(now);
        const attempt = { outcome, at: addMinutes(now, -ago) };
        const plan = planNextAttempt(call, attempt, timing);
        expect(planNextAttempt({ ...call, earlier: call.earlier.toReversed() }, attempt, timing)).toEqual(plan);
        expect(plan.attempts - call.attempts === 0 || plan.attempts - call.attempts === 1).toBe(true);
        if (plan.state !== 'open' || outcome === 'do-not-contact') return;
        expect(plan.dueAt >= now).toBe(true);
        if (call.arrivalAt !== null && call.arrivalAt > now) expect(plan.dueAt <= call.arrivalAt).toBe(true);
        const rings = plan.nextStep === 'ring' && !plan.atDoor && (callTraits[call.kind].contact || outcome !== 'later');
        if (rings) expect(isCallable(plan.dueAt, timing.calendar.callingHours, timing.propertyZone)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('tries again while we are open, wherever our hours and theirs meet', () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.nat(2),
        fc.constantFrom('America/St_Johns', 'America/Los_Angeles', 'Asia/Kathmandu'),
        (at, attempts, propertyZone) => {
          const timing = { now: makeNow(at, ny), calendar: usualCalendar, propertyZone };
          const plan = planNextAttempt(aCall({ attempts, kind: 'complaint' }), { outcome: 'voicemail', at }, timing);
          if (plan.nextStep === 'ring') expect(isOpen(plan.dueAt, usualCalendar, ny)).toBe(true);
        },
      ),
    );
  });
});
