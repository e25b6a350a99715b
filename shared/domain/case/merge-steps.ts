import { sameValue } from '../base/patch.ts';
import type { CaseStep } from './case.ts';

/**
 * Two people's changes of the steps of one case, step by step: each step keeps the newer of what only one of them changed,
 * and the order is that of whoever moved, added or took away steps. Null where both changed one step, or the order, each
 * in their own way: then somebody has to choose.
 */
export function mergeSteps(current: readonly CaseStep[], before: readonly CaseStep[], after: readonly CaseStep[]): CaseStep[] | null {
  const [theirs, base, ours] = [current, before, after].map((steps) => new Map(steps.map((step) => [step.id, step])));
  const order = pick(idsOf(current), idsOf(before), idsOf(after));
  if (order === null || theirs === undefined || base === undefined || ours === undefined) return null;
  const merged: CaseStep[] = [];
  for (const id of order as string[]) {
    const step = pick(theirs.get(id), base.get(id), ours.get(id));
    if (step === null || step === undefined) return null;
    merged.push(step as CaseStep);
  }
  return merged;
}

function idsOf(steps: readonly CaseStep[]): string[] {
  return steps.map(({ id }) => id);
}

/** Of three values the one that was changed; null where both changed it, and not to the same. */
function pick<T>(theirs: T, base: T, ours: T): T | null {
  if (sameValue(ours, base)) return theirs;
  if (sameValue(theirs, base) || sameValue(theirs, ours)) return ours;
  return null;
}
