import type { Row } from '../base/row.ts';
import type { Property } from './property.ts';
import { propertyKeys } from './property-keys.ts';

type Fields = Omit<Property, keyof Row>;
type Known = Pick<Fields, 'customerId' | 'customerSort' | 'address'> &
  Partial<Pick<Fields, 'billToCustomerId' | 'zone' | 'note' | 'sourceKey' | 'sourcePrint'>>;

/** The fields of a place of which only this is known. `customerSort`: the `nameSort` of who holds it. */
export function newProperty(known: Known): Fields {
  return { billToCustomerId: null, zone: null, note: '', ...known, ...propertyKeys(known.address) };
}
