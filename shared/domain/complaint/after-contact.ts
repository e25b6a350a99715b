import type { Instant } from '../base/now.ts';
import type { Call, CallOutcome } from '../call/call.ts';
import type { Complaint } from './complaint.ts';
import { complaintCallFor } from './complaint-calls.ts';

/** How a contact about a complaint went. */
export interface ComplaintContact {
  readonly outcome: CallOutcome;
  /** When it happened, which one that is logged late keeps. */
  readonly at: Instant;
  /** What was noted while talking. */
  readonly note: string;
  /** What they answered to the three questions. */
  readonly listening: Call['listening'];
}

type Changed = Partial<Pick<Complaint, 'acknowledgedAt' | 'plannedAt' | 'plan' | 'state' | 'expected' | 'got' | 'wanted'>>;

/**
 * What a contact on a call about a complaint changes on it; null for nothing. Whoever was reached has been heard. Reached
 * for the plan, they know it: what was noted is the plan where none was written before. Their answers fill only what
 * was left empty, because words that stand there are theirs already.
 */
export function afterComplaintContact(
  complaint: Complaint,
  call: Pick<Call, 'subject' | 'nextStep'>,
  { outcome, at, note, listening }: ComplaintContact,
): Changed | null {
  const changed = {
    ...heardNow(complaint, listening),
    ...(complaint.state !== 'closed' && isReached(outcome, call) ? toldNow(complaint, call, { outcome, at, note }) : {}),
  };
  return Object.keys(changed).length === 0 ? null : changed;
}

/** A message counts once ringing was given up for it; before that nobody knows that it was read. */
function isReached(outcome: CallOutcome, { nextStep }: Pick<Call, 'nextStep'>): boolean {
  if (outcome === 'sent-message') return nextStep !== 'ring';
  return outcome === 'spoke' || outcome === 'told-at-door' || outcome === 'declined';
}

function toldNow(
  complaint: Complaint,
  call: Pick<Call, 'subject'>,
  { outcome, at, note }: Pick<ComplaintContact, 'outcome' | 'at' | 'note'>,
): Changed {
  const forPlan = complaintCallFor(call) === 'plan' && complaint.plannedAt === null && outcome !== 'declined';
  return {
    ...(complaint.acknowledgedAt === null && { acknowledgedAt: at }),
    ...(forPlan && { plannedAt: at, plan: complaint.plan || note.trim(), state: 'planned' as const }),
  };
}

function heardNow(complaint: Complaint, { expected, different, wanted }: Call['listening']): Changed {
  return {
    ...(complaint.expected === '' && expected.trim() !== '' && { expected: expected.trim() }),
    ...(complaint.got === '' && different.trim() !== '' && { got: different.trim() }),
    ...(complaint.wanted === '' && wanted.trim() !== '' && { wanted: wanted.trim() }),
  };
}
