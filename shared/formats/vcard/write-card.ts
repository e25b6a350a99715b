import ICAL from 'ical.js';
import type { Phone } from '../../domain/customer/customer.ts';
import type { Address } from '../../domain/property/property.ts';

/** What a card is made of. */
export interface CardFacts {
  readonly id: string;
  readonly name: string;
  /** The company that they belong to; null for none. */
  readonly company: string | null;
  /** True for a company itself. */
  readonly isCompany: boolean;
  readonly phones: readonly Phone[];
  readonly emails: readonly string[];
  readonly addresses: readonly Address[];
  readonly tags: readonly string[];
  readonly note: string;
  readonly language: string | null;
  /** What somebody is to a customer or a place; empty for none. */
  readonly role: string;
  readonly updatedAt: string;
  readonly photos: readonly { readonly mediaType: string; readonly data: string }[];
}

const knownTypes = new Set(['home', 'work', 'cell', 'fax', 'pager', 'text', 'voice', 'video', 'textphone']);

/** A customer or contact as vCard 4.0 (RFC 6350), its `UID` the record's id. */
export function writeCard(facts: CardFacts): string {
  const card = new ICAL.Component(['vcard', [], []]);
  add(card, 'version', '4.0');
  add(card, 'uid', facts.id, {}, 'text');
  add(card, 'kind', facts.isCompany ? 'org' : 'individual');
  add(card, 'fn', facts.name);
  if (!facts.isCompany) add(card, 'n', nameParts(facts.name));
  const organisation = facts.isCompany ? facts.name : facts.company;
  if (organisation !== null) add(card, 'org', [organisation]);
  for (const { text, e164, label } of facts.phones) {
    if (e164 === null) add(card, 'tel', text, typeOf(label), 'text');
    else add(card, 'tel', `tel:${e164}`, typeOf(label));
  }
  for (const email of facts.emails) add(card, 'email', email);
  for (const { line, unit, city, region, postcode, country } of facts.addresses) {
    add(card, 'adr', ['', unit ?? '', line, city ?? '', region ?? '', postcode ?? '', country ?? '']);
  }
  if (facts.role !== '') add(card, 'role', facts.role);
  if (facts.language !== null) add(card, 'lang', facts.language);
  if (facts.tags.length > 0) categories(card, facts.tags);
  if (facts.note !== '') add(card, 'note', facts.note);
  for (const { mediaType, data } of facts.photos) add(card, 'photo', `data:${mediaType};base64,${data}`);
  add(card, 'rev', facts.updatedAt.replace(/[-:]|\.\d+/g, ''), {}, 'text');
  return `${card.toString()}\r\n`;
}

function add(
  card: ICAL.Component,
  name: string,
  value: string | string[],
  parameters: Readonly<Record<string, string>> = {},
  type?: string,
): void {
  const property = new ICAL.Property(name, card);
  if (type !== undefined) property.resetType(type);
  property.setValue(value);
  for (const [key, given] of Object.entries(parameters)) property.setParameter(key, given);
  card.addProperty(property);
}

function categories(card: ICAL.Component, tags: readonly string[]): void {
  const property = new ICAL.Property('categories', card);
  property.setValues([...tags]);
  card.addProperty(property);
}

function typeOf(label: string | undefined): Readonly<Record<string, string>> {
  const words = (label ?? '')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => (word === 'mobile' ? 'cell' : word));
  const types = words.filter((word) => knownTypes.has(word));
  return types.length === 0 ? {} : { type: types.join(',') };
}

/** The last word is taken for the family name, as every address book does; the whole stands in `FN`. */
function nameParts(name: string): string[] {
  const words = name.trim().split(/\s+/);
  const family = words.length > 1 ? (words.at(-1) ?? '') : '';
  return [family, words.slice(0, family === '' ? undefined : -1).join(' '), '', '', ''];
}
