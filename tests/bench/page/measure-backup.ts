import { startKernel } from '../../../renderer/app/start/start-kernel.ts';
import { type Kernel, runCommand } from '../../../renderer/data/kernel/run-command.ts';
import { runStorageJob } from '../../../renderer/data/storage/run-storage-job.ts';
import { readFacts } from '../../../renderer/desktop/bridge.ts';
import { bookJob } from '../../../renderer/features/jobs/commands/book-job.ts';
import { bookingOf } from './measure-commands.ts';
import { watchFreezes } from './measure-import.ts';
import { answerOf, openBenchKernel } from './open-bench-kernel.ts';
import { openRawTwin, type StoredRow } from './raw-twin.ts';

/** Milliseconds. */
export interface BackupTimes {
  /** Every row, checked, from the order until main has read it all back. */
  readonly full: number;
  /** The same rows read in pages, put into JSON and written as one file, and no more. */
  readonly exported: number;
  /** That backup restored into a new database, every row checked and read back. */
  readonly restore: number;
  /** The raw file read and written into a new database with the same stores and indexes, unchecked. */
  readonly imported: number;
  /** One more after 100 changes. */
  readonly incremental: number;
  /** From the moment that the records can be read until database and journal are compared. */
  readonly compared: number;
  /** `runCommand` until it is saved: with nothing else going on, and while every row is backed up in the background. */
  readonly idle: readonly number[];
  readonly busy: readonly number[];
  /** The longest time for which the window answered nothing meanwhile. */
  readonly idleFrozen: number;
  readonly busyFrozen: number;
  readonly rows: number;
  /** Characters of the raw export. */
  readonly size: number;
}

const rowsAtOnce = 500;
const changes = 100;
const fileName = 'raw-export.jsonl';

/** Measures a profile without any backup. `rawFirst` turns the order of the two sides around. */
export async function measureBackup({ rawFirst, tries }: { rawFirst: boolean; tries: number }): Promise<BackupTimes> {
  const compared = await timeComparison();
  const kernel = await openBenchKernel();
  const source = kernel.database.backendDB();
  const early = rawFirst ? await exportRaw(source) : null;
  const full = await timeBackup(kernel);
  const raw = early ?? (await exportRaw(source));
  const [imported, restore] = rawFirst
    ? [await importRaw(source), await timeRestore(full.id)]
    : [await timeRestore(full.id), await importRaw(source)].toReversed();
  const idle = await timeCommands(kernel, tries, async () => undefined);
  const left = changes - tries;
  for (let n = 0; n < left; n += 1) await (await book(kernel)).saved;
  const incremental = await timeBackup(kernel);
  const busy = await timeCommands(kernel, tries, () => backUp(kernel, { kind: 'hourly', full: true, pauseMs: 8 }));
  return {
    full: full.took,
    exported: raw.took,
    restore: restore as number,
    imported: imported as number,
    incremental: incremental.took,
    compared,
    idle: idle.times,
    busy: busy.times,
    idleFrozen: idle.frozen,
    busyFrozen: busy.frozen,
    rows: full.rows,
    size: raw.size,
  };
}

async function timeComparison(): Promise<number> {
  const kernel = await startKernel(readFacts(), 'usual', { onProgress: () => undefined, onTrouble: reportError });
  const start = performance.now();
  await kernel.ready;
  return performance.now() - start;
}

type Order = Pick<Parameters<typeof runStorageJob<'take-snapshot'>>[1], 'kind' | 'full' | 'pauseMs'>;

function backUp({ database }: Kernel, order: Order): ReturnType<typeof runStorageJob<'take-snapshot'>> {
  return runStorageJob('take-snapshot', { databaseName: database.name, program: 'bench', ...order });
}

async function timeBackup(kernel: Kernel): Promise<{ took: number; id: string; rows: number }> {
  const start = performance.now();
  const { snapshot } = await backUp(kernel, { kind: 'by-hand', full: false, pauseMs: 0 });
  return { took: performance.now() - start, id: snapshot.id, rows: snapshot.rows };
}

async function timeRestore(id: string): Promise<number> {
  const start = performance.now();
  const { result, message } = await runStorageJob('drill', { id });
  if (result !== 'whole') throw new Error(`The backup could not be restored: ${message}`);
  return performance.now() - start;
}

const book = (kernel: Kernel) =>
  runCommand(kernel, bookJob, bookingOf(Math.floor(performance.now() * 1_000))).then((outcome) => {
    if (!outcome.ok) throw new Error(`A booking was refused: ${JSON.stringify(outcome.problems)}`);
    return outcome;
  });

/** Books one job after another, as fast as a hurried person might, until both are through: the tries and the work beside them. */
async function timeCommands(kernel: Kernel, tries: number, work: () => Promise<unknown>): Promise<{ times: number[]; frozen: number }> {
  const watch = watchFreezes();
  let isOver = false;
  const beside = work().finally(() => {
    isOver = true;
  });
  const times: number[] = [];
  while (times.length < tries || (!isOver && times.length < 10 * tries)) {
    const start = performance.now();
    await (await book(kernel)).saved;
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await beside;
  return { times, frozen: watch() };
}

/** What every export does at the least: pages of rows, JSON, one file. */
async function exportRaw(database: IDBDatabase): Promise<{ took: number; size: number }> {
  const start = performance.now();
  const file = await (await navigator.storage.getDirectory()).getFileHandle(fileName, { create: true });
  const out = await file.createWritable();
  let size = 0;
  for (const table of database.objectStoreNames) {
    for (let after: IDBValidKey | null = null; ; ) {
      const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
      const store = database.transaction(table).objectStore(table);
      const rows: object[] = await answerOf(store.getAll(range, rowsAtOnce) as IDBRequest<object[]>);
      const last = rows.at(-1) as Record<string, IDBValidKey> | undefined;
      if (last === undefined) break;
      const text = rows.map((row) => `${JSON.stringify({ table, row })}\n`).join('');
      size += text.length;
      await out.write(text);
      after = last[store.keyPath as string] as IDBValidKey;
    }
  }
  await out.close();
  return { took: performance.now() - start, size };
}

/** Reads the raw file and writes it as it is. */
async function importRaw(source: IDBDatabase): Promise<number> {
  const start = performance.now();
  const file = await (await (await navigator.storage.getDirectory()).getFileHandle(fileName)).getFile();
  const twin = await openRawTwin(source);
  let rest = '';
  let rows: StoredRow[] = [];
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + (value ?? '')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) rows.push(JSON.parse(line) as StoredRow);
    if (rows.length >= 5_000 || done) {
      await twin.write(rows);
      rows = [];
    }
    if (done) return performance.now() - start;
  }
}
