import { currentNow } from '../../../renderer/data/clock/clock.ts';
import { readerOf } from '../../../renderer/data/kernel/reader.ts';
import { readQueueEntries } from '../../../renderer/features/calls/queries/open-calls.ts';
import { dueToday, type QueuePart, wholeQueue } from '../../../renderer/features/calls/queries/queue-parts.ts';
import { goneBefore } from '../../../renderer/features/reviews/queries/queue-line.ts';
import { orderQueue } from '../../../shared/domain/call/order-queue.ts';
import { alternate } from '../support/statistics.ts';
import { answerOf, openBenchKernel, openRaw } from './open-bench-kernel.ts';

const shown = 50;
const warmUps = 5;
const index = '[open+rank+dueAt+dueIs]';
const everythingOpen = IDBKeyRange.bound([1], [1, []]);

/** Milliseconds of every try. */
export interface QueueTimes {
  /** As *Today* begins: what is due today, read and ordered, then the rows of the first 50. */
  readonly first: readonly number[];
  /** The first 50 rows of the same index, without any library. */
  readonly raw: readonly number[];
  /** Everything open, read and ordered, as *Today* has it a moment later. */
  readonly whole: readonly number[];
  /** Every open key of the same index, without any library. */
  readonly rawWhole: readonly number[];
  /** How many are open, and how many of them due today. */
  readonly counts: readonly [open: number, today: number];
}

export async function measureQueue({ tries }: { tries: number }): Promise<QueueTimes> {
  const { database } = await openBenchKernel();
  const reader = readerOf(database);
  const raw = await openRaw(database.name);
  const now = currentNow('America/Toronto');
  const today = dueToday(now, [{ kind: 'review', goneBefore }], { numbers: {} });
  const order = async (part: QueuePart): Promise<string[]> =>
    orderQueue(await readQueueEntries(reader, part), now).flatMap(({ ids }) => ids);
  const indexOf = (): IDBIndex => raw.transaction('calls').objectStore('calls').index(index);
  const counts = [(await order(wholeQueue)).length, (await order(today)).length] as const;
  const most = Math.min(shown, counts[1]);
  const samples = await alternate(tries + warmUps, {
    first: () => timed(async () => expectRows(await reader.calls.bulkGet((await order(today)).slice(0, shown)), most)),
    raw: () => timed(async () => expectRows(await answerOf(indexOf().getAll(everythingOpen, most)), most)),
    whole: () => timed(() => order(wholeQueue)),
    rawWhole: () => timed(() => walkKeys(indexOf())),
  });
  raw.close();
  const kept = Object.fromEntries(Object.entries(samples).map(([name, times]) => [name, times.slice(warmUps)]));
  return { ...(kept as typeof samples), counts };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function expectRows(rows: readonly unknown[], count: number): void {
  if (rows.length !== count || rows.includes(undefined)) throw new Error(`The queue gave ${rows.length} rows and not ${count}.`);
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
