import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { reach } from '../../../../shared/text/en/reach.ts';
import { text } from '../../../../shared/text/text.ts';
import { sentenceAt } from '../../../data/forms/field-problem.ts';

/** What is wrong with a field of a customer, by the problem's code. */
const sentences = { ...reach.problems, ...customers.problems };

/** The sentence beneath one field, if there is something to say. */
export function fieldSentence(problems: readonly Problem[], ...path: (string | number)[]): string | undefined {
  return sentenceAt(problems, sentences, ...path);
}

/** Why a command was refused, in one go. */
export function refusalWords(problems: readonly Problem[]): string {
  return text.problems.list(problems, sentences);
}
