import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** What one line of the list shows. */
export interface CustomerLine {
  readonly customer: Customer;
  /** One place of theirs, the first that was written down; null when there is none. */
  readonly place: Property | null;
}

/** Places of one customer that are looked at: the first may have been taken back. */
const placesOfEach = 4;

/** These customers with a place of each; rows of an import that is still going on are left out. */
export async function readLines(reader: Reader, ids: readonly Id[]): Promise<ReadonlyMap<Id, CustomerLine>> {
  const pending = await reader.pendingWork();
  // Asked all at once: the database answers them in one go.
  const [rows, places] = await Promise.all([
    reader.customers.bulkGet([...ids]),
    Promise.all(ids.map((id) => reader.properties.where('customerId').equals(id).limit(placesOfEach).toArray())),
  ]);
  const first = new Map(ids.map((id, place) => [id, visible(places[place] ?? [], pending)[0] ?? null]));
  const present = visible(
    rows.filter((row) => row !== undefined),
    pending,
  );
  return new Map(present.map((customer) => [customer.id, { customer, place: first.get(customer.id) ?? null }]));
}
