import fc from 'fast-check';
import { addMinutes } from '../../../../shared/domain/base/local-time.ts';
import { callKinds } from '../../../../shared/domain/call/call.ts';
import type { ReminderCall, ReminderPlan } from '../../../../shared/domain/reminder/plan-reminders.ts';
import { type Reminder, usualReminderChoices } from '../../../../shared/domain/reminder/reminder.ts';
import { anyTiming } from '../../../support/time.ts';

/** A plan at any moment in any of the zones, with a call that is due within some days of it. */
export const anyPlan: fc.Arbitrary<ReminderPlan> = fc
  .record({ timing: anyTiming, leadMinutes: fc.constantFrom(0, 5, 10, 60), quietWhenClosed: fc.boolean() })
  .map(({ timing, ...choices }) => ({
    now: timing.now,
    calendar: timing.calendar,
    choices: { ...usualReminderChoices, ...choices, kinds: [...callKinds] },
    actorId: 'ann',
  }));

export function anyCall({ now }: ReminderPlan): fc.Arbitrary<ReminderCall> {
  const minutes = fc.integer({ min: -4_000, max: 20_000 });
  return fc
    .record({
      id: fc.uuid(),
      kind: fc.constantFrom(...callKinds),
      due: minutes,
      dueIs: fc.constantFrom('by' as const, 'from' as const),
      arrival: fc.option(minutes),
      touched: fc.integer({ min: 0, max: 5_000 }),
      assignedTo: fc.option(fc.constantFrom('ann', 'bob')),
    })
    .map(({ due, arrival, touched, ...call }) => ({
      ...call,
      dueAt: addMinutes(now.instant, due),
      arrivalAt: arrival === null ? null : addMinutes(now.instant, arrival),
      updatedAt: addMinutes(now.instant, -touched),
      customerName: 'Lee',
    }));
}

/** A reminder of a made-up call. */
export function reminderOf(callId: string, at: string, changes: Partial<Reminder> = {}): Reminder {
  return { key: `${callId}@${at}`, callId, kind: 'promise', name: 'Ann Lee', dueAt: at, dueTime: '09:00', at, ...changes };
}
