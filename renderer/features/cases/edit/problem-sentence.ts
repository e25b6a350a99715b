import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { cases } from '../../../../shared/text/en/cases.ts';
import { text } from '../../../../shared/text/text.ts';
import { fieldProblem } from '../../../data/forms/field-problem.ts';

/** What is wrong with one field of a case, in words; undefined where nothing is. */
export function problemSentence(problems: readonly Problem[], path: readonly string[]): string | undefined {
  const problem = fieldProblem(problems, ...path);
  return problem && text.problems.sentence(problem, cases.problems);
}
