import { createSearchIndex, type SearchIndex } from './search-index.ts';
import type { SearchQuery } from './search-query.ts';
import type { SearchTable } from './search-sources.ts';

/** Tables whose lists are searched as a whole. */
const listTables = ['cases'] as const satisfies readonly SearchTable[];
export type ListTable = (typeof listTables)[number];

/** What rows are taken into, and out of. */
export type RowTaker = Pick<SearchIndex, 'put' | 'remove' | 'trim'>;

/** Everything that is found in a shop: all tables together, and each list in an index of its own. */
export interface ShopIndex extends RowTaker, Pick<SearchIndex, 'find'> {
  /** The id of every row of a list that fits, in no order. */
  findAll(query: SearchQuery, table: ListTable): string[];
}

/**
 * A list's own index costs its words twice, and spares each letter typed there a look at the words of sixty thousand
 * calls: a library holds a thousandth of them.
 */
export function createShopIndex(): ShopIndex {
  const all = createSearchIndex();
  const lists = Object.fromEntries(listTables.map((table) => [table, createSearchIndex()])) as { [T in ListTable]: SearchIndex };
  const listOf = (table: SearchTable): SearchIndex | undefined => (isList(table) ? lists[table] : undefined);
  return {
    put(row) {
      all.put(row);
      listOf(row.table)?.put(row);
    },
    remove(table, id) {
      all.remove(table, id);
      listOf(table)?.remove(table, id);
    },
    find: (query, most) => all.find(query, most),
    findAll: (query, table) => lists[table].findAll(query),
    trim() {
      for (const index of [all, ...Object.values(lists)]) index.trim();
    },
  };
}

function isList(table: SearchTable): table is ListTable {
  return (listTables as readonly SearchTable[]).includes(table);
}
