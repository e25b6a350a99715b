import { countries } from '../domain/business/countries.ts';
import { type AddressPart, addressOrder, addressParts } from '../domain/property/address-order.ts';
import { countryName } from './country-name.ts';
import { properties as words } from './en/properties.ts';

/** A part of an address as a form asks for it. */
export interface AddressField {
  readonly part: 'line' | AddressPart;
  readonly label: string;
  readonly longest: number;
}

const longest = { line: 300, unit: 60, city: 120, region: 120, postcode: 20 } as const;

/**
 * The parts of an address in the order in which its country (ISO 3166-1 alpha-2) writes it, by the words used there.
 * A region that nobody writes there is asked for only where one is on record (`hasRegion`).
 */
export function addressFields(country: string, hasRegion: boolean): AddressField[] {
  const { region } = addressOrder(country);
  const labels: Readonly<Record<AddressField['part'], string | null>> = {
    line: words.fields.line,
    unit: words.fields.unit,
    city: words.fields.city,
    region: region === null ? (hasRegion ? words.fields.region.region : null) : words.fields.region[region],
    postcode: words.fields.postcode(country),
  };
  return (['line', ...addressParts(country)] as const).flatMap((part) => {
    const label = labels[part];
    return label === null ? [] : [{ part, label, longest: longest[part] }];
  });
}

/** Countries other than the business's own, which an address without one is in. */
export function otherCountries(ownCountry: string): { value: string; label: string }[] {
  return countries
    .filter((code) => code !== ownCountry)
    .map((code) => ({ value: code, label: countryName(code) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}

/** What stands in the field of the country while it is empty. */
export function ownCountryWords(ownCountry: string): string {
  return words.countryOwn(countryName(ownCountry));
}

export const countryLabel = words.fields.country;
