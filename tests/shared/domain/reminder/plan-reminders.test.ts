import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen, nextOpening, openingOn } from '../../../../shared/domain/base/business-calendar.ts';
import { addMinutes, localOf, makeNow } from '../../../../shared/domain/base/local-time.ts';
import type { Zone } from '../../../../shared/domain/base/now.ts';
import { callKinds } from '../../../../shared/domain/call/call.ts';
import { callTraits } from '../../../../shared/domain/call/call-defaults.ts';
import { planReminders, type ReminderCall, type ReminderPlan } from '../../../../shared/domain/reminder/plan-reminders.ts';
import {
  longestReminderName,
  type ReminderChoices,
  reminderSchema,
  usualReminderChoices,
} from '../../../../shared/domain/reminder/reminder.ts';
import { faultCount, faultTry } from '../../../support/fault-count.ts';
import { naughtyStrings } from '../../../support/naughty-strings.ts';
import { usualCalendar, wall, zones } from '../../../support/time.ts';
import { anyCall, anyPlan } from './reminder-scene.ts';

const zone = 'America/New_York';
const monday = (time: string): string => wall('2026-11-23', time, zone);

function plan(choices: Partial<ReminderChoices> = {}, at = monday('09:00'), inZone: Zone = zone): ReminderPlan {
  return { now: makeNow(at, inZone), calendar: usualCalendar, choices: { ...usualReminderChoices, ...choices }, actorId: 'ann' };
}

function call(dueAt: string, changes: Partial<ReminderCall> = {}): ReminderCall {
  const touched = addMinutes(dueAt, -20_000);
  return {
    id: 'c1',
    kind: 'promise',
    dueAt,
    dueIs: 'by',
    arrivalAt: null,
    assignedTo: null,
    updatedAt: touched,
    customerName: 'Ann Lee',
    ...changes,
  };
}

const atOf = (calls: readonly ReminderCall[], of = plan()): string[] => planReminders(calls, of).map(({ at }) => at);

describe('a reminder', () => {
  it('comes some minutes before a deadline, and at the moment of what comes up again', () => {
    expect(atOf([call(monday('10:00'))])).toEqual([monday('09:50')]);
    expect(atOf([call(monday('10:00'), { dueIs: 'from' })])).toEqual([monday('10:00')]);
    expect(atOf([call(monday('10:00'))], plan({ leadMinutes: 0 }))).toEqual([monday('10:00')]);
  });

  it('does not come before anybody touched the call', () => {
    expect(atOf([call(monday('10:00'), { updatedAt: monday('09:57') })])).toEqual([monday('09:57')]);
    expect(atOf([call(monday('10:00'), { updatedAt: monday('16:00') })])).toEqual([monday('10:00')]);
  });

  it('waits for the opening, or is told before the closing where that would be too late', () => {
    expect(atOf([call(monday('08:05'))])).toEqual([monday('08:00')]);
    const friday = wall('2026-11-27', '16:50', zone);
    expect(atOf([call(wall('2026-11-28', '05:00', zone))])).toEqual([friday]);
    expect(atOf([call(wall('2026-11-28', '05:00', zone), { updatedAt: wall('2026-11-27', '20:00', zone) })])).toEqual([
      wall('2026-11-28', '09:00', zone),
    ]);
    expect(atOf([call(monday('08:05'))], plan({ quietWhenClosed: false }))).toEqual([monday('07:55')]);
  });

  it('waits for no opening when somebody must be told before an arrival', () => {
    const told = call(monday('07:30'), { kind: 'acknowledgement', arrivalAt: monday('08:00') });
    expect(atOf([told])).toEqual([monday('07:20')]);
  });

  it('of what has a day and no hour comes when that day’s work begins', () => {
    const sunday = wall('2026-11-29', '12:00', zone);
    expect(atOf([call(monday('15:00'), { kind: 'meeting-action' })])).toEqual([monday('08:00')]);
    expect(atOf([call(sunday, { kind: 'visit' })])).toEqual([wall('2026-11-30', '08:00', zone)]);
    expect(planReminders([call(sunday, { kind: 'visit' })], plan())[0]?.dueTime).toBeNull();
  });

  it('is only of the kinds and the people that were chosen', () => {
    const all = [
      call(monday('10:00'), { id: 'a', assignedTo: 'ann' }),
      call(monday('11:00'), { id: 'b', assignedTo: 'bob' }),
      call(monday('12:00'), { id: 'n', kind: 'complaint' }),
      call(monday('12:00'), { id: 'r', kind: 'review' }),
    ];
    const ids = (choices: Partial<ReminderChoices>): string[] => planReminders(all, plan(choices)).map(({ callId }) => callId);
    expect(ids({})).toEqual(['a', 'b', 'n']);
    expect(ids({ whose: 'mine' })).toEqual(['a', 'n']);
    expect(ids({ kinds: ['review'] })).toEqual(['r']);
  });

  it('says a name as one short line without markup, or none', () => {
    const named = (customerName: string, choices = {}): string =>
      planReminders([call(monday('10:00'), { customerName })], plan(choices))[0]?.name ?? 'none';
    expect(named(' Ann\n<b>Lee</b>\u202e ')).toBe('Ann ‹b›Lee‹/b›');
    expect(named('Ann Lee', { hideNames: true })).toBe('');
    for (const text of [...naughtyStrings, '\u{1F600}'.repeat(100), `${'x'.repeat(79)}\u{1F600}`]) {
      const name = named(text);
      expect(name.length).toBeLessThanOrEqual(longestReminderName);
      expect(name).not.toMatch(/[<>\p{Cc}\p{Cs}]/u);
    }
  });

  it('of a call that was moved is another one', () => {
    const keyOf = (dueAt: string): string | undefined => planReminders([call(dueAt)], plan())[0]?.key;
    expect(keyOf(monday('10:00'))).toBe(keyOf(monday('10:00')));
    expect(keyOf(monday('10:00'))).not.toBe(keyOf(monday('10:01')));
  });
});

