import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Instant } from '../../../../shared/domain/base/now.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { type Reader, type ReadTable, visible } from '../../../data/kernel/reader.ts';

/** One of two customers as they are compared. */
export interface Side {
  readonly customer: Customer;
  /** The first few. */
  readonly places: readonly Property[];
  readonly lastAsked: Instant | null;
  readonly counts: {
    readonly places: number;
    readonly jobs: number;
    readonly openCalls: number;
    readonly contacts: number;
    readonly attempts: number;
    readonly supplied: number;
    readonly photos: number;
    readonly billed: number;
  };
}

const mostPlaces = 4;

/** Counts come from indexes alone: a customer with thousands of jobs is compared as quickly. */
export async function readSide(reader: Reader, customerId: Id): Promise<Side | null> {
  const [customer, pending, places, lastJobs] = await Promise.all([
    reader.customers.get(customerId),
    reader.pendingWork(),
    reader.properties.where('customerId').equals(customerId).limit(mostPlaces).toArray(),
    reader.jobs.where('[customerId+requestedAt]').between([customerId, ''], [customerId, '\uffff']).reverse().limit(1).toArray(),
  ]);
  if (customer === undefined || customer.live === 0) return null;
  const [placeCount, jobs, calls, contacts, attempts, supplied, photos, older, billedJobs, billedPlaces] = await Promise.all([
    reader.properties.where('customerId').equals(customerId).count(),
    reader.jobs.where('customerId').equals(customerId).count(),
    reader.calls
      .where('customerId')
      .equals(customerId)
      .filter(({ live, open }) => live === 1 && open === 1)
      .count(),
    reader.contacts.where('customerId').equals(customerId).count(),
    reader.callAttempts.where('customerId').equals(customerId).count(),
    reader.equipment.where('supplierId').equals(customerId).count(),
    countLive(reader.attachments, customerId),
    countLive(reader.importedPhotos, customerId),
    reader.jobs.where('billToCustomerId').equals(customerId).count(),
    reader.properties.where('billToCustomerId').equals(customerId).count(),
  ]);
  return {
    customer,
    places: visible(places, pending),
    lastAsked: lastJobs[0]?.requestedAt ?? null,
    counts: {
      places: placeCount,
      jobs,
      openCalls: calls,
      contacts,
      attempts,
      supplied,
      photos: photos + older,
      billed: billedJobs + billedPlaces,
    },
  };
}

/** Pictures that were taken away or moved stay in the index. */
function countLive(table: ReadTable<Row>, customerId: Id): Promise<number> {
  return table
    .where('customerId')
    .equals(customerId)
    .filter(({ live }) => live === 1)
    .count();
}
