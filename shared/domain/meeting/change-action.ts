import { createPatch, type Patch, updatePatch } from '../base/patch.ts';
import type { Result } from '../base/reason.ts';
import type { Call } from '../call/call.ts';
import { closedFields } from '../call/open-close-call.ts';
import { actionCall, actionDueAt } from './action-call.ts';
import type { MeetingAction } from './meeting.ts';
import { type ActionContext, checkAction, type TypedAction } from './new-action.ts';

/** An action with its open call in *Today*: one, as a rule; none where somebody took it off by hand. */
export interface ActionWithCalls {
  readonly action: MeetingAction;
  readonly openCalls: readonly Call[];
}

/** The patches that close an action and take it off *Today*. @param outcome how it ended, in a word or two; may be empty */
export function closeActionPatches(
  { action, openCalls }: ActionWithCalls,
  how: 'done' | 'dropped',
  outcome: string,
  { now }: Pick<ActionContext, 'now'>,
): Patch[] {
  const closed = closedFields(how === 'done' ? 'done' : 'cancelled', now.instant, { code: `action-${how}`, params: {} }) as Partial<Call>;
  return [
    updatePatch('meetingActions', action, { state: how, closedAt: now.instant, outcome: outcome.trim() }),
    ...openCalls.map((call) => updatePatch('calls', call, closed)),
  ].filter((patch) => patch !== null);
}

/**
 * The patches that give an open action other words, another day or another person, its call in *Today* with it. An open
 * action is never without its call: where somebody took that off by hand, another is opened. Problems: those of
 * `checkAction`, of what is changed.
 */
export function changeActionPatches(
  { action, openCalls }: ActionWithCalls,
  change: Partial<TypedAction>,
  { now, business, newId }: ActionContext,
): Result<readonly Patch[]> {
  const wanted = { what: (change.what ?? action.what).trim(), assignedTo: whose(action, change), dueOn: change.dueOn ?? action.dueOn };
  const moved = wanted.dueOn !== action.dueOn;
  const problems = checkAction({ what: wanted.what, dueOn: moved ? wanted.dueOn : now.date }, now);
  if (problems.length > 0) return { ok: false, problems };
  const onCall: Partial<Call> = {
    assignedTo: wanted.assignedTo,
    ...(moved ? { dueAt: actionDueAt(wanted.dueOn, business, now.zone), dueIs: 'by' } : {}),
  };
  const calls =
    openCalls.length > 0
      ? openCalls.map((call) => updatePatch('calls', call, onCall))
      : [createPatch('calls', newId(), actionCall(action.id, wanted, business, now.zone))];
  return { ok: true, value: [updatePatch('meetingActions', action, wanted), ...calls].filter((patch) => patch !== null) };
}

function whose(action: MeetingAction, change: Partial<TypedAction>): TypedAction['assignedTo'] {
  return change.assignedTo === undefined ? action.assignedTo : change.assignedTo;
}
