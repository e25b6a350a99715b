import type { BusinessCalendar } from '../base/business-calendar.ts';
import type { Id } from '../base/id.ts';
import type { Now } from '../base/now.ts';
import { createPatch, type Patch } from '../base/patch.ts';
import type { Problem, Result } from '../base/reason.ts';
import { actionCall } from './action-call.ts';
import { type MeetingAction, meetingActionSchema } from './meeting.ts';

/** What a form asks for when an action is agreed on: what, whose (null for anybody) and by which day. */
export const typedActionSchema = meetingActionSchema.pick({ what: true, assignedTo: true, dueOn: true });
export type TypedAction = Pick<MeetingAction, 'what' | 'assignedTo' | 'dueOn'>;

/** Where it comes from, each null where it does not. */
export type ActionOrigin = Pick<MeetingAction, 'meetingId' | 'itemId' | 'caseId' | 'reviewId'>;

/** What the rules about actions are handed; the context of a command is one. */
export interface ActionContext {
  readonly now: Now;
  readonly business: BusinessCalendar;
  readonly newId: () => Id;
}

/** What is not right about an action, by field: `action-empty` at `what`, `action-due-over` at `dueOn`. */
export function checkAction({ what, dueOn }: Pick<TypedAction, 'what' | 'dueOn'>, now: Pick<Now, 'date'>): Problem[] {
  return [
    ...(what.trim() === '' ? [{ path: ['what'], code: 'action-empty', params: {} }] : []),
    ...(dueOn < now.date ? [{ path: ['dueOn'], code: 'action-due-over', params: {} }] : []),
  ];
}

/** The patches that make an action and bring it up in *Today*: both or none. Problems: those of `checkAction`. */
export function newActionPatches(
  typed: TypedAction,
  from: ActionOrigin,
  { now, business, newId }: ActionContext,
): Result<{ readonly actionId: Id; readonly patches: readonly Patch[] }> {
  const problems = checkAction(typed, now);
  if (problems.length > 0) return { ok: false, problems };
  const { assignedTo, dueOn } = typed;
  const { meetingId, itemId, caseId, reviewId } = from;
  const actionId = newId();
  const action = { meetingId, itemId, caseId, reviewId, what: typed.what.trim(), assignedTo, dueOn };
  const patches = [
    createPatch('meetingActions', actionId, { ...action, state: 'open', closedAt: null, outcome: '' }),
    createPatch('calls', newId(), actionCall(actionId, action, business, now.zone)),
  ];
  return { ok: true, value: { actionId, patches } };
}
