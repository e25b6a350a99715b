import type { Call } from '../call/call.ts';
import type { Contact, ContactEffect, ContactRows } from '../call/contact-effect.ts';
import type { Recovery, RecoveryStep } from './recovery.ts';
import { recoveryDefaults } from './recovery-defaults.ts';
import { recoveryPatches } from './recovery-patches.ts';
import { doIfOpen } from './take-step.ts';

/** Which step a call of this kind is, once somebody was reached. */
const stepOf: Readonly<Partial<Record<Call['kind'], RecoveryStep>>> = {
  acknowledgement: 'apology',
  'double-deviation': 'apology',
  complaint: 'apology',
  'recovery-follow-up': 'follow-up',
};

/** The kinds of calls that settle a step. */
export function callsOfStep(step: RecoveryStep): Call['kind'][] {
  return (Object.keys(stepOf) as Call['kind'][]).filter((kind) => stepOf[kind] === step);
}

/** Telling them that we are coming back is the apology, asking how it is now the follow-up: nobody notes it twice. */
export const markRecovery: ContactEffect = (call, contact, rows, { by, newId, timing }) => {
  const step = stepOf[call.kind];
  const recovery = recoveryOf(call, rows);
  if (step === undefined || recovery === undefined) return [];
  const after = doIfOpen(recovery, step, { by, at: contact.at, words: wordsOf(contact) });
  const calls = [...rows.openCalls.values()];
  return recoveryPatches([recovery], [after], { calls, leaveAlone: false, timing, numbers: recoveryDefaults, newId });
};

function recoveryOf(call: Call, { recoveries, jobs }: ContactRows): Recovery | undefined {
  if (call.recoveryId !== null) return recoveries.get(call.recoveryId);
  const job = call.jobId === null ? undefined : jobs.get(call.jobId);
  const root = job === undefined ? null : (job.rootJobId ?? job.id);
  return [...recoveries.values()].find(
    ({ state, rootJobId, complaintId }) =>
      state === 'open' && ((root !== null && rootJobId === root) || (call.complaintId !== null && complaintId === call.complaintId)),
  );
}

/** Their own words where they were kept, else the note. */
function wordsOf({ listening, note }: Contact): string {
  return [listening.expected, listening.different, listening.wanted, note]
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .join('\n');
}
