import type { Id } from '../base/id.ts';
import type { Reason } from '../base/reason.ts';
import type { Call } from './call.ts';
import { callTraits } from './call-defaults.ts';

/** What can make open calls pointless. */
export type SettlingEvent =
  /**
   * Somebody answered whether `jobId` is a revisit. `chainJobIds`: the original and the other jobs of its chain. When
   * a "yes" is taken back by a "no", plan the original's check call anew.
   */
  | { readonly type: 'revisit-answered'; readonly jobId: Id; readonly chainJobIds: readonly Id[]; readonly answer: 'yes' | 'unsure' | 'no' }
  /** A job was closed, or its closing was changed. `doubtful`: `planCheckCall` asks for a check call. */
  | { readonly type: 'job-closed'; readonly jobId: Id; readonly chainJobIds: readonly Id[]; readonly doubtful: boolean }
  | { readonly type: 'job-cancelled'; readonly jobId: Id }
  /** The record was a mistake and was taken back: nothing of it happened. */
  | { readonly type: 'job-taken-back'; readonly jobId: Id }
  | { readonly type: 'review-settled'; readonly jobId: Id; readonly chainJobIds: readonly Id[]; readonly how: 'written' | 'let-go' }
  | { readonly type: 'complaint-closed'; readonly complaintId: Id }
  | { readonly type: 'do-not-contact'; readonly customerId: Id };

export type SettledCall = Pick<Call, 'id' | 'kind' | 'subject' | 'jobId' | 'customerId' | 'state' | 'reason'>;

/** A call to close, with the sentence that says so. */
export interface Settlement {
  readonly callId: Id;
  readonly state: 'done' | 'cancelled';
  readonly closedBecause: Reason;
}

/** The `reason.code` of a review's call when a revisit is why it is asked; made here, so that settling finds it again. */
export const reviewOfRevisit = 'review-revisit';

/**
 * What an event makes moot, each with why (RULES section 2: closing says so). Deliberately not moot: the
 * **acknowledgement** when the visit was done or cancelled; that the first visit did not settle it stays true, and a
 * customer who went elsewhere is owed the words most. Plan it anew without the arrival (`replanForArrival`). The
 * **double deviation** is planned by its own rule (`planDoubleDeviation`).
 * Do-not-contact ends every outreach; what concerns no contact stays. A safety recall is no call kind here and is
 * never named.
 */
export function callsMootedBy(event: SettlingEvent, openCalls: Iterable<SettledCall>): Settlement[] {
  const settlements: Settlement[] = [];
  for (const call of openCalls) {
    const settled = call.state === 'open' ? settle(event, call) : null;
    if (settled !== null) settlements.push({ callId: call.id, ...settled });
  }
  return settlements;
}

type Settled = Omit<Settlement, 'callId'> | null;

function settle(event: SettlingEvent, call: SettledCall): Settled {
  switch (event.type) {
    case 'revisit-answered':
      return settleByAnswer(event, call);
    case 'job-closed':
      return settleByClosing(event, call);
    case 'job-cancelled':
      return call.jobId === event.jobId && call.kind === 'check-call' ? cancelled('job-cancelled') : null;
    case 'job-taken-back':
      return call.jobId === event.jobId ? cancelled('job-taken-back') : null;
    case 'review-settled':
      return settleReview(event, call);
    case 'complaint-closed':
      return call.kind === 'complaint' && isAbout(call.subject, event.complaintId) ? done('complaint-closed') : null;
    case 'do-not-contact':
      return call.customerId === event.customerId && callTraits[call.kind].contact ? cancelled('do-not-contact') : null;
  }
}

function settleByAnswer(event: SettlingEvent & { type: 'revisit-answered' }, call: SettledCall): Settled {
  if (event.answer === 'no' && call.jobId === event.jobId) {
    const onlyForRevisits = call.kind === 'acknowledgement' || (call.kind === 'review' && call.reason.code === reviewOfRevisit);
    return onlyForRevisits ? cancelled('not-a-revisit') : null;
  }
  if (event.answer === 'yes' && isEarlierCheck(event, call)) return cancelled('coming-back-anyway');
  return null;
}

function settleByClosing(event: SettlingEvent & { type: 'job-closed' }, call: SettledCall): Settled {
  if (call.kind === 'check-call' && call.jobId === event.jobId && !event.doubtful) return cancelled('no-doubt-left');
  return isEarlierCheck(event, call) ? cancelled('been-back-since') : null;
}

function settleReview(event: SettlingEvent & { type: 'review-settled' }, call: SettledCall): Settled {
  if (call.kind !== 'review' || !isOfChain(event, call)) return null;
  return event.how === 'written' ? done('review-written') : cancelled('review-let-go');
}

/** A check call on an earlier job of the chain: they have told us that it did not hold. */
function isEarlierCheck(event: { readonly jobId: Id; readonly chainJobIds: readonly Id[] }, call: SettledCall): boolean {
  return call.kind === 'check-call' && call.jobId !== event.jobId && isOfChain(event, call);
}

function isOfChain(event: { readonly jobId: Id; readonly chainJobIds: readonly Id[] }, call: SettledCall): boolean {
  return call.jobId !== null && (call.jobId === event.jobId || event.chainJobIds.includes(call.jobId));
}

/** True when `subject` is `id`, alone or with a customer (`callSubject`). */
function isAbout(subject: string, id: Id): boolean {
  return subject === id || subject.startsWith(`${id}/`);
}

function done(code: string): Settled {
  return { state: 'done', closedBecause: { code, params: {} } };
}

function cancelled(code: string): Settled {
  return { state: 'cancelled', closedBecause: { code, params: {} } };
}
