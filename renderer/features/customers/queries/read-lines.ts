import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** What one line of the list shows. */
export interface CustomerLine {
  readonly customer: Customer;
  /** One place of theirs, the first that was written down; null while it is not read, and when there is none. */
  readonly place: Property | null;
}

/** Places read in one go; only a landlord among the customers makes it fall short. */
const placesAtOnce = 200;

/** These customers by id; rows of an import that is still going on are left out. */
export async function readCustomers(reader: Reader, ids: readonly Id[]): Promise<ReadonlyMap<Id, Customer>> {
  const rows = await reader.customers.bulkGet([...ids]);
  const customers = visible(
    rows.filter((row) => row !== undefined),
    await reader.pendingWork(),
  );
  return new Map(customers.map((customer) => [customer.id, customer]));
}

/** One place of each of these customers who has one. */
export async function readPlaces(reader: Reader, ids: readonly Id[]): Promise<ReadonlyMap<Id, Property>> {
  const pending = await reader.pendingWork();
  const first = new Map<Id, Property>();
  let left = [...ids];
  while (left.length > 0) {
    const rows = await reader.properties.where('customerId').anyOf(left).limit(placesAtOnce).toArray();
    for (const property of visible(rows, pending)) if (!first.has(property.customerId)) first.set(property.customerId, property);
    if (rows.length < placesAtOnce) break;
    // Rows come in the order of their customers: what lies behind the last one is not read yet.
    const last = rows.at(-1)?.customerId ?? '';
    left = left.filter((id) => id > last);
  }
  return first;
}
