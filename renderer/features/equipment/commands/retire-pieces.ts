import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { localDateSchema } from '../../../../shared/domain/base/now.ts';
import type { Patch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { decideEach, loadEach } from '../../../data/kernel/each-of.ts';
import { retireEquipment } from './retire-equipment.ts';

const inputSchema = z.object({ equipmentIds: z.array(idSchema).min(1).max(500), on: localDateSchema });
type Input = z.infer<typeof inputSchema>;

/** Takes each of these pieces out by the rule for one. What was taken out before keeps its day. */
export const retirePieces = defineCommand({
  name: 'retire-pieces',
  action: 'edit-records',
  input: inputSchema,
  tables: ['equipment'],
  load: (reader, input: Input) => loadEach(retireEquipment, reader, inputsOf(input)),
  decide(input, loaded, ctx): Result<{ patches: readonly Patch[]; output: { retired: number; refused: number } }> {
    const standing = loaded.map((piece) => (piece === null || piece.retiredOn === null ? piece : null));
    const { patches, outputs, refused } = decideEach(retireEquipment, inputsOf(input), standing, ctx);
    return { ok: true, value: { patches, output: { retired: outputs.length, refused } } };
  },
});

function inputsOf({ equipmentIds, on }: Input): { equipmentId: string; on: string }[] {
  return equipmentIds.map((equipmentId) => ({ equipmentId, on }));
}
