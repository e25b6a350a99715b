import { getCountries } from 'libphonenumber-js/min';

/** ISO 3166-1 alpha-2 codes of every country whose phone numbers can be read. */
export const countries: readonly string[] = getCountries();

const known: ReadonlySet<string> = new Set(countries);

export function isCountry(code: string): boolean {
  return known.has(code);
}
