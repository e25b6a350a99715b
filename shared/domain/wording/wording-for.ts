import type { Call } from '../call/call.ts';
import { complaintCallFor } from '../complaint/complaint-calls.ts';
import type { Job } from '../job/job.ts';
import type { RecoveryStep } from '../recovery/recovery.ts';
import type { WordingCode } from './wording-codes.ts';

/** How something is said. `say`: in person on the telephone. */
export const wordingForms = ['say', 'voicemail', 'message', 'letter'] as const;
export type WordingForm = (typeof wordingForms)[number];

/** What decides which words fit. */
export interface WordingSituation {
  readonly call: Pick<Call, 'kind' | 'subject' | 'reason'>;
  /** The visit that we ring about; null where it is about none. */
  readonly job: Pick<Job, 'completedAt' | 'finalCause' | 'symptom'> | null;
  /** True when the visit has a time. */
  readonly planned: boolean;
  /** True for whoever holds the place while somebody else lives there and asked. */
  readonly isOwnerElsewhere: boolean;
  /** True once it is written what we will do about a complaint. */
  readonly hasPlan: boolean;
}

/**
 * Which text fits (RULES section 3). Going back: before the visit nothing is said of a cause; after it the cause is
 * named, unless it was another matter after all.
 */
export function wordingFor(form: WordingForm, situation: WordingSituation): WordingCode {
  return { say: sayFor, voicemail: voicemailFor, message: messageFor, letter: letterFor }[form](situation);
}

function sayFor(situation: WordingSituation): WordingCode {
  const { kind, reason } = situation.call;
  if (kind === 'acknowledgement') return acknowledgementFor(situation);
  if (kind === 'check-call') return checkFor(situation);
  if (kind === 'recovery-follow-up') return reason.code === 'follow-up-30d' ? 'recovery-later' : 'recovery-soon';
  if (kind === 'complaint') return complaintFor(situation);
  if (kind === 'promise') return 'promise-late';
  return kind === 'double-deviation' ? 'double-deviation' : 'opening';
}

function acknowledgementFor(situation: WordingSituation): WordingCode {
  if (isOver(situation)) return wasOther(situation) ? 'opening' : 'acknowledgement-after';
  if (situation.isOwnerElsewhere) return 'acknowledgement-owner';
  return situation.planned ? 'acknowledgement' : 'acknowledgement-to-arrange';
}

function checkFor({ job }: WordingSituation): WordingCode {
  return job?.symptom === 'leak' || job?.symptom === 'damp' ? 'check-dry' : 'check-call';
}

function complaintFor({ call, hasPlan }: WordingSituation): WordingCode {
  if (complaintCallFor(call) !== 'plan') return 'complaint';
  return hasPlan ? 'complaint-plan' : 'complaint-plan-open';
}

function voicemailFor(situation: WordingSituation): WordingCode {
  if (isAsking(situation)) return 'voicemail-asking';
  return toldAsOwner(situation) ? 'voicemail-owner' : 'voicemail';
}

/** Only going back has a message of its own; what is said elsewhere reads as well as it sounds. */
function messageFor(situation: WordingSituation): WordingCode {
  if (isAsking(situation)) return 'message-asking';
  const goingBack = situation.call.kind === 'acknowledgement' && !isOver(situation) && !situation.isOwnerElsewhere;
  if (!goingBack) return sayFor(situation);
  return situation.planned ? 'message' : 'message-to-arrange';
}

function letterFor(situation: WordingSituation): WordingCode {
  const { call, hasPlan, planned } = situation;
  if (call.kind === 'complaint') return complaintCallFor(call) === 'plan' && hasPlan ? 'letter-complaint-plan' : 'letter-complaint';
  if (call.kind === 'double-deviation') return 'letter-again';
  if (isAsking(situation)) return 'letter-asking';
  if (isOver(situation)) return 'letter-after';
  if (toldAsOwner(situation)) return 'letter-owner';
  return planned ? 'letter' : 'letter-to-arrange';
}

/** We only ask how things are: nothing is known to be amiss. */
function isAsking(situation: WordingSituation): boolean {
  const { kind } = situation.call;
  if (kind === 'acknowledgement' && isOver(situation)) return wasOther(situation);
  return !(['acknowledgement', 'double-deviation', 'complaint', 'promise'] as string[]).includes(kind);
}

function toldAsOwner({ call, isOwnerElsewhere }: WordingSituation): boolean {
  return call.kind === 'acknowledgement' && isOwnerElsewhere;
}

/** True once the return visit was closed: then it is known what it was. */
function isOver({ job }: WordingSituation): boolean {
  return job !== null && job.completedAt !== null;
}

function wasOther({ job }: WordingSituation): boolean {
  return job?.finalCause === 'unrelated';
}

/** What is known when a step of a recovery is spoken. */
export interface StepSituation {
  /** True while we go back for the same thing. */
  readonly goingBack: boolean;
  /** True once it was put right and is known what it was: only that visit tells the cause. */
  readonly causeKnown: boolean;
  /** True when the visit that puts it right has a time. */
  readonly planned: boolean;
}

/** Which text goes with a step of a recovery (RULES section 3): responsibility first, no cause before it is known. */
export function stepWordingFor(step: RecoveryStep, { goingBack, causeKnown, planned }: StepSituation): WordingCode {
  switch (step) {
    case 'apology':
      if (causeKnown) return 'step-apology-after';
      return goingBack ? 'step-apology' : 'step-apology-other';
    case 'reinstatement':
      return planned ? 'step-reinstatement' : 'step-reinstatement-to-arrange';
    case 'follow-up':
      return causeKnown ? 'step-follow-up-after' : 'step-follow-up';
    default:
      return `step-${step}`;
  }
}
