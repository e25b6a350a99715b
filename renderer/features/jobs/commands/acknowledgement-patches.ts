import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Instant } from '../../../../shared/domain/base/now.ts';
import { createPatch, type Patch, removePatch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import type { Call, CallAttempt, CallOutcome } from '../../../../shared/domain/call/call.ts';
import { callSubject } from '../../../../shared/domain/call/call-keys.ts';
import type { CallTiming } from '../../../../shared/domain/call/call-timing.ts';
import { newCall } from '../../../../shared/domain/call/new-call.ts';
import { closedFields } from '../../../../shared/domain/call/open-close-call.ts';
import { planAcknowledgement } from '../../../../shared/domain/call/plan-acknowledgement.ts';
import { replanForArrival } from '../../../../shared/domain/call/replan-for-arrival.ts';
import type { Ctx } from '../../../data/kernel/command.ts';

/** Whose words are owed for which job, and by when. */
export interface Owed {
  readonly jobId: Id;
  readonly arrivalAt: Instant | null;
  /** True while nobody knows whether it is a revisit. */
  readonly provisional: boolean;
  readonly timing: CallTiming;
}

/** How it was said, and when. */
export interface Told {
  readonly outcome: Extract<CallOutcome, 'spoke' | 'told-at-door'>;
  readonly at: Instant;
  /** `answer`: in the same breath as the answer; such a call is taken back when the answer changes. */
  readonly during: 'answer' | 'visit';
  /** Who said it, where it was somebody else than who logs it. */
  readonly by?: Id;
}

/** A call that ends an acknowledgement: nobody has to be told twice. */
const isTold = (call: Call): boolean => call.state === 'done';

function acknowledgementsOf(jobId: Id, calls: readonly Call[]): Call[] {
  return calls.filter((call) => call.kind === 'acknowledgement' && call.jobId === jobId);
}

/** What is owed to each party: logged as said to those who were told, queued for the others. */
export function owedPatches(owed: Owed, parties: readonly Id[], told: ReadonlyMap<Id, Told>, calls: readonly Call[], ctx: Ctx): Patch[] {
  const untold = parties.filter((id) => !told.has(id));
  const said = [...told].flatMap(([customerId, how]) => tellAcknowledgement(owed, customerId, how, calls, ctx));
  return [...said, ...queueAcknowledgements(owed, untold, calls, ctx)];
}

/** Opens what is owed to each party, once; what is open already learns whether we know yet. */
function queueAcknowledgements(owed: Owed, parties: readonly Id[], calls: readonly Call[], ctx: Ctx): Patch[] {
  const ours = acknowledgementsOf(owed.jobId, calls);
  const patches = parties.map((customerId) => {
    const theirs = ours.filter((call) => call.customerId === customerId);
    const open = theirs.find((call) => call.open === 1);
    if (open !== undefined) return updatePatch('calls', open, { provisional: owed.provisional });
    return theirs.some(isTold) ? null : createPatch('calls', ctx.newId(), newAcknowledgement(owed, customerId));
  });
  return patches.filter((patch) => patch !== null);
}

/** Settles what is owed to one party because it was said; logs it on their timeline with its time. */
function tellAcknowledgement(owed: Owed, customerId: Id, told: Told, calls: readonly Call[], ctx: Ctx): Patch[] {
  const theirs = acknowledgementsOf(owed.jobId, calls).filter((call) => call.customerId === customerId);
  const open = theirs.find((call) => call.open === 1);
  if (open === undefined && theirs.some(isTold)) return [];
  const because = { code: told.outcome, params: { during: told.during, ...(told.by === undefined ? {} : { by: told.by }) } };
  const closing = closedFields('done', told.at, because);
  const callId = open?.id ?? ctx.newId();
  const call =
    open === undefined
      ? createPatch('calls', callId, { ...newAcknowledgement(owed, customerId), ...closing })
      : updatePatch('calls', open, { ...closing, provisional: owed.provisional } as Partial<Call>);
  const attempt = { callId, customerId, jobId: owed.jobId, outcome: told.outcome, at: told.at, note: '' };
  return [...(call === null ? [] : [call]), createPatch('callAttempts', ctx.newId(), attempt satisfies Omit<CallAttempt, keyof Row>)];
}

/** Takes back what an answer said had been said, when the answer changes. */
export function takeBackTold(
  jobId: Id,
  calls: readonly Call[],
  attempts: readonly CallAttempt[],
  at: Instant,
): { patches: Patch[]; taken: ReadonlySet<Id> } {
  const told = acknowledgementsOf(jobId, calls).filter((call) => isTold(call) && call.closedBecause?.params['during'] === 'answer');
  const taken = new Set(told.map(({ id }) => id));
  const logged = attempts.filter(({ callId }) => taken.has(callId));
  return {
    taken,
    patches: [...told.map((call) => removePatch('calls', call, at)), ...logged.map((attempt) => removePatch('callAttempts', attempt, at))],
  };
}

/** Brings what is still owed into step with a visit that was moved, arranged, cancelled or made. */
export function replanAcknowledgements(jobId: Id, arrivalAt: Instant | null, calls: readonly Call[], timing: CallTiming): Patch[] {
  const open = acknowledgementsOf(jobId, calls).filter((call) => call.open === 1);
  return open.map((call) => updatePatch('calls', call, replanForArrival(call, arrivalAt, timing))).filter((patch) => patch !== null);
}

function newAcknowledgement({ jobId, arrivalAt, provisional, timing }: Owed, customerId: Id): Omit<Call, keyof Row> {
  const plan = planAcknowledgement({ arrivalAt }, timing);
  return newCall({ kind: 'acknowledgement', subject: callSubject(jobId, customerId), customerId, jobId, arrivalAt, provisional, ...plan });
}
