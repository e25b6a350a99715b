import type { Manifest } from '../../../shared/domain/backup/manifest.ts';
import { type Operation, operationSchema } from '../../../shared/domain/base/operation.ts';
import type { Row } from '../../../shared/domain/base/row.ts';
import { findMisfit } from '../../../shared/domain/find-misfit.ts';
import type { TableName } from '../../../shared/domain/schema.ts';
import { migrateRow } from '../../../shared/migrations/migrations.ts';
import { type Key, keyOf, type PartRows, partFault, type SnapshotRow, sha256 } from './read-part.ts';

/** What is left of a row of a snapshot after people were erased for good: the row, less of it, or null when it goes. */
export type Redact = (table: string, row: SnapshotRow) => SnapshotRow | null;

/** Rows of a part as they go into the new database. */
export interface PreparedPart extends PartRows {
  readonly rows: readonly SnapshotRow[];
  /** Rows that the erasures took. */
  readonly removed: number;
  /** What the part must say when it is read back: the very SHA-256 of the snapshot where nothing of it was changed. */
  readonly sha256: string;
}

/** Which keys of each table come with the late parts and not with the others. */
export type LateKeys = ReadonlyMap<string, ReadonlySet<Key>>;

/**
 * Brings the rows of a part to the schemas of today, takes out of them who was erased, and checks each.
 * @param late keys that another part brings newer; null for that other part itself
 * @throws StorageError `snapshot-row-unfit`
 */
export async function prepareRows(manifest: Manifest, read: PartRows, late: LateKeys | null, redact: Redact): Promise<PreparedPart> {
  const { table } = read.part;
  const skipped = late?.get(table);
  const wanted = skipped === undefined ? read.rows : read.rows.filter((row) => !skipped.has(keyOf(table, row)));
  const rows: SnapshotRow[] = [];
  for (const old of wanted) {
    const row = redact(table, todays(manifest, read, old));
    if (row === null) continue;
    const misfit = misfitOf(table, row);
    if (misfit !== null) throw unfit(manifest, read, old, misfit);
    rows.push(row);
  }
  const lines = rows.map((row) => JSON.stringify(row));
  return { ...read, rows, removed: wanted.length - rows.length, sha256: await hashOf(read, lines) };
}

function todays(manifest: Manifest, read: PartRows, old: SnapshotRow): SnapshotRow {
  const { table } = read.part;
  if (table === 'operations' || table === 'drafts') return old;
  try {
    return migrateRow(table as TableName, old, manifest.schemaVersion);
  } catch (error) {
    // A row that a migration cannot read does not fit the version that the manifest names.
    throw unfit(manifest, read, old, error instanceof Error ? error.message : String(error));
  }
}

function unfit(manifest: Manifest, read: PartRows, row: SnapshotRow, detail: string): Error {
  return partFault(manifest, read.part, 'snapshot-row-unfit', `${String(keyOf(read.part.table, row))}: ${detail}`);
}

function misfitOf(table: string, row: SnapshotRow): string | null {
  if (table === 'drafts') return typeof row['key'] === 'string' && typeof row['updatedAt'] === 'string' ? null : 'it is no draft';
  if (table === 'operations') return operationSchema.safeParse(row).error?.issues[0]?.message ?? null;
  return findMisfit(table as TableName, row as Partial<Row>);
}

/** Hashes the text anew only where it is no longer the text that was read. */
async function hashOf({ part, lines: read, foot }: PartRows, lines: readonly string[]): Promise<string> {
  const isSame = lines.length === read.length && lines.every((line, at) => line === read[at]);
  return isSame ? part.sha256 : hashLines(lines, foot);
}

/** SHA-256 of lines as a part would hold them. */
export async function hashLines(lines: readonly string[], foot: string): Promise<string> {
  return sha256(new TextEncoder().encode(lines.join('\n') + (lines.length === 0 ? '' : foot)));
}

/** Follows the log as it goes by and knows which works were begun and not ended. */
export function followWorks(pending: Set<string>, operations: readonly SnapshotRow[]): void {
  for (const { form, workId } of operations as unknown as readonly Operation[]) {
    if (workId === null) continue;
    if (form === 'begin') pending.add(workId);
    if (form === 'commit' || form === 'rollback') pending.delete(workId);
  }
}
