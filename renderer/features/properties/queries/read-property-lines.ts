import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** A line of the list. */
export interface PropertyLine {
  readonly property: Property;
  readonly holder: Customer | undefined;
  /** Who pays for jobs here, where that is not who holds it. */
  readonly payer: Customer | undefined;
}

/** These properties with who holds them; rows of an import that is still going on are left out. */
export async function readPropertyLines(reader: Reader, ids: readonly Id[]): Promise<ReadonlyMap<Id, PropertyLine>> {
  const rows = await reader.properties.bulkGet([...ids]);
  const properties = visible(
    rows.filter((row) => row !== undefined),
    await reader.pendingWork(),
  );
  const people = properties.flatMap(({ customerId, billToCustomerId }) =>
    billToCustomerId === null ? [customerId] : [customerId, billToCustomerId],
  );
  const found = await reader.customers.bulkGet([...new Set(people)]);
  const customers = new Map(found.filter((row) => row !== undefined).map((row) => [row.id, row]));
  return new Map(
    properties.map((property) => {
      const payer = property.billToCustomerId === null ? undefined : customers.get(property.billToCustomerId);
      return [property.id, { property, holder: customers.get(property.customerId), payer }];
    }),
  );
}
