import { type CsvRecord, isBlankRecord } from './csv.ts';

/** Rows below the first that may still be the header: titles, report periods and blank rows stand above it. */
const searchedRows = 40;
const longestName = 80;

/**
 * The row that names the columns of a table `width` cells wide, null when the first full row is data already. A header
 * fills most of the columns with short texts that differ from each other and are no number, date, phone or email.
 */
export function findHeader(records: readonly CsvRecord[], width: number): number | null {
  if (width === 0) return null;
  for (const record of records.slice(0, searchedRows)) {
    if (record.refused !== null || isBlankRecord(record)) continue;
    const filled = record.cells.filter((cell) => cell.trim() !== '');
    if (filled.length < Math.max(1, Math.ceil(width * 0.6))) continue;
    return namesColumns(filled) ? record.row : null;
  }
  return null;
}

function namesColumns(cells: readonly string[]): boolean {
  const values = cells.filter(isValue).length;
  if (values > cells.length * 0.2) return false;
  if (cells.some((cell) => cell.length > longestName)) return false;
  return new Set(cells.map((cell) => cell.trim().toLowerCase())).size >= cells.length * 0.9;
}

/** True for what a row of data holds and a header does not: numbers, dates, phones, emails. */
function isValue(cell: string): boolean {
  const text = cell.trim();
  return (
    /^[-+(]?[$€£]?[\d.,\s]+[%)]?$/.test(text) ||
    /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([T ].*)?$/.test(text) ||
    /^\S+@\S+\.\S+$/.test(text) ||
    /^\+?[\d\s().-]{7,}$/.test(text)
  );
}
