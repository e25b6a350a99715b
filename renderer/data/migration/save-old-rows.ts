import { Dexie } from 'dexie';
import { tableNames } from '../../../shared/domain/schema.ts';
import { recordLine, recordsFoot, recordsHead } from '../../../shared/formats/export/records-file.ts';
import type { Ask } from '../storage/storage-job.ts';

interface Saving {
  readonly databaseName: string;
  readonly from: number;
  /** When it is written, an instant. */
  readonly at: string;
  /** Version of the program. */
  readonly program: string;
  readonly onSaved: (rows: number) => void;
}

const rowsAtOnce = 500;
const charactersAtOnce = 1024 * 1024;

/**
 * Writes all records as they lie in a database of an earlier version into one file that a person chooses: plain JSON, a
 * line for each, such as the export of all records writes it. Null when nobody chose a place.
 * @throws StorageError or the bridge's own error; no file is left behind then
 */
export async function saveOldRows(ask: Ask, saving: Saving): Promise<{ readonly savedAs: string; readonly folder: string } | null> {
  const { databaseName, from, at, program, onSaved } = saving;
  const { export: begun } = await ask('export:begin', { name: `Makegood records ${at.slice(0, 10)}.json` });
  if (begun === null) return null;
  const { id } = begun;
  const database = await new Dexie(databaseName).open();
  try {
    let text = recordsHead(at, program, from);
    let lines = 0;
    for (const table of tableNames.filter((name) => database.tables.some((one) => one.name === name))) {
      for await (const rows of pagesOf(database, table)) {
        for (const row of rows) {
          text += recordLine(table, row, lines === 0);
          lines += 1;
          if (text.length < charactersAtOnce) continue;
          await ask('export:write', { id, text });
          text = '';
        }
        onSaved(lines);
      }
    }
    await ask('export:write', { id, text: text + recordsFoot(lines) });
    return await ask('export:finish', { id });
  } catch (error) {
    await ask('export:cancel', { id }).catch(() => undefined);
    throw error;
  } finally {
    database.close();
  }
}

async function* pagesOf(database: Dexie, table: string): AsyncGenerator<readonly { readonly id: string }[]> {
  let after: string | typeof Dexie.minKey = Dexie.minKey;
  for (;;) {
    const rows: { readonly id: string }[] = await database.table(table).where(':id').above(after).limit(rowsAtOnce).toArray();
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last.id;
  }
}
