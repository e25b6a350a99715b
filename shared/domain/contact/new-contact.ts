import type { Row } from '../base/row.ts';
import { customerSearchKeys } from '../customer/customer-search-keys.ts';
import type { Contact } from './contact.ts';

type Fields = Omit<Contact, keyof Row>;
type Known = Pick<Fields, 'name'> & Partial<Omit<Fields, 'searchKeys'>>;

/** The fields of a contact of whom only this is known. */
export function newContact(known: Known): Fields {
  const facts = {
    customerId: null,
    propertyId: null,
    role: 'other' as const,
    phones: [],
    emails: [],
    language: null,
    note: '',
    ...known,
  };
  return { ...facts, ...contactKeys(facts) };
}

/** A contact is found as a customer is: by name and phone. Made anew with every change of either. */
export function contactKeys({ name, phones }: Pick<Contact, 'name' | 'phones'>): Pick<Contact, 'searchKeys'> {
  return { searchKeys: customerSearchKeys({ name, phones }) };
}
