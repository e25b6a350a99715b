import type { Id } from '../base/id.ts';
import type { KnownCustomer, KnownRecords } from './import-plan.ts';
import type { ReadParty } from './import-row.ts';
import { nameKey } from './name-key.ts';
import { ownCopy } from './own-copy.ts';
import { isNobody, phoneKeyOf } from './party-keys.ts';

/** What is kept of a customer while a file is read: keys, not the row. */
export interface PartyRef {
  readonly id: Id;
  readonly name: string;
  readonly nameKey: string;
  /** As lists are sorted by it. */
  readonly nameSort: string;
  /** E.164 where it could be read, else as typed. */
  readonly phones: string[];
  /** Lower case. */
  readonly emails: string[];
  /** The row of the file that made it; null when the database has it. */
  readonly row: number | null;
}

/** By what a row was found to speak of a customer that is known. The order is the order of trust. */
export type FoundBy =
  | 'source'
  | 'address'
  | 'address-and-name'
  | 'address-and-phone'
  | 'address-and-email'
  | 'phone'
  | 'email'
  | 'company'
  | 'name';

export interface FoundParty {
  readonly ref: PartyRef;
  readonly by: FoundBy;
}

/** The customers that a file has spoken of so far. */
export interface PartyBook {
  /**
   * Who a row of a list of customers speaks of. A list names everybody once, so a row joins only a customer of the same name (or has
   * no name itself) with whom it shares a phone, an email or an address; a name alone is enough where the row has nothing else
   * (`nowhere`: no address either).
   * `numberedBy`: the source numbers its customers; those that it made are then known by number alone.
   */
  findSame(party: ReadParty, holders: readonly Id[] | 'nowhere', known: KnownRecords, numberedBy: string | null): FoundParty | null;
  refOf(customer: KnownCustomer): PartyRef;
  /** `atAddress`: who holds the row's address, null when the row has none. */
  find(party: ReadParty, atAddress: readonly Id[] | null, known: KnownRecords): FoundParty | null;
  add(ref: PartyRef, sourceKey: string | null): void;
  get(id: Id, known: KnownRecords): PartyRef | null;
  /** Notes ways to reach `ref`; gives those that were not known. */
  addContacts(ref: PartyRef, party: ReadParty): Pick<ReadParty, 'phones' | 'emails'>;
}

/**
 * Joins carefully: two customers in place of one are merged later by a person, one in place of two loses a history.
 * Name, phone or email together with the address is enough; elsewhere a phone or email needs the same name (couples and
 * landlords share phones); a name alone is enough only where nothing else is known, or for a company.
 */
