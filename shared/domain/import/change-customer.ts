import { type Customer, longestNote, mostListed } from '../customer/customer.ts';
import { customerKeys } from '../customer/customer-keys.ts';
import type { CustomerChange } from './import-plan.ts';
import { phoneKeyOf } from './party-keys.ts';

type Facts = Pick<Customer, 'name' | 'company' | 'phones' | 'emails' | 'postalAddress' | 'tags' | 'note'>;

/**
 * The fields of a customer after a change. What does not fit (a twenty-first phone) goes to the note, so that nothing of the file is
 * lost; what the customer has already is left as it is.
 */
export function changedCustomer(customer: Facts, { addPhones, addEmails, more = {} }: CustomerChange): Partial<Customer> {
  const { dropPhones = [], dropEmails = [], addTags = [], addNote = '', fill = {}, set = {} } = more;
  const keptPhones = customer.phones.filter(({ text }) => !dropPhones.includes(text));
  const newPhones = addPhones.filter((phone) => !keptPhones.some((other) => phoneKeyOf(other) === phoneKeyOf(phone)));
  const keptEmails = customer.emails.filter((text) => !dropEmails.includes(text));
  const newEmails = addEmails.filter((text) => !keptEmails.some((other) => other.toLowerCase() === text.toLowerCase()));
  const phones = [...keptPhones, ...newPhones];
  const emails = [...keptEmails, ...newEmails];
  const tags = [...new Set([...customer.tags, ...addTags])];
  const over = [
    ...phones.slice(mostListed.phones).map(({ text }) => text),
    ...emails.slice(mostListed.emails),
    ...tags.slice(mostListed.tags),
  ];
  const fields: Partial<Customer> = {
    phones: phones.slice(0, mostListed.phones),
    emails: emails.slice(0, mostListed.emails),
    tags: tags.slice(0, mostListed.tags),
    note: withLines(customer.note, [...addNote.split('\n'), ...over]),
    ...(customer.company === null && fill.company !== undefined ? { company: fill.company } : {}),
    ...(customer.postalAddress === null && fill.postalAddress !== undefined ? { postalAddress: fill.postalAddress } : {}),
    ...(set as Partial<Customer>),
  };
  const after = { ...customer, ...fields };
  return { ...fields, ...customerKeys(after) };
}

function withLines(note: string, lines: readonly string[]): string {
  const held = new Set(note.split('\n'));
  const fresh = lines.filter((line) => line !== '' && !held.has(line));
  const longer = [note, ...fresh].filter((line) => line !== '').join('\n');
  return longer.length > longestNote ? note : longer;
}
