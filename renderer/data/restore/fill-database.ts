import type { Manifest, Part } from '../../../shared/domain/backup/manifest.ts';
import { erasureOrder } from '../../../shared/domain/erasure/apply-erasures.ts';
import type { Database } from '../database/database.ts';
import { StorageError } from '../storage/storage-job.ts';
import type { Expected } from './compare-loaded.ts';
import { followWorks, type LateKeys, type PreparedPart, prepareRows, type Redact } from './prepare-rows.ts';
import { type Key, keyOf, type PartRows, partFault, readPart } from './read-part.ts';
import { createRowFilter, type RowFilter } from './row-filter.ts';
import type { SnapshotSource } from './snapshot-source.ts';

export interface Filled {
  readonly expected: readonly Expected[];
  readonly late: LateKeys;
  /** Rows that were written to each table. */
  readonly counts: Readonly<Record<string, number>>;
  readonly filter: RowFilter;
  /** Works that were begun and neither committed nor rolled back at the snapshot's sequence. */
  readonly pending: ReadonlySet<string>;
}

interface FillOptions {
  readonly redact: Redact;
  readonly signal: AbortSignal;
  readonly onPart: (rows: number) => void;
}

/**
 * Writes everything that a snapshot holds into an empty database, part by part: while one is written the next is read
 * and checked, and no more than these two are in memory.
 * @throws StorageError that names table and part; what was written so far is the caller's to throw away
 */
export async function fillDatabase(database: Database, source: SnapshotSource, manifest: Manifest, options: FillOptions): Promise<Filled> {
  const late = await readLateKeys(source, manifest);
  const expected: Expected[] = [];
  const counts: Record<string, number> = {};
  const removed: Record<string, number> = {};
  const filter = createRowFilter();
  const pending = new Set<string>();

  const prepare = async (part: Part): Promise<PreparedPart> => {
    const isLate = manifest.late.includes(part);
    return prepareRows(manifest, await readPart(source, manifest, part), isLate ? null : late, options.redact);
  };
  const take = async (prepared: PreparedPart): Promise<void> => {
    const { part, rows, sha256, foot } = prepared;
    const { table } = part;
    await writeRows(database, manifest, prepared);
    if (table === 'operations') followWorks(pending, rows);
    for (const row of rows) filter.add(table, String(row['id']));
    const keys = manifest.late.includes(part) ? rows.map((row) => keyOf(table, row)) : null;
    expected.push({ part, sha256, foot, keys });
    counts[table] = (counts[table] ?? 0) + rows.length;
    removed[table] = (removed[table] ?? 0) + prepared.removed;
    options.onPart(part.rows);
  };

  const parts = inOrder(manifest);
  let next = parts[0] === undefined ? null : prepare(parts[0]);
  for (const following of [...parts.slice(1), null]) {
    if (next === null) break;
    options.signal.throwIfAborted();
    const prepared = await next;
    next = following === null ? null : prepare(following);
    // A failure of the next one is met when its turn comes.
    next?.catch(() => undefined);
    await take(prepared);
  }
  checkCounts(manifest, counts, removed);
  return { expected, late, counts, filter, pending };
}

/**
 * Table by table in the order in which erasures are applied, the log after all rows. Rows that changed while the snapshot
 * was taken end their table: until then no two rows hold one unique key.
 */
function inOrder({ parts, late }: Manifest): Part[] {
  return [...erasureOrder, 'operations', 'drafts'].flatMap((table) => [...parts, ...late].filter((part) => part.table === table));
}

/** The keys alone: few rows change while a snapshot is taken. */
async function readLateKeys(source: SnapshotSource, manifest: Manifest): Promise<LateKeys> {
  const late = new Map<string, Set<Key>>();
  for (const part of manifest.late) {
    const keys = late.get(part.table) ?? new Set();
    for (const row of (await readPart(source, manifest, part)).rows) {
      const key = keyOf(part.table, row);
      if (keys.has(key)) throw partFault(manifest, part, 'snapshot-part-damaged', `${String(key)} comes twice`);
      keys.add(key);
    }
    late.set(part.table, keys);
  }
  return late;
}

async function writeRows(database: Database, manifest: Manifest, { part, rows }: PartRows): Promise<void> {
  try {
    await database.table(part.table).bulkAdd([...rows]);
  } catch (error) {
    const detail = error instanceof Error ? `${error.name} ${error.message}` : String(error);
    if (/quota/i.test(detail)) throw new StorageError('no-room', detail, { table: part.table });
    if (/constraint/i.test(detail)) throw partFault(manifest, part, 'snapshot-rows-doubled', detail);
    throw partFault(manifest, part, 'database-failed', detail);
  }
}

/** A part that is missing from the manifest itself is seen by its numbers. */
function checkCounts(manifest: Manifest, counts: Readonly<Record<string, number>>, removed: Readonly<Record<string, number>>): void {
  for (const [table, expected] of Object.entries(manifest.tables)) {
    const found = (counts[table] ?? 0) + (removed[table] ?? 0);
    if (found !== expected)
      throw new StorageError('snapshot-count', `${table} has ${found} rows, not ${expected}.`, { table, found, expected });
  }
}
