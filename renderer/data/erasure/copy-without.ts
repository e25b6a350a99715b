import { Dexie } from 'dexie';
import type { Id } from '../../../shared/domain/base/id.ts';
import type { Operation } from '../../../shared/domain/base/operation.ts';
import { createPatch } from '../../../shared/domain/base/patch.ts';
import type { Row } from '../../../shared/domain/base/row.ts';
import { applyErasures, type Eraser, erasureOrder } from '../../../shared/domain/erasure/apply-erasures.ts';
import type { ErasedRows, RowName } from '../../../shared/domain/erasure/erasure.ts';
import { mentions, type TellingTexts, tellingTexts } from '../../../shared/domain/erasure/mentions.ts';
import { scrubOperation } from '../../../shared/domain/erasure/scrub-operation.ts';
import { schemaVersion, type TableName } from '../../../shared/domain/schema.ts';
import { currentInstant } from '../clock/clock.ts';
import { type Database, declareDatabase, readMeta, writeMeta } from '../database/database.ts';
import { appendOperation, logTables, writePatches } from '../kernel/write.ts';
import { type JobTools, StorageError } from '../storage/storage-job.ts';
import { readPages } from './read-pages.ts';
import { placeSweeps } from './sweep-bytes.ts';

export interface CopyGiven {
  /** Of the erasure. */
  readonly id: Id;
  readonly rows: ErasedRows;
  readonly actor: Id;
  /** Names of the database that is read and of the one that is made. */
  readonly from: string;
  readonly to: string;
  /** The highest generation that is known anywhere. */
  readonly generation: number;
}

export interface CopyAnswer {
  /** Operations out of which something was taken, and drafts that are gone. */
  readonly operations: number;
  readonly drafts: number;
  /** Rows that stay and still name the person: the first fifty, and how many. */
  readonly mentions: readonly RowName[];
  readonly mentionsInAll: number;
}

const mostMentions = 50;
const rowsAtOnce = 200;
/** An operation of an import can hold a megabyte. */
const operationsAtOnce = 25;

/**
 * Copies all records into a new database without the persons that the erasure names, and begins a new generation there
 * with a barrier in the log. The old database is only read. What commands change meanwhile is copied again.
 * @throws StorageError `work-running` while an import is not finished, `stopped`, `not-equal`; nothing is left of the
 * new database then
 */
export async function copyWithout(given: CopyGiven, tools: Pick<JobTools, 'signal' | 'onProgress'>): Promise<CopyAnswer> {
  await Dexie.delete(given.to);
  await placeSweeps();
  const from = declareDatabase(given.from);
  const to = declareDatabase(given.to);
  try {
    await Promise.all([from.open(), to.open()]);
    return await copy(from, to, given, tools);
  } catch (error) {
    to.close();
    await Dexie.delete(given.to).catch(() => undefined);
    throw error;
  } finally {
    from.close();
    to.close();
  }
}

async function copy(from: Database, to: Database, given: CopyGiven, tools: Pick<JobTools, 'signal' | 'onProgress'>): Promise<CopyAnswer> {
  const pending = (await readMeta(from, 'pending'))?.workIds ?? [];
  if (pending.length > 0) throw new StorageError('work-running', 'An import is not finished.');
  const lists = [given.rows, ...(await from.erasures.toArray())];
  const told = await readTold(from, given.rows);
  const copier = createCopier(from, to, applyErasures(lists), told);
  const all = await countAll(from);
  let done = 0;
  const onPage = (rows: number): void => {
    tools.signal.throwIfAborted();
    done += rows;
    tools.onProgress({ phase: 'copy', done: Math.min(done, all), all });
  };
  const start = await lastSeq(from);
  for (const table of erasureOrder) {
    for await (const rows of readPages<Row>(from, table, 'id', rowsAtOnce)) {
      await copier.rows(table, rows);
      onPage(rows.length);
    }
  }
  for await (const rows of readPages<Operation>(from, 'operations', 'seq', operationsAtOnce)) {
    await copier.operations(rows.filter(({ seq }) => seq <= start));
    onPage(rows.length);
  }
  await catchUp(from, copier, start);
  const drafts = await copyDrafts(from, to, applyErasures(lists), told);
  await endCopy(from, to, given);
  await compareCounts(from, to, copier.gone());
  return { ...copier.found(), drafts };
}

interface Copier {
  rows(table: TableName, rows: readonly Row[]): Promise<void>;
  operations(operations: readonly Operation[]): Promise<void>;
  /** How many rows of each table went. */
  gone(): ReadonlyMap<string, number>;
  found(): Omit<CopyAnswer, 'drafts'>;
}

