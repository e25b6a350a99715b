import type { Id } from '../../../shared/domain/base/id.ts';
import type { Operation } from '../../../shared/domain/base/operation.ts';
import type { Row } from '../../../shared/domain/base/row.ts';
import type { SearchText } from '../../../shared/domain/search/search-field.ts';
import {
  lastTableOfNames,
  phonesOf,
  recencyOf,
  type SearchTable,
  searchSources,
  searchTables,
  tablesOfCustomers,
} from '../../../shared/domain/search/search-sources.ts';
import type { RowTaker } from '../../../shared/domain/search/shop-index.ts';
import { type Database, readMeta } from '../database/database.ts';
import { onTableChanges } from '../database/table-changes.ts';
import { visible } from '../kernel/visible.ts';

/** How far the index is: nothing yet, names and numbers, everything. */
export type SearchReady = 'nothing' | 'names' | 'all';

export interface RecordsFollower {
  /** Settles once the index says what the records said when it was asked. */
  settle(): Promise<void>;
  stop(): void;
}

/** What the follower tells. */
export interface FollowEvents {
  readonly onReady: (ready: SearchReady) => void;
  /** What can be found has changed since. */
  readonly onChange: () => void;
}

/** Rows that one short read takes. */
const rowsAtOnce = 1_000;
/** A read that failed is tried again after this; the records themselves are untouched by it. */
const retryMs = 5_000;
/** Operations that are looked at in one go; a part of an import holds hundreds of rows. */
const operationsAtOnce = 16;

/**
 * Fills an index from the records and keeps it in step with them. The log is the measure: the index is filled in short
 * reads, while the sequence that the log had before is remembered; from there on every operation names the rows that it
 * touched, and these are read as they are now. So whatever was changed while the index was filled is read again, an undo
 * or a rollback is an operation like any other, and reading a row twice changes nothing. Rows of a work that is still
 * going on are left out; what ends it has all of its parts looked at again.
 */
export function followRecords(database: Database, index: RowTaker, events: FollowEvents): RecordsFollower {
  let stopped = false;
  let seq = 0;
  /** Parts of ended works whose rows are still to be looked at again. */
  let parts: Id[] = [];
  let running: Promise<void> | null = null;
  let isAsked = false;
  let isFilled = false;

  const fill = async (): Promise<void> => {
    seq = (await readMeta(database, 'log'))?.seq ?? 0;
    for (const table of searchTables) {
      await fillTable(database, index, table, () => stopped);
      if (table === lastTableOfNames && !stopped) events.onReady('names');
    }
  };

  const catchUp = async (): Promise<void> => {
    for (let isMore = true; isMore && !stopped; ) {
      const step = await readStep(database, seq, parts);
      seq = step.seq;
      parts = step.parts;
      for (const { table, id, row } of step.rows) take(index, table, id, row, step);
      if (isFilled && step.rows.length > 0) events.onChange();
      isMore = step.isMore;
    }
  };

  const run = async (): Promise<void> => {
    if (!isFilled) await fill();
    do {
      isAsked = false;
      await catchUp();
    } while (isAsked && !stopped);
    if (isFilled || stopped) return;
    isFilled = true;
    index.trim();
    events.onReady('all');
  };

  /** What comes in while it runs is seen by it. */
  const ask = (): Promise<void> => {
    isAsked = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };

  const keepUp = (): void => {
    ask().catch(() => {
      if (!stopped) setTimeout(keepUp, retryMs);
    });
  };

  // Every committed change writes its operation, also in other windows and workers.
  const stopHearing = onTableChanges(database, ['operations'], keepUp);
  keepUp();

  return {
    async settle() {
      while (!stopped) {
        await ask();
        if (!isAsked) return;
      }
    },
    stop() {
      stopped = true;
      stopHearing();
    },
  };
}

/** Takes one table in, page by page; the next is read while the last is taken in. */
async function fillTable(database: Database, index: RowTaker, table: SearchTable, isStopped: () => boolean): Promise<void> {
  let page = readPage(database, table, '');
  for (;;) {
    const { rows, ...beside } = await page;
    const last = rows.at(-1);
    if (last === undefined || isStopped()) return;
    const isLast = rows.length < rowsAtOnce;
    if (!isLast) page = readPage(database, table, last.id);
    for (const row of rows) take(index, table, row.id, row, beside);
    if (isLast) return;
  }
}

/** What has to be known besides a row to take it in. */
interface Beside {
  /** Work that is still going on. */
  readonly pending: ReadonlySet<string>;
  /** Names of customers whose rows do not hold them, by id. */
  readonly names: ReadonlyMap<Id, string>;
}

async function readPage(database: Database, table: SearchTable, after: Id): Promise<Beside & { readonly rows: Row[] }> {
  return database.transaction('r', [table, 'customers', 'meta'], async () => {
    const [rows, meta] = await Promise.all([
      database.table<Row, string>(table).where(':id').above(after).limit(rowsAtOnce).toArray(),
      readMeta(database, 'pending'),
    ]);
    const pending = new Set(meta?.workIds ?? []);
    const names = await readNames(
      database,
      rows.map((row) => ({ table, row })),
      pending,
    );
    return { rows, pending, names };
  });
}

