import type { Dexie } from 'dexie';
import type { Manifest, Part } from '../../../shared/domain/backup/manifest.ts';
import type { JobProgress } from '../storage/storage-job.ts';
import { cutParts, type PartSize } from './cut-parts.ts';
import { type Key, type KeyRange, partOf, planTable, type Stretch } from './key-ranges.ts';
import { type AnyRow, type Page, readFact, readLog, readRange, tablesIn } from './read-records.ts';
import type { PartWriter } from './write-parts.ts';

/** A snapshot as far as it is taken. */
export interface Draft {
  /** Parts of each table, which cover all of its keys in order; none for an empty table. */
  readonly parts: Map<string, Part[]>;
  /** Every operation up to here is in the parts; what later ones touched may be or not. */
  seq: number;
  /** Whether the first round reads every row. */
  readonly readAll: boolean;
  /** Parts that an earlier snapshot has stored. */
  readonly known: ReadonlySet<string>;
  /** Files that the rows name: bytes by SHA-256. */
  readonly files: Map<string, number>;
  /** Late rows of the snapshot before: the parts that they belong to are read again. */
  readonly lateBefore: readonly Part[];
  differing: readonly (KeyRange & { readonly table: string; readonly rows: number })[];
  isFirst: boolean;
}

export interface Pace {
  readonly signal: AbortSignal | undefined;
  readonly pauseMs: number;
  readonly onProgress: ((progress: JobProgress) => void) | undefined;
}

/** Places of touched parts by table. */
type Touched = ReadonlyMap<string, ReadonlySet<number>>;

export function beginDraft(database: Dexie, base: Manifest | null, full: boolean): Draft {
  const parts = new Map(tablesIn(database).map((table) => [table, (base?.parts ?? []).filter((part) => part.table === table)]));
  return {
    parts,
    seq: base?.seq ?? 0,
    readAll: full || base === null,
    known: new Set([...(base?.parts ?? []), ...(base?.late ?? [])].map(({ sha256 }) => sha256)),
    // What is read again tells its files again; a full one tells all of them.
    files: new Map(full ? [] : (base?.files ?? []).map(({ sha256, bytes }) => [sha256, bytes])),
    lateBefore: base?.late ?? [],
    differing: [],
    isFirst: true,
  };
}

/**
 * Reads what the draft lacks: at first everything, or what operations have touched since the snapshot before; from then
 * on what they have touched since the last round. Each page is a transaction of its own, so rows of later operations may
 * be among them: the next round, or the ending, reads those again.
 */
export async function readRound(database: Dexie, draft: Draft, writer: PartWriter, size: PartSize, pace: Pace): Promise<void> {
  const seq = (await readFact(database, 'log'))?.seq ?? 0;
  const touched = await findTouched(database, draft, seq);
  const plans = new Map<string, Stretch[]>();
  for (const [table, parts] of draft.parts) {
    plans.set(table, planTable(parts, touched.get(table) ?? new Set(), draft.isFirst && draft.readAll));
  }
  const progress = createProgress(await countRows(database, plans), pace);
  for (const [table, stretches] of plans) {
    const made: (Part | Promise<Part>)[] = [];
    for (const stretch of stretches) {
      if (stretch.kind === 'keep') made.push(stretch.part);
      else made.push(...(await readStretch(database, draft, { table, seq, stretch }, writer, size, progress)));
    }
    draft.parts.set(table, await Promise.all(made));
  }
  draft.seq = seq;
  draft.isFirst = false;
}

interface Task {
  readonly table: string;
  readonly seq: number;
  readonly stretch: Extract<Stretch, { kind: 'read' }>;
}

