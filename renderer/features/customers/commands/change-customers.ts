import { z } from 'zod';
import { type Id, idSchema } from '../../../../shared/domain/base/id.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { closedFields } from '../../../../shared/domain/call/open-close-call.ts';
import { callsMootedBy } from '../../../../shared/domain/call/settle-calls.ts';
import { type Customer, customerSchema } from '../../../../shared/domain/customer/customer.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

const customerIds = z.array(idSchema).min(1).max(500);
const tag = customerSchema.shape.tags.element;
/** No customer bears more. */
const mostTags = 50;

type Changed = Result<{ patches: Patch[]; output: { changed: number } }>;

const loadThose = async (reader: Reader, ids: readonly Id[]): Promise<Customer[]> =>
  (await reader.customers.bulkGet([...ids])).filter((row) => row !== undefined && row.live === 1) as Customer[];

function changed(customers: readonly Customer[], fieldsOf: (customer: Customer) => Partial<Customer>): Changed {
  const patches = customers.map((customer) => updatePatch('customers', customer, fieldsOf(customer))).filter((patch) => patch !== null);
  return { ok: true, value: { patches, output: { changed: patches.length } } };
}

const tagInput = z.object({ customerIds, tag });

/** Gives these customers a tag. Who has it already, in small letters or great, and who has as many as one can, stays as they are. */
export const tagCustomers = defineCommand({
  name: 'tag-customers',
  action: 'edit-records',
  input: tagInput,
  tables: ['customers'],
  load: (reader, input: z.infer<typeof tagInput>) => loadThose(reader, input.customerIds),
  decide: (input, customers) =>
    changed(customers, ({ tags }) => {
      const has = tags.some((own) => own.toLowerCase() === input.tag.toLowerCase());
      return has || tags.length >= mostTags ? {} : { tags: [...tags, input.tag] };
    }),
});

/** Takes a tag from these customers. */
export const untagCustomers = defineCommand({
  name: 'untag-customers',
  action: 'edit-records',
  input: tagInput,
  tables: ['customers'],
  load: (reader, input: z.infer<typeof tagInput>) => loadThose(reader, input.customerIds),
  decide: (input, customers) => changed(customers, ({ tags }) => ({ tags: tags.filter((own) => own !== input.tag) })),
});

const groupInput = z.object({ customerIds, group: customerSchema.shape.group });

/** Puts these customers into a group. */
export const groupCustomers = defineCommand({
  name: 'group-customers',
  action: 'edit-records',
  input: groupInput,
  tables: ['customers'],
  load: (reader, input: z.infer<typeof groupInput>) => loadThose(reader, input.customerIds),
  decide: ({ group }, customers) => changed(customers, () => ({ group })),
});

const idsInput = z.object({ customerIds });

/** No outreach to these customers any more; what we still had to ring them about ends. Answers how many calls that ended. */
export const leaveCustomersAlone = defineCommand({
  name: 'leave-customers-alone',
  action: 'edit-records',
  input: idsInput,
  tables: ['customers', 'calls'],
  load: async (reader, input: z.infer<typeof idsInput>) => {
    const customers = await loadThose(reader, input.customerIds);
    const calls = await Promise.all(customers.map(({ id }) => reader.calls.where('customerId').equals(id).toArray()));
    return { customers, calls: calls.flat().filter(({ live, open }) => live === 1 && open === 1) };
  },
  decide(_, { customers, calls }, ctx): Result<{ patches: Patch[]; output: { changed: number; endedCalls: number } }> {
    const anew = customers.filter(({ doNotContact }) => !doNotContact);
    const patches = anew.map((customer) => updatePatch('customers', customer, { doNotContact: true })).filter((patch) => patch !== null);
    const byId = new Map<Id, Call>(calls.map((call) => [call.id, call]));
    const moot = anew.flatMap(({ id }) => callsMootedBy({ type: 'do-not-contact', customerId: id }, calls));
    const ended = moot
      .map(({ callId, state, closedBecause }) => {
        const call = byId.get(callId);
        return call === undefined ? null : updatePatch('calls', call, closedFields(state, ctx.now.instant, closedBecause) as Partial<Call>);
      })
      .filter((patch) => patch !== null);
    return { ok: true, value: { patches: [...patches, ...ended], output: { changed: patches.length, endedCalls: ended.length } } };
  },
});
