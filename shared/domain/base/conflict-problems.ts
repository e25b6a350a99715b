import type { EditConflict } from './merge-edit.ts';
import type { Problem } from './reason.ts';

/** A conflict as a form hears of it: by field. What it holds now the form reads from the row itself, which is newer still. */
export function conflictProblems(conflicts: readonly EditConflict[]): Problem[] {
  return conflicts.map(({ field }) => ({ path: [field], code: changedMeanwhile, params: {} }));
}

export const changedMeanwhile = 'changed-meanwhile';

/** The answer to a change of a row that was taken back. */
export const recordGone: { readonly ok: false; readonly problems: readonly Problem[] } = {
  ok: false,
  problems: [{ path: [], code: 'record-gone', params: {} }],
};
