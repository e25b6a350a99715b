import { describe, expect, it } from 'vitest';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { applyPatch } from '../../../../shared/domain/base/patch.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { groupOf, queueBounds } from '../../../../shared/domain/call/group-of.ts';
import { changeActionPatches, closeActionPatches } from '../../../../shared/domain/meeting/change-action.ts';
import { type MeetingAction, meetingActionSchema } from '../../../../shared/domain/meeting/meeting.ts';
import { newActionPatches } from '../../../../shared/domain/meeting/new-action.ts';
import { usualCalendar, wall } from '../../../support/time.ts';

const zone = 'Europe/London';
/** Monday 23 November 2026. */
const now = makeNow(wall('2026-11-23', '09:00', zone), zone);
const nowhere = { meetingId: null, itemId: null, caseId: null, reviewId: null };
const typed = { what: ' Photograph the base ', assignedTo: 'bo', dueOn: '2026-11-26' };

function context() {
  let made = 0;
  const newId = () => {
    made += 1;
    return `id-${made}`;
  };
  return { now, business: usualCalendar, newId };
}

function made(changes: Partial<typeof typed> = {}) {
  const result = newActionPatches({ ...typed, ...changes }, { ...nowhere, caseId: 'case-1' }, context());
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join());
  const rows = result.value.patches.map((patch) => applyPatch(null, patch, { at: now.instant, actor: 'ann', schemaVersion: 5 }));
  return { action: rows[0] as MeetingAction, call: rows[1] as Call };
}

const fieldsOf = (patches: readonly { fields: Record<string, { after?: unknown }> }[]) =>
  patches.map(({ fields }) => Object.fromEntries(Object.entries(fields).map(([name, { after }]) => [name, after])));

describe('an action', () => {
  it('is made with its call in Today, due when we close on its day', () => {
    const { action, call } = made();
    expect(meetingActionSchema.parse(action)).toMatchObject({ what: 'Photograph the base', caseId: 'case-1', state: 'open' });
    expect(call).toMatchObject({
      kind: 'meeting-action',
      subject: action.id,
      assignedTo: 'bo',
      dueAt: wall('2026-11-26', '17:00', zone),
      openKey: `meeting-action:${action.id}`,
    });
  });

  it('is not overdue before its day is over, on a day that we are closed too', () => {
    for (const dueOn of ['2026-11-23', '2026-11-28']) {
      const { call } = made({ dueOn });
      const at = (date: string, time: string) => groupOf(call, queueBounds(makeNow(wall(date, time, zone), zone), usualCalendar));
      expect(at(dueOn, '23:59')).toBe('later-today');
      expect(at(dueOn === '2026-11-23' ? '2026-11-24' : '2026-11-29', '00:00')).toBe('overdue');
    }
  });

  it('needs words and a day that is not over; today is early enough', () => {
    const result = newActionPatches({ what: '  ', assignedTo: null, dueOn: '2026-11-22' }, nowhere, context());
    expect(result.ok ? [] : result.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'what action-empty',
      'dueOn action-due-over',
    ]);
    expect(made({ dueOn: '2026-11-23' }).action.dueOn).toBe('2026-11-23');
  });

  it('is closed with how it ended, and its call with it', () => {
    const { action, call } = made();
    expect(fieldsOf(closeActionPatches({ action, openCalls: [call] }, 'dropped', ' They moved. ', context()))).toEqual([
      { state: 'dropped', closedAt: now.instant, outcome: 'They moved.' },
      { state: 'cancelled', open: 0, openKey: undefined, closedAt: now.instant, closedBecause: { code: 'action-dropped', params: {} } },
    ]);
  });

  it('moves with its call, and gets one again where that was taken off', () => {
    const { action, call } = made();
    const change = { assignedTo: null, dueOn: '2026-11-27' };
    const moved = changeActionPatches({ action, openCalls: [call] }, change, context());
    const dueAt = wall('2026-11-27', '17:00', zone);
    expect(moved.ok && fieldsOf(moved.value)).toEqual([change, { assignedTo: null, dueAt }]);
    const again = changeActionPatches({ action, openCalls: [] }, change, context());
    expect(again.ok && again.value[1]).toMatchObject({ table: 'calls', created: true, fields: { dueAt: { after: dueAt } } });
  });

  it('keeps a day that is over while only somebody else does it', () => {
    const { action, call } = made({ dueOn: '2026-11-23' });
    const later = { ...context(), now: makeNow(wall('2026-11-25', '09:00', zone), zone) };
    expect(changeActionPatches({ action, openCalls: [call] }, { assignedTo: 'cy' }, later).ok).toBe(true);
    expect(changeActionPatches({ action, openCalls: [call] }, { dueOn: '2026-11-24' }, later).ok).toBe(false);
  });
});
