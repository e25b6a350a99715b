import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Instant } from '../../../../shared/domain/base/now.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Appointment, Job } from '../../../../shared/domain/job/job.ts';
import { type FollowUp, followUpOf } from '../../../../shared/domain/recovery/plan-follow-ups.ts';
import type { Recovery } from '../../../../shared/domain/recovery/recovery.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** A question how it is now that is planned. */
export interface PlannedQuestion {
  readonly callId: Id;
  readonly which: FollowUp;
  readonly dueAt: Instant;
  readonly assignedTo: Id | null;
}

/** Everything that the steps of one recovery show. */
export interface RecoveryFacts {
  readonly recovery: Recovery;
  readonly customer: Customer;
  readonly job: Job | null;
  /** The next visit that is planned for it. */
  readonly visit: Appointment | null;
  /** IANA zone of the place, null for the business's. */
  readonly zone: string | null;
  readonly questions: readonly PlannedQuestion[];
}

/** Null for one that was taken back. */
export async function readRecovery(reader: Reader, id: Id): Promise<RecoveryFacts | null> {
  const recovery = await reader.recoveries.get(id);
  if (recovery === undefined || recovery.live === 0) return null;
  const customer = await reader.customers.get(recovery.customerId);
  if (customer === undefined) return null;
  const jobId = recovery.jobId ?? '';
  const pending = await reader.pendingWork();
  const [job, appointments, calls] = await Promise.all([
    reader.jobs.get(jobId),
    reader.appointments.where('jobId').equals(jobId).toArray(),
    reader.calls.where('recoveryId').equals(id).toArray(),
  ]);
  const property = job?.propertyId == null ? undefined : await reader.properties.get(job.propertyId);
  const planned = visible(appointments, pending).filter(({ outcome, startsAt }) => outcome === 'planned' && startsAt !== null);
  return {
    recovery,
    customer,
    job: job ?? null,
    visit: planned.toSorted((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? ''))[0] ?? null,
    zone: property?.zone ?? null,
    questions: visible(calls, pending).flatMap((call) => {
      const which = followUpOf(call);
      return which === null || call.open === 0 ? [] : [{ callId: call.id, which, dueAt: call.dueAt, assignedTo: call.assignedTo }];
    }),
  };
}
