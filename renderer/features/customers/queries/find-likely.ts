import type { Id } from '../../../../shared/domain/base/id.ts';
import { sortKey } from '../../../../shared/domain/base/sort-key.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { TypedCustomer } from '../../../../shared/domain/customer/customer-facts.ts';
import { normalisePhone } from '../../../../shared/domain/customer/normalise-phone.ts';
import { normaliseAddress } from '../../../../shared/domain/property/normalise-address.ts';
import { readAddress } from '../../../../shared/domain/property/property-facts.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** Why somebody on record may be who is being written down. */
export type Likeness = 'phone' | 'email' | 'name' | 'name-and-street';

export interface LikelyCustomer {
  readonly customer: Customer;
  readonly why: readonly Likeness[];
}

/** Rows asked of each index, and customers shown. */
const asked = 20;
const shown = 5;
/** A number of fewer digits than this fits too many people. */
const fewestDigits = 6;

/**
 * Customers on record who have a phone, an email or the name of the one that is being typed, the likeliest first: each
 * question goes to an index. `country` (ISO 3166-1 alpha-2) reads the phones.
 */
export async function findLikely(reader: Reader, typed: TypedCustomer, country: string): Promise<LikelyCustomer[]> {
  const pending = await reader.pendingWork();
  const [byPhone, byEmail, byName] = await Promise.all([
    reader.customers.where('searchKeys').anyOf(phoneKeys(typed, country)).distinct().limit(asked).toArray(),
    reader.customers.where('emails').anyOf(emailSpellings(typed)).distinct().limit(asked).toArray(),
    named(reader, typed.name),
  ]);
  const street = await streetOf(reader, typed);
  const whys = new Map<Id, Set<Likeness>>();
  const rows = new Map<Id, Customer>();
  const note = (customers: readonly Customer[], why: (customer: Customer) => Likeness): void => {
    for (const customer of visible(customers, pending)) {
      rows.set(customer.id, customer);
      whys.set(customer.id, (whys.get(customer.id) ?? new Set()).add(why(customer)));
    }
  };
  note(byPhone, () => 'phone');
  note(byEmail, () => 'email');
  note(byName, ({ id, postalAddress }) => {
    const lives =
      street.holders.has(id) || (postalAddress !== null && street.key !== null && normaliseAddress(postalAddress) === street.key);
    return lives ? 'name-and-street' : 'name';
  });
  return [...rows.values()]
    .map((customer) => ({ customer, why: [...(whys.get(customer.id) ?? [])] }))
    .toSorted((a, b) => strength(b) - strength(a) || a.customer.nameSort.localeCompare(b.customer.nameSort))
    .slice(0, shown);
}

function strength({ why }: LikelyCustomer): number {
  return why.length + (why.includes('name') ? -0.5 : 0);
}

function phoneKeys({ phones }: TypedCustomer, country: string): string[] {
  return phones.flatMap(({ text }) => {
    const { e164, digits } = normalisePhone(text, country);
    return [e164?.slice(1) ?? '', digits].filter((key) => key.length >= fewestDigits);
  });
}

/** An email is kept as it was written; most are written in small letters. */
function emailSpellings({ emails }: TypedCustomer): string[] {
  return [...new Set(emails.map((email) => email.trim()).flatMap((email) => (email.includes('@') ? [email, email.toLowerCase()] : [])))];
}

async function named(reader: Reader, name: string): Promise<Customer[]> {
  const key = sortKey(name);
  return key === '' ? [] : reader.customers.where('[live+nameSort]').equals([1, key]).limit(asked).toArray();
}

/** Who holds a place at the address that is being typed. */
async function streetOf(reader: Reader, { postalAddress }: TypedCustomer): Promise<{ key: string | null; holders: ReadonlySet<Id> }> {
  if (postalAddress.line.trim() === '') return { key: null, holders: new Set() };
  const key = normaliseAddress(readAddress(postalAddress));
  const places = await reader.properties.where('addressKey').equals(key).limit(asked).toArray();
  return { key, holders: new Set(places.filter(({ live }) => live === 1).map(({ customerId }) => customerId)) };
}