export function createPartyBook(): PartyBook {
  const refs = new Map<Id, PartyRef>();
  const bySource = new Map<string, PartyRef>();
  const byName = new Map<string, PartyRef[]>();
  const byPhone = new Map<string, PartyRef[]>();
  const byEmail = new Map<string, PartyRef[]>();

  function refOf(customer: KnownCustomer): PartyRef {
    let ref = refs.get(customer.id);
    if (ref === undefined) {
      ref = {
        id: customer.id,
        name: customer.name,
        nameKey: nameKey(customer.name),
        nameSort: customer.nameSort,
        phones: customer.phones.map(phoneKeyOf),
        emails: customer.emails.map((email) => email.toLowerCase()),
        row: null,
      };
      refs.set(ref.id, ref);
    }
    return ref;
  }

  function all(own: readonly PartyRef[] | undefined, customers: readonly KnownCustomer[]): PartyRef[] {
    return [...new Set([...customers.map(refOf), ...(own ?? [])])];
  }

  function get(id: Id, known: KnownRecords): PartyRef | null {
    const ref = refs.get(id);
    if (ref !== undefined) return ref;
    const customer = known.customer(id);
    return customer === undefined ? null : refOf(customer);
  }

  function findElsewhere(party: ReadParty, placed: boolean, known: KnownRecords): FoundParty | null {
    const named = (ref: PartyRef) => party.nameKey === null || ref.nameKey === party.nameKey;
    for (const key of party.phones.map(phoneKeyOf)) {
      const ref = all(byPhone.get(key), known.customersByPhone(key)).find(named);
      if (ref !== undefined) return { ref, by: 'phone' };
    }
    for (const key of party.emails.map((email) => email.toLowerCase())) {
      const ref = all(byEmail.get(key), known.customersByEmail(key)).find(named);
      if (ref !== undefined) return { ref, by: 'email' };
    }
    if (party.nameKey === null || (placed && !party.company)) return null;
    const namesakes = all(byName.get(party.nameKey), known.customersByName(party.nameKey)).filter((ref) => ref.nameKey === party.nameKey);
    const ref = namesakes.find((one) => party.company || !contradicts(party, one));
    return ref === undefined ? null : { ref, by: party.company ? 'company' : 'name' };
  }

  function findSame(
    party: ReadParty,
    holders: readonly Id[] | 'nowhere',
    known: KnownRecords,
    numberedBy: string | null,
  ): FoundParty | null {
    const fits = (ref: PartyRef): boolean => {
      if (party.nameKey !== null && ref.nameKey !== party.nameKey) return false;
      if (numberedBy === null) return true;
      return ref.row === null && known.customer(ref.id)?.sourceKey?.startsWith(numberedBy) !== true;
    };
    for (const key of party.phones.map(phoneKeyOf)) {
      const ref = all(byPhone.get(key), known.customersByPhone(key)).find(fits);
      if (ref !== undefined) return { ref, by: 'phone' };
    }
    for (const key of party.emails.map((email) => email.toLowerCase())) {
      const ref = all(byEmail.get(key), known.customersByEmail(key)).find(fits);
      if (ref !== undefined) return { ref, by: 'email' };
    }
    const atAddress = holders === 'nowhere' ? [] : holders;
    const holder = atAddress.map((id) => get(id, known)).find((ref) => ref !== null && fits(ref));
    if (holder !== undefined && holder !== null && party.nameKey !== null) return { ref: holder, by: 'address-and-name' };
    const isBare = party.phones.length === 0 && party.emails.length === 0 && holders === 'nowhere';
    if (party.nameKey === null || !(party.company || isBare)) return null;
    const namesakes = all(byName.get(party.nameKey), known.customersByName(party.nameKey)).filter(fits);
    const ref = namesakes.find((one) => !contradicts(party, one));
    return ref === undefined ? null : { ref, by: party.company ? 'company' : 'name' };
  }

  return {
    get,
    refOf,
    findSame,
    find(party, atAddress, known) {
      if (party.sourceKey !== null) {
        const customer = known.customerBySource(party.sourceKey);
        const ref = bySource.get(party.sourceKey) ?? (customer === undefined ? undefined : refOf(customer));
        if (ref !== undefined) return { ref, by: 'source' };
      }
      const holders = (atAddress ?? []).map((id) => get(id, known)).filter((ref) => ref !== null);
      if (isNobody(party)) return holders[0] === undefined ? null : { ref: holders[0], by: 'address' };
      for (const ref of holders) {
        const shared = likeness(party, ref);
        if (shared !== null) return { ref, by: `address-and-${shared}` };
      }
      return findElsewhere(party, atAddress !== null, known);
    },
    add(ref, sourceKey) {
      refs.set(ref.id, ref);
      push(byName, ref.nameKey, ref);
      if (sourceKey !== null) bySource.set(sourceKey, ref);
      for (const phone of ref.phones) push(byPhone, phone, ref);
      for (const email of ref.emails) push(byEmail, email, ref);
    },
    addContacts(ref, party) {
      const phones = party.phones.filter((phone) => !ref.phones.includes(phoneKeyOf(phone)));
      const emails = party.emails.filter((email) => !ref.emails.includes(email.toLowerCase()));
      for (const phone of phones) {
        ref.phones.push(phoneKeyOf(phone));
        push(byPhone, phoneKeyOf(phone), ref);
      }
      for (const email of emails) {
        ref.emails.push(email.toLowerCase());
        push(byEmail, email.toLowerCase(), ref);
      }
      return { phones, emails };
    },
  };
}

/** What is kept of a customer that a row has just made. */
export function refOfDraft(draft: Pick<KnownCustomer, 'id' | 'name' | 'nameSort' | 'phones' | 'emails'>, row: number): PartyRef {
  return {
    id: draft.id,
    name: ownCopy(draft.name),
    nameKey: ownCopy(nameKey(draft.name)),
    nameSort: ownCopy(draft.nameSort),
    phones: draft.phones.map((phone) => ownCopy(phoneKeyOf(phone))),
    emails: draft.emails.map((email) => ownCopy(email.toLowerCase())),
    row,
  };
}

/** True when a row and a customer have a phone or an email in common. */
export function shares(party: ReadParty, ref: PartyRef): boolean {
  const shared = likeness({ ...party, nameKey: null }, ref);
  return shared !== null;
}

function likeness(party: ReadParty, ref: PartyRef): 'name' | 'phone' | 'email' | null {
  if (party.nameKey !== null && party.nameKey === ref.nameKey) return 'name';
  if (party.phones.some((phone) => ref.phones.includes(phoneKeyOf(phone)))) return 'phone';
  return party.emails.some((email) => ref.emails.includes(email.toLowerCase())) ? 'email' : null;
}

/** True when both have phones and share none. */
function contradicts(party: ReadParty, ref: PartyRef): boolean {
  return party.phones.length > 0 && ref.phones.length > 0 && !party.phones.some((phone) => ref.phones.includes(phoneKeyOf(phone)));
}

function push(index: Map<string, PartyRef[]>, key: string, ref: PartyRef): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [ref]);
  else if (!list.includes(ref)) list.push(ref);
}
