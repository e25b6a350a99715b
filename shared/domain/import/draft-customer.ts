import type { Id } from '../base/id.ts';
import type { Customer } from '../customer/customer.ts';
import { newCustomer } from '../customer/new-customer.ts';
import { newProperty } from '../property/new-property.ts';
import type { Property } from '../property/property.ts';
import type { CustomerRow, ReadProperty } from './customer-row.ts';
import { displayName } from './draft-rows.ts';
import type { Draft } from './import-plan.ts';

export function customerName({ party, places }: Pick<CustomerRow, 'party' | 'places'>): string {
  return displayName({ party, place: places[0] ?? null });
}

/** @param key the customer's key in the database */
export function draftCustomerRow(id: Id, row: CustomerRow, key: string): Draft<Customer> {
  const { party, facts } = row;
  const { tags, note, doNotContact } = facts;
  return {
    id,
    ...newCustomer({
      name: customerName(row),
      company: party.companyName,
      phones: [...party.phones],
      emails: [...party.emails],
      postalAddress: facts.postal,
      ...(facts.group === null ? {} : { group: facts.group }),
      tags: [...tags],
      note,
      doNotContact,
      sourceKey: key,
      sourcePrint: row.print,
    }),
  };
}

/** @param customer who holds it, and the `nameSort` of who holds it */
export function draftPlace(id: Id, customer: { readonly id: Id; readonly nameSort: string }, place: ReadProperty): Draft<Property> {
  const source = place.sourceKey === null ? {} : { sourceKey: place.sourceKey };
  const facts = { customerId: customer.id, customerSort: customer.nameSort, address: place.address, note: place.note };
  return { id, ...newProperty({ ...facts, ...source }), addressKey: place.key };
}
