import { groupBy } from '../../../shared/domain/base/group-by.ts';
import type { Id } from '../../../shared/domain/base/id.ts';
import type { Operation } from '../../../shared/domain/base/operation.ts';
import { applyPatch, conflictingFields, type Patch } from '../../../shared/domain/base/patch.ts';
import type { Row } from '../../../shared/domain/base/row.ts';
import type { TableName } from '../../../shared/domain/schema.ts';
import type { OldRow } from '../../../shared/migrations/migration.ts';
import { migrateRow } from '../../../shared/migrations/migrations.ts';
import type { Database } from '../database/database.ts';
import { rowsWhere } from '../kernel/rows-where.ts';
import { freeKeys } from '../kernel/write.ts';

/** What lies in the database is not what the log says of it: some of its rows were lost or changed behind its back. */
export class ReplayMismatchError extends Error {
  constructor({ seq, command }: Operation, { table, id }: Patch) {
    super(`The operation ${seq} (${command}) does not fit the row ${table}/${id} that it changes.`);
    this.name = 'ReplayMismatchError';
  }
}

/** An operation with the schema version that it was written at. */
export interface VersionedOperation {
  readonly operation: Operation;
  readonly version: number;
}

interface Step {
  readonly operation: Operation;
  readonly version: number;
  readonly patch: Patch;
}

/**
 * Applies the patches of operations, in order, inside the running transaction: each touched row is read once and written
 * once. Rows are at today's schemas; one that an older operation changes goes through the migrations again, which
 * takes along what they derive from what it changed.
 * @throws ReplayMismatchError when a row is not what a patch says of it before
 */
export async function replayRows(database: Database, operations: readonly VersionedOperation[]): Promise<void> {
  const steps = operations.flatMap(({ operation, version }) => operation.patches.map((patch): Step => ({ operation, version, patch })));
  const tables = groupBy(steps, ({ patch }) => patch.table as TableName);
  await Promise.all([...tables].map(([table, ofTable]) => replayTable(database, table, ofTable)));
}

async function replayTable(database: Database, table: TableName, steps: readonly Step[]): Promise<void> {
  const stored = database.table<Row, string>(table);
  const before = await rowsWhere(stored, 'id', [...new Set(steps.map(({ patch }) => patch.id))]);
  const rows = new Map<Id, Row>(before.map((row) => [row.id, row]));
  for (const step of steps) rows.set(step.patch.id, rowAfter(rows.get(step.patch.id) ?? null, table, step));
  await freeKeys(database, table, before, rows);
  await stored.bulkPut([...rows.values()]);
}

function rowAfter(row: Row | null, table: TableName, { operation, version, patch }: Step): Row {
  if ((row === null && !patch.created) || conflictingFields(row, patch).length > 0) throw new ReplayMismatchError(operation, patch);
  const { at, actor, workId } = operation;
  const after = applyPatch(row, patch, { at, actor, schemaVersion: version, ...(workId !== null && { batchId: workId }) });
  return migrateRow(table, after as unknown as OldRow, version) as unknown as Row;
}
