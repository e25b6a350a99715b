import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** What one line of the list shows. */
export interface CustomerLine {
  readonly customer: Customer;
  /** One place of theirs, the first that was written down. */
  readonly place: Property | null;
}

/** Enough to find a live place behind some that were taken back. */
const placesTried = 5;

/** The lines of these customers; rows of an import that is still going on are left out. */
export async function readLines(reader: Reader, ids: readonly Id[]): Promise<ReadonlyMap<Id, CustomerLine>> {
  const pending = await reader.pendingWork();
  const rows = await reader.customers.bulkGet([...ids]);
  const customers = visible(
    rows.filter((row) => row !== undefined),
    pending,
  );
  const places = await Promise.all(
    customers.map(({ id }) => reader.properties.where('customerId').equals(id).limit(placesTried).toArray()),
  );
  return new Map(customers.map((customer, index) => [customer.id, { customer, place: visible(places[index] ?? [], pending)[0] ?? null }]));
}
