import type { RefusedRow } from '../../../../shared/domain/import/import-row.ts';
import { refusedFileHead, refusedFileRow } from '../../../../shared/domain/import/refused-file.ts';
import { importRows } from '../../../../shared/text/en/import-rows.ts';
import type { RefusedFile } from './messages.ts';

/** Refused rows of one trial or run, kept so that they can be saved; of a huge file only the first. */
export interface RefusedRows {
  add(rows: readonly RefusedRow[]): void;
  toFile(headers: readonly string[]): RefusedFile;
}

/** Characters kept: with the reasons still less than one file may have (`file:save-text`). */
const mostCharacters = 16 * 1024 * 1024;

/** Spreadsheets take a file for UTF-8 when it begins with this mark. */
const byteOrderMark = '\uFEFF';

export function createRefusedRows(): RefusedRows {
  const kept: RefusedRow[] = [];
  let characters = 0;
  let all = 0;
  return {
    add(rows) {
      all += rows.length;
      for (const row of rows) {
        const length = row.cells.reduce((sum, cell) => sum + cell.length + 3, 200);
        if (characters + length > mostCharacters) return;
        characters += length;
        kept.push(row);
      }
    },
    toFile(headers) {
      const rows = kept.map((row) => refusedFileRow(headers, row, importRows.sentence));
      return { text: byteOrderMark + refusedFileHead(headers) + rows.join(''), saved: kept.length, all };
    },
  };
}
