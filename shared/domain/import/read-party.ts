import { hashKey } from './hash-text.ts';
import type { ReadingSetup, ReadParty } from './import-row.ts';
import { nameKey } from './name-key.ts';
import type { RowCells } from './row-cells.ts';

const longestPhone = 60;
const longestEmail = 320;
const longestNumber = 200;
/** As many as a customer may have; the rest goes to the note. */
const mostContacts = 20;

/** Who a row speaks of, as far as it says. */
export function readParty(cells: RowCells, setup: ReadingSetup): ReadParty {
  const person = cells.one('customerName') || `${cells.one('firstName')} ${cells.one('lastName')}`.trim();
  const company = cells.one('company');
  const name = personAndCompany(person, company);
  const number = cells.one('customerNumber');
  const phones = contactsOf(cells.all('phone'), splitPhones, isPhone);
  const emails = contactsOf(cells.all('email'), splitEmails, isEmail);
  return {
    name,
    nameKey: name === null ? null : nameKey(name),
    company: person === '' && company !== '',
    sourceKey: number === '' ? null : `${setup.source}:customer:${number.length > longestNumber ? hashKey([number]) : number}`,
    phones: phones.good.map((text) => ({ text, e164: setup.rules.phoneKey(text) })),
    emails: [...emails.good],
    note: [...phones.rest, ...emails.rest].join('\n'),
  };
}

function personAndCompany(person: string, company: string): string | null {
  if (person === '' && company === '') return null;
  if (person === '' || company === '') return person || company;
  return person.toLowerCase().includes(company.toLowerCase()) ? person : `${person} (${company})`;
}

interface Contacts {
  readonly good: readonly string[];
  /** What is none, or one too many. */
  readonly rest: readonly string[];
}

const noContacts: Contacts = { good: [], rest: [] };

function contactsOf(cells: readonly string[], split: (cell: string) => string[], isGood: (text: string) => boolean): Contacts {
  if (cells.length === 0) return noContacts;
  const all = [...new Set(cells.flatMap(split))];
  const good = all.filter(isGood).slice(0, mostContacts);
  return { good, rest: good.length === all.length ? [] : all.filter((text) => !good.includes(text)) };
}

/** Two numbers in one cell are two phones where each part has enough digits for one; an extension stays where it is. */
function splitPhones(cell: string): string[] {
  if (!/[,;/|\n]| or /.test(cell)) return [cell.trim()];
  const parts = cell
    .split(/[,;/|\n]| or /)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => part.replace(/\D/g, '').length >= 7) ? parts : [cell.trim()];
}

function splitEmails(cell: string): string[] {
  return cell.split(/[;,\s]+/).filter((part) => part !== '');
}

function isPhone(text: string): boolean {
  return text.length <= longestPhone;
}

function isEmail(text: string): boolean {
  return text.length <= longestEmail && /^[^@]+@[^@]+$/.test(text);
}
