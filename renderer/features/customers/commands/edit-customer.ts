import { z } from 'zod';
import { conflictProblems, recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import type { Instant } from '../../../../shared/domain/base/now.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { closedFields } from '../../../../shared/domain/call/open-close-call.ts';
import { callsMootedBy } from '../../../../shared/domain/call/settle-calls.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { type CustomerFacts, readCustomerFacts, typedCustomerSchema, typedOf } from '../../../../shared/domain/customer/customer-facts.ts';
import { customerKeys } from '../../../../shared/domain/customer/customer-keys.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { nothingNamed, readNamed, renamed } from '../../../data/kernel/named-rows.ts';

const inputSchema = z.object({
  customerId: idSchema,
  /** The revision that the form was opened from, what it showed then, and what stands in it now. */
  rev: z.int().positive(),
  before: typedCustomerSchema,
  after: typedCustomerSchema,
});

/**
 * Changes what we know of a customer. Edits made from an older revision merge field by field; a field that both changed
 * is a problem of its own, and then nothing is saved. Do-not-contact ends what we still had to ring about, in the same
 * step, so that one undo brings both back. Answers how many calls that ended.
 */
export const editCustomer = defineCommand({
  name: 'edit-customer',
  action: 'edit-records',
  input: inputSchema,
  tables: ['customers', 'calls', 'jobs', 'properties'],
  async load(reader, { customerId, before, after }) {
    const [customer, calls, named] = await Promise.all([
      reader.customers.get(customerId),
      reader.calls.where('customerId').equals(customerId).toArray(),
      before.name === after.name ? nothingNamed : readNamed(reader, customerId),
    ]);
    return { customer, named, openCalls: calls.filter(({ live, open }) => live === 1 && open === 1) };
  },
  decide({ rev, before, after }, { customer, named, openCalls }, ctx) {
    if (customer === undefined || customer.live === 0) return recordGone;
    const read = readCustomerFacts(after, ctx.business.country, customer);
    if (!read.ok) return read;
    // Merged as it was typed: how a phone was read may differ between versions, what was written does not.
    const merged = mergeEdit('customers', { ...customer, ...typedOf(customer) }, { rev, before, after: typedOf(read.value) });
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    if (merged.patch === null) return { ok: true, value: { patches: [], output: { endedCalls: 0 } } };
    const changes = pick(read.value, Object.keys(merged.patch.fields));
    const keys = customerKeys({ ...customer, ...changes });
    const ended = changes.doNotContact === true ? endCalls(customer, openCalls, ctx.now.instant) : [];
    const patches = [updatePatch('customers', customer, { ...changes, ...keys }), ...renamed(keys.nameSort, named), ...ended].filter(
      (patch) => patch !== null,
    );
    return { ok: true, value: { patches, output: { endedCalls: ended.length } } };
  },
});

function pick(facts: CustomerFacts, fields: readonly string[]): Partial<CustomerFacts> {
  return Object.fromEntries(Object.entries(facts).filter(([field]) => fields.includes(field)));
}

function endCalls(customer: Customer, openCalls: readonly Call[], at: Instant): (Patch | null)[] {
  return callsMootedBy({ type: 'do-not-contact', customerId: customer.id }, openCalls).map(({ callId, state, closedBecause }) => {
    const call = openCalls.find(({ id }) => id === callId) as Call;
    return updatePatch('calls', call, closedFields(state, at, closedBecause));
  });
}
