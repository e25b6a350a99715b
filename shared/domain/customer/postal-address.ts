import type { Problem } from '../base/reason.ts';
import type { Address } from '../property/property.ts';
import { readAddress, type TypedAddress, typedPropertySchema } from '../property/property-facts.ts';
import { tooLong } from './typed-lines.ts';

/** Where letters go, as it stands in a form. */
export const typedAddressSchema = typedPropertySchema.pick({
  line: true,
  unit: true,
  city: true,
  region: true,
  postcode: true,
  country: true,
});

/** The longest that each part may be. */
const most = { line: 300, unit: 60, city: 120, region: 120, postcode: 20 } as const;

export function typedAddressOf(address: Address | null): TypedAddress {
  const { line, unit, city, region, postcode, country } = address ?? nothing;
  return { line: line ?? '', unit: unit ?? '', city: city ?? '', region: region ?? '', postcode: postcode ?? '', country: country ?? '' };
}

const nothing = { line: null, unit: null, city: null, region: null, postcode: null, country: null };

/** Reads where letters go; null when nothing of it was typed. Problems name the part. */
export function readPostalAddress(typed: TypedAddress): { readonly value: Address | null; readonly problems: Problem[] } {
  const value = readAddress(typed);
  const { line, unit, city, region, postcode } = value;
  if (line === '' && [unit, city, region, postcode].every((part) => part === null)) return { value: null, problems: [] };
  return {
    value,
    problems: [
      ...(line === '' ? [{ path: ['postalAddress', 'line'], code: 'postal-line-missing', params: {} }] : []),
      ...Object.entries(most).flatMap(([part, longest]) =>
        tooLong(value[part as keyof typeof most] ?? '', ['postalAddress', part], longest),
      ),
    ],
  };
}
