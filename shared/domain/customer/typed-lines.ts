import { z } from 'zod';
import type { Problem } from '../base/reason.ts';
import type { Phone } from './customer.ts';
import { normalisePhone } from './normalise-phone.ts';

/** A phone as it stands in a form: how it was said, and what kind of line it is (empty for nobody said). */
export const typedPhoneSchema = z.object({ text: z.string(), label: z.string() });
export type TypedPhone = z.infer<typeof typedPhoneSchema>;

/** Phones and emails that were on record when the form was opened. */
export interface KnownLines {
  readonly phones: readonly Phone[];
  readonly emails: readonly string[];
}

interface Typed {
  readonly phones: readonly TypedPhone[];
  readonly emails: readonly string[];
}

interface ReadLines {
  readonly phones: Phone[];
  readonly emails: string[];
  readonly problems: Problem[];
}

/** The longest that each text may be, and how many phones and emails one person has. */
const most = { phone: 60, label: 60, email: 320, lines: 20 } as const;

export function typedPhones(phones: readonly Phone[]): TypedPhone[] {
  return phones.map(({ text, label }) => ({ text, label: label ?? '' }));
}

/**
 * Reads phones and emails as they were typed. Empty lines are left out. A phone keeps its spelling; where it can be read
 * as a number of `country` (ISO 3166-1 alpha-2) its E.164 stands beside it, and where it cannot, it is kept all the same.
 * What `known` has already is fine as it is: an odd line that came with an import never stands in the way of changing
 * something else. Problems name a line by its place in the form.
 */
export function readLines(typed: Typed, country: string, known: KnownLines): ReadLines {
  const phones = linesOf(typed.phones, 'phones');
  const emails = linesOf(
    typed.emails.map((text) => ({ text, label: '' })),
    'emails',
  );
  return {
    phones: phones.map((line) => readPhone(line, country, known)),
    emails: [...new Set(emails.map(({ text }) => text))],
    problems: [
      ...phones.flatMap((line, at) => phoneProblems(line, phones.slice(0, at), known)),
      ...emails.flatMap((line) => emailProblems(line, known)),
      ...tooMany(phones.length, 'phones'),
      ...tooMany(emails.length, 'emails'),
    ],
  };
}

/** A problem when `text` is longer than it may be. */
export function tooLong(text: string, path: Problem['path'], longest: number): Problem[] {
  return text.length > longest ? [{ path, code: 'text-too-long', params: { longest, length: text.length } }] : [];
}

interface Line extends TypedPhone {
  readonly path: Problem['path'];
}

function linesOf(lines: readonly TypedPhone[], field: 'phones' | 'emails'): Line[] {
  return lines
    .map(({ text, label }, index) => ({ text: text.trim(), label: label.trim().replace(/\s+/g, ' '), path: [field, index] }))
    .filter(({ text }) => text !== '');
}

function readPhone({ text, label }: Line, country: string, { phones }: KnownLines): Phone {
  const { e164 } = phones.find((phone) => phone.text === text) ?? normalisePhone(text, country);
  return { text, e164, ...(label !== '' && { label }) };
}

function phoneProblems({ text, label, path }: Line, before: readonly Line[], { phones }: KnownLines): Problem[] {
  if (before.some((other) => other.text === text || (digitsOf(text) !== '' && digitsOf(other.text) === digitsOf(text))))
    return [problem(path, 'phone-twice')];
  if (phones.some((phone) => phone.text === text)) return tooLong(label, path, most.label);
  return digitsOf(text) === ''
    ? [problem(path, 'phone-without-digits')]
    : [...tooLong(text, path, most.phone), ...tooLong(label, path, most.label)];
}

/** One @ with something on either side: only the other end knows more. */
function emailProblems({ text, path }: Line, { emails }: KnownLines): Problem[] {
  if (emails.includes(text)) return [];
  return /^[^\s@]+@[^\s@]+$/.test(text) ? tooLong(text, path, most.email) : [problem(path, 'email-unreadable')];
}

function digitsOf(text: string): string {
  return text.replace(/\P{Nd}/gu, '');
}

function tooMany(count: number, field: 'phones' | 'emails'): Problem[] {
  return count > most.lines ? [{ path: [field], code: 'too-many-lines', params: { most: most.lines } }] : [];
}

function problem(path: Problem['path'], code: string): Problem {
  return { path, code, params: {} };
}
