import { z } from 'zod';
import type { Problem, Result } from '../base/reason.ts';
import type { Customer, Phone } from './customer.ts';
import { normalisePhone } from './normalise-phone.ts';

/** What a person changes of a customer by hand. */
export type CustomerFacts = Pick<Customer, 'name' | 'phones' | 'emails' | 'language' | 'doNotContact' | 'note'>;

/** The same as it stands in a form, before anybody checked it. */
export const typedCustomerSchema = z.object({
  name: z.string(),
  phones: z.array(z.string()),
  emails: z.array(z.string()),
  language: z.string().nullable(),
  doNotContact: z.boolean(),
  note: z.string(),
});
export type TypedCustomer = z.infer<typeof typedCustomerSchema>;

/** The longest that each text may be, and how many phones and emails one customer has. */
const most = { name: 200, phone: 60, email: 320, note: 10_000, contacts: 20 } as const;

export function typedOf({ name, phones, emails, language, doNotContact, note }: CustomerFacts): TypedCustomer {
  return { name, phones: phones.map(({ text }) => text), emails: [...emails], language, doNotContact, note };
}

/**
 * Reads what was typed. Empty lines of phones and emails are left out. A phone keeps its spelling; where it can be read
 * as a number of `country` (ISO 3166-1 alpha-2) its E.164 stands beside it. What `known` has already is fine as it is:
 * an odd line that came with an import never stands in the way of changing something else. Problems name a line by its
 * place in the form.
 */
export function readCustomerFacts(typed: TypedCustomer, country: string, known: CustomerFacts): Result<CustomerFacts> {
  const name = typed.name.trim().replace(/\s+/g, ' ');
  const phones = linesOf(typed.phones, 'phones');
  const emails = linesOf(typed.emails, 'emails');
  const problems = [
    ...(name === '' ? [problem(['name'], 'customer-name-missing')] : tooLong(name, ['name'], most.name)),
    ...phones.flatMap((line, at) => phoneProblems(line, phones.slice(0, at), known)),
    ...emails.flatMap((line) => emailProblems(line, known)),
    ...tooMany(phones.length, 'phones'),
    ...tooMany(emails.length, 'emails'),
    ...tooLong(typed.note, ['note'], most.note),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const { language, doNotContact } = typed;
  return {
    ok: true,
    value: {
      name,
      phones: phones.map(({ text }) => readPhone(text, country, known)),
      emails: [...new Set(emails.map(({ text }) => text))],
      language,
      doNotContact,
      note: typed.note.trim(),
    },
  };
}

interface Line {
  readonly text: string;
  readonly path: Problem['path'];
}

function linesOf(texts: readonly string[], field: 'phones' | 'emails'): Line[] {
  return texts.map((text, index) => ({ text: text.trim(), path: [field, index] })).filter(({ text }) => text !== '');
}

function readPhone(text: string, country: string, { phones }: CustomerFacts): Phone {
  const { e164 } = phones.find((phone) => phone.text === text) ?? normalisePhone(text, country);
  return { text, e164 };
}

function phoneProblems({ text, path }: Line, before: readonly Line[], { phones }: CustomerFacts): Problem[] {
  if (before.some((other) => other.text === text || (digitsOf(text) !== '' && digitsOf(other.text) === digitsOf(text))))
    return [problem(path, 'phone-twice')];
  if (phones.some((phone) => phone.text === text)) return [];
  return digitsOf(text) === '' ? [problem(path, 'phone-without-digits')] : tooLong(text, path, most.phone);
}

/** One @ with something on either side: only the other end knows more. */
function emailProblems({ text, path }: Line, { emails }: CustomerFacts): Problem[] {
  if (emails.includes(text)) return [];
  return /^[^\s@]+@[^\s@]+$/.test(text) ? tooLong(text, path, most.email) : [problem(path, 'email-unreadable')];
}

function digitsOf(text: string): string {
  return text.replace(/\P{Nd}/gu, '');
}

function tooLong(text: string, path: Problem['path'], longest: number): Problem[] {
  return text.length > longest ? [{ path, code: 'text-too-long', params: { longest, length: text.length } }] : [];
}

function tooMany(count: number, field: 'phones' | 'emails'): Problem[] {
  return count > most.contacts ? [{ path: [field], code: 'too-many-lines', params: { most: most.contacts } }] : [];
}

function problem(path: Problem['path'], code: string): Problem {
  return { path, code, params: {} };
}
