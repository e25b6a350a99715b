import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { text } from '../../../../shared/text/text.ts';
import { sentenceAt } from '../../../data/forms/field-problem.ts';

/** The sentence at one field, if something is wrong with it. */
export function sentenceOf(problems: readonly Problem[], field: string): string | undefined {
  return sentenceAt(problems, complaints.problems, field);
}

/** Everything that is wrong, in one line. */
export function allSentences(problems: readonly Problem[]): string {
  return text.problems.list(problems, complaints.problems);
}
