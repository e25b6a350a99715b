import { z } from 'zod';
import { conflictProblems, recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import { meetingActionSchema } from '../../../../shared/domain/meeting/meeting.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { actionTables, loadAction } from './load-action.ts';

const fieldsSchema = meetingActionSchema.pick({ outcome: true });

/** How an action went, said after it was closed. */
export const tellAction = defineCommand({
  name: 'tell-action',
  action: 'review',
  input: z.object({ actionId: idSchema, rev: z.int().positive(), before: fieldsSchema, after: fieldsSchema }),
  tables: [...actionTables],
  load: loadAction,
  decide({ rev, before, after }, { action }) {
    if (action === undefined || action.live === 0) return recordGone;
    const merged = mergeEdit('meetingActions', action, { rev, before, after: { outcome: after.outcome.trim() } });
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    return { ok: true, value: { patches: merged.patch === null ? [] : [merged.patch], output: null } };
  },
});
