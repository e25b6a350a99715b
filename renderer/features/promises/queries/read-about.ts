import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Zone } from '../../../../shared/domain/base/now.ts';
import { chosenCall } from '../../../data/contributions/chosen-call.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { aboutNothing, type PromiseAbout } from '../form/open-form.ts';

/** What the screen at `path` is about: a promise made there is about the same. */
export async function aboutOfPath(reader: Reader, path: string): Promise<PromiseAbout> {
  const [, screen = '', id = ''] = path.split('/');
  if (screen === 'customers' && id !== '') return { ...aboutNothing, customerId: (await reader.customers.get(id))?.id ?? null };
  if (screen === 'today') return aboutOfCall(reader, chosenCall());
  if (screen === 'jobs') return aboutOfJob(reader, id);
  if (screen === 'complaints') {
    const complaint = await reader.complaints.get(id);
    if (complaint !== undefined) return { ...aboutNothing, customerId: complaint.customerId, jobId: complaint.jobId, complaintId: id };
  }
  if (screen === 'recoveries') {
    const recovery = await reader.recoveries.get(id);
    if (recovery !== undefined) return { ...aboutNothing, customerId: recovery.customerId, jobId: recovery.jobId, recoveryId: id };
  }
  return aboutNothing;
}

async function aboutOfCall(reader: Reader, callId: Id | null): Promise<PromiseAbout> {
  const call = callId === null ? undefined : await reader.calls.get(callId);
  if (call === undefined) return aboutNothing;
  const { customerId, jobId, complaintId, recoveryId } = call;
  return { customerId, jobId, complaintId, recoveryId };
}

async function aboutOfJob(reader: Reader, jobId: Id): Promise<PromiseAbout> {
  const job = await reader.jobs.get(jobId);
  return job === undefined ? aboutNothing : { ...aboutNothing, customerId: job.customerId, jobId };
}

/** What the form says of what it is about. */
export interface AboutFacts {
  readonly customerName: string;
  readonly jobNumber: number | null;
  /** Of the place; null for the business's. */
  readonly zone: Zone | null;
}

export async function readAbout(reader: Reader, { customerId, jobId }: PromiseAbout): Promise<AboutFacts> {
  const [customer, job] = await Promise.all([reader.customers.get(customerId ?? ''), reader.jobs.get(jobId ?? '')]);
  const property = job?.propertyId ? await reader.properties.get(job.propertyId) : undefined;
  return { customerName: customer?.name ?? '', jobNumber: job?.number ?? null, zone: property?.zone ?? null };
}