function createCopier(_from: Database, to: Database, eraser: Eraser, told: TellingTexts): Copier {
  const gone = new Map<string, Set<Id>>();
  const naming = new Map<string, RowName>();
  let operations = 0;
  return {
    async rows(table, rows) {
      const stay: Row[] = [];
      for (const row of rows) {
        const left = eraser.row(table, row as never) as Row | null;
        if (left === null) gone.set(table, (gone.get(table) ?? new Set()).add(row.id));
        else stay.push(left);
        if (left !== null && mentions(JSON.stringify(left), told)) naming.set(`${table}/${row.id}`, { table, id: row.id });
        else naming.delete(`${table}/${row.id}`);
      }
      if (stay.length > 0) await to.table(table).bulkPut(stay);
    },
    async operations(given) {
      const left = given.map((operation) => {
        const redacted = scrubOperation(eraser.operation(operation), told, (table, id) => naming.has(`${table}/${id}`));
        if (redacted !== operation) operations += 1;
        return redacted;
      });
      if (left.length > 0) await to.operations.bulkPut(left);
    },
    gone: () => new Map([...gone].map(([table, ids]) => [table, ids.size])),
    found: () => ({ operations, mentions: [...naming.values()].slice(0, mostMentions), mentionsInAll: naming.size }),
  };
}

/** What was changed while it was copied: by somebody at another screen, or by work in the background. */
async function catchUp(from: Database, copier: Copier, start: number): Promise<void> {
  for (let reached = start; ; ) {
    const late = await from.operations.where('seq').above(reached).limit(operationsAtOnce).toArray();
    if (late.length === 0) return;
    for (const table of erasureOrder) {
      const ids = new Set(late.flatMap(({ patches }) => patches.filter((patch) => patch.table === table).map(({ id }) => id)));
      const rows = await from.table<Row, string>(table).bulkGet([...ids]);
      await copier.rows(
        table,
        rows.filter((row) => row !== undefined),
      );
    }
    await copier.operations(late);
    reached = late.at(-1)?.seq ?? reached;
  }
}

async function copyDrafts(from: Database, to: Database, eraser: Eraser, told: TellingTexts): Promise<number> {
  const drafts = await from.drafts.toArray();
  const left = drafts.filter((draft) => !eraser.names(draft) && !mentions(JSON.stringify(draft), told));
  if (left.length > 0) await to.drafts.bulkPut(left);
  return drafts.length - left.length;
}

/** The new database counts from this transaction on: before it nothing says whose it is. */
async function endCopy(from: Database, to: Database, { id, rows, actor, generation }: CopyGiven): Promise<void> {
  const [identity, log] = await Promise.all([readMeta(from, 'identity'), readMeta(from, 'log')]);
  if (identity === null || log === null) throw new StorageError('not-equal', 'The database has no identity.');
  const { seq, hlc } = log;
  const next = { ...identity, generation: Math.max(generation, identity.generation) + 1, generationStart: seq };
  await to.transaction('rw', ['erasures', ...logTables], async () => {
    await writeMeta(to, 'identity', next);
    await writeMeta(to, 'log', { seq, hlc });
    await writeMeta(to, 'pending', { workIds: [] });
    await writeMeta(to, 'schema', { version: schemaVersion });
    const at = currentInstant();
    const patches = [createPatch('erasures', id, rows)];
    await writePatches(to, patches, { at, actor });
    await appendOperation(to, { at, actor, command: 'erase-person', patches, barrier: 1, schemaVersion });
  });
}

/** Nothing but what the erasure names may be missing. */
async function compareCounts(from: Database, to: Database, gone: ReadonlyMap<string, number>): Promise<void> {
  for (const table of [...erasureOrder, 'operations'] as const) {
    const [before, after] = await Promise.all([from.table(table).count(), to.table(table).count()]);
    const more = table === 'erasures' || table === 'operations' ? 1 : 0;
    const expected = before - (gone.get(table) ?? 0) + more;
    if (after !== expected) throw new StorageError('not-equal', `${table} has ${after} rows, not ${expected}.`, { table, after, expected });
  }
}

async function readTold(from: Database, { erased, redacted }: ErasedRows): Promise<TellingTexts> {
  const ids = [...erased, ...redacted].filter(({ table }) => table === 'customers').map(({ id }) => id);
  const customers = await from.customers.bulkGet(ids);
  return tellingTexts(customers.filter((one) => one !== undefined));
}

async function lastSeq(database: Database): Promise<number> {
  return (await readMeta(database, 'log'))?.seq ?? 0;
}

async function countAll(database: Database): Promise<number> {
  const counts = await Promise.all([...erasureOrder, 'operations'].map((table) => database.table(table).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}
