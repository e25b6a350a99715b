import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { localDateSchema } from '../../../../shared/domain/base/now.ts';
import { createPatch, type Patch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { endOccupancies, livesThere, newOccupancy } from './occupancy-patches.ts';

const inputSchema = z.object({
  propertyId: idSchema,
  /** Empty while nobody was chosen. */
  customerId: z.string(),
  /** Null: since when is not known. */
  since: localDateSchema.nullable(),
  /** True: whoever lived there until now left. */
  othersLeft: z.boolean(),
});

/** Somebody lives at a place: from now on they are told when we come back. */
export const moveIn = defineCommand({
  name: 'move-in',
  action: 'edit-records',
  input: inputSchema,
  tables: ['properties', 'customers', 'occupancies'],
  load: async (reader, { propertyId, customerId }: z.infer<typeof inputSchema>) => ({
    property: await reader.properties.get(propertyId),
    customer: await reader.customers.get(customerId),
    occupancies: await reader.occupancies.where('propertyId').equals(propertyId).toArray(),
  }),
  decide(
    { propertyId, customerId, since, othersLeft },
    { property, customer, occupancies },
    ctx,
  ): Result<{ patches: Patch[]; output: { name: string } }> {
    if (property === undefined || property.live === 0) return recordGone;
    const present = occupancies.filter(livesThere);
    const problem =
      customer?.live !== 1 ? 'customer-gone' : present.some((one) => one.customerId === customerId) ? 'lives-there-already' : null;
    if (problem !== null) return { ok: false, problems: [{ path: ['customerId'], code: problem, params: {} }] };
    const patches = [
      ...(othersLeft ? endOccupancies(present, since ?? ctx.now.date) : []),
      createPatch('occupancies', ctx.newId(), newOccupancy(propertyId, customerId, since)),
    ];
    return { ok: true, value: { patches, output: { name: customer?.name ?? '' } } };
  },
});
