import type { ListDefinition } from '../../../data/lists/list-definition.ts';
import { readFits } from '../queries/find-promises.ts';
import { type PromiseFacts, readPromiseLines } from '../queries/read-promise.ts';

/** The list of promises: its orders, its filters, its lines. What is to keep to begin with, the soonest first. */
export const promiseList: ListDefinition<PromiseFacts> = {
  name: 'promises',
  table: 'promises',
  whole: '[live+dueAt]',
  orders: {
    due: { index: '[live+dueAt]' },
    state: { index: '[live+state+dueAt]', groups: ['open', 'kept', 'withdrawn'] },
  },
  beginningOf: () => null,
  firstSort: { column: 'due', descending: false },
  firstFilters: { state: 'open' },
  readFits,
  fitTables: ['customers'],
  readRows: readPromiseLines,
  rowTables: ['promises', 'customers', 'jobs'],
};
