import { startProblems } from '../../../shared/text/en/start-problems.ts';
import type { Refusal } from './guard-versions.ts';

/** Why the program does not start, for a person: what was found, what this is, what to do. */
export interface StartProblem {
  readonly title: string;
  readonly text: string;
  /** What the program ends with: 3 for versions, 4 for a folder that cannot be used. */
  readonly exitCode: 3 | 4;
}

export function describeRefusal({ code, known, program, profile }: Refusal): StartProblem {
  const words =
    code === 'other-backend' || known === null
      ? { title: startProblems.otherBackend.title, text: startProblems.otherBackend.text(known, program, profile) }
      : code === 'older-program'
        ? { title: startProblems.olderProgram.title, text: startProblems.olderProgram.text(known, program, profile) }
        : { title: startProblems.olderEngine.title, text: startProblems.olderEngine.text(known, program, profile) };
  return { ...words, exitCode: 3 };
}
