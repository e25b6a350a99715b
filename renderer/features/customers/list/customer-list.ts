import { sortKey } from '../../../../shared/domain/base/sort-key.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { allOf, type Found } from '../../../data/lists/find-keys.ts';
import type { Filters, ListDefinition } from '../../../data/lists/list-definition.ts';
import { findCustomers } from '../queries/find-customers.ts';
import { type CustomerLine, readLines } from '../queries/read-lines.ts';

/** The groups as the list has them, nearest first. */
export const groups: readonly Customer['group'][] = ['end-customer', 'prospect', 'distributor', 'supplier', 'employee'];

/** The list of customers: its orders, its filters, its lines. */
export const customerList: ListDefinition<CustomerLine> = {
  name: 'customers',
  table: 'customers',
  whole: '[live+nameSort]',
  orders: {
    name: { index: '[live+nameSort]' },
    phone: { index: '[live+phoneSort]' },
    group: { index: '[live+group+nameSort]', groups },
    since: { index: '[live+createdAt]' },
  },
  beginningOf: (column, letters) => (column === 'name' ? sortKey(letters) : column === 'group' ? null : letters),
  firstSort: { column: 'name', descending: false },
  readFits: async (reader, filters, typed) =>
    allOf(await Promise.all([inGroup(reader, filters), withTag(reader, filters), findCustomers(reader, typed)])),
  fitTables: ['properties'],
  readRows: readLines,
  rowTables: ['customers', 'properties'],
};

async function inGroup(reader: Reader, { group }: Filters): Promise<Found | null> {
  if (group === undefined) return null;
  const keys = await reader.customers.where('[live+group+nameSort]').between([1, group], [1, group, []]).primaryKeys();
  return { ids: new Set(keys), more: false };
}

async function withTag(reader: Reader, { tag }: Filters): Promise<Found | null> {
  if (tag === undefined) return null;
  return { ids: new Set(await reader.customers.where('tags').equals(tag).primaryKeys()), more: false };
}
