import { z } from 'zod';
import { type Id, idSchema } from '../../../../shared/domain/base/id.ts';
import { createPatch, type Patch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import {
  type ComplaintFacts,
  readComplaintFacts,
  type TypedComplaint,
  typedComplaintSchema,
} from '../../../../shared/domain/complaint/complaint-facts.ts';
import { newComplaint } from '../../../../shared/domain/complaint/new-complaint.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { newCustomer } from '../../../../shared/domain/customer/new-customer.ts';
import { normalisePhone } from '../../../../shared/domain/customer/normalise-phone.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { type Ctx, defineCommand } from '../../../data/kernel/command.ts';
import { complaintCallPatches } from './call-patches.ts';
import { loadTeller } from './load-complaint.ts';
import { askAfterComplaint, complainedJobTables, loadComplainedJob } from './review-of-complaint.ts';

const inputSchema = z.object({
  /** Made by the form, so that saving twice makes one. */
  complaintId: idSchema,
  typed: typedComplaintSchema,
  /** They were thanked and know that it has reached us, because they are with us while it is written down. */
  thanked: z.boolean(),
  /** Who says it, where they are not on record yet. */
  newcomer: z.object({ name: z.string().trim().max(200), phone: z.string().trim().max(60) }).nullable(),
});
type Input = z.infer<typeof inputSchema>;

interface Opened {
  readonly complaintId: Id;
  /** When the first of what is owed is due; null when nothing is. */
  readonly dueAt: string | null;
}

/** Writes down what let somebody down, and queues what is owed for it: that they hear that it has reached us, and what we will do. */
export const openComplaint = defineCommand({
  name: 'open-complaint',
  action: 'ring',
  input: inputSchema,
  tables: [...complainedJobTables, 'customers', 'properties'],
  async load(reader, { complaintId, typed }) {
    const about = await loadComplainedJob(reader, typed.jobId);
    const propertyId = typed.propertyId ?? about?.job.propertyId ?? null;
    const [teller, standing] = await Promise.all([
      loadTeller(reader, typed.from === 'employee' ? null : typed.customerId, propertyId),
      reader.complaints.get(complaintId),
    ]);
    return { about, ...teller, standing };
  },
  decide(input, { about, customer, zone, standing }, ctx): Result<{ patches: Patch[]; output: Opened }> {
    const { complaintId, thanked } = input;
    if (standing !== undefined) return { ok: false, problems: [{ path: [], code: 'complaint-saved-already', params: {} }] };
    const told = toldBy(input, ctx);
    if (!told.ok) return told;
    const { typed, newcomer } = told.value;
    const read = readComplaintFacts(typed, ctx.now.instant);
    if (!read.ok) return read;
    if (newcomer === null && read.value.customerId !== null && customer?.live !== 1)
      return { ok: false, problems: [{ path: ['customerId'], code: 'customer-gone', params: {} }] };
    const facts = withJob(read.value, about?.job);
    const fields = newComplaint(facts, thanked);
    const calls = complaintCallPatches({ ...fields, id: complaintId }, { openCalls: [], customer, zone }, facts.heardAt, ctx);
    const dueAt = calls.map((call) => String(call.fields['dueAt']?.after)).toSorted()[0] ?? null;
    const own = [...(newcomer === null ? [] : [newcomer]), createPatch('complaints', complaintId, fields), ...calls];
    const patches = [...own, ...askAfterComplaint(about, facts.heardAt, ctx)];
    return { ok: true, value: { patches, output: { complaintId, dueAt } } };
  },
});

/** Who says it, with the record of somebody new. One of us is on record in any case. */
function toldBy({ typed, newcomer }: Input, ctx: Ctx): Result<{ typed: TypedComplaint; newcomer: Patch | null }> {
  if (newcomer === null || typed.from === 'employee') return { ok: true, value: { typed, newcomer: null } };
  if (newcomer.name === '') return { ok: false, problems: [{ path: ['name'], code: 'name-missing', params: {} }] };
  const phone = newcomer.phone === '' ? null : normalisePhone(newcomer.phone, ctx.business.country);
  if (phone?.digits === '') return { ok: false, problems: [{ path: ['phone'], code: 'phone-without-digits', params: {} }] };
  const customerId = ctx.newId();
  const phones = phone === null ? [] : [{ text: phone.text, e164: phone.e164 }];
  const fields: Omit<Customer, keyof Row> = newCustomer({ name: newcomer.name, phones });
  return { ok: true, value: { typed: { ...typed, customerId }, newcomer: createPatch('customers', customerId, fields) } };
}

/** What the job knows and nobody typed: where it was, which trade. */
function withJob(facts: ComplaintFacts, job: Job | undefined): ComplaintFacts {
  if (job === undefined) return facts;
  return { ...facts, propertyId: facts.propertyId ?? job.propertyId, trade: facts.trade ?? job.trade };
}
