import type { Reason } from '../base/reason.ts';
import type { Customer } from '../customer/customer.ts';
import { changedCustomer } from './change-customer.ts';
import type { ChunkWriter } from './chunk-writer.ts';
import { type CustomerField, changedCustomerFields, goneFromFile, mergedPrint, spokenFields } from './customer-print.ts';
import type { CustomerRow } from './customer-row.ts';
import { hashTexts } from './hash-text.ts';
import type { CustomerGain, Draft, KnownCustomer, KnownRecords, PlanSetup } from './import-plan.ts';
import type { PartyRef } from './party-book.ts';
import type { Books } from './settle-parties.ts';
import { settlePlaces } from './settle-places.ts';

/**
 * Adds what a row knows to a customer that is known otherwise (typed here, from another program, or from an earlier row): nothing that
 * it has is changed. Answers whether there was anything to add.
 * @param before the customer as the database has it; undefined for one that this import has made
 */
export function joinCustomer(
  row: CustomerRow,
  ref: PartyRef,
  before: KnownCustomer | undefined,
  books: Books,
  known: KnownRecords,
  writer: ChunkWriter,
  setup: PlanSetup,
): boolean {
  const { facts, party } = row;
  const { phones, emails } = books.parties.addContacts(ref, party);
  const places = settlePlaces(row, ref, books, known, writer, setup);
  const child = row.child !== null && row.places.length === 0 ? [row.child] : [];
  const own = before !== undefined && before.sourceKey === undefined ? { sourceKey: row.sourceKey, sourcePrint: row.print } : {};
  const more: CustomerGain = {
    addTags: facts.tags,
    addNote: [...child, facts.note, ...(party.name !== null && party.nameKey !== ref.nameKey ? [party.name] : [])].join('\n'),
    fill: { company: party.companyName, postalAddress: facts.postal },
    set: { ...own, ...(facts.doNotContact ? { doNotContact: true } : {}) },
  };
  const says = facts.tags.length > 0 || more.addNote !== '' || party.companyName !== null || facts.postal !== null || facts.doNotContact;
  if (before === undefined) {
    writer.addContacts(ref.id, phones, emails, says ? more : undefined);
    return places > 0 || phones.length > 0 || emails.length > 0 || says;
  }
  const change = { table: 'customers', id: ref.id, addPhones: phones, addEmails: emails, more } as const;
  const isNews = differs(before, changedCustomer(before, change));
  if (isNews) writer.addContacts(ref.id, phones, emails, more);
  // That it is known by this source from now on is our own business, and no news to anybody.
  const { sourceKey: _key, sourcePrint: _print, ...visible } = changedCustomer(before, change);
  return places > 0 || differs(before, visible);
}

function differs(before: KnownCustomer, after: Partial<Customer>): boolean {
  const keys = Object.keys(after).filter((key) => key !== 'searchKeys' && key !== 'phoneSort') as Exclude<
    keyof KnownCustomer,
    'keyHolder'
  >[];
  return keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

/** Brings a customer in line with what the *file* has changed since last time; what was changed here stays. */
export function updateCustomer(
  row: CustomerRow,
  ref: PartyRef,
  stored: KnownCustomer,
  books: Books,
  known: KnownRecords,
  writer: ChunkWriter,
  setup: PlanSetup,
): { readonly outcome: 'updated' | 'unchanged'; readonly reasons: readonly Reason[] } {
  const old = stored.sourcePrint;
  const print = old === undefined ? row.print : mergedPrint(old, row.print, spokenFields(setup.mapping));
  if (old === undefined || old === print) return { outcome: 'unchanged', reasons: [{ code: 'known-customer', params: {} }] };
  const changed = changedCustomerFields(old, print);
  const gone = goneFromFile(stored, old, print);
  const { phones, emails } = books.parties.addContacts(ref, row.party);
  if (changed.includes('places')) settlePlaces(row, ref, books, known, writer, setup);
  writer.addContacts(ref.id, changed.includes('phones') ? phones : [], changed.includes('emails') ? emails : [], {
    dropPhones: gone.phones.map(({ text }) => text),
    dropEmails: gone.emails,
    addTags: changed.includes('tags') ? row.facts.tags : [],
    addNote: changed.includes('note') ? row.facts.note : '',
    set: { ...changedFacts(row, stored, old, changed), ...(stored.keyHolder === undefined ? { sourcePrint: print } : {}) },
  });
  // Known by the number of one that was merged into it: what the file says of that number is kept where the number is.
  if (stored.keyHolder !== undefined) writer.addContacts(stored.keyHolder, [], [], { set: { sourcePrint: print } });
  return { outcome: 'updated', reasons: [{ code: 'changed', params: { fields: changed.join(' ') } }] };
}

function changedFacts(row: CustomerRow, stored: KnownCustomer, old: string, changed: readonly CustomerField[]): Partial<Draft<Customer>> {
  const { party, facts } = row;
  const set: Partial<Draft<Customer>> = {};
  if (changed.includes('name') && party.name !== null) set.name = party.name;
  if (changed.includes('company')) set.company = party.companyName;
  if (changed.includes('postal')) set.postalAddress = facts.postal;
  if (changed.includes('group') && facts.group !== null) set.group = facts.group;
  if (changed.includes('doNotContact')) set.doNotContact = facts.doNotContact;
  // A note that nobody has touched here is the file's; one that somebody wrote in gets the new lines behind.
  if (changed.includes('note') && old.split('.').includes(hashTexts([stored.note]).toString(36))) set.note = facts.note;
  return set;
}
