import { sortKey } from '../base/sort-key.ts';
import type { Customer } from './customer.ts';
import { customerSearchKeys, phoneDigits } from './customer-search-keys.ts';

/** The fields that indexes ask for, made from what people see. They are made anew with every change of it. */
export type CustomerKeys = Pick<Customer, 'searchKeys' | 'nameSort' | 'phoneSort'>;

export function customerKeys({ name, company, phones }: Pick<Customer, 'name' | 'company' | 'phones'>): CustomerKeys {
  const [first] = phones;
  return {
    searchKeys: customerSearchKeys({ name: company === null ? name : `${name} ${company}`, phones }),
    nameSort: sortKey(name),
    phoneSort: first === undefined ? '' : (first.e164?.slice(1) ?? phoneDigits(first.text)),
  };
}
