import type { CaseStep } from './case.ts';

/** The steps with one moved up (-1) or down (1); as they were where it stands at that end already. */
export function moveStep<S extends Pick<CaseStep, 'id'>>(steps: readonly S[], id: string, by: -1 | 1): S[] {
  const from = steps.findIndex((step) => step.id === id);
  const to = from + by;
  const moved = [...steps];
  const step = moved[from];
  if (step === undefined || to < 0 || to >= steps.length) return moved;
  moved.splice(from, 1);
  moved.splice(to, 0, step);
  return moved;
}
