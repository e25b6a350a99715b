import { currentNow } from '../../../renderer/data/clock/clock.ts';
import { readerOf } from '../../../renderer/data/kernel/reader.ts';
import { readQueueEntries } from '../../../renderer/features/calls/queries/open-calls.ts';
import { orderQueue } from '../../../shared/domain/call/order-queue.ts';
import { alternate } from '../support/statistics.ts';
import { answerOf, openBenchKernel, openRaw } from './open-bench-kernel.ts';

const shown = 50;

/** Milliseconds of every try. */
export interface QueueTimes {
  /** Read and order everything open, then fetch the rows of the first 50. */
  readonly queue: readonly number[];
  /** The part of it before the rows are fetched. */
  readonly order: readonly number[];
  /** The first 50 rows of the same index, without any library. */
  readonly raw: readonly number[];
  /** Every open key of the same index, without any library: what no design that orders all of it can go below. */
  readonly rawKeys: readonly number[];
  readonly entries: number;
}

const warmUps = 5;
const index = '[open+rank+dueAt+dueIs]';
const everythingOpen = IDBKeyRange.bound([1], [1, []]);

export async function measureQueue({ tries }: { tries: number }): Promise<QueueTimes> {
  const { database } = await openBenchKernel();
  const reader = readerOf(database);
  const raw = await openRaw(database.name);
  const now = currentNow('America/Toronto');
  let count = 0;
  const order = async (): Promise<string[]> => {
    const entries = await readQueueEntries(reader);
    count = entries.length;
    return orderQueue(entries, now)
      .flatMap(({ ids }) => ids)
      .slice(0, shown);
  };
  const indexOf = (): IDBIndex => raw.transaction('calls').objectStore('calls').index(index);
  const samples = await alternate(tries + warmUps, {
    queue: () => timed(async () => expectRows(await reader.calls.bulkGet(await order()))),
    order: () => timed(order),
    raw: () => timed(async () => expectRows(await answerOf(indexOf().getAll(everythingOpen, shown)))),
    rawKeys: () => timed(() => walkKeys(indexOf())),
  });
  raw.close();
  const kept = Object.fromEntries(Object.entries(samples).map(([name, times]) => [name, times.slice(warmUps)]));
  return { ...(kept as typeof samples), entries: count };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function expectRows(rows: readonly unknown[]): void {
  if (rows.length !== shown || rows.includes(undefined)) throw new Error(`The queue gave ${rows.length} rows and not ${shown}.`);
}

function walkKeys(of: IDBIndex): Promise<number> {
  return new Promise((resolve, reject) => {
    let seen = 0;
    const request = of.openKeyCursor(everythingOpen);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      if (request.result === null) return resolve(seen);
      seen += 1;
      request.result.continue();
    };
  });
}
