import type { ColumnMapping, ImportField } from './import-field.ts';

/** What programs write for "nothing". */
const nothing = /^(?:[-–—]{1,2}|#?n\/a)$/i;
/** In cells of dates and amounts alone: somebody is called Null. */
const nullValue = /^(?:null|none|nil)$/i;
const valueFields: ReadonlySet<ImportField> = new Set(['created', 'scheduled', 'closed', 'price', 'scheduledTime']);
/** What somebody wrote is kept even when it is a dash. */
const proseFields: ReadonlySet<ImportField> = new Set(['words', 'finding', 'workDone', 'note']);

/** A row's cells by their meaning. */
export interface RowCells {
  /** The first filled cell of a field, outer blanks taken off; empty where there is none. A lone `-` or `n/a` is none. */
  one(field: ImportField): string;
  /** All filled cells of a field, verbatim, in the mapping's order. In prose a lone dash is kept. */
  all(field: ImportField): readonly string[];
  /** The cell of a column as it stands. */
  at(column: number): string;
}

export function createRowCells(cells: readonly string[], mapping: ColumnMapping): RowCells {
  return {
    at: (column) => cells[column] ?? '',
    one(field) {
      for (const column of mapping[field] ?? none) {
        const text = (cells[column] ?? '').trim();
        if (text !== '' && !nothing.test(text) && !(valueFields.has(field) && nullValue.test(text))) return text;
      }
      return '';
    },
    all(field) {
      const columns = mapping[field];
      if (columns === undefined) return none;
      const filled = columns.map((column) => cells[column] ?? '').filter((cell) => cell.trim() !== '');
      return proseFields.has(field) ? filled : filled.filter((cell) => !nothing.test(cell.trim()));
    },
  };
}

const none: readonly never[] = [];
