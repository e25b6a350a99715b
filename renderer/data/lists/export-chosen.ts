import type { Id } from '../../../shared/domain/base/id.ts';
import type { Zone } from '../../../shared/domain/base/now.ts';
import type { Row } from '../../../shared/domain/base/row.ts';
import type { RowOf } from '../../../shared/domain/schema.ts';
import { listHead, listRow } from '../../../shared/formats/export/csv-lists.ts';
import { ask } from '../../desktop/bridge.ts';
import { type Reader, type ReadTable, visible } from '../kernel/reader.ts';
import { readLinks } from '../records/list-links.ts';
import type { ExportedTable } from './sorted-keys.ts';

/** Rows read at once. */
const atOnce = 100;
/** Characters sent at once: few calls, and none that the screen would feel. */
const pieceLength = 512 * 1024;

/** The lines of these rows as CSV, the titles first; rows that are gone meanwhile are left out. */
export async function* chosenLines(
  reader: Reader,
  list: ExportedTable,
  ids: readonly Id[],
  zone: Zone,
): AsyncGenerator<string, void, undefined> {
  yield listHead(list);
  const table = reader[list] as unknown as ReadTable<Row>;
  for (let from = 0; from < ids.length; from += atOnce) {
    const found = await table.bulkGet([...ids.slice(from, from + atOnce)]);
    const rows = visible(
      found.filter((row) => row !== undefined),
      await reader.pendingWork(),
    );
    const links = await readLinks(reader, rows, list === 'jobs', zone);
    for (const row of rows) yield listRow(list, row as RowOf<ExportedTable> as never, links);
  }
}

/** Where a file went. */
interface Saved {
  readonly savedAs: string;
  readonly rows: number;
}

/**
 * Asks where, and saves these rows there as CSV. Null when nobody chose a place.
 * @throws BridgeError when it could not be written; nothing of it stays then.
 */
export async function exportChosen(
  reader: Reader,
  list: ExportedTable,
  ids: readonly Id[],
  zone: Zone,
  name: string,
): Promise<Saved | null> {
  const begun = (await ask('export:begin', { name })).export;
  if (begun === null) return null;
  const { id } = begun;
  try {
    let held = '';
    let rows = -1;
    for await (const line of chosenLines(reader, list, ids, zone)) {
      held += line;
      rows += 1;
      if (held.length < pieceLength) continue;
      await ask('export:write', { id, text: held });
      held = '';
    }
    if (held !== '') await ask('export:write', { id, text: held });
    const { savedAs } = await ask('export:finish', { id });
    return { savedAs, rows };
  } catch (error) {
    await ask('export:cancel', { id }).catch(() => undefined);
    throw error;
  }
}
