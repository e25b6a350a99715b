import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { updatePatch } from '../../../../shared/domain/base/patch.ts';
import { isErased } from '../../../data/erasure/is-erased.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

/**
 * Puts a customer who was taken off back on the list, as they were; also years later, when undo reaches no more. One who
 * was found to be somebody else stays at rest: that is taken back where the two were joined.
 */
export const bringBackCustomer = defineCommand({
  name: 'bring-back-customer',
  action: 'edit-records',
  input: z.object({ customerId: idSchema }),
  tables: ['customers', 'erasures'],
  load: async (reader, { customerId }) => ({
    customer: await reader.customers.get(customerId),
    erased: await isErased(reader, customerId),
  }),
  decide(_input, { customer, erased }) {
    if (customer === undefined || customer.mergedInto !== null || erased) {
      return { ok: false, problems: [{ path: [], code: 'customer-cannot-come-back', params: {} }] };
    }
    const patch = updatePatch('customers', customer, { live: 1, deletedAt: null });
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: { name: customer.name } } };
  },
});
