import { addressOrder } from '../domain/property/address-order.ts';
import type { Address } from '../domain/property/property.ts';
import { countryName } from './country-name.ts';

/** `14 Orchard Row, basement`: house, street and unit. */
export function streetLine({ line, unit }: Address): string {
  return present([line, unit]).join(', ');
}

/** `Leeds LS6 2AB`: what follows on the second line; empty when nothing of it is known. */
export function townLine({ city, region, postcode }: Address): string {
  return [present([city, region]).join(', '), postcode ?? ''].filter((part) => part !== '').join(' ');
}

/**
 * A whole address in lines, as its country writes it: unit before or after the street, postcode before or after the
 * town, the country's name where it is another than the business's (`ownCountry`).
 */
export function addressLines(address: Address, ownCountry: string): string[] {
  const { line, unit, city, region, postcode } = address;
  const country = address.country ?? ownCountry;
  const order = addressOrder(country);
  const street = order.unit === 'before' ? present([unit, line]) : present([line, unit]);
  const town = order.postcodeFirst
    ? present([present([postcode, city]).join(' '), region])
    : [present([present([city, region]).join(', '), postcode]).join(' ')].filter((part) => part !== '');
  return [street.join(', '), town.join(', '), country === ownCountry ? '' : countryName(country)].filter((part) => part !== '');
}

function present(parts: readonly (string | null)[]): string[] {
  return parts.filter((part) => part !== null && part !== '') as string[];
}
