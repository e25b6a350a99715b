import { Dexie } from 'dexie';
import type { Manifest, Part } from '../../../shared/domain/backup/manifest.ts';
import { references, type TableName } from '../../../shared/domain/schema.ts';
import type { Database } from '../database/database.ts';
import { StorageError } from '../storage/storage-job.ts';
import { snapshotTables } from './check-manifest.ts';
import { hashLines, type LateKeys } from './prepare-rows.ts';
import { type Key, keyField, keyOf, partFault, type SnapshotRow } from './read-part.ts';
import type { RowFilter } from './row-filter.ts';

/** What reading a part back must give. `keys`: of a late part, which covers no range. */
export interface Expected {
  readonly part: Part;
  readonly sha256: string;
  readonly foot: string;
  readonly keys: readonly Key[] | null;
}

/** References that lead to no row, by `table.field`. */
export type Dangling = Readonly<Record<string, number>>;

interface Loaded {
  readonly manifest: Manifest;
  readonly expected: readonly Expected[];
  readonly late: LateKeys;
  /** Rows that each table must have. */
  readonly counts: Readonly<Record<string, number>>;
  readonly filter: RowFilter;
}

/**
 * Reads everything back from the database that was just filled and holds it against the snapshot: how many rows each
 * table has and the SHA-256 of each part. Counts references that lead nowhere on the way.
 * @throws StorageError `snapshot-count` or `snapshot-not-equal`
 */
export async function compareLoaded(database: Database, loaded: Loaded, onPart: (rows: number) => void): Promise<Dangling> {
  const dangling: Record<string, number> = {};
  for (const table of snapshotTables) {
    const [found, expected] = [await database.table(table).count(), loaded.counts[table] ?? 0];
    if (found !== expected)
      throw new StorageError('snapshot-count', `${table} has ${found} rows, not ${expected}.`, { table, found, expected });
  }
  for (const { part, sha256, foot, keys } of loaded.expected) {
    const rows = keys === null ? await readRange(database, part, loaded.late) : await readKeys(database, part.table, keys);
    const lines = rows.map((row) => JSON.stringify(row));
    if ((await hashLines(lines, foot)) !== sha256) {
      throw partFault(loaded.manifest, part, 'snapshot-not-equal', 'it reads back as something else than what was written');
    }
    countDangling(part.table, rows, loaded.filter, dangling);
    onPart(rows.length);
  }
  return dangling;
}

async function readRange(database: Database, { table, after, upTo }: Part, late: LateKeys): Promise<SnapshotRow[]> {
  const range = database.table<SnapshotRow, Key>(table).where(keyField(table));
  const rows = await range.between(after ?? Dexie.minKey, upTo ?? Dexie.maxKey, after === null, true).toArray();
  const skipped = late.get(table);
  return skipped === undefined ? rows : rows.filter((row) => !skipped.has(keyOf(table, row)));
}

/** In the order of `keys`; one that is missing is left out, and the hash tells. */
async function readKeys(database: Database, table: string, keys: readonly Key[]): Promise<SnapshotRow[]> {
  const stored = database.table<SnapshotRow, Key>(table);
  const rows = await stored
    .where(keyField(table))
    .anyOf([...keys])
    .toArray();
  const byKey = new Map<Key, SnapshotRow>(rows.map((row) => [keyOf(table, row), row]));
  return keys.map((key) => byKey.get(key)).filter((row) => row !== undefined);
}

function countDangling(table: string, rows: readonly SnapshotRow[], filter: RowFilter, dangling: Record<string, number>): void {
  for (const { field, to } of references.filter((reference) => reference.table === (table as TableName))) {
    const targets = rows.flatMap((row) => [row[field]].flat() as unknown[]);
    const lost = targets.filter((target) => typeof target === 'string' && !filter.mayHave(to, target)).length;
    if (lost > 0) dangling[`${table}.${field}`] = (dangling[`${table}.${field}`] ?? 0) + lost;
  }
}
