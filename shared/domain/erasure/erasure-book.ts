import type { Id } from '../base/id.ts';
import type { RowOf, TableName } from '../schema.ts';
import type { ErasedRows } from './erasure.ts';

/** Which rows go, which are emptied, and who holds the places that stay. Grows while rows are looked at. */
export interface ErasureBook {
  fate(table: TableName, id: Id): 'goes' | 'emptied' | null;
  note(fate: 'goes' | 'emptied', table: TableName, id: Id): void;
  /** Gone or emptied: nothing new may point to it. */
  isTouched(table: TableName, id: Id | null): boolean;
  isGone(table: TableName, id: Id | null): boolean;
  /** Whether any table has a row of this id that is gone or emptied. */
  isNamed(id: Id): boolean;
  /** Of a place that keeps its address: who holds it from here on, and the name that lists sort it by. */
  holderOf(propertyId: Id): { readonly customerId: Id; readonly customerSort: string } | null;
  /** Holders are known by their names once their rows have passed. */
  meetCustomer(customer: RowOf<'customers'>): void;
}

export function createErasureBook(lists: readonly ErasedRows[]): ErasureBook {
  const fates = new Map<string, 'goes' | 'emptied'>();
  const ids = new Set<Id>();
  const keyOf = (table: string, id: Id): string => `${table}/${id}`;
  const set = (fate: 'goes' | 'emptied', table: string, id: Id): void => {
    fates.set(keyOf(table, id), fate);
    ids.add(id);
  };
  // Gone wins: what was emptied first can go with a later person.
  for (const { redacted } of lists) for (const { table, id } of redacted) set('emptied', table, id);
  for (const { erased } of lists) for (const { table, id } of erased) set('goes', table, id);
  const holders = new Map<Id, Id>(lists.flatMap(({ kept }) => kept.map(({ propertyId, customerId }) => [propertyId, customerId] as const)));
  const names = new Map<Id, string>([...holders.values()].map((customerId) => [customerId, '']));
  const fate = (table: TableName, id: Id): 'goes' | 'emptied' | null => fates.get(keyOf(table, id)) ?? null;
  return {
    fate,
    note: set,
    isNamed: (id) => ids.has(id),
    isTouched: (table, id) => id !== null && fate(table, id) !== null,
    isGone: (table, id) => id !== null && fate(table, id) === 'goes',
    holderOf(propertyId) {
      const customerId = holders.get(propertyId);
      return customerId === undefined ? null : { customerId, customerSort: names.get(customerId) ?? '' };
    },
    meetCustomer({ id, nameSort }) {
      if (names.has(id)) names.set(id, nameSort);
    },
  };
}
