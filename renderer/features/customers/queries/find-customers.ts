import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { readSearch } from '../../../../shared/domain/customer/read-search.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** As many as are looked at and shown; who looks for somebody else types one letter more. */
export const mostFound = 200;

export interface FoundCustomers {
  /** In the order of their names. */
  readonly ids: readonly Id[];
  /** Of each the place by which it was found, where it was one. */
  readonly places: ReadonlyMap<Id, Property>;
  /** True when there may be more. */
  readonly more: boolean;
}

/**
 * Customers of whom every word typed begins a part of the name or of a street where they have a place, or whose phone
 * begins or ends with the digits typed. The longest word asks the index; the others are checked on what it gives.
 */
export async function findCustomers(reader: Reader, typed: string): Promise<FoundCustomers> {
  const { digits, words } = readSearch(typed);
  const [longest, ...others] = words;
  const start = digits ?? longest;
  if (start === undefined) return { ids: [], places: new Map(), more: false };
  const pending = await reader.pendingWork();
  const named = visible(await reader.customers.where('searchKeys').startsWith(start).distinct().limit(mostFound).toArray(), pending);
  const placed = visible(
    await reader.properties
      .where('searchKeys')
      .startsWith(longest ?? start)
      .distinct()
      .limit(mostFound)
      .toArray(),
    pending,
  );
  const owners = await reader.customers.bulkGet([...new Set(placed.map(({ customerId }) => customerId))]);
  const present = visible(
    owners.filter((owner) => owner !== undefined),
    pending,
  );
  const candidates = [...new Map([...named, ...present].map((customer) => [customer.id, customer])).values()];
  const places = digits === null && others.length > 0 ? [...placed, ...(await placesOf(reader, named))] : placed;
  const found = digits === null ? candidates.filter((customer) => fits(customer, places, others)) : candidates;
  const ids = found.toSorted((a, b) => a.name.localeCompare(b.name)).map(({ id }) => id);
  return {
    ids: ids.slice(0, mostFound),
    places: new Map(placed.toReversed().map((property) => [property.customerId, property])),
    more: Math.max(named.length, placed.length, ids.length) >= mostFound,
  };
}

async function placesOf(reader: Reader, customers: readonly Customer[]): Promise<Property[]> {
  const ids = customers.map(({ id }) => id);
  const properties = await reader.properties.where('customerId').anyOf(ids).limit(mostFound).toArray();
  return properties.filter(({ live }) => live === 1);
}

/** True when each word begins something that the customer is found by. */
function fits(customer: Customer, places: readonly Property[], words: readonly string[]): boolean {
  const streets = places.filter(({ customerId }) => customerId === customer.id).flatMap(({ searchKeys }) => searchKeys);
  const keys = [...customer.searchKeys, ...streets];
  return words.every((word) => keys.some((key) => key.startsWith(word)));
}
