import type { Customer } from '../customer/customer.ts';
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
  const person = cells.one('customerName') || [cells.one('firstName'), cells.one('lastName')].filter((part) => part !== '').join(' ');
  const company = cells.one('company');
  const name = personAndCompany(person, company);
  const number = cells.one('customerNumber');
  const phones = cells.all('phone').flatMap(splitPhones);
  const emails = cells
    .all('email')
    .flatMap((cell) => cell.split(/[;,\s]+/))
    .filter((part) => part !== '');
  const goodPhones = unique(phones.filter((text) => text.length <= longestPhone)).slice(0, mostContacts);
  const goodEmails = unique(emails.filter(isEmail)).slice(0, mostContacts);
  const rest = [...phones.filter((text) => !goodPhones.includes(text)), ...emails.filter((text) => !goodEmails.includes(text))];
  return {
    name,
    nameKey: name === null ? null : nameKey(name),
    company: person === '' && company !== '',
    sourceKey: number === '' ? null : `${setup.source}:customer:${number.length > longestNumber ? hashKey([number]) : number}`,
    phones: goodPhones.map((text) => ({ text, e164: setup.rules.phoneKey(text) })),
    emails: goodEmails,
    note: unique(rest).join('\n'),
  };
}

function personAndCompany(person: string, company: string): string | null {
  if (person === '' && company === '') return null;
  if (person === '' || company === '') return person || company;
  return person.toLowerCase().includes(company.toLowerCase()) ? person : `${person} (${company})`;
}

/** Two numbers in one cell are two phones where each part has enough digits for one; an extension stays where it is. */
function splitPhones(cell: string): Customer['phones'][number]['text'][] {
  const parts = cell
    .split(/[,;/|\n]|\bor\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const whole = parts.length > 1 && parts.every((part) => part.replace(/\D/g, '').length >= 7) ? parts : [cell.trim()];
  return whole.filter((text) => text !== '');
}

function isEmail(text: string): boolean {
  return text.length <= longestEmail && /^[^@]+@[^@]+$/.test(text);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
