import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { equipment as words } from '../../../../shared/text/en/equipment.ts';
import { text } from '../../../../shared/text/text.ts';
import { sentenceAt } from '../../../data/forms/field-problem.ts';

/** What is said beneath a field; undefined when nothing is wrong with it. */
export function sentenceOf(problems: readonly Problem[], field: string): string | undefined {
  return sentenceAt(problems, words.problems, field);
}

/** Everything that is wrong, in one line. */
export function allSentences(problems: readonly Problem[]): string {
  return text.problems.list(problems, words.problems);
}