async function readStretch(
  database: Dexie,
  draft: Draft,
  { table, seq, stretch }: Task,
  writer: PartWriter,
  size: PartSize,
  progress: (page: Page) => Promise<void>,
): Promise<Promise<Part>[]> {
  const { range, expected } = stretch;
  // The log grows meanwhile: what comes after this round's sequence is left to the next.
  const upTo = table === 'operations' && range.upTo === null ? seq : range.upTo;
  const pages = paced(readRange(database, table, { after: range.after, upTo }, size.rows), async (page) => {
    if (table === 'attachments') for (const row of page.rows) addFile(draft, row);
    await progress(page);
  });
  const made = await cutParts(table, range, pages, writer, size);
  if (expected !== null) {
    const parts = await Promise.all(made);
    const isSame = parts.length === 1 && parts[0]?.sha256 === expected.sha256;
    if (!isSame) draft.differing = [...draft.differing, { table, ...range, rows: expected.rows }];
  }
  return made;
}

/** Notes the file that a row of the attachments names. */
export function addFile(draft: Draft, row: AnyRow): void {
  const { sha256, size } = row;
  if (typeof sha256 === 'string' && typeof size === 'number') draft.files.set(sha256, size);
}

async function* paced(pages: AsyncIterable<Page>, onPage: (page: Page) => Promise<void>): AsyncGenerator<Page> {
  for await (const page of pages) {
    await onPage(page);
    yield page;
  }
}

/** Which parts hold what operations have touched since the draft's sequence, and what was late before. */
async function findTouched(database: Dexie, draft: Draft, seq: number): Promise<Touched> {
  const touched = new Map<string, Set<number>>();
  const touch = (table: string, place: (parts: readonly Part[]) => number): void => {
    const parts = draft.parts.get(table);
    if (parts === undefined) return;
    const places = touched.get(table) ?? new Set();
    touched.set(table, places.add(place(parts)));
  };
  const last = (parts: readonly Part[]): number => Math.max(0, parts.length - 1);
  if (draft.isFirst) {
    if ([...draft.parts.values()].every((parts) => parts.length === 0)) return touched;
    for (const { table, upTo } of draft.lateBefore) touch(table, (parts) => (upTo === null ? last(parts) : partOf(parts, upTo)));
    // What was being typed stands in no log.
    for (const place of draft.parts.get('drafts')?.keys() ?? []) touch('drafts', () => place);
    touch('drafts', last);
  }
  if (seq > draft.seq) touch('operations', last);
  for (let after = draft.seq; after < seq; ) {
    const operations = await readLog(database, after, seq);
    for (const { table, id } of operations.flatMap(({ patches }) => patches)) {
      touch(table, (parts) => partOf(parts, id));
      noteChange(draft, table, id);
    }
    after = operations.at(-1)?.seq ?? seq;
  }
  return touched;
}

/** What an operation changes while the snapshot is taken may differ: nothing is the matter with that. */
export function noteChange(draft: Draft, table: string, key: Key): void {
  if (draft.isFirst || draft.differing.length === 0) return;
  draft.differing = draft.differing.filter((range) => range.table !== table || !holds(range, key));
}

function holds({ after, upTo }: KeyRange, key: Key): boolean {
  return (after === null || key > after) && (upTo === null || key <= upTo);
}

/** How many rows the stretches that are to be read have; a table that is read for the first time is counted. */
async function countRows(database: Dexie, plans: ReadonlyMap<string, readonly Stretch[]>): Promise<number> {
  let rows = 0;
  for (const [table, stretches] of plans) {
    for (const stretch of stretches) {
      if (stretch.kind !== 'read') continue;
      const { after, upTo } = stretch.range;
      rows += after === null && upTo === null && stretch.rows === 0 ? await database.table(table).count() : stretch.rows;
    }
  }
  return rows;
}

/** Tells how far it is, stops where it was asked to, and leaves the database to others for a moment. */
function createProgress(all: number, { signal, pauseMs, onProgress }: Pace): (page: Page) => Promise<void> {
  let done = 0;
  return async ({ rows }) => {
    signal?.throwIfAborted();
    done += rows.length;
    onProgress?.({ phase: 'read', done: Math.min(done, all), all });
    if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
  };
}
