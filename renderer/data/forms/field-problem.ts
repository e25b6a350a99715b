import type { Problem } from '../../../shared/domain/base/reason.ts';

/**
 * The problem of one field of a form, if it has one. Paths are compared from their end: a command may have wrapped the
 * form in an outer name.
 */
export function fieldProblem(problems: readonly Problem[], ...field: (string | number)[]): Problem | undefined {
  return problems.find(({ path }) => path.length >= field.length && field.every((part, index) => path.at(index - field.length) === part));
}
