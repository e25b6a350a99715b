import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Contact } from '../../../../shared/domain/contact/contact.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';

/** Whose contacts are asked for. */
export type ContactOwner =
  | { readonly customerId: Id; readonly propertyId?: undefined }
  | { readonly propertyId: Id; readonly customerId?: undefined };

export interface Contacts {
  readonly contacts: readonly Contact[];
  /** Places of the customer, of which a contact may be about one; none for a place's own contacts. */
  readonly places: readonly Property[];
}

/** Contacts, and places of a customer, that are read; a landlord's others stand on the page of each place. */
const most = 100;

/** The contacts of a place; or those of a customer with those of their places. In the order in which they were written down. */
export async function readContacts(reader: Reader, { customerId, propertyId }: ContactOwner): Promise<Contacts> {
  const pending = await reader.pendingWork();
  const of = (field: 'customerId' | 'propertyId', id: Id) => reader.contacts.where(field).equals(id).limit(most).toArray();
  if (propertyId !== undefined) return { contacts: visible(await of('propertyId', propertyId), pending), places: [] };
  const places = visible(await reader.properties.where('customerId').equals(customerId).limit(most).toArray(), pending);
  const ids = places.map(({ id }) => id);
  const [own, there] = await Promise.all([of('customerId', customerId), rowsWhere(reader.contacts, 'propertyId', ids)]);
  const contacts = [...new Map([...own, ...there].map((contact) => [contact.id, contact])).values()];
  return { contacts: visible(contacts, pending).toSorted((a, b) => a.id.localeCompare(b.id)), places };
}
