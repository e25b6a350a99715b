import type { Id } from '../base/id.ts';
import { createPatch, type Patch, removePatch, updatePatch } from '../base/patch.ts';
import type { Reason } from '../base/reason.ts';
import type { Call } from '../call/call.ts';
import type { CallTiming } from '../call/call-timing.ts';
import { newCall } from '../call/new-call.ts';
import { closedFields } from '../call/open-close-call.ts';
import type { RecoveryState } from './new-recovery.ts';
import { type FollowUp, followUpOf, followUpSubject, followUps, followUpsOwed, planFollowUp } from './plan-follow-ups.ts';
import type { Recovery } from './recovery.ts';
import type { RecoveryNumbers } from './recovery-defaults.ts';

/** What a change of recoveries needs besides them. */
export interface Around {
  /** Calls about the recoveries; open ones that are settled by the same change are left out. */
  readonly calls: readonly Call[];
  /** True when nobody may ring the customer: nothing is planned. */
  readonly leaveAlone: boolean;
  readonly timing: CallTiming;
  readonly numbers: RecoveryNumbers;
  readonly newId: () => Id;
}

/**
 * What is written when recoveries become others: their rows, and the follow-up calls that are owed now and were not, or
 * no longer are. Nothing is planned twice, whatever led to it.
 */
export function recoveryPatches(before: readonly Recovery[], after: readonly RecoveryState[], around: Around): Patch[] {
  const left = new Map(before.map((row) => [row.id, row]));
  const patches = after.flatMap((next) => {
    const row = left.get(next.id) ?? null;
    left.delete(next.id);
    return [...rowPatch(row, next), ...followUpPatches(row, next, around)];
  });
  const removed = [...left.values()].flatMap((row) => [
    removePatch('recoveries', row, around.timing.now.instant),
    ...cancelled(row.id, new Set(), 'not-a-revisit', around),
  ]);
  // A key that another row takes up is given up first.
  return [...patches, ...removed].toSorted((a, b) => Number(takesKey(a)) - Number(takesKey(b)));
}

function takesKey({ table, fields }: Patch): boolean {
  return table === 'recoveries' && fields['openKey']?.after !== undefined;
}

function rowPatch(row: Recovery | null, next: RecoveryState): Patch[] {
  const { id, ...fields } = next;
  if (row === null) return [createPatch('recoveries', id, fields)];
  // Without a key it is closed: the field is named so that it is taken off the row.
  const patch = updatePatch('recoveries', row, { ...fields, openKey: fields.openKey } as Partial<Recovery>);
  return patch === null ? [] : [standingOn(patch, row)];
}

/** What a step changes stands on the recovery being open: once somebody has closed it over that, it cannot be taken back alone. */
function standingOn(patch: Patch, { state }: Recovery): Patch {
  const { steps, state: changed } = patch.fields;
  if (steps === undefined || changed !== undefined) return patch;
  return { ...patch, fields: { ...patch.fields, state: { before: state, after: state } } };
}

function followUpPatches(row: Recovery | null, next: RecoveryState, around: Around): Patch[] {
  const before = row === null ? new Set<FollowUp>() : followUpsOwed(row);
  const owed = followUpsOwed(next);
  const doneAt = next.steps.reinstatement.at;
  const moved = doneAt !== null && row !== null && row.steps.reinstatement.at !== doneAt;
  const code = next.steps['follow-up'].state === 'open' ? 'taken-up-again' : 'asked-already';
  const planned = followUps.flatMap((which) => {
    if (!owed.has(which) || doneAt === null || around.leaveAlone) return [];
    const open = openCall(next.id, which, around);
    if (open === undefined) return before.has(which) ? [] : [plan(next, which, doneAt, around)];
    return moved && open.attempts === 0
      ? [updatePatch('calls', open, planFollowUp(which, doneAt, around.timing, around.numbers))].filter((patch) => patch !== null)
      : [];
  });
  return [...planned, ...cancelled(next.id, owed, next.state === 'closed' ? 'put-right' : code, around)];
}

function plan(recovery: RecoveryState, which: FollowUp, doneAt: string, { timing, numbers, newId }: Around): Patch {
  const { id, customerId, jobId, complaintId, technician, assignedTo } = recovery;
  return createPatch(
    'calls',
    newId(),
    newCall({
      kind: 'recovery-follow-up',
      subject: followUpSubject(id, which),
      customerId,
      jobId,
      complaintId,
      recoveryId: id,
      assignedTo: technician ?? assignedTo,
      ...planFollowUp(which, doneAt, timing, numbers),
    }),
  );
}

/** Ends the follow-ups of a recovery that nobody owes any more. */
function cancelled(recoveryId: Id, owed: ReadonlySet<FollowUp>, code: string, { calls, timing }: Around): Patch[] {
  const because: Reason = { code, params: {} };
  const moot = calls.filter((call) => {
    const which = followUpOf(call);
    return call.recoveryId === recoveryId && call.open === 1 && which !== null && !owed.has(which);
  });
  const patches = moot.map((call) => updatePatch('calls', call, closedFields('cancelled', timing.now.instant, because) as Partial<Call>));
  return patches.filter((patch) => patch !== null);
}

function openCall(recoveryId: Id, which: FollowUp, { calls }: Around): Call | undefined {
  return calls.find((call) => call.open === 1 && call.kind === 'recovery-follow-up' && call.subject === followUpSubject(recoveryId, which));
}
