import type { Call, CallAttempt } from '../../../../shared/domain/call/call.ts';
import type { Complaint } from '../../../../shared/domain/complaint/complaint.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Appointment, Job } from '../../../../shared/domain/job/job.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import type { Recovery } from '../../../../shared/domain/recovery/recovery.ts';
import type { RevisitDecision } from '../../../../shared/domain/revisit/revisit-decision.ts';
import type { WasRight } from '../../../../shared/domain/revisit/was-right.ts';
import type { Wording } from '../../../../shared/domain/wording/wording.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { findRight } from '../../../data/wording/find-right.ts';
import { readOpenWith } from './open-calls.ts';
import { type OtherTold, readOthersTold } from './read-others-told.ts';

/** What the customer is to the place: who asked for the visit, or who holds the place while another asked. */
export type Standing = 'asked' | 'owner' | 'lives-there';

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
  /** What the customer said at the first visit, where the last one bears it out. */
  readonly right: WasRight | null;
  readonly decision: RevisitDecision | null;
  /** The visit that we ring before, if one is planned. */
  readonly visit: Appointment | null;
  readonly complaint: Complaint | null;
  readonly promise: Promised | null;
  /** How what the call is about is being put right; null where the call is about something else. */
  readonly recovery: Recovery | null;
  readonly attempts: readonly CallAttempt[];
  readonly alsoOpen: readonly Call[];
  readonly othersTold: readonly OtherTold[];
  readonly standing: Standing;
  /** The business's own texts; a shop has some dozens at most. */
  readonly wordings: readonly Wording[];
}

export async function readCard(reader: Reader, callId: string): Promise<CardFacts | null> {
  const call = await reader.calls.get(callId);
  if (call === undefined || call.live === 0 || call.customerId === null) return null;
  const customer = await reader.customers.get(call.customerId);
  if (customer === undefined) return null;
  const attempts = await reader.callAttempts.where('callId').equals(callId).toArray();
  return {
    call,
    customer,
    ...(await readAbout(reader, call, customer)),
    attempts: attempts.filter(({ live }) => live === 1).toSorted((a, b) => a.at.localeCompare(b.at)),
    othersTold: await readOthersTold(reader, call),
  };
}

/** What a call with this customer is about, as far as words are made from it. */
export async function readAbout(
  reader: Reader,
  call: Pick<Call, 'id' | 'jobId' | 'complaintId' | 'promiseId' | 'recoveryId'>,
  customer: Customer,
): Promise<Omit<CardFacts, 'call' | 'customer' | 'attempts' | 'othersTold'>> {
  const job = call.jobId === null ? null : ((await reader.jobs.get(call.jobId)) ?? null);
  const property = job?.propertyId == null ? null : ((await reader.properties.get(job.propertyId)) ?? null);
  const decision = job === null ? null : await readDecision(reader, job.id);
  const originalId = job?.originalJobId ?? decision?.originalJobId ?? null;
  const original = originalId === null ? null : ((await reader.jobs.get(originalId)) ?? null);
  return {
    property,
    zone: property?.zone ?? null,
    job,
    original,
    right: original === null || job === null ? null : await findRight(original, job),
    decision,
    visit: job === null ? null : await readNextVisit(reader, job.id),
    complaint: call.complaintId === null ? null : ((await reader.complaints.get(call.complaintId)) ?? null),
    promise: call.promiseId === null ? null : ((await reader.promises.get(call.promiseId)) ?? null),
    recovery: call.recoveryId === null ? null : ((await reader.recoveries.get(call.recoveryId)) ?? null),
    alsoOpen: await readOpenWith(reader, customer.id, call.id),
    standing: standingOf(customer, job, property),
    wordings: await reader.wordings.toArray(),
  };
}

function standingOf({ id }: Customer, job: Job | null, property: Property | null): Standing {
  if (job === null || job.customerId === id) return 'asked';
  return property?.customerId === id ? 'owner' : 'lives-there';
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
