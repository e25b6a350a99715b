import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { text } from '../../../../shared/text/text.ts';
import { fieldProblem } from '../../../data/forms/field-problem.ts';

/** The sentence at one field, if something is wrong with it. */
export function sentenceOf(problems: readonly Problem[], field: string): string | undefined {
  const problem = fieldProblem(problems, field);
  return problem && text.problems.sentence(problem, complaints.problems);
}

/** Everything that is wrong, in one line. */
export function allSentences(problems: readonly Problem[]): string {
  return problems.map((problem) => text.problems.sentence(problem, complaints.problems)).join(' ');
}
