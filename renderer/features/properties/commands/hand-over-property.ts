import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { localDateSchema } from '../../../../shared/domain/base/now.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { endOccupancies, livesThere, newOccupancy } from './occupancy-patches.ts';

const inputSchema = z.object({
  propertyId: idSchema,
  /** Who holds it from now on; empty while nobody was chosen. */
  customerId: z.string(),
  on: localDateSchema,
  /** True: the new holder lives there from that day on. */
  movesIn: z.boolean(),
  /** True: the former holder, where they lived there, leaves on that day. */
  movesOut: z.boolean(),
});

/** Another customer holds the place. Jobs that were done there stay with whoever asked for them. */
export const handOverProperty = defineCommand({
  name: 'hand-over-property',
  action: 'edit-records',
  input: inputSchema,
  tables: ['properties', 'customers', 'occupancies'],
  load: async (reader, { propertyId, customerId }: z.infer<typeof inputSchema>) => ({
    property: await reader.properties.get(propertyId),
    next: await reader.customers.get(customerId),
    occupancies: await reader.occupancies.where('propertyId').equals(propertyId).toArray(),
  }),
  decide({ on, movesIn, movesOut }, { property, next, occupancies }, ctx): Result<{ patches: Patch[]; output: { name: string } }> {
    if (property === undefined || property.live === 0) return recordGone;
    const refused = (code: string) => ({ ok: false as const, problems: [{ path: ['customerId'], code, params: {} }] });
    if (next === undefined || next.live === 0) return refused('customer-gone');
    if (next.id === property.customerId) return refused('holds-it-already');
    const present = occupancies.filter(livesThere);
    const moved = updatePatch('properties', property, {
      customerId: next.id,
      customerSort: next.nameSort,
      ...(property.billToCustomerId === next.id && { billToCustomerId: null }),
    });
    const patches = [
      ...(moved === null ? [] : [moved]),
      ...(movesOut
        ? endOccupancies(
            present.filter(({ customerId }) => customerId === property.customerId),
            on,
          )
        : []),
      ...(movesIn && !present.some(({ customerId }) => customerId === next.id)
        ? [createPatch('occupancies', ctx.newId(), newOccupancy(property.id, next.id, on))]
        : []),
    ];
    return { ok: true, value: { patches, output: { name: next.name } } };
  },
});
