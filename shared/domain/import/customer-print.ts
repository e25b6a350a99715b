import type { Customer } from '../customer/customer.ts';
import type { Address } from '../property/property.ts';
import type { ReadFacts, ReadProperty } from './customer-row.ts';
import { hashTexts } from './hash-text.ts';
import type { ColumnMapping, ImportField } from './import-field.ts';
import type { ReadParty } from './import-row.ts';

/** What a print tells apart. The order is part of stored prints: new ones go to the end. */
const printed = ['name', 'company', 'phones', 'emails', 'postal', 'group', 'tags', 'doNotContact', 'note', 'places'] as const;
export type CustomerField = (typeof printed)[number];

/** Single phones and emails are told apart while there are few, so that one that left the file can leave the customer. */
const mostSingle = 8;

/** What a file says of a customer, field by field, as short hashes joined by dots: at most 290 characters. */
export function customerPrint(party: ReadParty, places: readonly ReadProperty[], facts: ReadFacts): string {
  const fields: Record<CustomerField, string> = {
    name: hash(party.name),
    company: hash(party.companyName),
    phones: hashList(party.phones.map(({ text }) => text)),
    emails: hashList(party.emails),
    postal: hashAddress(facts.postal),
    group: hash(facts.group),
    tags: facts.tags.length === 0 ? '' : hashTexts(facts.tags).toString(36),
    doNotContact: facts.doNotContact ? '1' : '',
    note: hash(facts.note),
    places: places.length === 0 ? '' : hashTexts(places.map(({ key, note }) => `${key} ${note}`)).toString(36),
  };
  return printed.map((field) => fields[field]).join('.');
}

function hash(text: string | null): string {
  return text === null || text === '' ? '' : hashTexts([text]).toString(36);
}

function hashAddress(address: Address | null): string {
  if (address === null) return '';
  return hashTexts([address.line, address.unit ?? '', address.city ?? '', address.region ?? '', address.postcode ?? '']).toString(36);
}

function hashList(texts: readonly string[]): string {
  if (texts.length === 0) return '';
  return texts.length > mostSingle ? hashTexts(texts).toString(36) : texts.map(hash).join('-');
}

/** The fields that a file with these columns speaks of at all. Another list of the same program may leave some out. */
export function spokenFields(mapping: ColumnMapping): ReadonlySet<CustomerField> {
  const columns: Readonly<Record<CustomerField, readonly ImportField[]>> = {
    name: ['customerName', 'firstName', 'lastName', 'company'],
    company: ['company'],
    phones: ['phone'],
    emails: ['email'],
    postal: ['billingLine', 'billingFull', 'billingPoBox', 'addressBilling', 'poBox'],
    group: ['group', 'tags'],
    tags: ['tags', 'group'],
    doNotContact: ['doNotContact'],
    note: ['note', 'kept'],
    places: ['addressLine', 'addressFull'],
  };
  return new Set(printed.filter((field) => columns[field].some((column) => (mapping[column]?.length ?? 0) > 0)));
}

/** A print in which only what the file speaks of is new. */
export function mergedPrint(before: string, after: string, spoken: ReadonlySet<CustomerField>): string {
  const [old, now] = [before.split('.'), after.split('.')];
  return printed.map((field, at) => (spoken.has(field) ? now[at] : old[at]) ?? '').join('.');
}

/** The fields in which two prints differ. */
export function changedCustomerFields(before: string, after: string): CustomerField[] {
  const [old, now] = [before.split('.'), after.split('.')];
  return printed.filter((_, at) => (old[at] ?? '') !== (now[at] ?? ''));
}

/** Phones and emails of a customer that came with the file last time and are in it no longer. */
export function goneFromFile(
  customer: Pick<Customer, 'phones' | 'emails'>,
  before: string,
  after: string,
): { readonly phones: Customer['phones']; readonly emails: string[] } {
  const listed = (print: string, at: number): Set<string> => new Set((print.split('.')[at] ?? '').split('-'));
  const gone = (text: string, at: number): boolean => listed(before, at).has(hash(text)) && !listed(after, at).has(hash(text));
  return { phones: customer.phones.filter(({ text }) => gone(text, 2)), emails: customer.emails.filter((text) => gone(text, 3)) };
}
