import { earlierOf, laterOf } from '../base/local-time.ts';
import type { Instant } from '../base/now.ts';
import type { Reason } from '../base/reason.ts';
import type { Call, CallOutcome } from './call.ts';
import { callTraits } from './call-defaults.ts';
import { afterWork, type CallTiming, numbersOf, ringFrom } from './call-timing.ts';
import { fitBeforeArrival } from './fit-before-arrival.ts';
import { comesUpAgain } from './is-asleep.ts';
import { planNextTry } from './plan-next-try.ts';

/** What happened when somebody tried. */
export interface Attempt {
  readonly outcome: CallOutcome;
  /** When it happened, which may be before it was logged; a time still to come counts as the present. */
  readonly at: Instant;
  /** With `later`: when to take it up again. Without it, two business hours later. */
  readonly until?: Instant;
}

/** The call as it stands, and the attempts on it that were logged before, in any order. */
export interface AttemptedCall extends Pick<Call, 'kind' | 'attempts' | 'arrivalAt' | 'dueAt' | 'dueIs' | 'atDoor' | 'nextStep'> {
  readonly earlier: readonly Pick<Attempt, 'outcome' | 'at'>[];
}

/** What becomes of the call. Closed: `reason` is its `closedBecause`, and the time fields stay as they were. */
export interface AttemptPlan extends Pick<Call, 'state' | 'dueAt' | 'dueIs' | 'attempts' | 'nextStep' | 'atDoor'> {
  readonly assignedTo: 'owner' | 'unchanged';
  readonly reason: Reason;
}

/**
 * What follows an attempt (RULES section 2). Contact settles the call: spoke, told at the door, and a message once
 * ringing was given up for writing or for finding a number. Before that a message, like voicemail, is a try and not
 * contact: nobody knows that it was read. After three tries an acknowledgement goes to the owner, to be written.
 * Do-not-contact ends every outreach: also close what `callsMootedBy` names for that event.
 */
export function planNextAttempt(call: AttemptedCall, attempt: Attempt, timing: CallTiming): AttemptPlan {
  switch (attempt.outcome) {
    case 'spoke':
    case 'told-at-door':
      return closed(call, 'done', attempt.outcome);
    case 'declined':
      return closed(call, 'cancelled', 'declined');
    case 'do-not-contact':
      return callTraits[call.kind].contact ? closed(call, 'cancelled', 'do-not-contact') : untouched(call);
    case 'sent-message':
      return call.nextStep === 'ring' ? planTry(call, attempt, timing) : closed(call, 'done', 'sent-message');
    case 'voicemail':
    case 'no-answer':
      return planTry(call, attempt, timing);
    case 'wrong-number':
      return planDeskWork({ ...call, nextStep: 'find-number' }, { code: 'find-number', params: {} }, timing);
    case 'later':
      return planLater(call, attempt, timing);
  }
}

const reachedNobody: readonly CallOutcome[] = ['voicemail', 'no-answer', 'sent-message'];

function planTry(call: AttemptedCall, attempt: Attempt, timing: CallTiming): AttemptPlan {
  const attempts = call.attempts + 1;
  const limit = numbersOf(timing).triesBeforeOtherMeans;
  const { usedUp } = callTraits[call.kind];
  // Somebody who was tried by phone has a number again.
  const tried: AttemptedCall = { ...call, attempts, nextStep: call.nextStep === 'find-number' ? 'ring' : call.nextStep };
  if (attempts >= limit && usedUp === 'let-go') return closed(tried, 'cancelled', 'not-reached');
  if (attempts >= limit && tried.nextStep !== 'write') {
    const plan = planDeskWork({ ...tried, nextStep: 'write' }, { code: 'write', params: { attempts } }, timing);
    return usedUp === 'owner-writes' ? { ...plan, assignedTo: 'owner' } : plan;
  }
  const next = planNextTry(triesOf(call, attempt, attempts, timing), timing);
  return open(tried, next.at, comesUpAgain(call.kind), { ...next.reason, params: { ...next.reason.params, attempts } }, timing);
}

/** When the tries that count were made, oldest first; tries that are only known by number stand at the earliest known. */
function triesOf(call: AttemptedCall, attempt: Attempt, attempts: number, timing: CallTiming): Instant[] {
  const at = earlierOf(attempt.at, timing.now.instant);
  const known = call.earlier.filter((one) => reachedNobody.includes(one.outcome)).map((one) => one.at);
  const tries = [...known, at].toSorted().slice(-attempts);
  while (tries.length < attempts) tries.unshift(tries[0] ?? at);
  return tries;
}

/** Not ringing, so the customer's hours do not count; but the visit does. */
function planDeskWork(call: AttemptedCall, reason: Reason, timing: CallTiming): AttemptPlan {
  return open(call, afterWork(timing.now.instant, numbersOf(timing).deskWorkWithin, timing), 'by', reason, timing);
}

function planLater(call: AttemptedCall, attempt: Attempt, timing: CallTiming): AttemptPlan {
  const now = timing.now.instant;
  const wanted = laterOf(attempt.until ?? afterWork(now, numbersOf(timing).secondTryAfter, timing), now);
  const at = callTraits[call.kind].contact && call.nextStep === 'ring' ? ringFrom(wanted, timing) : wanted;
  return open(call, at, comesUpAgain(call.kind), { code: 'later', params: {} }, timing);
}

function open(call: AttemptedCall, dueAt: Instant, dueIs: Call['dueIs'], reason: Reason, timing: CallTiming): AttemptPlan {
  const fitted = fitBeforeArrival({ dueAt, dueIs }, call, timing);
  return {
    state: 'open',
    dueAt: fitted.dueAt,
    dueIs: fitted.dueIs,
    attempts: call.attempts,
    nextStep: call.nextStep,
    atDoor: fitted.atDoor,
    assignedTo: 'unchanged',
    reason: { code: reason.code, params: { ...reason.params, fit: fitted.fit } },
  };
}

/** What we owe without getting in touch (a promise, a review) stays as it is. */
function untouched(call: AttemptedCall): AttemptPlan {
  return { ...closed(call, 'done', 'needs-no-contact'), state: 'open' };
}

function closed(call: AttemptedCall, state: 'done' | 'cancelled', code: string): AttemptPlan {
  const { dueAt, dueIs, attempts, nextStep, atDoor } = call;
  return { state, dueAt, dueIs, attempts, nextStep, atDoor, assignedTo: 'unchanged', reason: { code, params: { attempts } } };
}
