import type { CsvRecord } from '../../formats/csv/csv.ts';
import { unguardCell } from '../../formats/csv/write-csv.ts';
import type { Reason } from '../base/reason.ts';
import { hashKey } from './hash-text.ts';
import type { ImportRow, ReadingSetup, ReadParty, ReadPlace, RowReading } from './import-row.ts';
import { ownCopy } from './own-copy.ts';
import { isNobody } from './party-keys.ts';
import { createMomentReader } from './read-instant.ts';
import { type ReadWork, readWork } from './read-job.ts';
import { readParty } from './read-party.ts';
import { readPlace } from './read-place.ts';
import { readWhen } from './read-when.ts';
import { createRowCells, type RowCells } from './row-cells.ts';
import { sourcePrint } from './source-print.ts';
import { tooLong } from './too-long.ts';
import { unwrapCell } from './unwrap-cell.ts';

const longestNumber = 200;

/**
 * Reads records of one file as rows of an import: each is understood or refused with the reason. `columns` is how many
 * cells a record may have. Nothing throws.
 */
export function createRowReader(setup: ReadingSetup, columns: number): (record: CsvRecord) => RowReading {
  const toMoment = createMomentReader(setup.zone);

  function understand(record: CsvRecord): ImportRow | Reason {
    if (record.refused !== null) return { code: record.refused, params: {} };
    if (record.cells.slice(columns).some((cell) => cell.trim() !== '')) {
      return { code: 'too-many-cells', params: { cells: record.cells.length, columns } };
    }
    const cells = createRowCells(record.cells, setup.mapping);
    const notes: Reason[] = record.notes.map((note) => ({ code: note.code, params: { column: note.column } }));
    if (record.cells.length < columns) notes.push({ code: 'short-row', params: { cells: record.cells.length, columns } });
    const [party, place] = [readParty(cells, setup), readPlace(cells, setup)];
    const when = readWhen(cells, setup, toMoment, notes);
    if (place === null && isNobody(party)) return { code: 'no-customer-or-address', params: {} };
    if (!when.ok) return when.reason;
    const work = readWork(cells, setup, notes);
    const { status, requestedAt, completedAt, visit } = when.when;
    const equipment = [...new Set(cells.all('equipment').map((cell) => cell.trim()))];
    const job = { ...work, status, requestedAt, completedAt };
    const long = tooLong({ party, place, job, equipment });
    if (long !== null) return long;
    const { sourceKey, numbered } = keyOf(cells, setup.source, party, place, requestedAt, work);
    const { print, printHash, bodyHash } = sourcePrint({ party, place, job, visit, equipment });
    // Spelled out: spreading objects costs more than all the reading, for every row of a large file.
    return { record, sourceKey, numbered, print, printHash, bodyHash, party, place, job, visit, equipment, notes };
  }

  return (record) => {
    const cells = record.cells.map((cell) => unwrapCell(setup.guarded === true ? unguardCell(cell) : cell));
    const typed = { ...record, cells };
    const read = understand(typed);
    if (!('code' in read)) return { ok: true, row: read };
    return { ok: false, refused: { row: record.row, line: record.line, reason: read, cells: typed.cells } };
  };
}

/**
 * The key by which the same job is known again. Without a number it is a hash of who, where, when and what was asked for:
 * everything else (price, status, closing) may change between two exports of the same job.
 */
function keyOf(
  cells: RowCells,
  source: string,
  party: ReadParty,
  place: ReadPlace | null,
  requestedAt: string,
  work: ReadWork,
): Pick<ImportRow, 'sourceKey' | 'numbered'> {
  const number = cells.one('jobNumber');
  if (number.length > longestNumber) return { sourceKey: `${source}:${hashKey([number])}`, numbered: true };
  if (number !== '') return { sourceKey: ownCopy(`${source}:${number}`), numbered: true };
  const who = party.nameKey ?? party.phones[0]?.e164 ?? party.phones[0]?.text ?? party.emails[0] ?? '';
  return {
    sourceKey: `${source}#${hashKey([who, place?.key ?? '', requestedAt, work.trade ?? '', work.customerWords.trim()])}`,
    numbered: false,
  };
}
