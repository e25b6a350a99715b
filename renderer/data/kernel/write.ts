import { groupBy } from '../../../shared/domain/base/group-by.ts';
import type { Id } from '../../../shared/domain/base/id.ts';
import type { Instant } from '../../../shared/domain/base/now.ts';
import { nextHlc, type Operation } from '../../../shared/domain/base/operation.ts';
import { applyPatch, conflictingFields, type Patch, type Stamp } from '../../../shared/domain/base/patch.ts';
import type { Row } from '../../../shared/domain/base/row.ts';
import { findMisfit } from '../../../shared/domain/find-misfit.ts';
import { schemaVersion, type TableName } from '../../../shared/domain/schema.ts';
import { touchedRows } from '../../../shared/domain/touched-rows.ts';
import type { Checkpoint } from '../../../shared/ipc/journal-contract.ts';
import { newId } from '../clock/clock.ts';
import { type Database, readMeta, writeMeta } from '../database/database.ts';
import { uniqueFields } from '../database/indexes.ts';
import { journaledOf } from './journaled.ts';
import { rowsWhere } from './rows-where.ts';

/** Says which row did not fit its schema: a defect of the program, never something that a person typed. */
export class BrokenRowError extends Error {
  constructor(table: string, id: Id, detail: string) {
    super(`A change would have written a row of ${table} that does not fit its schema (${id}): ${detail}`);
    this.name = 'BrokenRowError';
  }
}

/**
 * Applies patches in order inside the running transaction. Several patches of one row fold into one write.
 * @throws BrokenRowError when a row would not fit its schema, or a patch does not fit the row that it changes; the
 * database's own ConstraintError when a created row exists already or a unique key is taken. The transaction is then
 * rolled back whole.
 */
export async function writePatches(database: Database, patches: readonly Patch[], stamp: Omit<Stamp, 'schemaVersion'>): Promise<void> {
  // All tables at once: the database works on one while the next is being handed over.
  const tables = groupBy(patches, (patch) => patch.table as TableName);
  await Promise.all([...tables].map(([table, ofTable]) => writeTable(database, table, ofTable, stamp)));
}

async function writeTable(
  database: Database,
  table: TableName,
  patches: readonly Patch[],
  stamp: Omit<Stamp, 'schemaVersion'>,
): Promise<void> {
  const made = new Set(patches.filter((patch) => patch.created).map((patch) => patch.id));
  const changed = [...new Set(patches.map((patch) => patch.id))].filter((id) => !made.has(id));
  const stored = database.table<Row, string>(table);
  const before = await rowsWhere(stored, 'id', changed);
  const rows = new Map<Id, Row>(before.map((row) => [row.id, row]));
  for (const patch of patches) {
    const row = rows.get(patch.id) ?? null;
    checkPatch(row, patch);
    rows.set(patch.id, applyPatch(row, patch, { ...stamp, schemaVersion }));
  }
  for (const row of rows.values()) checkRow(table, row);
  await freeKeys(database, table, before, rows);
  // A new row never replaces what is there.
  if (before.length > 0) await stored.bulkPut([...rows.values()].filter(({ id }) => !made.has(id)));
  if (made.size > 0) await stored.bulkAdd([...rows.values()].filter(({ id }) => made.has(id)));
}

/** Where a row gives a unique key up and another takes it, the first lets go of it before, whatever their order. */
export async function freeKeys(database: Database, table: TableName, before: readonly Row[], rows: ReadonlyMap<Id, Row>): Promise<void> {
  for (const field of uniqueFields(table)) {
    const keyOf = (row: Row | undefined): unknown => (row as Readonly<Record<string, unknown>> | undefined)?.[field];
    const taken = new Set([...rows.values()].map(keyOf));
    const giving = before.filter((row) => keyOf(row) !== undefined && keyOf(rows.get(row.id)) !== keyOf(row) && taken.has(keyOf(row)));
    if (giving.length > 0) await database.table<Row, string>(table).bulkPut(giving.map((row) => ({ ...row, [field]: undefined })));
  }
}

/** What a patch says of before is what undo goes by: it must be true, also of the second patch of one row. */
function checkPatch(row: Row | null, patch: Patch): void {
  if (row === null && !patch.created) throw new BrokenRowError(patch.table, patch.id, 'it does not exist');
  const [wrong] = conflictingFields(row, patch);
  if (wrong !== undefined) throw new BrokenRowError(patch.table, patch.id, `${wrong} does not hold what it is changed from`);
}

function checkRow(table: TableName, row: Row): void {
  const misfit = findMisfit(table, row);
  if (misfit !== null) throw new BrokenRowError(table, row.id, misfit);
}

/** What an operation says beyond what the log itself knows. */
export interface OperationDraft {
  readonly at: Instant;
  readonly actor: Id;
  readonly command: string;
  readonly patches: readonly Patch[];
  readonly form?: Operation['form'];
  readonly workId?: Id;
  readonly undoes?: Id;
  readonly redoes?: Id;
  readonly barrier?: 1;
  readonly schemaVersion?: number;
}

/** Where the log stands and whose it is, as the running transaction sees it. */
export interface LogState {
  readonly device: string;
  readonly seq: number;
  readonly hlc: string | null;
  readonly journaled?: Checkpoint | undefined;
}

export async function readLogState(database: Database): Promise<LogState> {
  const [identity, log] = await Promise.all([readMeta(database, 'identity'), readMeta(database, 'log')]);
  if (identity === null) throw new Error('The database has no identity yet.');
  return { device: identity.device, seq: log?.seq ?? 0, hlc: log?.hlc ?? null, journaled: log?.journaled };
}

/**
 * Appends an operation to the log inside the running transaction, with the next sequence and clock reading.
 * @param known where the log stands, by whoever has read it in this very transaction and appended nothing since.
 */
export async function appendOperation(database: Database, draft: OperationDraft, known?: LogState): Promise<Operation> {
  const log = known ?? (await readLogState(database));
  const form = draft.form ?? 'whole';
  // Not of big work: its report tells what it changed, and half a million entries would slow each import for nobody.
  const touches = form === 'whole' ? touchedRows(draft.patches) : [];
  const operation: Operation = {
    id: newId(),
    device: log.device,
    seq: log.seq + 1,
    hlc: nextHlc(log.hlc, draft.at, log.device),
    at: draft.at,
    actor: draft.actor,
    command: draft.command,
    form,
    workId: draft.workId ?? null,
    undoes: draft.undoes ?? null,
    redoes: draft.redoes ?? null,
    ...(draft.barrier && { barrier: draft.barrier }),
    ...(draft.schemaVersion && { schemaVersion: draft.schemaVersion }),
    ...(touches.length > 0 && { touches }),
    patches: [...draft.patches],
  };
  const { seq, hlc } = operation;
  const journaled = journaledOf(database, log.journaled);
  await Promise.all([database.operations.add(operation), writeMeta(database, 'log', { seq, hlc, ...(journaled && { journaled }) })]);
  return operation;
}

/** The tables that every write touches besides its own. */
export const logTables = ['operations', 'meta'] as const;