describe('in every zone, whatever the clocks do', () => {
  it('each call has one reminder, the same whatever the order, with its local date and hour', async () => {
    const scene = anyPlan.chain((of) =>
      fc.record({ of: fc.constant(of), calls: fc.uniqueArray(anyCall(of), { selector: ({ id }) => id, maxLength: 6 }) }),
    );
    await fc.assert(
      fc.asyncProperty(scene, ({ of, calls }) =>
        faultTry('reminder-zones', () => {
          const reminders = planReminders(calls, of);
          expect(planReminders(calls.toReversed(), of)).toEqual(reminders);
          expect(new Set(reminders.map(({ key }) => key)).size).toBe(calls.length);
          for (const reminder of reminders) {
            reminderSchema.parse(reminder);
            const from = calls.find(({ id }) => id === reminder.callId);
            if (from !== undefined) expectInPlace(from, reminder.at, of);
          }
        }),
      ),
      { numRuns: faultCount(60, 3_000) },
    );
  });

  it('a day stays that day, and an opening its hour, over clock changes, a leap day and ten years each way', () => {
    const days = ['2016-12-30', '2028-02-29', '2036-02-29', '2026-03-29', '2026-10-04', '2026-11-01', '2027-03-14', '2027-04-04'];
    const open = { ...usualCalendar, openingHours: Array.from({ length: 7 }, () => ({ from: '08:00', to: '17:00' })) };
    for (const one of zones) {
      for (const day of days) {
        const of = { ...plan({ kinds: [...callKinds] }, wall(day, '06:00', one), one), calendar: open };
        const [dated] = planReminders([call(wall(day, '15:00', one), { kind: 'meeting-action' })], of);
        expect(localOf(dated?.at ?? '', one)).toEqual({ date: day, time: '08:00' });
        const [exact] = planReminders([call(wall(day, '12:30', one), { kind: 'promise' })], of);
        expect([localOf(exact?.at ?? '', one), exact?.dueTime]).toEqual([{ date: day, time: '12:20' }, '12:30']);
      }
    }
  });
});

function expectInPlace(call: ReminderCall, at: string, { now, calendar, choices }: ReminderPlan): void {
  const mustNotWait = call.kind === 'acknowledgement' && call.arrivalAt !== null;
  const due = localOf(call.dueAt, now.zone).date;
  if (callTraits[call.kind].urgency === 'dated') {
    const opening = openingOn(due, calendar, now.zone);
    if (opening !== null) expect(at).toBe(opening.from);
    else expect(localOf(at, now.zone).date >= due).toBe(true);
  } else if (!choices.quietWhenClosed || mustNotWait) {
    expect(at <= call.dueAt && at >= addMinutes(call.dueAt, -choices.leadMinutes)).toBe(true);
  } else if (nextOpening(call.dueAt, calendar, now.zone) !== null) {
    expect(isOpen(at, calendar, now.zone)).toBe(true);
  }
}
