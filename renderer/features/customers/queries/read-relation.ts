import type { Id } from '../../../../shared/domain/base/id.ts';
import { addMinutes } from '../../../../shared/domain/base/local-time.ts';
import type { Instant, Now } from '../../../../shared/domain/base/now.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { customerSince, type LastContact, lastContact } from '../../../../shared/domain/customer/last-contact.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** How long we know each other and when we last had to do with each other. */
export interface Relation {
  readonly since: Instant;
  readonly jobs: number;
  /** True when there are more jobs than were counted. */
  readonly moreJobs: boolean;
  readonly lastContact: LastContact | null;
}

/** Rows looked at: the newest attempts and jobs, which is where the last contact is. */
const most = 200;

export async function readRelation(reader: Reader, customer: Pick<Customer, 'id' | 'createdAt'>, now: Now): Promise<Relation> {
  const pending = await reader.pendingWork();
  const jobs = await reader.jobs.where('customerId').equals(customer.id).reverse().limit(most).toArray();
  const oldest = jobs.length < most ? [] : await reader.jobs.where('customerId').equals(customer.id).limit(1).toArray();
  const attempts = await reader.callAttempts.where('customerId').equals(customer.id).reverse().limit(most).toArray();
  const shown = visible(jobs, pending);
  return {
    since: customerSince(customer.createdAt, visible([...jobs, ...oldest], pending)),
    jobs: shown.length,
    moreJobs: jobs.length === most,
    lastContact: lastContact(visible(attempts, pending), shown, endOfMinute(now.instant)),
  };
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
