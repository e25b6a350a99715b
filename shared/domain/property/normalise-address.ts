import { type AddressParts, parseAddress } from './parse-address.ts';
import type { Address } from './property.ts';

/**
 * The key of a service address: `street|unit|place`, for example `14 orchard row|basement|LS62AB`.
 *
 * Equal keys mean the same service address however it was abbreviated. `place` is the postcode, else city and region,
 * else empty, so that "1 High St" in two towns never meet. A sparse and a full spelling of one place therefore have
 * different keys but the same beginning: look up by `addressKeyStart` and keep those for which `sameAddress` holds.
 * Country and the name of a building beside a house number are left out.
 */
export function normaliseAddress(address: Address): string {
  const parts = parseAddress(address);
  const place = parts.postcode === '' ? [parts.city, parts.region].filter((part) => part !== '').join(' ') : parts.postcode;
  return `${start(parts)}${place}`;
}

/** The beginning that every spelling of one service address shares: `street|unit|`. For a range query on the key. */
export function addressKeyStart(address: Address): string {
  return start(parseAddress(address));
}

/** The beginning that all units of one house share: `street|`. For a range query on the key; empty when nothing can be read. */
export function houseKeyStart(address: Address): string {
  const { street } = parseAddress(address);
  return street === '' ? '' : `${street}|`;
}

/** True when two spellings can be one house, whatever unit either of them names. */
export function sameHouse(a: Address, b: Address): boolean {
  return agree({ ...parseAddress(a), unit: '' }, { ...parseAddress(b), unit: '' });
}

function start(parts: AddressParts): string {
  return `${parts.street}|${parts.unit}|`;
}

/**
 * True when two spellings can be one service address: street and unit agree, and nothing known of the place
 * contradicts. What one of them leaves out counts as agreeing.
 */
export function sameAddress(a: Address, b: Address): boolean {
  return agree(parseAddress(a), parseAddress(b));
}

/** `sameAddress` on parts that were read before. */
export function agree(a: AddressParts, b: AddressParts): boolean {
  if (start(a) !== start(b) || a.street === '') return false;
  if (a.postcode !== '' && b.postcode !== '') return a.postcode === b.postcode;
  if (a.region !== '' && b.region !== '' && a.region !== b.region) return false;
  return a.city === '' || b.city === '' || a.city === b.city || includesWords(a.city, b.city) || includesWords(b.city, a.city);
}

function includesWords(longer: string, shorter: string): boolean {
  return ` ${longer} `.includes(` ${shorter} `);
}
