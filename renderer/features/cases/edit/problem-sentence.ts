import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { cases } from '../../../../shared/text/en/cases.ts';
import { sentenceAt } from '../../../data/forms/field-problem.ts';

/** What is wrong with one field of a case, in words; undefined where nothing is. */
export function problemSentence(problems: readonly Problem[], path: readonly string[]): string | undefined {
  return sentenceAt(problems, cases.problems, ...path);
}
