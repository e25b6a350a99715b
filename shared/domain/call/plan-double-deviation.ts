import type { Id } from '../base/id.ts';
import { addDays, startOfDay } from '../base/local-time.ts';
import type { Instant } from '../base/now.ts';
import { createPatch, type Patch, updatePatch } from '../base/patch.ts';
import type { Reason } from '../base/reason.ts';
import type { Promised } from '../promise/promise.ts';
import type { Call } from './call.ts';
import type { CallTiming } from './call-timing.ts';
import { isAsleep } from './is-asleep.ts';
import { newCall } from './new-call.ts';
import { closedFields } from './open-close-call.ts';
import { planAcknowledgement } from './plan-acknowledgement.ts';

/** From so many confirmed revisits on one root on, it has happened again. */
const revisitsThatAlarm = 2;

/** A promise made while putting something right. */
export type WatchedPromise = Pick<Promised, 'id' | 'state' | 'dueOn' | 'zone' | 'recoveryId' | 'live'>;

/** What the alarm of one chain is planned from. */
export interface AlarmFacts {
  /** First job of the chain; the recovery where it is about no job. */
  readonly subject: Id;
  readonly customerId: Id;
  /** The visit that the card shows; null where it is about no job. */
  readonly jobId: Id | null;
  readonly recoveryId: Id | null;
  /** The business's owner, whose it is. */
  readonly owner: Id | null;
  /** Confirmed revisits in the chain. */
  readonly revisits: number;
  /** True when one of them was confirmed just now: an alarm that was answered already is raised again. */
  readonly isNews: boolean;
  /** When we go there next; they are rung before. */
  readonly arrivalAt: Instant | null;
  /** Every promise of the chain's recoveries. */
  readonly promises: readonly WatchedPromise[];
  /** The open alarm on `subject`, asleep or not. */
  readonly alarm: Call | undefined;
}

export type AlarmPlan =
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly call: ReturnType<typeof newCall> }
  | { readonly kind: 'change'; readonly fields: Partial<Call> }
  | { readonly kind: 'cancel'; readonly because: Reason };

/**
 * The double-deviation alarm (B4, RULES sections 2 and 4): raised by a second confirmed revisit on one root, at once;
 * or by a promise missed while putting something right, from the end of the promise's day on. A promise that is still
 * open keeps an alarm asleep until then (`isAsleep`); kept, moved or withdrawn before, it is cancelled or moves along.
 * One is open for a root: `promiseId` names the promise that it stands for and is null where a revisit raised it. An
 * alarm that a missed promise has woken stays, kept late or not; one that a revisit raised goes when the answer is
 * taken back, or goes back to sleep for a promise. Whoever settles an alarm has not kept the promises that are still
 * open: another one sleeps for the next of them.
 */
export function planDoubleDeviation(facts: AlarmFacts, timing: CallTiming): AlarmPlan {
  const ofRevisits = facts.alarm !== undefined && facts.alarm.promiseId === null;
  if (facts.revisits >= revisitsThatAlarm && facts.isNews) return raise(facts, timing);
  if (facts.revisits >= revisitsThatAlarm && ofRevisits) return change(facts.alarm, { jobId: facts.jobId, ...countOf(facts, facts.alarm) });
  return watchPromises(facts, ofRevisits, timing.now.instant);
}

/** The patches that carry `planDoubleDeviation` out. */
export function doubleDeviationPatches(facts: AlarmFacts, timing: CallTiming, newId: () => Id): Patch[] {
  const plan = planDoubleDeviation(facts, timing);
  if (plan.kind === 'none') return [];
  if (plan.kind === 'open') return [createPatch('calls', newId(), plan.call)];
  if (facts.alarm === undefined) return [];
  const fields = plan.kind === 'change' ? plan.fields : (closedFields('cancelled', timing.now.instant, plan.because) as Partial<Call>);
  return [updatePatch('calls', facts.alarm, fields)].filter((patch) => patch !== null);
}

/** From this moment on a promise that is still open counts as missed (RULES section 4). */
export function missedFrom({ dueOn, zone }: Pick<Promised, 'dueOn' | 'zone'>): Instant {
  return startOfDay(addDays(dueOn, 1), zone);
}

function raise(facts: AlarmFacts, timing: CallTiming): AlarmPlan {
  const { alarm, jobId, recoveryId, arrivalAt } = facts;
  const { dueAt } = planAcknowledgement({ arrivalAt }, timing);
  const cause = { jobId, recoveryId, promiseId: null, reason: secondRevisit(facts) };
  if (alarm === undefined) return { kind: 'open', call: alarmCall(facts, { ...cause, dueAt, dueIs: 'by' }) };
  // One that is awake already stays as soon as it was.
  const due = isAsleep(alarm, timing.now.instant) ? ({ dueAt, dueIs: 'by' } as const) : {};
  return change(alarm, { ...cause, ...due });
}

function watchPromises(facts: AlarmFacts, ofRevisits: boolean, now: Instant): AlarmPlan {
  const { alarm, jobId } = facts;
  if (alarm !== undefined && !ofRevisits && !isAsleep(alarm, now)) return { kind: 'none' };
  const [next] = facts.promises
    .filter(({ live, state }) => live === 1 && state === 'open')
    .map((promise) => ({ promise, from: missedFrom(promise) }))
    // The alarm of a revisit stood for one that was missed too.
    .filter(({ from }) => ofRevisits || from > now)
    .toSorted((a, b) => (a.from === b.from ? (a.promise.id < b.promise.id ? -1 : 1) : a.from < b.from ? -1 : 1));
  if (next === undefined) {
    const because = { code: ofRevisits ? 'not-a-revisit' : 'promise-settled', params: {} };
    return alarm === undefined ? { kind: 'none' } : { kind: 'cancel', because };
  }
  const fields = {
    dueAt: next.from,
    dueIs: 'from',
    jobId,
    recoveryId: next.promise.recoveryId,
    promiseId: next.promise.id,
    reason: { code: 'promise-missed', params: {} },
  } as const;
  if (alarm === undefined) return { kind: 'open', call: alarmCall(facts, fields) };
  return change(alarm, ofRevisits ? { ...fields, attempts: 0, nextStep: 'ring' } : fields);
}

function alarmCall(
  { subject, customerId, owner }: AlarmFacts,
  about: Omit<Parameters<typeof newCall>[0], 'kind' | 'subject' | 'customerId'>,
) {
  return newCall({ kind: 'double-deviation', subject, customerId, assignedTo: owner, ...about });
}

function change(alarm: Call | undefined, fields: Partial<Call>): AlarmPlan {
  return alarm === undefined || updatePatch('calls', alarm, fields) === null ? { kind: 'none' } : { kind: 'change', fields };
}

/** How often, brought up to date where the alarm still says it: after a try its reason tells of the try. */
function countOf(facts: AlarmFacts, alarm: Call | undefined): Pick<Call, 'reason'> | object {
  return alarm?.reason.code === 'second-revisit' ? { reason: secondRevisit(facts) } : {};
}

function secondRevisit({ revisits }: AlarmFacts): Reason {
  return { code: 'second-revisit', params: { revisits } };
}
