import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

/** Whoever sits at the computer has read these good words: they wait for that person no longer. */
export const seePraise = defineCommand({
  name: 'see-praise',
  action: 'ring',
  input: z.object({ praiseIds: z.array(idSchema).min(1).max(200) }),
  tables: ['praises'],
  load: (reader, { praiseIds }) => reader.praises.bulkGet(praiseIds),
  decide(_, praises, ctx): Result<{ patches: Patch[]; output: null }> {
    const patches = praises
      .filter((praise) => praise !== undefined)
      .filter(({ live }) => live === 1)
      .map((praise) => updatePatch('praises', praise, { waitingFor: praise.waitingFor.filter((id) => id !== ctx.actor.id) }));
    return { ok: true, value: { patches: patches.filter((patch) => patch !== null), output: null } };
  },
});
