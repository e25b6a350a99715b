import type { Row } from '../base/row.ts';
import type { Customer } from './customer.ts';
import { customerKeys } from './customer-keys.ts';

type Fields = Omit<Customer, keyof Row>;
type Known = Pick<Fields, 'name'> & Partial<Omit<Fields, 'searchKeys' | 'nameSort' | 'phoneSort'>>;

/** The fields of a customer of whom only this is known: an end customer with nothing on record. */
export function newCustomer(known: Known): Fields {
  const facts = {
    group: 'end-customer' as const,
    company: null,
    phones: [],
    emails: [],
    postalAddress: null,
    language: null,
    doNotContact: false,
    tags: [],
    note: '',
    mergedInto: null,
    ...known,
  };
  return { ...facts, ...customerKeys(facts) };
}
