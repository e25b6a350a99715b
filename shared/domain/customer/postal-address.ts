import { z } from 'zod';
import type { Problem } from '../base/reason.ts';
import type { Address } from '../property/property.ts';
import { tooLong } from './typed-lines.ts';

/** An address as it stands in a form, part by part; empty for what is not known. `country`: empty for the business's own. */
export const typedAddressSchema = z.object({
  line: z.string(),
  unit: z.string(),
  city: z.string(),
  region: z.string(),
  postcode: z.string(),
  country: z.string(),
});
export type TypedAddress = z.infer<typeof typedAddressSchema>;

/** The longest that each part may be. */
const most = { line: 300, unit: 60, city: 120, region: 120, postcode: 20 } as const;

export function typedAddressOf(address: Address | null): TypedAddress {
  const { line, unit, city, region, postcode, country } = address ?? nothing;
  return { line: line ?? '', unit: unit ?? '', city: city ?? '', region: region ?? '', postcode: postcode ?? '', country: country ?? '' };
}

const nothing = { line: null, unit: null, city: null, region: null, postcode: null, country: null };

/** Reads where letters go; null when nothing of it was typed. Problems name the part. */
export function readPostalAddress(typed: TypedAddress): { readonly value: Address | null; readonly problems: Problem[] } {
  const { line, unit, city, region, postcode, country } = typed;
  if ([line, unit, city, region, postcode].every((part) => tidy(part) === '')) return { value: null, problems: [] };
  const value = {
    line: tidy(line),
    unit: orNull(unit),
    city: orNull(city),
    region: orNull(region),
    postcode: orNull(postcode),
    country: orNull(country),
  };
  return {
    value,
    problems: [
      ...(value.line === '' ? [{ path: ['postalAddress', 'line'], code: 'postal-line-missing', params: {} }] : []),
      ...Object.entries(most).flatMap(([part, longest]) =>
        tooLong(value[part as keyof typeof most] ?? '', ['postalAddress', part], longest),
      ),
    ],
  };
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function orNull(text: string): string | null {
  return tidy(text) || null;
}
