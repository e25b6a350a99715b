import { currentNow } from '../../../renderer/data/clock/clock.ts';
import { readerOf } from '../../../renderer/data/kernel/reader.ts';
import {
  orderStretches,
  type QueueQuestion,
  type QueueStretch,
  readBeginning,
  readLater,
  readRest,
} from '../../../renderer/features/calls/queries/read-queue.ts';
import { goneBefore } from '../../../renderer/features/reviews/queries/queue-line.ts';
import { defaultBusiness } from '../../../shared/domain/business/default-business.ts';
import { alternate } from '../support/statistics.ts';
import { answerOf, openBenchKernel, openRaw } from './open-bench-kernel.ts';

const shown = 50;
const warmUps = 5;
const index = '[open+rank+dueAt+dueIs]';
const everythingOpen = IDBKeyRange.bound([1], [1, []]);

/** Milliseconds of every try. */
export interface TodayTimes {
  /** As *Today* begins: read and ordered, with the rows of the first 50. */
  readonly first: readonly number[];
  /** The first 50 rows of the same index, without any library. */
  readonly raw: readonly number[];
  /** Everything open, read and ordered, as *Today* has it a moment later. */
  readonly whole: readonly number[];
  /** Every open key of the same index, one after the other, without any library. */
  readonly walked: readonly number[];
  /** How many are open, and how many *Today* begins with. */
  readonly counts: readonly [open: number, today: number];
}

export async function measureToday({ tries }: { tries: number }): Promise<TodayTimes> {
  const { database } = await openBenchKernel();
  const reader = readerOf(database);
  const raw = await openRaw(database.name);
  const question: QueueQuestion = {
    now: currentNow('America/Toronto'),
    business: defaultBusiness('America/Toronto', 'CA'),
    kinds: [{ kind: 'review', goneBefore }],
  };
  const today = async (): Promise<string[]> => idsOf((await readBeginning(reader, question)).stretches);
  const whole = async (): Promise<string[]> => {
    const { stretches, isToday } = await readBeginning(reader, question);
    const rest = isToday ? [] : await readRest(reader, question);
    return idsOf(orderStretches([...stretches, ...rest, ...(await readLater(reader, question))]));
  };
  const firstRows = async (stretches: readonly QueueStretch[]): Promise<unknown[]> => {
    const known = new Map(stretches.flatMap(({ rows }) => rows.map((row) => [row.id, row])));
    const ids = idsOf(stretches).slice(0, shown);
    const missing = await reader.calls.bulkGet(ids.filter((id) => !known.has(id)));
    return [...ids.flatMap((id) => known.get(id) ?? []), ...missing];
  };
  const indexOf = (): IDBIndex => raw.transaction('calls').objectStore('calls').index(index);
  const counts = [await answerOf(indexOf().count(everythingOpen)), (await today()).length] as const;
  const most = Math.min(shown, counts[1]);
  const samples = await alternate(tries + warmUps, {
    first: () => timed(async () => expectRows(await firstRows((await readBeginning(reader, question)).stretches), most)),
    raw: () => timed(async () => expectRows(await answerOf(indexOf().getAll(everythingOpen, most)), most)),
    whole: () => timed(whole),
    walked: () => timed(() => walkKeys(indexOf())),
  });
  raw.close();
  const kept = Object.fromEntries(Object.entries(samples).map(([name, times]) => [name, times.slice(warmUps)]));
  return { ...(kept as typeof samples), counts };
}

function idsOf(stretches: readonly QueueStretch[]): string[] {
  return stretches.flatMap(({ ids }) => ids);
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
