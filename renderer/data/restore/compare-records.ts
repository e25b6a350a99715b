import type { Manifest, Part } from '../../../shared/domain/backup/manifest.ts';
import type { Row } from '../../../shared/domain/base/row.ts';
import { type TableName, tableNames } from '../../../shared/domain/schema.ts';
import type { Database } from '../database/database.ts';
import type { TableDifference } from './difference.ts';
import { readPart } from './read-part.ts';
import type { SnapshotSource } from './snapshot-source.ts';

const rowsAtOnce = 500;

interface CompareOptions {
  readonly signal: AbortSignal;
  readonly onRows: (rows: number) => void;
}

/** The revision of each row. */
type Revisions = Map<string, number>;

/**
 * Holds every record of a snapshot against the present ones, by id and `rev`, a part at a time: no more than one part and
 * one page of rows is in memory, however many there are.
 * @throws StorageError of a part that is missing or damaged
 */
export async function compareRecords(
  source: SnapshotSource,
  manifest: Manifest,
  present: Database,
  options: CompareOptions,
): Promise<TableDifference[]> {
  const differences: TableDifference[] = [];
  for (const table of tableNames) differences.push(await compareTable(source, manifest, present, table, options));
  return differences;
}

async function compareTable(
  source: SnapshotSource,
  manifest: Manifest,
  present: Database,
  table: TableName,
  { signal, onRows }: CompareOptions,
): Promise<TableDifference> {
  const late: Revisions = new Map();
  for (const part of manifest.late)
    if (part.table === table) for (const [id, rev] of await revisionsOf(source, manifest, part)) late.set(id, rev);
  const found = { onlyThere: 0, onlyHere: 0, changed: 0 };
  const parts: readonly (Part | null)[] = manifest.parts.filter((part) => part.table === table);
  for (const part of parts.length === 0 ? [null] : parts) {
    signal.throwIfAborted();
    const there: Revisions = part === null ? new Map() : await revisionsOf(source, manifest, part);
    for (const [id, rev] of late) if (isWithin(id, part)) there.set(id, rev);
    onRows(there.size);
    for await (const rows of presentRows(present, table, part)) {
      signal.throwIfAborted();
      for (const { id, rev } of rows) {
        const other = there.get(id);
        if (other === undefined) found.onlyHere += 1;
        else if (other !== rev) found.changed += 1;
        there.delete(id);
      }
    }
    found.onlyThere += there.size;
  }
  return { table, ...found };
}

async function revisionsOf(source: SnapshotSource, manifest: Manifest, part: Part): Promise<Revisions> {
  const { rows } = await readPart(source, manifest, part);
  return new Map(rows.map((row) => [String(row['id']), Number(row['rev'])]));
}

function isWithin(id: string, part: Part | null): boolean {
  if (part === null) return true;
  return (part.after === null || id > part.after) && (part.upTo === null || id <= part.upTo);
}

async function* presentRows(present: Database, table: TableName, part: Part | null): AsyncGenerator<Row[]> {
  const stored = present.table<Row, string>(table);
  let after = part?.after ?? null;
  for (;;) {
    const from = after === null ? stored.orderBy(':id') : stored.where(':id').above(after);
    const rows = await from.limit(rowsAtOnce).toArray();
    const wanted = rows.filter(({ id }) => isWithin(id, part));
    if (wanted.length > 0) yield wanted;
    if (wanted.length < rowsAtOnce) return;
    after = wanted.at(-1)?.id ?? after;
  }
}
