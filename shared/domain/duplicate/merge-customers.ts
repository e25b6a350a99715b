import { z } from 'zod';
import type { Row } from '../base/row.ts';
import { type Customer, longestNote, mostListed } from '../customer/customer.ts';
import { customerKeys } from '../customer/customer-keys.ts';
import { emailKey, phoneKey, samePhone } from './read-contacts.ts';

/** What two records of one customer may hold differently, so that only one of the two can be kept. */
export const chosenFields = ['name', 'company', 'group', 'language', 'postalAddress'] as const;
export type ChosenField = (typeof chosenFields)[number];

/** Whose value is kept: of the record that stands, or of the other. */
export const mergeChoicesSchema = z.record(z.enum(chosenFields), z.enum(['stays', 'goes']));
export type MergeChoices = z.infer<typeof mergeChoicesSchema>;

type Facts = Omit<Customer, keyof Row>;

/** The fuller name, and whatever only one of the two has. */
export function defaultChoices(stays: Facts, goes: Facts): MergeChoices {
  const fuller = (a: string, b: string) => fullness(b) > fullness(a);
  return {
    name: fuller(stays.name, goes.name) ? 'goes' : 'stays',
    company: stays.company === null ? 'goes' : 'stays',
    // Somebody we have worked for is no prospect any more.
    group: stays.group === 'prospect' ? 'goes' : 'stays',
    language: stays.language === null ? 'goes' : 'stays',
    postalAddress: stays.postalAddress === null ? 'goes' : 'stays',
  };
}

/** Words count more than letters, a lone initial hardly; small letters throughout were typed in a hurry. */
function fullness(name: string): number {
  const words = name.split(/[\s.]+/).filter((word) => word.length > 1);
  return words.length * 1000 + Math.min(name.length, 300) + (name === name.toLowerCase() ? 0 : 500);
}

/**
 * The facts of two records as those of one: `choices` for what can only be one; every phone, email and tag once; both
 * notes; and who did not want to be contacted still does not.
 */
export function mergedFacts(stays: Facts, goes: Facts, choices: MergeChoices): Partial<Customer> {
  const from = (field: ChosenField) => (choices[field] === 'goes' ? goes : stays);
  const facts = {
    name: from('name').name,
    company: from('company').company,
    group: from('group').group,
    language: from('language').language,
    postalAddress: from('postalAddress').postalAddress,
    phones: [...stays.phones, ...goes.phones.filter((phone) => !stays.phones.some((known) => isOnePhone(known, phone)))].slice(
      0,
      mostListed.phones,
    ),
    emails: [...stays.emails, ...goes.emails.filter((email) => !stays.emails.some((known) => isOneEmail(known, email)))].slice(
      0,
      mostListed.emails,
    ),
    tags: [...new Set([...stays.tags, ...goes.tags])].slice(0, mostListed.tags),
    note: joinNotes(stays.note, goes.note),
    doNotContact: stays.doNotContact || goes.doNotContact,
  };
  return { ...facts, ...customerKeys(facts) };
}

function isOnePhone(a: Facts['phones'][number], b: Facts['phones'][number]): boolean {
  if (a.e164 !== null && b.e164 !== null) return a.e164 === b.e164;
  const [one, other] = [phoneKey(a.e164 ?? a.text), phoneKey(b.e164 ?? b.text)];
  return one === '' ? a.text === b.text : samePhone(one, other);
}

function isOneEmail(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase() || (emailKey(a) !== '' && emailKey(a) === emailKey(b));
}

/** Both, a blank line between; once where one says all that the other says. */
export function joinNotes(a: string, b: string): string {
  if (a.includes(b.trim())) return a;
  if (b.includes(a.trim())) return b;
  return `${a.trim()}\n\n${b.trim()}`.slice(0, longestNote);
}
