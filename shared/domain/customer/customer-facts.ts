import { z } from 'zod';
import type { Result } from '../base/reason.ts';
import { type Customer, customerGroups } from './customer.ts';
import { readPostalAddress, typedAddressOf, typedAddressSchema } from './postal-address.ts';
import { readTags } from './read-tags.ts';
import { readLines, tooLong, typedPhoneSchema, typedPhones } from './typed-lines.ts';

/** What a person writes down of a customer by hand. */
export type CustomerFacts = Pick<
  Customer,
  'group' | 'name' | 'company' | 'phones' | 'emails' | 'postalAddress' | 'language' | 'tags' | 'doNotContact' | 'note'
>;

/** The same as it stands in a form, before anybody checked it; an empty text for what is not known. */
export const typedCustomerSchema = z.object({
  group: z.enum(customerGroups),
  name: z.string(),
  company: z.string(),
  phones: z.array(typedPhoneSchema),
  emails: z.array(z.string()),
  postalAddress: typedAddressSchema,
  language: z.string().nullable(),
  tags: z.array(z.string()),
  doNotContact: z.boolean(),
  note: z.string(),
});
export type TypedCustomer = z.infer<typeof typedCustomerSchema>;

/** The longest that each text may be. */
const most = { name: 200, company: 200, note: 10_000 } as const;

/** Of whom nothing is known yet: what a new customer's form is begun from. */
export const unknownCustomer: CustomerFacts = {
  group: 'end-customer',
  name: '',
  company: null,
  phones: [],
  emails: [],
  postalAddress: null,
  language: null,
  tags: [],
  doNotContact: false,
  note: '',
};

export function typedOf(facts: CustomerFacts): TypedCustomer {
  const { group, name, company, phones, emails, postalAddress, language, tags, doNotContact, note } = facts;
  return {
    group,
    name,
    company: company ?? '',
    phones: typedPhones(phones),
    emails: [...emails],
    postalAddress: typedAddressOf(postalAddress),
    language,
    tags: [...tags],
    doNotContact,
    note,
  };
}

/**
 * Reads what was typed. Phones are read by the country of the postal address where one is named, else by `country`
 * (ISO 3166-1 alpha-2, the business's). `known`: what was on record. Problems name the field, and of several lines the line.
 */
export function readCustomerFacts(typed: TypedCustomer, country: string, known: CustomerFacts): Result<CustomerFacts> {
  const name = tidy(typed.name);
  const company = tidy(typed.company);
  const lines = readLines(typed, typed.postalAddress.country || country, known);
  const address = readPostalAddress(typed.postalAddress);
  const tags = readTags(typed.tags);
  const problems = [
    ...(name === '' ? [{ path: ['name'], code: 'customer-name-missing', params: {} }] : tooLong(name, ['name'], most.name)),
    ...tooLong(company, ['company'], most.company),
    ...lines.problems,
    ...address.problems,
    ...tags.problems,
    ...tooLong(typed.note, ['note'], most.note),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const { group, language, doNotContact } = typed;
  return {
    ok: true,
    value: {
      group,
      name,
      company: company === '' ? null : company,
      phones: lines.phones,
      emails: lines.emails,
      postalAddress: address.value,
      language,
      tags: tags.value,
      doNotContact,
      note: typed.note.trim(),
    },
  };
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
