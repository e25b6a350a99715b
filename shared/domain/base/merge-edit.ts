import { type Patch, sameValue, updatePatch } from './patch.ts';
import type { Row } from './row.ts';

/** What a form sends: the revision that it was opened from, and for each field its value then and now. */
export interface Edit<F extends object> {
  readonly rev: number;
  readonly before: F;
  readonly after: F;
}

/** A field that somebody else has changed meanwhile to another value: the person is asked. */
export interface EditConflict {
  readonly field: string;
  readonly theirs: unknown;
  readonly ours: unknown;
}

export type MergedEdit =
  | { readonly ok: true; readonly patch: Patch | null }
  | { readonly ok: false; readonly conflicts: readonly EditConflict[] };

/**
 * Merges an edit into the row as it is now, field by field: fields that the form left alone keep the newer value,
 * fields that only the form changed take it, and the same change made twice is one. What both changed differently is
 * a conflict, and then nothing is applied.
 */
export function mergeEdit<R extends Row>(table: string, row: R, edit: Edit<Partial<R>>): MergedEdit {
  const current = row as unknown as Record<string, unknown>;
  const before = edit.before as Record<string, unknown>;
  const after = edit.after as Record<string, unknown>;
  const changes: Record<string, unknown> = {};
  const conflicts: EditConflict[] = [];
  for (const field of Object.keys(after)) {
    if (sameValue(before[field], after[field])) continue;
    const movedOn = row.rev !== edit.rev && !sameValue(current[field], before[field]) && !sameValue(current[field], after[field]);
    if (movedOn) conflicts.push({ field, theirs: current[field], ours: after[field] });
    else changes[field] = after[field];
  }
  if (conflicts.length > 0) return { ok: false, conflicts };
  return { ok: true, patch: updatePatch(table, row, changes as Partial<R>) };
}
