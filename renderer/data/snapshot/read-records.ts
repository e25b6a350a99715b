import { Dexie, type Table } from 'dexie';
import type { Operation } from '../../../shared/domain/base/operation.ts';
import type { MetaKey, MetaValues } from '../database/database.ts';
import type { Key, KeyRange } from './key-ranges.ts';

/** A row of any table, of any version. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** Operations of big work, which may hold a megabyte each. */
const bigAtOnce = 8;
/** Characters that a page should have: a table of long rows is read in fewer at a time. */
const charactersAtOnce = 1024 * 1024;

/** Rows as they lie in the database, and each as its line of a part. */
export interface Page {
  readonly rows: readonly AnyRow[];
  readonly lines: readonly string[];
}

/** By which field a table is ordered. */
export function keyField(table: string): string {
  if (table === 'operations') return 'seq';
  return table === 'drafts' ? 'key' : 'id';
}

/** Every table that a snapshot holds, as they lie in this database: data, the log, drafts. */
export function tablesIn(database: Dexie): string[] {
  return database.tables.map(({ name }) => name).filter((name) => name !== 'meta');
}

/** Reads one of the database's facts, inside the running transaction if there is one; any version has them. */
export async function readFact<K extends MetaKey>(database: Dexie, key: K): Promise<MetaValues[K] | null> {
  const found: { readonly value: MetaValues[K] } | undefined = await database.table('meta').get(key);
  return found?.value ?? null;
}

function rangeOf(table: Table<AnyRow, Key>, { after, upTo }: KeyRange) {
  const field = keyField(table.name);
  const keys = field === table.schema.primKey.keyPath ? ':id' : field;
  return table.where(keys).between(after ?? Dexie.minKey, upTo ?? Dexie.maxKey, false, true);
}

/**
 * Reads a range in short transactions of one page each, in the order of keys, so that a command never waits for more
 * than one page. Never more than two pages are in memory.
 * @param atOnce rows of a page, at most
 */
export async function* readRange(database: Dexie, table: string, range: KeyRange, atOnce: number): AsyncGenerator<Page> {
  const stretches = table === 'operations' ? await calmStretches(database, range, atOnce) : [{ ...range, limit: atOnce }];
  for (const stretch of stretches) yield* readStretch(database, table, stretch);
}

async function* readStretch(database: Dexie, table: string, { after, upTo, limit }: PagedRange): AsyncGenerator<Page> {
  // Nobody knows yet how long the rows are: a picture may be among them.
  let most = Math.min(limit, 16);
  const ask = (from: Key | null): { rows: Promise<AnyRow[]>; most: number } => {
    const rows = rangeOf(database.table(table), { after: from, upTo }).limit(most).toArray();
    // A failure is met when its turn comes.
    rows.catch(() => undefined);
    return { rows, most };
  };
  for (let asked: ReturnType<typeof ask> | null = ask(after); asked !== null; ) {
    const rows: AnyRow[] = await asked.rows;
    if (rows.length === 0) return;
    // The next page is read while this one is put into words.
    asked = rows.length < asked.most ? null : ask(rows.at(-1)?.[keyField(table)] as Key);
    const lines = rows.map((row) => JSON.stringify(row));
    const each = lines.reduce((sum, line) => sum + line.length, 0) / lines.length;
    most = Math.max(1, Math.min(limit, Math.floor(charactersAtOnce / each)));
    yield { rows, lines };
  }
}

interface PagedRange extends KeyRange {
  readonly limit: number;
}

/** A range of the log as stretches of everyday operations and of big work, so that a page of these is never hundreds of megabytes. */
async function calmStretches(database: Dexie, { after, upTo }: KeyRange, atOnce: number): Promise<PagedRange[]> {
  const stretches: PagedRange[] = [];
  const end = typeof upTo === 'number' ? upTo : Number.POSITIVE_INFINITY;
  let from = typeof after === 'number' ? after : 0;
  for (const work of await workSpans(database)) {
    const begin = Math.max(from, work.begin - 1);
    const last = Math.min(end, work.end);
    if (last <= begin) continue;
    if (begin > from) stretches.push({ after: from, upTo: begin, limit: atOnce });
    stretches.push({ after: begin, upTo: last, limit: Math.min(bigAtOnce, atOnce) });
    from = last;
  }
  if (from < end) stretches.push({ after: from, upTo, limit: atOnce });
  return stretches.map((stretch) => ({ ...stretch, after: stretch.after === 0 ? null : stretch.after, upTo: finite(stretch.upTo) }));
}

function finite(key: Key | null): Key | null {
  return key === Number.POSITIVE_INFINITY ? null : key;
}

/** From which sequence to which each big work goes, in order. One that goes on has no end. */
async function workSpans(database: Dexie): Promise<{ begin: number; end: number }[]> {
  const operations = database.table<Operation, string>('operations');
  const workIds = await operations.orderBy('workId').uniqueKeys();
  const spans: { begin: number; end: number }[] = [];
  for (const workId of workIds) {
    const [first, last] = await Promise.all([operations.where({ workId }).first(), operations.where({ workId }).last()]);
    if (first === undefined || last === undefined) continue;
    const isOver = last.form === 'commit' || last.form === 'rollback';
    spans.push({ begin: Math.min(first.seq, last.seq), end: isOver ? Math.max(first.seq, last.seq) : Number.POSITIVE_INFINITY });
  }
  return spans.toSorted((a, b) => a.begin - b.begin);
}

/** The next few operations after a sequence, up to another. */
export function readLog(database: Dexie, after: number, upTo: number): Promise<Operation[]> {
  return database.table<Operation>('operations').where('seq').between(after, upTo, false, true).limit(bigAtOnce).toArray();
}
