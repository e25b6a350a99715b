import type { ColumnMapping, ImportField } from './import-field.ts';

/** What programs write for "nothing" in cells of dates, numbers and names. */
const nothing = /^(?:[-–—]{1,2}|n\/a|#n\/a|null|\(none\))$/i;

/** A row's cells by their meaning. */
export interface RowCells {
  /** The first filled cell of a field, outer blanks taken off; empty where there is none. A lone `-` or `n/a` is none. */
  one(field: ImportField): string;
  /** All filled cells of a field, verbatim, in the mapping's order. */
  all(field: ImportField): readonly string[];
}

export function createRowCells(cells: readonly string[], mapping: ColumnMapping): RowCells {
  return {
    one(field) {
      for (const column of mapping[field] ?? none) {
        const text = (cells[column] ?? '').trim();
        if (text !== '' && !nothing.test(text)) return text;
      }
      return '';
    },
    all(field) {
      const columns = mapping[field];
      if (columns === undefined) return none;
      return columns.map((column) => cells[column] ?? '').filter((cell) => cell.trim() !== '' && !nothing.test(cell.trim()));
    },
  };
}

const none: readonly never[] = [];
