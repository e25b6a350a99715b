import type { Zone } from '../../../../shared/domain/base/now.ts';
import { type ExportList, listHead, listRow } from '../../../../shared/formats/export/csv-lists.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { readLinks } from '../../../data/records/list-links.ts';
import type { ExportPiece, ExportSource } from './export-source.ts';
import { countRows, pageRows } from './page-rows.ts';

/** One list as CSV: the rows that count, as they are when their page is read. */
export async function exportList(reader: Reader, list: ExportList, zone: Zone): Promise<ExportSource> {
  return { total: await countRows(reader, [list]), pieces: listPieces(reader, list, zone) };
}

async function* listPieces<L extends ExportList>(reader: Reader, list: L, zone: Zone): AsyncGenerator<ExportPiece, void, undefined> {
  yield { text: listHead(list), rows: 0 };
  for await (const page of pageRows(reader, list)) {
    const rows = visible(page, await reader.pendingWork());
    const links = await readLinks(reader, rows, list === 'jobs', zone);
    yield { text: rows.map((row) => listRow(list, row, links)).join(''), rows: page.length };
  }
}
