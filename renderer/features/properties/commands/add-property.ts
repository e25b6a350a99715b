import { z } from 'zod';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { createPatch, type Patch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { newProperty } from '../../../../shared/domain/property/new-property.ts';
import { readPropertyFacts, typedPropertySchema } from '../../../../shared/domain/property/property-facts.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { newOccupancy } from './occupancy-patches.ts';

const inputSchema = z.object({
  /** Who holds it; empty while nobody was chosen. */
  customerId: z.string(),
  typed: typedPropertySchema,
  /** True: whoever holds it lives there as well. */
  livesThere: z.boolean(),
});

/** Puts a property on record. An address that is on record already is said while it is typed, and is allowed. */
export const addProperty = defineCommand({
  name: 'add-property',
  action: 'edit-records',
  input: inputSchema,
  tables: ['properties', 'customers', 'occupancies'],
  load: async (reader, { customerId, typed }: z.infer<typeof inputSchema>) => ({
    holder: await reader.customers.get(customerId),
    billTo: typed.billToCustomerId === null ? null : await reader.customers.get(typed.billToCustomerId),
  }),
  decide({ typed, livesThere }, { holder, billTo }, ctx): Result<{ patches: Patch[]; output: { propertyId: Id } }> {
    const read = readPropertyFacts(typed);
    const problems = [
      ...(holder?.live === 1 ? [] : [{ path: ['customerId'], code: 'customer-gone', params: {} }]),
      ...(billTo === null || billTo?.live === 1 ? [] : [{ path: ['billToCustomerId'], code: 'customer-gone', params: {} }]),
      ...(read.ok ? [] : read.problems),
    ];
    if (!read.ok || holder === undefined || problems.length > 0) return { ok: false, problems };
    const propertyId = ctx.newId();
    const { billToCustomerId } = read.value;
    const known = { ...read.value, billToCustomerId: billToCustomerId === holder.id ? null : billToCustomerId };
    const patches = [
      createPatch('properties', propertyId, newProperty({ customerId: holder.id, customerSort: holder.nameSort, ...known })),
      ...(livesThere ? [createPatch('occupancies', ctx.newId(), newOccupancy(propertyId, holder.id, null))] : []),
    ];
    return { ok: true, value: { patches, output: { propertyId } } };
  },
});
