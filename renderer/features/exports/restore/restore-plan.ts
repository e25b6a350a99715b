import { groupBy } from '../../../../shared/domain/base/group-by.ts';
import { type Patch, restorePatch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import type { TableName } from '../../../../shared/domain/schema.ts';
import type { ReadRecord } from '../../../../shared/formats/export/records-file.ts';
import type { Database } from '../../../data/database/database.ts';
import { uniqueFields } from '../../../data/database/indexes.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';

/** What becomes of a record of the file. */
export type RecordFate =
  /** Not here yet, or taken back here: it comes. */
  | 'new'
  /** Here already, word for word. */
  | 'same'
  /** Here already and different: what is here stays. */
  | 'kept'
  /** Changed to what the file says: the settings of an empty program, or a later line about a record of this file. */
  | 'updated'
  /** Another record here holds what only one may hold. */
  | 'taken';

/** A record, and the change that brings it; null for none. */
interface PlannedRecord {
  readonly fate: RecordFate;
  readonly patch: Patch | null;
}

type Good = Extract<ReadRecord, { ok: true }>;

/**
 * What records of a file come to beside those that are here. Runs inside the transaction that writes them.
 * @param isEmpty true where nothing but the set-up is here: settings then follow the file
 * @param workId the work that brings them: its own rows follow the file
 */
export async function planRecords(
  database: Database,
  records: readonly Good[],
  isEmpty: boolean,
  workId: string | null,
): Promise<PlannedRecord[]> {
  const here = new Map<string, Row>();
  const held = new Set<string>();
  for (const [table, ofTable] of groupBy(records, (record) => record.table)) {
    const stored = database.table<Row, string>(table);
    for (const row of await rowsWhere(
      stored,
      'id',
      ofTable.map(({ row }) => row.id),
    ))
      here.set(`${table}/${row.id}`, row);
    for (const field of uniqueFields(table)) {
      const keys = ofTable.map(({ row }) => fieldOf(row, field)).filter((key) => typeof key === 'string');
      for (const row of await rowsWhere(stored, field, keys)) held.add(`${table}/${field}/${String(fieldOf(row, field))}/${row.id}`);
    }
  }
  return records.map((record) => {
    const place = `${record.table}/${record.row.id}`;
    const planned = planRecord(record, here.get(place) ?? null, held, isEmpty, workId);
    // A later line about the same record in this very part meets it as the earlier left it.
    if (planned.patch !== null) here.set(place, { ...(record.row as Row), ...(workId !== null && { batchId: workId }) });
    return planned;
  });
}

function planRecord(
  { table, row }: Good,
  present: Row | null,
  held: ReadonlySet<string>,
  isEmpty: boolean,
  workId: string | null,
): PlannedRecord {
  if (isTaken(table, row, held)) return { fate: 'taken', patch: null };
  if (present === null) return { fate: 'new', patch: restorePatch(table, row) };
  const patch = updatePatch(table, present, withoutBatch(row, present));
  if (patch === null) return { fate: 'same', patch: null };
  if (present.live === 0 && row.live === 1) return { fate: 'new', patch };
  const follows = (workId !== null && present.batchId === workId) || (isEmpty && table === 'business');
  return follows ? { fate: 'updated', patch } : { fate: 'kept', patch: null };
}

function isTaken(table: TableName, row: Row, held: ReadonlySet<string>): boolean {
  return uniqueFields(table).some((field) => {
    const start = `${table}/${field}/${String(fieldOf(row, field))}/`;
    return [...held].some((one) => one.startsWith(start) && one !== start + row.id);
  });
}

function fieldOf(row: Row, field: string): unknown {
  return (row as unknown as Readonly<Record<string, unknown>>)[field];
}

/** Which work made a row is each program's own matter. A field that the file lacks is one that the row had not. */
function withoutBatch(row: Row, present: Row): Partial<Row> {
  const gone = Object.fromEntries(
    Object.keys(present)
      .filter((name) => !(name in row))
      .map((name) => [name, undefined]),
  );
  const { batchId: _own, ...fields } = { ...gone, ...row };
  return fields as Partial<Row>;
}
