import type { Id } from '../../../../shared/domain/base/id.ts';
import { addMinutes } from '../../../../shared/domain/base/local-time.ts';
import type { Instant, Now } from '../../../../shared/domain/base/now.ts';
import type { Call, CallKind } from '../../../../shared/domain/call/call.ts';
import { callTraits } from '../../../../shared/domain/call/call-defaults.ts';
import { isAsleep } from '../../../../shared/domain/call/is-asleep.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { customerSince, type LastContact, lastContact } from '../../../../shared/domain/customer/last-contact.ts';
import { type LifetimeValue, lifetimeValue } from '../../../../shared/domain/customer/lifetime-value.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { currentInstant } from '../../../data/clock/clock.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';

/** What is due next with somebody: a call, or a visit that is planned. */
export type NextDue =
  | { readonly at: Instant; readonly kind: CallKind; readonly dueIs: Call['dueIs'] }
  | { readonly at: Instant; readonly kind: 'planned-visit'; readonly jobId: Id; readonly number: number };

/** How long we know each other, how much it was, and when we last and next have to do with each other. */
export interface Relation {
  readonly since: Instant;
  readonly jobs: number;
  /** True when there are more jobs than were counted. */
  readonly moreJobs: boolean;
  /** Of the jobs counted; null when none of them has a price. */
  readonly value: LifetimeValue | null;
  /** Jobs of those counted that went back for an earlier one, as a person confirmed. */
  readonly revisits: number;
  readonly lastContact: LastContact | null;
  readonly next: NextDue | null;
}

/** Rows looked at: the newest attempts and jobs. */
const most = 200;

/** @param currency ISO 4217, the business's */
export async function readRelation(
  reader: Reader,
  customer: Pick<Customer, 'id' | 'createdAt'>,
  currency: string,
  now: Now,
): Promise<Relation> {
  const pending = await reader.pendingWork();
  const jobs = await reader.jobs.where('customerId').equals(customer.id).reverse().limit(most).toArray();
  const oldest = jobs.length < most ? [] : await reader.jobs.where('customerId').equals(customer.id).limit(1).toArray();
  const attempts = await reader.callAttempts.where('customerId').equals(customer.id).reverse().limit(most).toArray();
  const shown = visible(jobs, pending);
  return {
    since: customerSince(customer.createdAt, visible([...jobs, ...oldest], pending)),
    jobs: shown.length,
    moreJobs: jobs.length === most,
    value: lifetimeValue(shown, currency),
    revisits: shown.filter(({ originalJobId }) => originalJobId !== null).length,
    lastContact: lastContact(visible(attempts, pending), shown, endOfMinute(now.instant)),
    next: await nextDue(reader, customer.id, shown, now),
  };
}

/** The first of what is ahead: calls that reach the customer, and visits that are planned. What is overdue comes before both. */
async function nextDue(reader: Reader, customerId: Id, jobs: readonly Job[], now: Now): Promise<NextDue | null> {
  const pending = await reader.pendingWork();
  const calls = visible(await reader.calls.where('customerId').equals(customerId).toArray(), pending);
  const going = new Map(jobs.filter(({ status }) => status !== 'done' && status !== 'cancelled').map((job) => [job.id, job]));
  const appointments = visible(await rowsWhere(reader.appointments, 'jobId', [...going.keys()]), pending);
  const due: NextDue[] = [
    ...calls
      .filter((call) => call.open === 1 && callTraits[call.kind].contact && !isAsleep(call, currentInstant()))
      .map(({ dueAt, dueIs, kind }) => ({ at: dueAt, dueIs, kind })),
    ...appointments.flatMap(({ jobId, startsAt, outcome }) => {
      const job = going.get(jobId);
      if (job === undefined || outcome !== 'planned' || startsAt === null || startsAt < now.instant) return [];
      return [{ at: startsAt, kind: 'planned-visit' as const, jobId, number: job.number }];
    }),
  ];
  return due.toSorted((a, b) => a.at.localeCompare(b.at))[0] ?? null;
}

/** How many jobs were done or are planned at a place, whoever asked for them. */
export async function countJobsAt(reader: Reader, propertyId: Id): Promise<number> {
  const jobs = await reader.jobs.where('propertyId').equals(propertyId).limit(most).toArray();
  return visible(jobs, await reader.pendingWork()).length;
}

/** The screen's clock shows whole minutes: what happened within this one is not ahead of it. */
function endOfMinute(instant: Instant): Instant {
  return addMinutes(instant, 1);
}
