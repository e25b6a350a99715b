import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { localDateSchema } from '../../../../shared/domain/base/now.ts';
import type { Patch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { decideEach, loadEach } from '../../../data/kernel/each-of.ts';
import { handOverProperty } from './hand-over-property.ts';

const inputSchema = z.object({
  propertyIds: z.array(idSchema).min(1).max(500),
  customerId: idSchema,
  on: localDateSchema,
  /** True: the former holders, where they live there, leave on that day. */
  movesOut: z.boolean(),
});
type Input = z.infer<typeof inputSchema>;

/** Another customer holds all of these places, each by the rule for one. What that customer holds already stays as it is. */
export const handOverProperties = defineCommand({
  name: 'hand-over-properties',
  action: 'edit-records',
  input: inputSchema,
  tables: handOverProperty.tables,
  load: (reader, input: Input) => loadEach(handOverProperty, reader, inputsOf(input)),
  decide(input, loaded, ctx): Result<{ patches: readonly Patch[]; output: { handedOver: number; refused: number } }> {
    const { patches, outputs, refused } = decideEach(handOverProperty, inputsOf(input), loaded, ctx);
    return { ok: true, value: { patches, output: { handedOver: outputs.length, refused } } };
  },
});

function inputsOf({ propertyIds, customerId, on, movesOut }: Input) {
  // A landlord takes a house over and does not move into it.
  return propertyIds.map((propertyId) => ({ propertyId, customerId, on, movesIn: false, movesOut }));
}
