import type { Id } from '../../../../shared/domain/base/id.ts';
import { matchesAllWords } from '../../../../shared/domain/base/search-words.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { phoneDigits } from '../../../../shared/domain/customer/customer-search-keys.ts';
import { readSearch, type SearchQuery } from '../../../../shared/domain/customer/read-search.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** How somebody was found, for the line that says why they are offered. */
export type FoundBy =
  | { readonly by: 'name' }
  | { readonly by: 'phone'; readonly phone: string; readonly whole: boolean }
  | { readonly by: 'place'; readonly role: 'holds' | 'lives' };

/** A person, with the place where that is how they were found or where they have only one. */
export interface FoundPerson {
  readonly customer: Customer;
  readonly property: Property | null;
  /** How many places they hold. */
  readonly places: number;
  readonly found: FoundBy;
}

/** As many as are shown: who looks for somebody else types one letter more. */
const mostFound = 8;
/** As many index entries as are looked at for them. */
const mostLookedAt = 60;
/** Tails of phones in the index are at most this long. */
const longestTail = 7;

/** People by name, phone in any spelling (or how it ends) or street: everything that can be typed into one field. */
export async function findPeople(reader: Reader, typed: string): Promise<FoundPerson[]> {
  const query = readSearch(typed);
  if (query.words.length === 0) return [];
  const pending = await reader.pendingWork();
  const [byName, byPhone, byStreet] = await Promise.all([
    findByName(reader, query),
    findByPhone(reader, query),
    findByStreet(reader, query),
  ]);
  const named = visible(byName, pending).map((customer) => ({ customer, found: { by: 'name' } as const }));
  const rung = visible(byPhone, pending).map((customer) => ({ customer, found: phoneFound(customer, query.digits ?? '') }));
  const people = unique([...rung, ...named].filter(({ customer }) => customer.group !== 'employee')).slice(0, mostFound);
  const withPlaces = await Promise.all(people.map(({ customer, found }) => withPlace(reader, customer, found, pending)));
  const atPlaces = await peopleAt(reader, visible(byStreet, pending).slice(0, mostFound), pending);
  const known = new Set(withPlaces.map(({ customer }) => customer.id));
  return [...withPlaces, ...atPlaces.filter(({ customer }) => !known.has(customer.id))].slice(0, mostFound);
}

async function findByName(reader: Reader, { words, digits }: SearchQuery): Promise<Customer[]> {
  const [longest] = words;
  if (longest === undefined || digits !== null) return [];
  const fitting = reader.customers.where('searchKeys').startsWith(longest).distinct();
  return fitting
    .and(({ searchKeys }) => matchesAllWords(searchKeys, words))
    .limit(mostLookedAt)
    .toArray();
}

/** By the beginning of the number as it is typed, or by its end as it is said. */
async function findByPhone(reader: Reader, { digits }: SearchQuery): Promise<Customer[]> {
  if (digits === null) return [];
  const keys = reader.customers.where('searchKeys');
  const ending = keys.equals(digits.slice(-longestTail)).distinct().limit(mostLookedAt).toArray();
  const beginning = reader.customers.where('searchKeys').startsWith(digits).distinct().limit(mostLookedAt).toArray();
  return [...(await ending), ...(await beginning)];
}

async function findByStreet(reader: Reader, { words }: SearchQuery): Promise<Property[]> {
  const [longest] = words;
  if (longest === undefined) return [];
  const fitting = reader.properties.where('searchKeys').startsWith(longest).distinct();
  return fitting
    .and(({ searchKeys }) => matchesAllWords(searchKeys, words))
    .limit(mostLookedAt)
    .toArray();
}

function phoneFound(customer: Customer, digits: string): FoundBy {
  const phone = customer.phones.find(({ text, e164 }) => `${e164 ?? ''} ${phoneDigits(text)}`.includes(digits.slice(-longestTail)));
  const whole = phone !== undefined && digits.length >= Math.min(longestTail, phoneDigits(phone.text).length);
  return { by: 'phone', phone: digits.slice(-4), whole };
}

async function withPlace(reader: Reader, customer: Customer, found: FoundBy, pending: ReadonlySet<string>): Promise<FoundPerson> {
  const places = visible(await reader.properties.where('customerId').equals(customer.id).limit(mostLookedAt).toArray(), pending);
  return { customer, property: places.length === 1 ? (places[0] ?? null) : null, places: places.length, found };
}

/** Whoever holds a place and whoever lives there now: either may be the one who rings. */
async function peopleAt(reader: Reader, properties: readonly Property[], pending: ReadonlySet<string>): Promise<FoundPerson[]> {
  const ids = properties.map(({ id }) => id);
  const occupancies = visible(await reader.occupancies.where('propertyId').anyOf(ids).limit(mostLookedAt).toArray(), pending);
  const pairs = properties.flatMap((property): [Id, Property, 'holds' | 'lives'][] => [
    ...occupancies
      .filter(({ propertyId, until, customerId }) => propertyId === property.id && until === null && customerId !== property.customerId)
      .map(({ customerId }): [Id, Property, 'lives'] => [customerId, property, 'lives']),
    [property.customerId, property, 'holds'],
  ]);
  const customers = visible(
    (await reader.customers.bulkGet([...new Set(pairs.map(([id]) => id))])).filter((row) => row !== undefined),
    pending,
  );
  const byId = new Map(customers.map((customer) => [customer.id, customer]));
  return pairs.flatMap(([id, property, role]) => {
    const customer = byId.get(id);
    return customer === undefined ? [] : [{ customer, property, places: 1, found: { by: 'place', role } as const }];
  });
}

function unique<T extends { readonly customer: Customer }>(people: readonly T[]): T[] {
  return [...new Map(people.toReversed().map((person) => [person.customer.id, person])).values()].toReversed();
}
