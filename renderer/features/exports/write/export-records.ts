import { groupBy } from '../../../../shared/domain/base/group-by.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import { type TableName, tableNames } from '../../../../shared/domain/schema.ts';
import { recordLine, recordsFoot, recordsHead } from '../../../../shared/formats/export/records-file.ts';
import type { Reader, ReadTable } from '../../../data/kernel/reader.ts';
import type { ExportPiece, ExportSource } from './export-source.ts';
import { countRows, pageRows } from './page-rows.ts';

/**
 * All records, those at rest too, as one file. People go on working meanwhile: what they change after its page was read
 * comes again at the end, so that the file holds the records as they are when it is finished.
 * @param at when it is written, an instant
 */
export async function exportRecords(reader: Reader, at: string, program: string): Promise<ExportSource> {
  return { total: await countRows(reader), pieces: recordPieces(reader, at, program) };
}

async function* recordPieces(reader: Reader, at: string, program: string): AsyncGenerator<ExportPiece, void, undefined> {
  let since = await lastSeq(reader);
  let lines = 0;
  const written = (table: TableName, rows: readonly Row[]): string => {
    const texts = rows.map((row, index) => recordLine(table, row, lines + index === 0));
    lines += rows.length;
    return texts.join('');
  };
  yield { text: recordsHead(at, program), rows: 0 };
  for (const table of tableNames) {
    for await (const page of pageRows(reader, table)) {
      const pending = await reader.pendingWork();
      const rows = (page as Row[]).filter(({ batchId }) => batchId === undefined || !pending.has(batchId));
      yield { text: written(table, rows), rows: page.length };
    }
  }
  for (let now = await lastSeq(reader); now > since; now = await lastSeq(reader)) {
    for (const [table, rows] of await changedRows(reader, since)) yield { text: written(table, rows), rows: 0 };
    since = now;
  }
  yield { text: recordsFoot(lines), rows: 0 };
}

async function lastSeq(reader: Reader): Promise<number> {
  return (await reader.operations.orderBy('seq').last())?.seq ?? 0;
}

/** The rows that operations after `since` touched, as they are now. */
async function changedRows(reader: Reader, since: number): Promise<(readonly [TableName, Row[]])[]> {
  const operations = await reader.operations.where('seq').above(since).toArray();
  const touched = groupBy(
    operations.flatMap(({ patches }) => patches),
    ({ table }) => table as TableName,
  );
  const pending = await reader.pendingWork();
  return Promise.all(
    [...touched].map(async ([table, patches]) => {
      const ids = [...new Set(patches.map(({ id }) => id))];
      const rows = await (reader[table] as unknown as ReadTable<Row>).bulkGet(ids);
      return [table, rows.filter((row) => row !== undefined && (row.batchId === undefined || !pending.has(row.batchId))) as Row[]] as const;
    }),
  );
}
