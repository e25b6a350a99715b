/** How text is written as CSV. */
export interface CsvWriting {
  readonly delimiter: string;
  readonly lineEnd: '\n' | '\r\n' | '\r';
  /**
   * True: a cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection), so
   * that a customer's words never run. `unguardCell` takes it off again.
   */
  readonly guarded: boolean;
}

/** What spreadsheets take for the beginning of a formula. The apostrophe is guarded too, so that guarding can be undone. */
const formulaStart = /^[=+\-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20]/;

/** The text of one row with its line end. A cell is quoted where reading it back needs that. */
export function writeCsvRow(cells: readonly string[], writing: CsvWriting): string {
  const written = cells.map((cell) => quoted(writing.guarded && formulaStart.test(cell) ? `'${cell}` : cell, writing.delimiter));
  // A row of one blank cell would otherwise be no row at all.
  return (cells.length === 1 && written[0] === '' ? '""' : written.join(writing.delimiter)) + writing.lineEnd;
}

/** Takes off what `guarded` put in front. Only for files that are known to be guarded. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function quoted(cell: string, delimiter: string): string {
  const plain = !cell.includes(delimiter) && !/["\r\n]/.test(cell) && cell.trim() === cell;
  return plain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
