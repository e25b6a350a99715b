import { z } from 'zod';
import { type Id, idSchema } from '../../../../shared/domain/base/id.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Complaint } from '../../../../shared/domain/complaint/complaint.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { newRecovery, type RecoveryAbout, recoveryKey } from '../../../../shared/domain/recovery/new-recovery.ts';
import type { Recovery } from '../../../../shared/domain/recovery/recovery.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

const inputSchema = z.object({
  /** Whom it is about; with a job or a complaint, theirs. */
  customerId: idSchema,
  jobId: idSchema.nullable(),
  complaintId: idSchema.nullable(),
});
type Input = z.infer<typeof inputSchema>;

interface Loaded {
  readonly about: RecoveryAbout | null;
  readonly open: Recovery | undefined;
}

/** Opens a recovery by hand or from a complaint. Where one is open for the same already, that is the one: nobody is met twice. */
export const openRecovery = defineCommand({
  name: 'open-recovery',
  action: 'ring',
  input: inputSchema,
  tables: ['complaints', 'customers', 'jobs', 'recoveries'],
  load: loadAbout,
  decide(_, { about, open }, ctx): Result<{ patches: Patch[]; output: Id }> {
    if (about === null) return { ok: false, problems: [{ path: [], code: 'nobody-to-put-right', params: {} }] };
    if (open !== undefined) return { ok: true, value: { patches: join(open, about), output: open.id } };
    const { id, ...fields } = newRecovery(ctx.newId(), about, ctx.now.instant, ctx.actor.id);
    return { ok: true, value: { patches: [createPatch('recoveries', id, fields)], output: id } };
  },
});

async function loadAbout(reader: Reader, input: Input): Promise<Loaded> {
  const complaint = input.complaintId === null ? undefined : await reader.complaints.get(input.complaintId);
  const job = await reader.jobs.get(input.jobId ?? complaint?.jobId ?? '');
  const customer = await reader.customers.get(complaint?.customerId ?? job?.customerId ?? input.customerId);
  const about = aboutOf(input, complaint, job, customer);
  const open = about === null ? undefined : await reader.recoveries.where('openKey').equals(recoveryKey(about)).first();
  return { about, open };
}

/** Null where what it was about has gone. */
function aboutOf(
  input: Input,
  complaint: Complaint | undefined,
  job: Job | undefined,
  customer: Customer | undefined,
): RecoveryAbout | null {
  const isGone = (row: { readonly live: 0 | 1 } | undefined): boolean => row === undefined || row.live === 0;
  if (customer === undefined || isGone(customer)) return null;
  if (input.complaintId !== null && isGone(complaint)) return null;
  if (input.jobId !== null && isGone(job)) return null;
  const liveJob = job !== undefined && job.live === 1 ? job : null;
  return {
    origin: input.complaintId === null ? 'by-hand' : 'complaint',
    customerId: customer.id,
    jobId: liveJob?.id ?? null,
    rootJobId: liveJob === null ? null : (liveJob.rootJobId ?? liveJob.id),
    complaintId: input.complaintId,
  };
}

/** A complaint about what is being put right already belongs to it. */
function join(open: Recovery, { complaintId }: RecoveryAbout): Patch[] {
  const patch = open.complaintId === null ? updatePatch('recoveries', open, { complaintId }) : null;
  return patch === null ? [] : [patch];
}
