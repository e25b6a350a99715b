import type { Id } from '../../../../shared/domain/base/id.ts';
import type { ShownCase } from '../../../../shared/domain/case/shown-case.ts';
import type { ExerciseKey } from '../../../../shared/domain/drill/exercises.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { RecoveryStep } from '../../../../shared/domain/recovery/recovery.ts';
import { drills } from '../../../../shared/text/en/drills.ts';

/** What is practised: the story, and what the customer says or does at each step. */
export interface DrillScene {
  /** Names its draft. */
  readonly key: string;
  readonly what: { caseId: Id } | { exercise: ExerciseKey };
  readonly title: string;
  readonly story: readonly { readonly title: string; readonly words: string }[];
  readonly theySay: Readonly<Record<RecoveryStep, string>>;
  /** For the words that name somebody; null where nobody is to be named. */
  readonly name: string | null;
  readonly symptom: Job['symptom'];
}

export function sceneOfExercise(exercise: ExerciseKey): DrillScene {
  const { title, scene, name, theySay } = drills.exercises[exercise];
  return { key: exercise, what: { exercise }, title, story: [{ title: '', words: scene }], theySay, name, symptom: 'leak' };
}

/** A case as everybody may see it; without what only became clear later, so that one stands where we stood. */
export function sceneOfCase(shown: ShownCase, symptom: Job['symptom']): DrillScene {
  const { caseSays } = drills.doing;
  return {
    key: shown.id,
    what: { caseId: shown.id },
    title: shown.title,
    story: shown.steps.filter(({ words }) => words.trim() !== '').map(({ title, words }) => ({ title, words })),
    theySay: caseSays,
    name: null,
    symptom,
  };
}
