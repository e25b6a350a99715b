import type { Id } from '../../../shared/domain/base/id.ts';
import { matchesAllWords } from '../../../shared/domain/base/search-words.ts';
import type { Customer } from '../../../shared/domain/customer/customer.ts';
import { readSearch } from '../../../shared/domain/customer/read-search.ts';
import { type Reader, visible } from '../kernel/reader.ts';

/** As many as a list drops down; who looks for somebody else types one letter more. */
const mostOffered = 20;
/** Tails of phones in the index are at most this long. */
const longestTail = 7;
const last = '￿';

/** Customers that a field may name: by name or phone; before anything is typed the newest, or the group's first. */
export async function findCustomerChoices(reader: Reader, typed: string, group: Customer['group'] | null): Promise<Customer[]> {
  const { words, digits } = readSearch(typed);
  const [longest] = words;
  const pending = await reader.pendingWork();
  if (longest === undefined) return visible(await first(reader, group), pending);
  const keys = reader.customers.where('searchKeys');
  const fitting = digits === null ? keys.startsWith(longest) : keys.equals(digits.slice(-longestTail));
  const found = await fitting
    .distinct()
    .and((customer) => (digits !== null || matchesAllWords(customer.searchKeys, words)) && isOf(customer, group))
    .limit(mostOffered)
    .toArray();
  return visible(found, pending).toSorted((a, b) => a.nameSort.localeCompare(b.nameSort));
}

function first({ customers }: Reader, group: Customer['group'] | null): Promise<Customer[]> {
  return group === null
    ? customers.where('[live+createdAt]').between([1, ''], [1, last]).reverse().limit(mostOffered).toArray()
    : customers.where('[live+group+nameSort]').between([1, group, ''], [1, group, last]).limit(mostOffered).toArray();
}

function isOf(customer: Customer, group: Customer['group'] | null): boolean {
  return customer.live === 1 && (group === null || customer.group === group);
}

/** A customer by id, at rest too: a field shows whom it names even when they were taken back. */
export async function readCustomer(reader: Reader, id: Id | null): Promise<Customer | null> {
  return id === null ? null : ((await reader.customers.get(id)) ?? null);
}
