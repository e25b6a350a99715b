import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { localDateSchema } from '../../../../shared/domain/base/now.ts';
import { type Patch, removePatch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

const idInput = z.object({ equipmentId: idSchema });
const retireInput = idInput.extend({ on: localDateSchema });
type Decided = Result<{ patches: Patch[]; output: null }>;

const loadPiece = async (reader: Reader, { equipmentId }: z.infer<typeof idInput>) => (await reader.equipment.get(equipmentId)) ?? null;

/** It stands there no more: taken out or replaced. Its history stays. */
export const retireEquipment = defineCommand({
  name: 'retire-equipment',
  action: 'edit-records',
  input: retireInput,
  tables: ['equipment'],
  load: (reader, input: z.infer<typeof retireInput>) => loadPiece(reader, input),
  decide({ on }, piece): Decided {
    if (piece === null || piece.live === 0) return recordGone;
    if (piece.installedOn !== null && on < piece.installedOn)
      return { ok: false, problems: [{ path: ['on'], code: 'retired-before-installed', params: {} }] };
    const patch = updatePatch('equipment', piece, { retiredOn: on });
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});

/** It stands there after all. */
export const putBackEquipment = defineCommand({
  name: 'put-back-equipment',
  action: 'edit-records',
  input: idInput,
  tables: ['equipment'],
  load: (reader, input: z.infer<typeof idInput>) => loadPiece(reader, input),
  decide(_, piece): Decided {
    if (piece === null || piece.live === 0) return recordGone;
    const patch = updatePatch('equipment', piece, { retiredOn: null });
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});

/** Takes a piece off the records that was never there. What jobs were about is retired instead. */
export const removeEquipment = defineCommand({
  name: 'remove-equipment',
  action: 'edit-records',
  input: idInput,
  tables: ['equipment', 'jobs', 'attachments'],
  load: async (reader, input: z.infer<typeof idInput>) => ({
    piece: await loadPiece(reader, input),
    jobs: await reader.jobs.where('equipmentIds').equals(input.equipmentId).toArray(),
    attachments: await reader.attachments.where('equipmentId').equals(input.equipmentId).toArray(),
  }),
  decide(_, { piece, jobs, attachments }, ctx): Decided {
    if (piece === null || piece.live === 0) return recordGone;
    const count = jobs.filter(({ live }) => live === 1).length;
    if (count > 0) return { ok: false, problems: [{ path: [], code: 'equipment-has-jobs', params: { count } }] };
    const at = ctx.now.instant;
    const pictures = attachments.filter(({ live }) => live === 1).map((row) => removePatch('attachments', row, at));
    return { ok: true, value: { patches: [...pictures, removePatch('equipment', piece, at)], output: null } };
  },
});
