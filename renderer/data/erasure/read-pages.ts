import { Dexie } from 'dexie';
import type { Database } from '../database/database.ts';

/** All rows of a table in the order of a key, page by page, each in a short transaction of its own. */
export async function* readPages<R extends object>(
  database: Database,
  table: string,
  key: string,
  most: number,
): AsyncGenerator<readonly R[]> {
  for (let after: unknown = Dexie.minKey; ; ) {
    const rows = await database
      .table<R>(table)
      .where(key === 'seq' ? 'seq' : ':id')
      .above(after as string)
      .limit(most)
      .toArray();
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (rows.length < most) return;
    after = (last as Readonly<Record<string, unknown>>)[key];
  }
}
