import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { openKey } from '../../../../shared/domain/call/call-keys.ts';
import type { ActionWithCalls } from '../../../../shared/domain/meeting/change-action.ts';
import type { MeetingAction } from '../../../../shared/domain/meeting/meeting.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** What a command on an action reads; the action is undefined where there is none. */
export type LoadedAction = Omit<ActionWithCalls, 'action'> & { readonly action: MeetingAction | undefined };

export const actionTables = ['meetingActions', 'calls'] as const;

export async function loadAction(reader: Reader, { actionId }: { readonly actionId: Id }): Promise<LoadedAction> {
  const [action, call] = await Promise.all([
    reader.meetingActions.get(actionId),
    reader.calls.where('openKey').equals(openKey('meeting-action', actionId)).first(),
  ]);
  return { action, openCalls: call?.live === 1 ? [call] : [] };
}

/** The action while it is still to be done; else why nothing was changed. */
export function openAction({ action, openCalls }: LoadedAction): Result<ActionWithCalls> {
  if (action === undefined || action.live === 0) return recordGone;
  if (action.state === 'open') return { ok: true, value: { action, openCalls } };
  return { ok: false, problems: [{ path: [], code: `action-is-${action.state}`, params: {} }] };
}
