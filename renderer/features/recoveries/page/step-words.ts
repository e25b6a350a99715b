import type { Now } from '../../../../shared/domain/base/now.ts';
import type { RecoveryStep } from '../../../../shared/domain/recovery/recovery.ts';
import { recoveryWords } from '../../../../shared/text/en/recoveries.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { callName } from '../../../../shared/text/spoken.ts';
import type { RecoveryFacts } from '../queries/read-recovery.ts';

/** Steps that are words: what is noted without typing is the sentence that was shown. */
const spoken: ReadonlySet<RecoveryStep> = new Set(['apology', 'atonement']);

/** The sentence to say for a step of this recovery, from what is known by now. */
export function sentenceOf(
  step: RecoveryStep,
  { recovery, customer, job, visit }: RecoveryFacts,
  now: Now,
  staffName: (id: string | null) => string,
): string {
  const mended = recovery.steps.reinstatement.state === 'done';
  // What the first visit found is not the cause: only the visit that put it right tells it.
  const found = job !== null && job.id !== recovery.rootJobId ? job.explanation || job.finding : '';
  return recoveryWords(step, {
    name: callName(customer.name),
    symptom: job?.symptom ?? null,
    hasJob: job !== null,
    cause: mended ? found || null : null,
    crew: staffName(visit?.crew[0] ?? null) || null,
    slot: visit?.startsAt == null ? null : formatMoment(visit.startsAt, now),
  });
}

/** What is kept of a step: what was typed, else what was shown to be said. */
export function wordsKept(step: RecoveryStep, typed: string, shown: string): string {
  return typed.trim() || (spoken.has(step) ? shown : '');
}
