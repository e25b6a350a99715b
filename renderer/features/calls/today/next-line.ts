import type { Id } from '../../../../shared/domain/base/id.ts';

/** Where a line stood when it was chosen: the lines at that moment, and its place among them. */
export interface Trail {
  readonly ids: readonly Id[];
  readonly place: number;
}

/**
 * The line so many steps on from the chosen one. A call that was tried moves to its next time, and one that is settled
 * leaves the list: one goes on from where it stood, so that nothing in between is passed over.
 */
export function nextLine(ids: readonly Id[], chosen: Id | null, trail: Trail | null, by: 1 | -1): Id | null {
  const index = chosen === null ? -1 : ids.indexOf(chosen);
  const after = trail === null ? -1 : nearest(ids, trail, 1);
  const before = trail === null ? -1 : nearest(ids, trail, -1);
  const hasMoved = index < 0 || (after >= 0 && after < index) || (before >= 0 && before > index);
  if (!hasMoved) return ids[Math.min(Math.max(index + by, 0), ids.length - 1)] ?? null;
  const [wanted, other] = by === 1 ? [after, before] : [before, after];
  return ids[wanted >= 0 ? wanted : other] ?? ids[0] ?? null;
}

/** Place of the nearest line that stood beyond it then and still stands; -1 for none. */
function nearest(ids: readonly Id[], { ids: then, place }: Trail, by: 1 | -1): number {
  for (let at = place + by; at >= 0 && at < then.length; at += by) {
    const found = ids.indexOf(then[at] as Id);
    if (found >= 0) return found;
  }
  return -1;
}
