import type { Call, CallAttempt } from '../../../../shared/domain/call/call.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Appointment, Job } from '../../../../shared/domain/job/job.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import type { RevisitDecision } from '../../../../shared/domain/revisit/revisit-decision.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { readOpenWith } from './open-calls.ts';

/** Everything that the card of one call shows. */
export interface CardFacts {
  readonly call: Call;
  readonly customer: Customer;
  readonly property: Property | null;
  /** IANA zone of the place, null for the business's. */
  readonly zone: string | null;
  readonly job: Job | null;
  /** The visit that may not have settled it. */
  readonly original: Job | null;
  readonly decision: RevisitDecision | null;
  /** The visit that we ring before, if one is planned. */
  readonly visit: Appointment | null;
  readonly attempts: readonly CallAttempt[];
  readonly alsoOpen: readonly Call[];
}

export async function readCard(reader: Reader, callId: string): Promise<CardFacts | null> {
  const call = await reader.calls.get(callId);
  if (call === undefined || call.live === 0 || call.customerId === null) return null;
  const customer = await reader.customers.get(call.customerId);
  if (customer === undefined) return null;
  const job = call.jobId === null ? null : ((await reader.jobs.get(call.jobId)) ?? null);
  const property = job?.propertyId == null ? null : ((await reader.properties.get(job.propertyId)) ?? null);
  const decision = job === null ? null : await readDecision(reader, job.id);
  const originalId = job?.originalJobId ?? decision?.originalJobId ?? null;
  const attempts = await reader.callAttempts.where('callId').equals(callId).toArray();
  return {
    call,
    customer,
    property,
    zone: property?.zone ?? null,
    job,
    original: originalId === null ? null : ((await reader.jobs.get(originalId)) ?? null),
    decision,
    visit: job === null ? null : await readNextVisit(reader, job.id),
    attempts: attempts.filter(({ live }) => live === 1).toSorted((a, b) => a.at.localeCompare(b.at)),
    alsoOpen: await readOpenWith(reader, customer.id, call.id),
  };
}

/** The answer that counts for a job: a yes before an unsure. */
async function readDecision(reader: Reader, jobId: string): Promise<RevisitDecision | null> {
  const decisions = visible(await reader.revisitDecisions.where('jobId').equals(jobId).toArray(), await reader.pendingWork());
  return decisions.find(({ decision }) => decision === 'yes') ?? decisions.find(({ decision }) => decision === 'unsure') ?? null;
}

async function readNextVisit(reader: Reader, jobId: string): Promise<Appointment | null> {
  const appointments = visible(await reader.appointments.where('jobId').equals(jobId).toArray(), await reader.pendingWork());
  const planned = appointments.filter(({ outcome, startsAt }) => outcome === 'planned' && startsAt !== null);
  return planned.toSorted((a, b) => String(a.startsAt).localeCompare(String(b.startsAt)))[0] ?? null;
}
