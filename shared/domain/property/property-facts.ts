import { z } from 'zod';
import { isZone } from '../base/local-time.ts';
import type { Problem, Result } from '../base/reason.ts';
import type { Address, Property } from './property.ts';

/** What a person changes of a property by hand. */
export type PropertyFacts = Pick<Property, 'address' | 'billToCustomerId' | 'zone' | 'note'>;

/** The same as it stands in a form, before anybody checked it: an address in its parts, an empty text for none. */
export const typedPropertySchema = z.object({
  line: z.string(),
  unit: z.string(),
  city: z.string(),
  region: z.string(),
  postcode: z.string(),
  /** ISO 3166-1 alpha-2; empty for the business's own country. */
  country: z.string(),
  billToCustomerId: z.string().nullable(),
  /** Null for the business's own. */
  zone: z.string().nullable(),
  note: z.string(),
});
export type TypedProperty = z.infer<typeof typedPropertySchema>;

const parts = ['line', 'unit', 'city', 'region', 'postcode', 'country'] as const;
export type TypedAddress = Pick<TypedProperty, (typeof parts)[number]>;

/** The longest that each text may be. */
const most: Readonly<Record<'line' | 'unit' | 'city' | 'region' | 'postcode' | 'note', number>> = {
  line: 300,
  unit: 60,
  city: 120,
  region: 120,
  postcode: 20,
  note: 10_000,
};

export function typedPropertyOf({ address, billToCustomerId, zone, note }: PropertyFacts): TypedProperty {
  const { line, unit, city, region, postcode, country } = address;
  const typed = { line, unit: unit ?? '', city: city ?? '', region: region ?? '', postcode: postcode ?? '', country: country ?? '' };
  return { ...typed, billToCustomerId, zone, note };
}

/** A form for a place of which nothing is known yet. */
export const emptyProperty: TypedProperty = {
  line: '',
  unit: '',
  city: '',
  region: '',
  postcode: '',
  country: '',
  billToCustomerId: null,
  zone: null,
  note: '',
};

/** An address as it is being typed; its line may still be empty. */
export function readAddress(typed: TypedAddress): Address {
  const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');
  const orNull = (text: string): string | null => tidy(text) || null;
  return {
    line: tidy(typed.line),
    unit: orNull(typed.unit),
    city: orNull(typed.city),
    region: orNull(typed.region),
    postcode: orNull(typed.postcode),
    country: orNull(typed.country),
  };
}

/** Reads what was typed. Problems name the field. */
export function readPropertyFacts(typed: TypedProperty): Result<PropertyFacts> {
  const problems = [
    ...(typed.line.trim() === '' ? [problem('line', 'address-missing')] : []),
    ...Object.entries(most).flatMap(([field, longest]) => tooLong(typed[field as keyof typeof most], field, longest)),
    ...(typed.zone !== null && !isZone(typed.zone) ? [problem('zone', 'unknown-zone')] : []),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const { billToCustomerId, zone, note } = typed;
  return { ok: true, value: { address: readAddress(typed), billToCustomerId, zone, note: note.trim() } };
}

/** True for a field of the form that is a part of the address. */
export function isAddressPart(field: string): boolean {
  return (parts as readonly string[]).includes(field);
}

function tooLong(text: string, field: string, longest: number): Problem[] {
  return text.trim().length > longest ? [{ path: [field], code: 'text-too-long', params: { longest, length: text.trim().length } }] : [];
}

function problem(field: string, code: string): Problem {
  return { path: [field], code, params: {} };
}
