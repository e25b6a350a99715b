import { type CsvWriting, writeCsvRow } from '../../formats/csv/write-csv.ts';
import type { Reason } from '../base/reason.ts';
import type { RefusedRow } from './import-row.ts';

/** Heading of the column behind the others; a file that has it was written here, so its cells are guarded. Never changes. */
const reasonHeader = 'Makegood: why not imported';

const writing: CsvWriting = { delimiter: ',', lineEnd: '\r\n', guarded: true };

/**
 * The first line of a file of refused rows: the original headers and a column for the reason. To be mended in a spreadsheet
 * and imported again; formulas in it are guarded and come back as they were.
 */
export function refusedFileHead(headers: readonly string[]): string {
  const own = headers.filter((header) => header !== reasonHeader);
  return writeCsvRow([...own, reasonHeader], writing);
}

/** One line of that file. `sentence` says a reason in words (`shared/text`). */
export function refusedFileRow(headers: readonly string[], refused: RefusedRow, sentence: (reason: Reason) => string): string {
  const reasonColumn = headers.indexOf(reasonHeader);
  const cells = reasonColumn === -1 ? [...refused.cells] : refused.cells.toSpliced(reasonColumn, 1);
  const own = reasonColumn === -1 ? headers.length : headers.length - 1;
  while (cells.length < own) cells.push('');
  return writeCsvRow([...cells.slice(0, own), sentence(refused.reason), ...cells.slice(own)], writing);
}

/** True for a file that `refusedFileHead` began: hand its rows in with `guarded`. */
export function isRefusedFile(headers: readonly string[]): boolean {
  return headers.includes(reasonHeader);
}
