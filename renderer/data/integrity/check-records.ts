import type { Operation } from '../../../shared/domain/base/operation.ts';
import type { Row } from '../../../shared/domain/base/row.ts';
import { applyErasures } from '../../../shared/domain/erasure/apply-erasures.ts';
import { createLogCheck } from '../../../shared/domain/integrity/check-log.ts';
import { checkName, checkRow, linksOf } from '../../../shared/domain/integrity/check-row.ts';
import { createProblemList, type IntegrityReport, type ProblemList } from '../../../shared/domain/integrity/problem.ts';
import { type RowOf, type TableName, tableNames } from '../../../shared/domain/schema.ts';
import { type Database, declareDatabase, readMeta } from '../database/database.ts';
import { readPages } from '../erasure/read-pages.ts';
import type { Ask, JobTools } from '../storage/storage-job.ts';
import { checkFiles } from './check-files.ts';

export interface CheckOrder {
  readonly databaseName: string;
  /** False in the sample shop, which has no files of its own to answer for. */
  readonly own: boolean;
}

const rowsAtOnce = 500;
const operationsAtOnce = 50;
/** Rows that are held against the log. */
const sampled = 3_000;

type Tools = Pick<JobTools, 'ask' | 'signal' | 'onProgress'>;

/**
 * Looks through everything, page by page, while people work on. It only reads.
 * @throws StorageError `stopped`, or the database's own error
 */
export async function checkRecords({ databaseName, own }: CheckOrder, { ask, signal, onProgress }: Tools): Promise<IntegrityReport> {
  const database = await openAsIs(databaseName);
  const problems = createProblemList();
  try {
    const counts = await Promise.all(tableNames.map((name) => database.table(name).count()));
    const rows = counts.reduce((sum, count) => sum + count, 0);
    const operations = await database.operations.count();
    let done = 0;
    const step =
      (phase: string, all: number) =>
      (count: number): void => {
        signal.throwIfAborted();
        done += count;
        onProgress({ phase, done: Math.min(done, all), all });
      };
    const sample = await checkRows(database, problems, Math.max(1, Math.ceil(rows / sampled)), step('rows', rows));
    done = 0;
    await checkLog(database, problems, sample, step('log', operations));
    await checkJournal(database, ask, problems);
    const pending = (await readMeta(database, 'pending'))?.workIds ?? [];
    for (const id of pending) problems.add('work-pending', 'operations', id, '');
    done = 0;
    const files = own ? await checkFiles(database, ask, problems, step('files', await database.attachments.count())) : 0;
    return { rows, operations, files, ...problems.found() };
  } finally {
    database.close();
  }
}

async function openAsIs(name: string): Promise<Database> {
  const database = declareDatabase(name);
  await database.open();
  return database;
}

/** Answers every `every`th row, to be held against the log. */
async function checkRows(
  database: Database,
  problems: ProblemList,
  every: number,
  onPage: (rows: number) => void,
): Promise<Map<string, Row>> {
  const sample = new Map<string, Row>();
  let met = 0;
  for (const table of tableNames) {
    for await (const rows of readPages<Row>(database, table, 'id', rowsAtOnce)) {
      for (const row of rows) {
        checkRow(table, row, problems);
        met += 1;
        if (met % every === 0) sample.set(`${table}/${row.id}`, row);
      }
      await checkLinks(database, table, rows, problems);
      onPage(rows.length);
    }
  }
  return sample;
}

/** Links of one page, each target asked for once. */
async function checkLinks(database: Database, table: TableName, rows: readonly Row[], problems: ProblemList): Promise<void> {
  const wanted = new Map<TableName, Set<string>>();
  const links = rows.map((row) => ({ row, links: linksOf(table, row) }));
  for (const { to, target } of links.flatMap((one) => one.links)) wanted.set(to, (wanted.get(to) ?? new Set()).add(target));
  const there = new Map<TableName, ReadonlySet<string>>();
  for (const [to, ids] of wanted) {
    const keys = await database
      .table(to)
      .where(':id')
      .anyOf([...ids])
      .primaryKeys();
    there.set(to, new Set(keys as string[]));
  }
  for (const { row, links: ofRow } of links) {
    for (const { field, to, target } of ofRow) {
      if (there.get(to)?.has(target) !== true) problems.add('link-broken', table, row.id, `${field} ${target}`);
    }
  }
  if (table === 'jobs' || table === 'properties') await checkNames(database, table, rows as readonly RowOf<'jobs'>[], problems);
}

async function checkNames(database: Database, table: TableName, rows: readonly RowOf<'jobs'>[], problems: ProblemList): Promise<void> {
  const customers = await database.customers.bulkGet(rows.map(({ customerId }) => customerId));
  rows.forEach((row, at) => {
    if (row.live === 1) checkName(table, row, customers[at]?.nameSort, problems);
  });
}

async function checkLog(
  database: Database,
  problems: ProblemList,
  sample: ReadonlyMap<string, Row>,
  onPage: (operations: number) => void,
): Promise<void> {
  const eraser = applyErasures(await database.erasures.toArray());
  const settled = new Map([...sample].filter(([, row]) => !eraser.names(row.id)));
  const log = createLogCheck(settled, problems, (value) => eraser.names(value));
  let lastSeq = (await readMeta(database, 'log'))?.seq ?? 0;
  for await (const page of readPages<Operation>(database, 'operations', 'seq', operationsAtOnce)) {
    for (const operation of page) log.operation(operation);
    // Somebody works on meanwhile: rows that are changed now are not held against what was read of them before.
    for (const { seq, patches } of page) {
      if (seq > lastSeq) for (const { table, id } of patches) settled.delete(`${table}/${id}`);
    }
    lastSeq = Math.max(lastSeq, page.at(-1)?.seq ?? 0);
    onPage(page.length);
  }
  log.end(lastSeq);
}

/** The journal must hold the newest operation, word for word. */
async function checkJournal(database: Database, ask: Ask, problems: ProblemList): Promise<void> {
  const [identity, last] = await Promise.all([readMeta(database, 'identity'), database.operations.orderBy('seq').last()]);
  if (identity === null || last === undefined || last.seq <= identity.generationStart) return;
  const { databaseId, generation } = identity;
  const { records, trouble } = await ask('journal:read', { databaseId, generation, after: last.seq - 1, most: 1 });
  const found = records[0];
  const isSame = found?.seq === last.seq && found.text === JSON.stringify(last);
  if (!isSame || trouble !== null)
    problems.add('journal-behind', 'operations', String(last.seq), trouble ?? (found === undefined ? 'nothing' : 'differs'));
}
