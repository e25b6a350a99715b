import { mostListed } from '../customer/customer.ts';
import { hashKey } from './hash-text.ts';
import type { ReadingSetup, ReadParty } from './import-row.ts';
import { nameKey } from './name-key.ts';
import { ownCopy } from './own-copy.ts';
import { readFlag } from './read-choice.ts';
import type { RowCells } from './row-cells.ts';

const longestPhone = 60;
const longestEmail = 320;
const longestNumber = 200;

/** Who a row speaks of, as far as it says. */
export function readParty(cells: RowCells, setup: ReadingSetup): ReadParty {
  const { name, company, companyName } = readNames(cells);
  const number = cells.one('customerNumber');
  const phones = contactsOf(cells.all('phone'), splitPhones, isPhone, mostListed.phones);
  const emails = readEmails(cells);
  return {
    name,
    companyName,
    nameKey: name === null ? null : nameKey(name),
    company,
    sourceKey: number === '' ? null : customerKey(setup.source, number),
    phones: phones.good.map((text) => ({ text, e164: setup.rules.phoneKey(text) })),
    emails: [...emails.good],
    note: [...phones.rest, ...emails.rest].join('\n'),
  };
}

/** `<source>:customer:<id>`. */
export function customerKey(source: string, number: string): string {
  return ownCopy(`${source}:customer:${number.length > longestNumber ? hashKey([number]) : number}`);
}

/** A company stands behind its person; alone, or named twice, it is the customer itself. */
export function readNames(cells: RowCells): Pick<ReadParty, 'name' | 'company' | 'companyName'> {
  const parts = (['firstName', 'middleName', 'lastName', 'nameSuffix'] as const).map((field) => cells.one(field));
  const person = cells.one('customerName') || parts.filter((part) => part !== '').join(' ');
  const company = cells.one('company');
  const same = company !== '' && person.toLowerCase() === company.toLowerCase();
  const isCompany = person === '' ? company !== '' : same || readFlag(cells.one('isCompany'));
  const behind = company === '' || person === '' || same ? null : company;
  return { name: person || company || null, company: isCompany, companyName: behind };
}

/** The emails of a row, and what stands in their columns but is none. */
export function readEmails(cells: RowCells, source = ''): Contacts {
  // A card says itself what is an email, also where it has no @.
  const isGood = source === 'vcard' ? (text: string) => text.length >= 3 && text.length <= longestEmail : isEmail;
  return contactsOf(cells.all('email'), splitEmails, isGood, mostListed.emails);
}

interface Contacts {
  readonly good: readonly string[];
  /** What is none, or one too many. */
  readonly rest: readonly string[];
}

const noContacts: Contacts = { good: [], rest: [] };

function contactsOf(
  cells: readonly string[],
  split: (cell: string) => string[],
  isGood: (text: string) => boolean,
  most: number,
): Contacts {
  if (cells.length === 0) return noContacts;
  const all = [...new Set(cells.flatMap(split))];
  // As many as a customer may have; the rest goes to the note.
  const good = all.filter(isGood).slice(0, most);
  return { good, rest: good.length === all.length ? [] : all.filter((text) => !good.includes(text)) };
}

/** Two numbers in one cell are two phones where each part has enough digits for one; an extension stays where it is. */
function splitPhones(cell: string): string[] {
  if (cell.includes(':::')) return joinedValues(cell).flatMap(splitPhones);
  if (!/[,;/|\n]| or /.test(cell)) return [cell.trim()];
  const parts = cell
    .split(/[,;/|\n]| or /)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => part.replace(/\D/g, '').length >= 7) ? parts : [cell.trim()];
}

/** `Jane Doe <jane@example.com>` and `mailto:` are the address alone. */
function splitEmails(cell: string): string[] {
  const named = Array.from(cell.matchAll(/<(?:mailto:)?([^<>\s]+@[^<>\s]+)>/gi), (found) => found[1] as string);
  if (named.length > 0) return named;
  return joinedValues(cell)
    .flatMap((one) => one.split(/[;,\s]+/))
    .map((part) => part.replace(/^mailto:/i, ''))
    .filter((part) => part !== '');
}

/** Google Contacts writes several values of one column as `one ::: two`. */
function joinedValues(cell: string): string[] {
  return cell
    .split(' ::: ')
    .flatMap((one) => one.split(':::'))
    .map((one) => one.trim());
}

function isPhone(text: string): boolean {
  return text.length <= longestPhone;
}

function isEmail(text: string): boolean {
  return text.length <= longestEmail && /^[^@]+@[^@]+$/.test(text);
}
