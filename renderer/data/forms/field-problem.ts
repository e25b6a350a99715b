import type { Problem } from '../../../shared/domain/base/reason.ts';
import { text } from '../../../shared/text/text.ts';

/**
 * The problem of one field of a form, if it has one. Paths are compared from their end: a command may have wrapped the
 * form in an outer name.
 */
export function fieldProblem(problems: readonly Problem[], ...field: (string | number)[]): Problem | undefined {
  return problems.find(({ path }) => path.length >= field.length && field.every((part, index) => path.at(index - field.length) === part));
}

/** What is said beneath that field; undefined where nothing is wrong with it. @param sentences the feature's own, by code */
export function sentenceAt(
  problems: readonly Problem[],
  sentences: Parameters<typeof text.problems.sentence>[1],
  ...field: (string | number)[]
): string | undefined {
  const problem = fieldProblem(problems, ...field);
  return problem && text.problems.sentence(problem, sentences);
}
