import type { Id } from '../base/id.ts';
import { laterOf } from '../base/local-time.ts';
import type { Instant } from '../base/now.ts';
import { createPatch, type Patch, removePatch, updatePatch } from '../base/patch.ts';
import type { Reason } from '../base/reason.ts';
import type { Row } from '../base/row.ts';
import type { Call, CallAttempt } from '../call/call.ts';
import type { CallTiming } from '../call/call-timing.ts';
import { closedFields, openFields } from '../call/open-close-call.ts';
import { replanForArrival } from '../call/replan-for-arrival.ts';
import { contactAboutComplaint } from '../complaint/after-contact.ts';
import type { Complaint } from '../complaint/complaint.ts';
import { complaintCallFor } from '../complaint/complaint-calls.ts';
import type { Recovery } from './recovery.ts';

/** What stands around the apology of a recovery. Only live rows. */
export interface ApologyRows {
  /** Every call about a job of its chain and about its complaint, open or closed. */
  readonly calls: readonly Call[];
  /** What was logged on them. */
  readonly attempts: readonly CallAttempt[];
  /** The complaints that they are about. */
  readonly complaints: ReadonlyMap<Id, Complaint>;
  /** The jobs of the chain for which words are owed: surely a revisit, or perhaps one; with when we come, null where that is not ahead. */
  readonly revisits: ReadonlyMap<Id, { readonly sure: boolean; readonly arrivalAt: Instant | null }>;
}

interface Ctx {
  readonly by: Id;
  readonly newId: () => Id;
  readonly timing: CallTiming;
}

/** A call that is settled by the apology of this recovery names it, so that taking the apology back finds it. */
const ofRecovery = 'recovery';

/**
 * What saying sorry does to the calls that are open for the same words (RULES section 2: one person is rung once): the
 * acknowledgements of the chain's revisits and of complaints about it are settled as a contact settles them. Only calls
 * with the person who was told: tenant and landlord are told separately. What we will do about a complaint was not said,
 * and an alarm stays the owner's own call.
 */
export function settledByApology(recovery: Pick<Recovery, 'id' | 'customerId'>, at: Instant, rows: ApologyRows, ctx: Ctx): Patch[] {
  return rows.calls
    .filter((call) => call.open === 1 && call.customerId === recovery.customerId && isForTheseWords(call))
    .flatMap((call) => {
      const because = { code: 'spoke', params: { attempts: call.attempts, [ofRecovery]: recovery.id } };
      const closing = updatePatch('calls', call, closedFields('done', at, because) as Partial<Call>);
      const contact = { outcome: 'spoke', at, listening: call.listening, note: '' } as const;
      const { customerId, jobId } = call;
      const attempt = { callId: call.id, customerId, jobId, outcome: 'spoke', at, note: '' } satisfies Omit<CallAttempt, keyof Row>;
      const about = { complaints: rows.complaints, recoveries: none, promises: none, jobs: none, openCalls: none };
      return [
        ...(closing === null ? [] : [closing]),
        createPatch('callAttempts', ctx.newId(), attempt),
        ...contactAboutComplaint(call, contact, about, ctx),
      ];
    });
}

const none = new Map<Id, never>();

function isForTheseWords(call: Call): boolean {
  return call.kind === 'acknowledgement' || (call.kind === 'complaint' && complaintCallFor(call) === 'acknowledge');
}

/**
 * What taking the apology back does: the calls that it settled are open again by their old time, and what was logged on
 * them is taken back. What nobody owes any more by now is ended with that reason instead.
 */
export function reopenedByTakingBack(
  recovery: Pick<Recovery, 'id' | 'steps'>,
  rows: ApologyRows,
  leaveAlone: boolean,
  timing: CallTiming,
): Patch[] {
  const saidAt = recovery.steps.apology.at;
  const settled = rows.calls.filter(
    ({ state, closedAt, closedBecause }) => state === 'done' && closedAt === saidAt && closedBecause?.params[ofRecovery] === recovery.id,
  );
  return settled.flatMap((call) => {
    const logged = rows.attempts.filter(({ callId, outcome, at }) => callId === call.id && outcome === 'spoke' && at === saidAt);
    const complaint = call.complaintId === null ? undefined : rows.complaints.get(call.complaintId);
    return [
      reopened(call, complaint, rows, leaveAlone, timing),
      ...(complaint === undefined ? [] : [unheard(complaint, saidAt)]),
      ...logged.map((attempt) => removePatch('callAttempts', attempt, timing.now.instant)),
    ].filter((patch) => patch !== null);
  });
}

function reopened(call: Call, complaint: Complaint | undefined, rows: ApologyRows, leaveAlone: boolean, timing: CallTiming): Patch | null {
  const now = timing.now.instant;
  const rival = rows.calls.some(({ open, kind, subject }) => open === 1 && kind === call.kind && subject === call.subject);
  if (rival) return removePatch('calls', call, now);
  const ended = call.kind === 'complaint' ? endOfComplaint(complaint) : endOfWords(call, rows, leaveAlone);
  if (ended !== null) return updatePatch('calls', call, closedFields(ended.state, now, ended.because) as Partial<Call>);
  const open = openFields(call.kind, call.subject);
  if (call.kind === 'complaint') return updatePatch('calls', call, leaveAlone ? { ...open, nextStep: 'write' } : open);
  const visit = call.jobId === null ? undefined : rows.revisits.get(call.jobId);
  const arrivalAt = visit?.arrivalAt ?? null;
  const moved = arrivalAt === call.arrivalAt ? {} : replanForArrival(call, arrivalAt, timing);
  return updatePatch('calls', call, { ...open, ...moved, provisional: visit?.sure === false });
}

/** Why nothing is owed about it any more; null where it still is. */
type End = { readonly state: 'done' | 'cancelled'; readonly because: Reason } | null;

function endOfWords({ jobId }: Call, { revisits }: ApologyRows, leaveAlone: boolean): End {
  if (jobId === null || !revisits.has(jobId)) return { state: 'cancelled', because: { code: 'not-a-revisit', params: {} } };
  return leaveAlone ? { state: 'cancelled', because: { code: 'do-not-contact', params: {} } } : null;
}

/** Whoever was told what we will do knows that it has reached us. */
function endOfComplaint(complaint: Complaint | undefined): End {
  if (complaint === undefined) return { state: 'cancelled', because: { code: 'complaint-closed', params: {} } };
  if (complaint.state === 'open') return null;
  return { state: 'done', because: { code: complaint.state === 'closed' ? 'complaint-closed' : 'complaint-acknowledged', params: {} } };
}

/** The complaint without this acknowledgement; a plan that they were told has been one since. */
function unheard(complaint: Complaint, saidAt: Instant | null): Patch | null {
  if (saidAt === null || complaint.acknowledgedAt !== laterOf(saidAt, complaint.heardAt)) return null;
  return updatePatch('complaints', complaint, { acknowledgedAt: complaint.plannedAt });
}
