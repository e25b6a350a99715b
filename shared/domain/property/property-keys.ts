import { sortKey } from '../base/sort-key.ts';
import { normaliseAddress } from './normalise-address.ts';
import type { Address, Property } from './property.ts';
import { propertySearchKeys } from './property-search-keys.ts';

/** The fields that indexes ask for, made from the address. They are made anew with every change of it. */
export type PropertyKeys = Pick<Property, 'addressKey' | 'searchKeys' | 'lineSort' | 'townSort'>;

/** A list of places goes by street, then by house number: the number that begins a line stands behind it. */
export function propertyKeys(address: Address): PropertyKeys {
  const [, number = '', street = address.line] = /^\s*(\d+[a-z]?)[\s,]+(.*)$/is.exec(address.line) ?? [];
  return {
    addressKey: normaliseAddress(address),
    searchKeys: propertySearchKeys(address),
    lineSort: sortKey(`${street} ${number} ${address.unit ?? ''}`),
    townSort: sortKey(`${address.city ?? ''} ${street} ${number}`),
  };
}
