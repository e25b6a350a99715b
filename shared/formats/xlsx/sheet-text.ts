import { writeCsvRow } from '../csv/write-csv.ts';

/** A cell as the reader of workbooks gives it: dates are wall time held as if it were UTC; null for an empty one. */
export type SheetCell = string | number | boolean | Date | null;

const writing = { delimiter: ',', lineEnd: '\r\n', guarded: false } as const;

/** A sheet as CSV text, so that a workbook goes the way of every other table. Rows keep their numbers, empty ones too. */
export function* sheetText(rows: readonly (readonly SheetCell[])[]): Generator<string, void, undefined> {
  for (const row of rows) yield writeCsvRow(row.map(cellText), writing);
}

/** Dates as ISO, with the time where there is one; numbers in full, never as 1e+21. */
function cellText(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell instanceof Date) return dateText(cell);
  return numberText(cell);
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  // Days since 1900 are kept as binary fractions: half a second is noise.
  const text = new Date(Math.round(date.getTime() / 1_000) * 1_000).toISOString();
  const [day = '', time = ''] = text.split('T');
  // A time of day alone stands on day 0.
  if (day <= '1900-01-01') return time.slice(0, 5);
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, time.slice(6, 8) === '00' ? 5 : 8)}`;
}

function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  if (Number.isInteger(rounded) && Math.abs(rounded) < 1e21) return BigInt(rounded).toString();
  return String(rounded);
}

/** The sheet that most likely holds the list: the first with more than one filled row, else the first with any; counted from 0. */
export function firstFilledSheet(sheets: readonly (readonly (readonly SheetCell[])[])[]): number {
  const filled = sheets.map((rows) => rows.filter((row) => row.some((cell) => cell !== null && cell !== '')).length);
  const first = filled.findIndex((count) => count > 1);
  return first === -1
    ? Math.max(
        0,
        filled.findIndex((count) => count > 0),
      )
    : first;
}
