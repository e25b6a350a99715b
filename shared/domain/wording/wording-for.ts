import type { Call } from '../call/call.ts';
import { complaintCallFor } from '../complaint/complaint-calls.ts';
import type { Job } from '../job/job.ts';
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
}

/**
 * Which text fits (RULES section 3). Going back: before the visit nothing is said of a cause; after it the cause is
 * named, unless it was another matter after all.
 */
export function wordingFor(form: WordingForm, situation: WordingSituation): WordingCode {
  const { kind } = situation.call;
  if (form === 'letter') return letterFor(situation);
  if (form === 'voicemail') return isAsking(situation) ? 'voicemail-asking' : 'voicemail';
  if (form === 'message') return messageFor(situation);
  if (kind === 'acknowledgement') return acknowledgementFor(situation);
  if (kind === 'check-call') return checkFor(situation);
  if (kind === 'recovery-follow-up') return situation.call.reason.code === 'follow-up-30d' ? 'recovery-later' : 'recovery-soon';
  if (kind === 'complaint') return complaintCallFor(situation.call) === 'plan' ? 'complaint-plan' : 'complaint';
  if (kind === 'promise') return 'promise-late';
  return kind === 'double-deviation' ? 'double-deviation' : 'opening';
}

function acknowledgementFor(situation: WordingSituation): WordingCode {
  if (isOver(situation)) return situation.job?.finalCause === 'unrelated' ? 'opening' : 'acknowledgement-after';
  if (situation.isOwnerElsewhere) return 'acknowledgement-owner';
  return situation.planned ? 'acknowledgement' : 'acknowledgement-to-arrange';
}

function checkFor({ job }: WordingSituation): WordingCode {
  return job?.symptom === 'leak' || job?.symptom === 'damp' ? 'check-dry' : 'check-call';
}

/** Only going back has a message of its own; what is said elsewhere reads as well as it sounds. */
function messageFor(situation: WordingSituation): WordingCode {
  if (isAsking(situation)) return 'message-asking';
  const goingBack = situation.call.kind === 'acknowledgement' && !isOver(situation) && !situation.isOwnerElsewhere;
  return goingBack ? 'message' : wordingFor('say', situation);
}

function letterFor(situation: WordingSituation): WordingCode {
  if (situation.call.kind === 'complaint') return 'letter-complaint';
  return isOver(situation) && situation.job?.finalCause !== 'unrelated' ? 'letter-after' : 'letter';
}

/** We only ask how things are: nothing is known to be amiss. */
function isAsking({ call: { kind } }: WordingSituation): boolean {
  return !(['acknowledgement', 'double-deviation', 'complaint', 'promise'] as string[]).includes(kind);
}

/** True once the return visit was closed: then it is known what it was. */
function isOver({ job }: WordingSituation): boolean {
  return job !== null && job.completedAt !== null;
}
