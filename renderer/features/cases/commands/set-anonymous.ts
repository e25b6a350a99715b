import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

/** Tells a case without names from now on, wherever it is shown, or with them. */
export const setAnonymous = defineCommand({
  name: 'set-anonymous',
  action: 'review',
  input: z.object({ caseId: idSchema, anonymous: z.boolean() }),
  tables: ['cases'],
  load: (reader, { caseId }) => reader.cases.get(caseId),
  decide({ anonymous }, row): Result<{ patches: Patch[]; output: null }> {
    if (row === undefined || row.live === 0) return recordGone;
    const patch = updatePatch('cases', row, { anonymous });
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});
