import type { Id } from '../../../../shared/domain/base/id.ts';
import { searchWords } from '../../../../shared/domain/base/search-words.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Recovery } from '../../../../shared/domain/recovery/recovery.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { allOf, type Found, keysOfWord, keysPointingTo } from '../../../data/lists/find-keys.ts';
import type { ListDefinition } from '../../../data/lists/list-definition.ts';

/** A line of the list. */
export interface RecoveryLine {
  readonly recovery: Recovery;
  readonly customer: Customer | undefined;
  readonly jobNumber: number | null;
}

export const recoveryStates = ['open', 'closed'] as const;

/** Everything that is or was put right: the open ones to begin with, the newest first. */
export const recoveryList: ListDefinition<RecoveryLine> = {
  name: 'recoveries',
  table: 'recoveries',
  whole: '[live+openedAt]',
  orders: {
    opened: { index: '[live+openedAt]' },
    state: { index: '[live+state+openedAt]', groups: recoveryStates },
  },
  beginningOf: (column, letters) => (column === 'opened' ? letters : null),
  firstSort: { column: 'opened', descending: true },
  firstFilters: { state: 'open' },
  readFits: async (reader, { state }, typed) => allOf([await inState(reader, state), ...(await withWords(reader, typed))]),
  fitTables: ['customers'],
  readRows: readRecoveryLines,
  rowTables: ['recoveries', 'customers', 'jobs'],
};

async function inState(reader: Reader, state: string | undefined): Promise<Found | null> {
  if (state === undefined) return null;
  const ids = await reader.recoveries.where('[live+state+openedAt]').between([1, state], [1, state, []]).primaryKeys();
  return { ids: new Set(ids), more: false };
}

/** Each word that was typed has to begin a part of the customer's name or phone. */
async function withWords(reader: Reader, typed: string): Promise<Found[]> {
  return Promise.all(
    searchWords(typed).map(async (word) => keysPointingTo(reader, 'recoveries', 'customerId', await keysOfWord(reader, 'customers', word))),
  );
}

async function readRecoveryLines(reader: Reader, ids: readonly Id[]): Promise<ReadonlyMap<Id, RecoveryLine>> {
  const rows = visible(
    (await reader.recoveries.bulkGet([...ids])).filter((row) => row !== undefined),
    await reader.pendingWork(),
  );
  const [customers, jobs] = await Promise.all([
    reader.customers.bulkGet(rows.map(({ customerId }) => customerId)),
    reader.jobs.bulkGet(rows.map(({ jobId }) => jobId ?? '')),
  ]);
  return new Map(
    rows.map((recovery, place) => [recovery.id, { recovery, customer: customers[place], jobNumber: jobs[place]?.number ?? null }]),
  );
}