/** A name is read where its row is: one that changes has the rows of its customer looked at again. */
async function readNames(
  database: Database,
  rows: readonly { readonly table: SearchTable; readonly row: Row | undefined }[],
  pending: ReadonlySet<string>,
): Promise<ReadonlyMap<Id, string>> {
  const ids = new Set(rows.flatMap(({ table, row }) => customerOf(table, row) ?? []));
  if (ids.size === 0) return new Map();
  const found = await database.customers.bulkGet([...ids]);
  const present = visible(
    found.filter((one) => one !== undefined),
    pending,
  );
  return new Map(present.map(({ id, name }) => [id, name]));
}

function customerOf(table: SearchTable, row: Row | undefined): Id | null {
  return isOfCustomer(table) ? ((row as { customerId?: Id | null } | undefined)?.customerId ?? null) : null;
}

interface Step extends Beside {
  readonly seq: number;
  readonly parts: Id[];
  readonly rows: readonly { readonly table: SearchTable; readonly id: Id; readonly row: Row | undefined }[];
  readonly isMore: boolean;
}

/** The next operations of the log and the rows that they touched, as they all are at one moment. */
function readStep(database: Database, seq: number, parts: readonly Id[]): Promise<Step> {
  return database.transaction('r', ['operations', 'meta', ...searchTables], async () => {
    const pending = new Set((await readMeta(database, 'pending'))?.workIds ?? []);
    const isOld = parts.length > 0;
    const operations = isOld
      ? (await database.operations.bulkGet(parts.slice(0, operationsAtOnce))).filter((operation) => operation !== undefined)
      : await database.operations.where('seq').above(seq).limit(operationsAtOnce).toArray();
    const ended = isOld ? [] : operations.filter(({ form }) => form === 'commit' || form === 'rollback').map(({ workId }) => workId ?? '');
    const reopened = ended.length === 0 ? [] : await database.operations.where('workId').anyOf(ended).primaryKeys();
    const rows = await readTouched(database, operations, pending);
    const rest = [...parts.slice(operationsAtOnce), ...reopened];
    const isMore = rest.length > 0 || operations.length === operationsAtOnce;
    const names = await readNames(database, rows, pending);
    return { seq: isOld ? seq : (operations.at(-1)?.seq ?? seq), parts: rest, rows, pending, names, isMore: isMore || isOld };
  });
}

async function readTouched(database: Database, operations: readonly Operation[], pending: ReadonlySet<string>): Promise<Step['rows']> {
  const touched = new Map<SearchTable, Set<Id>>();
  for (const { patches, workId } of operations) {
    for (const { table, id, created } of patches) {
      // What a work that goes on has made is hidden: it is looked at when it ends.
      if (!isSearched(table) || (created && workId !== null && pending.has(workId))) continue;
      const ids = touched.get(table) ?? new Set();
      touched.set(table, ids.add(id));
    }
  }
  await addRowsOf(database, touched);
  const read = async ([table, ids]: [SearchTable, ReadonlySet<Id>]): Promise<Step['rows']> => {
    const all = [...ids];
    const rows = await database.table<Row, string>(table).bulkGet(all);
    return all.map((id, place) => ({ table, id, row: rows[place] }));
  };
  return (await Promise.all([...touched].map(read))).flat();
}

/** A customer who was touched may be called otherwise: what is found by that name is looked at too. */
async function addRowsOf(database: Database, touched: Map<SearchTable, Set<Id>>): Promise<void> {
  const customers = [...(touched.get('customers') ?? [])];
  if (customers.length === 0) return;
  const add = async (table: SearchTable): Promise<void> => {
    const ids = await database.table<Row, string>(table).where('customerId').anyOf(customers).primaryKeys();
    if (ids.length > 0) touched.set(table, new Set([...(touched.get(table) ?? []), ...ids]));
  };
  await Promise.all(tablesOfCustomers.map(add));
}

function isOfCustomer(table: SearchTable): boolean {
  return (tablesOfCustomers as readonly SearchTable[]).includes(table);
}

function isSearched(table: string): table is SearchTable {
  return (searchTables as readonly string[]).includes(table);
}

/** Takes a row in as it is now, or out when it does not count. */
function take(index: RowTaker, table: SearchTable, id: Id, row: Row | undefined, { pending, names }: Beside): void {
  if (row === undefined || visible([row], pending).length === 0) {
    index.remove(table, id);
    return;
  }
  const own = (searchSources[table] as (row: Row) => SearchText[])(row);
  const name = names.get(customerOf(table, row) ?? '');
  const texts: SearchText[] = name === undefined ? own : [...own, { field: 'of', text: name }];
  index.put({ table, id, texts, phones: phonesOf(row as Parameters<typeof phonesOf>[0]), at: recencyOf(table, row) });
}
