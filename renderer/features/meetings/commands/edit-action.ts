import { z } from 'zod';
import { conflictProblems } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import { changeActionPatches } from '../../../../shared/domain/meeting/change-action.ts';
import { type TypedAction, typedActionSchema } from '../../../../shared/domain/meeting/new-action.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { actionTables, loadAction, openAction } from './load-action.ts';

/** Other words, another day or another person for what is still to be done; its call in *Today* goes with it. */
export const editAction = defineCommand({
  name: 'edit-action',
  action: 'review',
  input: z.object({ actionId: idSchema, rev: z.int().positive(), before: typedActionSchema, after: typedActionSchema }),
  tables: [...actionTables],
  load: loadAction,
  decide({ rev, before, after }, loaded, ctx) {
    const open = openAction(loaded);
    if (!open.ok) return open;
    const merged = mergeEdit('meetingActions', open.value.action, { rev, before, after });
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    if (merged.patch === null) return { ok: true, value: { patches: [], output: null } };
    const change = Object.fromEntries(Object.entries(merged.patch.fields).map(([field, { after: value }]) => [field, value]));
    const changed = changeActionPatches(open.value, change as Partial<TypedAction>, ctx);
    return changed.ok ? { ok: true, value: { patches: changed.value, output: null } } : changed;
  },
});
