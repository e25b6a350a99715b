import { type RowOf, type TableName, tableNames } from '../../../../shared/domain/schema.ts';
import type { Reader, ReadTable } from '../../../data/kernel/reader.ts';

/** Rows read at once; of those that hold pictures a few only. */
const pageSize = 200;
const photoPage = 4;

/** All rows of a table by id, page by page: an export of any size holds one page. */
export async function* pageRows<T extends TableName>(reader: Reader, table: T): AsyncGenerator<RowOf<T>[], void, undefined> {
  const rows = reader[table] as unknown as ReadTable<RowOf<T>>;
  const limit = table === 'importedPhotos' ? photoPage : pageSize;
  let last = '';
  for (;;) {
    const page = await rows.where('id').above(last).limit(limit).toArray();
    if (page.length === 0) return;
    yield page;
    last = page.at(-1)?.id ?? '';
  }
}

/** How many rows these tables hold, for progress. */
export async function countRows(reader: Reader, tables: readonly TableName[] = tableNames): Promise<number> {
  const counts = await Promise.all(tables.map((table) => reader[table].count()));
  return counts.reduce((sum, count) => sum + count, 0);
}
