import { z } from 'zod';
import { type Id, idSchema } from '../../../../shared/domain/base/id.ts';
import { createPatch, type Patch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { type ComplaintFacts, readComplaintFacts, typedComplaintSchema } from '../../../../shared/domain/complaint/complaint-facts.ts';
import { newComplaint } from '../../../../shared/domain/complaint/new-complaint.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { complaintCallPatches } from './call-patches.ts';
import { loadTeller } from './load-complaint.ts';

const inputSchema = z.object({
  /** Made by the form, so that saving twice makes one. */
  complaintId: idSchema,
  typed: typedComplaintSchema,
  /** They were thanked and know that it has reached us, because they are with us while it is written down. */
  thanked: z.boolean(),
});

/**
 * Writes down what let somebody down, and queues what is owed for it: that they hear that it has reached us, and what we
 * will do. Answers when the first of it is due; null when nothing is.
 */
export const openComplaint = defineCommand({
  name: 'open-complaint',
  action: 'ring',
  input: inputSchema,
  tables: ['calls', 'complaints', 'customers', 'jobs', 'properties'],
  async load(reader, { complaintId, typed }) {
    const job = typed.jobId === null ? undefined : await reader.jobs.get(typed.jobId);
    const propertyId = typed.propertyId ?? job?.propertyId ?? null;
    const [teller, standing] = await Promise.all([
      loadTeller(reader, typed.from === 'employee' ? null : typed.customerId, propertyId),
      reader.complaints.get(complaintId),
    ]);
    return { job, ...teller, standing };
  },
  decide({ complaintId, typed, thanked }, { job, customer, zone, standing }, ctx): Result<{ patches: Patch[]; output: Opened }> {
    if (standing !== undefined) return { ok: false, problems: [{ path: [], code: 'complaint-saved-already', params: {} }] };
    const read = readComplaintFacts(typed, ctx.now.instant);
    if (!read.ok) return read;
    if (read.value.customerId !== null && customer?.live !== 1)
      return { ok: false, problems: [{ path: ['customerId'], code: 'customer-gone', params: {} }] };
    const facts = withJob(read.value, job);
    const fields = newComplaint(facts, thanked);
    const calls = complaintCallPatches({ ...fields, id: complaintId }, { openCalls: [], customer, zone }, facts.heardAt, ctx);
    const dueAt = calls.map(({ fields }) => String(fields['dueAt']?.after)).toSorted()[0] ?? null;
    return { ok: true, value: { patches: [createPatch('complaints', complaintId, fields), ...calls], output: { complaintId, dueAt } } };
  },
});

interface Opened {
  readonly complaintId: Id;
  readonly dueAt: string | null;
}

/** What the job knows and nobody typed: where it was, which trade. */
function withJob(facts: ComplaintFacts, job: Job | undefined): ComplaintFacts {
  if (job === undefined) return facts;
  return { ...facts, propertyId: facts.propertyId ?? job.propertyId, trade: facts.trade ?? job.trade };
}
