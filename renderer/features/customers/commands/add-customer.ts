import { z } from 'zod';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import { readCustomerFacts, typedCustomerSchema, unknownCustomer } from '../../../../shared/domain/customer/customer-facts.ts';
import { newCustomer } from '../../../../shared/domain/customer/new-customer.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

/** Writes down a customer of any group. Problems name the field. Answers the id of the new record. */
export const addCustomer = defineCommand({
  name: 'add-customer',
  action: 'edit-records',
  input: z.object({ typed: typedCustomerSchema }),
  tables: ['customers'],
  load: async () => null,
  decide({ typed }, _loaded, ctx) {
    const read = readCustomerFacts(typed, ctx.business.country, unknownCustomer);
    if (!read.ok) return read;
    const customerId = ctx.newId();
    return { ok: true, value: { patches: [createPatch('customers', customerId, newCustomer(read.value))], output: { customerId } } };
  },
});
