import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import type { Found } from '../../../data/lists/find-keys.ts';
import type { Filters, ListDefinition } from '../../../data/lists/list-definition.ts';

const states: readonly Case['state'][] = ['draft', 'ready', 'retired'];

/** The library: its orders, its filters, its lines. */
export const caseList: ListDefinition<Case> = {
  name: 'cases',
  table: 'cases',
  whole: '[live+updatedAt]',
  orders: {
    when: { index: '[live+updatedAt]' },
    state: { index: '[live+state+updatedAt]', groups: states },
  },
  beginningOf: () => null,
  firstSort: { column: 'when', descending: true },
  readFits,
  fitTables: [],
  readRows,
  rowTables: ['cases'],
};

async function readFits(reader: Reader, filters: Filters): Promise<Found | null> {
  const state = states.find((one) => one === filters['state']);
  if (state === undefined) return null;
  return {
    ids: new Set(await reader.cases.where('[live+state+updatedAt]').between([1, state], [1, state, []]).primaryKeys()),
    more: false,
  };
}

async function readRows(reader: Reader, ids: readonly Id[]): Promise<ReadonlyMap<Id, Case>> {
  const found = await reader.cases.bulkGet([...ids]);
  const rows = visible(
    found.filter((row) => row !== undefined),
    await reader.pendingWork(),
  );
  return new Map(rows.map((row) => [row.id, row]));
}
