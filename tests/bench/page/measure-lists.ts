import { readerOf } from '../../../renderer/data/kernel/reader.ts';
import type { ListDefinition } from '../../../renderer/data/lists/list-definition.ts';
import { readSortedKeys } from '../../../renderer/data/lists/sorted-keys.ts';
import { customerList } from '../../../renderer/features/customers/list/customer-list.ts';
import { jobList } from '../../../renderer/features/jobs/list/job-list.ts';
import { alternate } from '../support/statistics.ts';
import { answerOf, openBenchKernel, openRaw } from './open-bench-kernel.ts';

const warmUps = 3;
const everyLive = IDBKeyRange.bound([1], [1, []]);

/** Milliseconds of every try, by `list-column`. */
export interface SortTimes {
  /** The keys of the whole list in the column's order, as the list reads them. */
  readonly sorted: readonly number[];
  /** Every key of the same index, without any library. */
  readonly raw: readonly number[];
  readonly rows: number;
}

type Columns = Pick<ListDefinition<unknown>, 'name' | 'table' | 'orders' | 'whole'>;

/** Sorts the lists of customers and of jobs by each of their columns. */
export async function measureLists({ tries }: { tries: number }): Promise<Record<string, SortTimes>> {
  const { database } = await openBenchKernel();
  const reader = readerOf(database);
  const raw = await openRaw(database.name);
  const times: Record<string, SortTimes> = {};
  const lists: readonly Columns[] = [customerList, jobList];
  for (const { name, table, orders, whole } of lists) {
    for (const [column, order] of Object.entries(orders)) {
      const rows = (await readSortedKeys(reader, table, order, whole, false)).length;
      const samples = await alternate(tries + warmUps, {
        sorted: () => timed(() => readSortedKeys(reader, table, order, whole, true), rows),
        raw: () => timed(() => answerOf(raw.transaction(table).objectStore(table).index(order.index).getAllKeys(everyLive)), rows),
      });
      times[`${name}-${column}`] = { sorted: samples.sorted.slice(warmUps), raw: samples.raw.slice(warmUps), rows };
    }
  }
  raw.close();
  return times;
}

async function timed(read: () => Promise<readonly unknown[]>, rows: number): Promise<number> {
  const start = performance.now();
  const found = await read();
  const took = performance.now() - start;
  if (found.length !== rows) throw new Error(`There were ${found.length} keys and not ${rows}.`);
  return took;
}
