import type { Database } from '../../renderer/data/database/database.ts';
import type { Operation } from '../../shared/domain/base/operation.ts';
import { applyPatch } from '../../shared/domain/base/patch.ts';
import type { Row } from '../../shared/domain/base/row.ts';
import { schemaVersion, tableNames } from '../../shared/domain/schema.ts';

/** Rows by table and id. */
export type Tables = Record<string, Record<string, Row>>;

/** Everything that the tables hold. */
export async function readTables(database: Database): Promise<Tables> {
  const tables: Tables = {};
  for (const name of tableNames) {
    const rows = (await database.table(name).toArray()) as Row[];
    tables[name] = Object.fromEntries(rows.map((row) => [row.id, row]));
  }
  return tables;
}

/** The tables as they come out of the log alone, up to a sequence, from the text that the journal holds of each operation. */
export async function replayLog(database: Database, upTo = Number.POSITIVE_INFINITY): Promise<Tables> {
  const operations = await database.operations.where('seq').belowOrEqual(upTo).sortBy('seq');
  const tables: Tables = Object.fromEntries(tableNames.map((name) => [name, {}]));
  for (const { patches, at, actor, workId } of operations.map((operation) => JSON.parse(JSON.stringify(operation)) as Operation)) {
    for (const patch of patches) {
      const table = tables[patch.table] as Record<string, Row>;
      const stamp = { at, actor, schemaVersion, ...(workId !== null && { batchId: workId }) };
      table[patch.id] = applyPatch(table[patch.id] ?? null, patch, stamp);
    }
  }
  return tables;
}
