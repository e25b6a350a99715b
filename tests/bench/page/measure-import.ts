import { readFacts } from '../../../renderer/desktop/bridge.ts';
import { createImportSession, type ImportSession } from '../../../renderer/features/imports/session/import-session.ts';
import type { ImportState } from '../../../renderer/features/imports/session/import-state.ts';
import { tableNames } from '../../../shared/domain/schema.ts';
import { openBenchKernel } from './open-bench-kernel.ts';
import { openRawTwin, type StoredRow } from './raw-twin.ts';
import { cities, complaints, findings, firstNames, lastNames, pick, streets } from './shop-words.ts';

/** Milliseconds, and what was written. */
export interface ImportTimes {
  /** From the order to import until the journal has everything: parse, validate, match, write, suggest revisits. */
  readonly imported: number;
  /** From the choice of the file until the trial says what it would come to. */
  readonly tried: number;
  /** One strict bulk add of the very rows and operations that the import wrote, without any library. */
  readonly raw: number;
  /** The longest time for which the window answered nothing while it was imported. */
  readonly frozen: number;
  /** Rows written, operations included. */
  readonly written: number;
  readonly jobs: number;
}

const jobsPerCustomer = 5;
const header = 'Job #,Client name,Phone,Service address,City,Postal code,Category,Description,Notes,Created,Closed,Total\r\n';

/** Imports a made-up file of `rows` jobs into the empty shop at hand, then writes the same rows without any library. */
export async function measureImport({ rows }: { rows: number }): Promise<ImportTimes> {
  const kernel = await openBenchKernel();
  const { database } = kernel;
  const facts = { databaseName: database.name, clockOffset: readFacts().clockOffset };
  const nothing = async (): Promise<void> => undefined;
  const tools = {
    facts,
    country: 'US',
    ready: kernel.ready,
    drain: () => kernel.outbox.drain(),
    recall: async () => ({}),
    remember: nothing,
  };
  const session = createImportSession();
  const begun = performance.now();
  await session.open(jobFile(rows), tools);
  await until(session, (state) => state.stage === 'check' && state.trial.state === 'done');
  const tried = performance.now() - begun;
  const watch = watchFreezes();
  const start = performance.now();
  await session.run(kernel.actorId());
  await until(session, ({ stage }) => stage === 'done');
  await kernel.outbox.drain();
  const imported = performance.now() - start;
  const frozen = watch();
  const all = await readAll(database);
  return { imported, tried, raw: await timeRaw(database.backendDB(), all), frozen, written: all.length, jobs: await database.jobs.count() };
}

/** A made-up file of so many jobs, five of each customer. */
export function jobFile(rows: number): File {
  const lines: string[] = [header];
  for (let n = 0; n < rows; n += 1) lines.push(jobLine(n, Math.floor(n / jobsPerCustomer)));
  return new File(lines, 'jobs.csv', { type: 'text/csv' });
}

function jobLine(n: number, customer: number): string {
  const day = new Date(Date.UTC(2022, 0, 1) + ((n * 37) % 1_400) * 86_400_000);
  const date = (at: Date): string => `${at.getUTCMonth() + 1}/${at.getUTCDate()}/${at.getUTCFullYear()}`;
  const name = `${pick(firstNames, customer)} ${pick(lastNames, customer >> 4)} ${customer}`;
  const place = `${1 + (customer % 300)} ${pick(streets, Math.floor(customer / 300))},${pick(cities, customer % 7)},${10_000 + (customer % 900)}`;
  const words = [pick(complaints, n), pick(findings, n)].map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
  const closed = new Date(day.getTime() + 86_400_000);
  return `${n + 1},${name},(212) 55${String(customer % 100_000).padStart(5, '0')},${place},plumbing,${words},${date(day)},${date(closed)},${100 + (n % 900)}.50\r\n`;
}

/** Waits for a state of the import; fails when it stops. */
export function until(session: ImportSession, isThere: (state: ImportState) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const state = session.state();
      if (isThere(state)) resolve();
      else if (state.stage === 'choose') reject(new Error(`The import stopped: ${JSON.stringify(state)}`));
      else return;
      stop();
    };
    const stop = session.subscribe(look);
    look();
  });
}

/** Measures how long the window's one thread was ever held. The answer ends it and gives the longest, in milliseconds. */
export function watchFreezes(): () => number {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 5);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

async function readAll(database: Awaited<ReturnType<typeof openBenchKernel>>['database']): Promise<StoredRow[]> {
  const all: StoredRow[] = [];
  for (const table of [...tableNames, 'operations'] as const) {
    for (const row of await database.table<object>(table).toArray()) all.push({ table, row });
  }
  return all;
}

async function timeRaw(source: IDBDatabase, rows: readonly StoredRow[]): Promise<number> {
  const twin = await openRawTwin(source);
  const start = performance.now();
  await twin.write(rows);
  return performance.now() - start;
}
