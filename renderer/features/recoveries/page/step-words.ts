import type { RecoveryStep } from '../../../../shared/domain/recovery/recovery.ts';
import { stepWordingFor } from '../../../../shared/domain/wording/wording-for.ts';
import type { SaidWords } from '../../../../shared/text/say-wording.ts';
import type { WordingRecord } from '../../../../shared/text/wording-facts.ts';
import { useStaffName } from '../../../data/react/program.tsx';
import { useSaid } from '../../../data/wording/use-said.ts';
import type { RecoveryFacts } from '../queries/read-recovery.ts';

/** Steps that are words: what is noted without typing is the sentence that was shown. */
const spoken: ReadonlySet<RecoveryStep> = new Set(['apology', 'atonement']);

/** The words for a step of this recovery, from what is known by now. */
export function useStepWords(step: RecoveryStep, { recovery, customer, job, visit, zone }: RecoveryFacts): SaidWords {
  const say = useSaid();
  const staffName = useStaffName();
  const mended = recovery.steps.reinstatement.state === 'done';
  // What the first visit found is not the cause: only the visit that put it right tells it.
  const returns = job !== null && job.id !== recovery.rootJobId;
  const causeKnown = mended && returns && job.completedAt !== null && (job.explanation || job.finding) !== '';
  const code = stepWordingFor(step, { goingBack: returns && !mended, causeKnown, planned: visit !== null });
  const known: Partial<WordingRecord> = {
    job,
    arrivalAt: visit?.startsAt ?? null,
    crew: visit?.crew.map(staffName).find((name) => name !== '') ?? null,
    ...(zone !== null && { zone }),
  };
  return say(code, customer, known);
}

/** What is kept of a step: what was typed, else what was shown to be said. */
export function wordsKept(step: RecoveryStep, typed: string, shown: string): string {
  return typed.trim() || (spoken.has(step) ? shown : '');
}
