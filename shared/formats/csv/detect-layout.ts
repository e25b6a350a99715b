import { type CsvDelimiter, type CsvRecord, csvDelimiters, isBlankRecord } from './csv.ts';
import { readCsv } from './csv-reader.ts';
import { findHeader } from './find-header.ts';

export type CsvLineEnd = 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';

/** How a file is laid out, as far as its beginning shows. A person may choose another delimiter or header row. */
export interface CsvLayout {
  readonly delimiter: CsvDelimiter;
  /** `sep`: the file says so in its first line, as Excel does. `fallback`: nothing tells, a comma is assumed. */
  readonly delimiterFrom: 'sep' | 'columns' | 'fallback';
  /** What ends its lines; quoted line ends are not looked at. The reader takes any. */
  readonly lineEnd: CsvLineEnd;
  /** The row (as `CsvRecord.row`) that names the columns; null when the file has none. Rows up to it are no data. */
  readonly headerRow: number | null;
  /** The names in it, trimmed; empty texts where the file has none. As many as there are columns. */
  readonly headers: readonly string[];
  /** The first rows behind the header, blank ones left out, for a preview and for recognising columns. */
  readonly samples: readonly CsvRecord[];
}

/** A second guess by hand: `headerRow` 0 says that there is no header. */
export interface LayoutChoice {
  readonly delimiter?: CsvDelimiter | undefined;
  readonly headerRow?: number | undefined;
}

const sampledRecords = 300;

/**
 * Finds delimiter, line ends and header row in the beginning of a file's text (a few hundred kilobytes will do).
 * `complete`: the text is the whole file; otherwise its last, cut-off record is left out.
 */
export function detectLayout(text: string, complete: boolean, choice: LayoutChoice = {}): CsvLayout {
  const said = /^\uFEFF?sep=(.)(\r\n|\n|\r|$)/i.exec(text)?.[1] as CsvDelimiter | undefined;
  const fromSep = said !== undefined && csvDelimiters.includes(said) ? said : undefined;
  const best = choice.delimiter ?? fromSep ?? mostRegular(text, complete);
  const delimiter = best ?? ',';
  const records = sample(text, delimiter, complete).filter((record) => !(fromSep !== undefined && record.row === 1));
  const width = usualWidth(records);
  const found = choice.headerRow === undefined ? findHeader(records, width) : choice.headerRow === 0 ? null : choice.headerRow;
  const names = records.find((record) => record.row === found)?.cells.map((cell) => cell.trim()) ?? [];
  const columns = Math.max(width, names.length);
  return {
    delimiter,
    delimiterFrom: fromSep === delimiter ? 'sep' : best === undefined ? 'fallback' : 'columns',
    lineEnd: lineEndOf(text),
    headerRow: found,
    headers: Array.from({ length: columns }, (_, at) => names[at] ?? ''),
    samples: records.filter((record) => record.row > (found ?? 0) && !isBlankRecord(record)),
  };
}

function sample(text: string, delimiter: string, complete: boolean): CsvRecord[] {
  const records = readCsv(text, { delimiter });
  if (!complete) records.pop();
  return records.slice(0, sampledRecords);
}

/** The delimiter that cuts most rows into the same number of cells, more than one; undefined when none does. */
function mostRegular(text: string, complete: boolean): CsvDelimiter | undefined {
  let best: CsvDelimiter | undefined;
  let bestScore = 0;
  for (const delimiter of csvDelimiters) {
    const score = regularity(sample(text, delimiter, complete));
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/**
 * 0 for one column; otherwise the squared share of rows of the usual width from the first such row on, a little less for each
 * row above it (titles, or a header that this delimiter does not cut), a little more for more columns.
 */
function regularity(records: readonly CsvRecord[]): number {
  const filled = records.filter((record) => !isBlankRecord(record));
  const width = usualWidth(filled);
  if (width < 2) return 0;
  const first = filled.findIndex((record) => record.cells.length === width);
  const table = filled.slice(first);
  const share = table.filter((record) => record.cells.length === width).length / table.length;
  const covered = 0.5 + table.length / filled.length / 2;
  return share * share * covered * (1 + Math.min(width, 20) / 20);
}

/** The commonest number of cells, single cells left out where there is any other; 1 for a file of one column, 0 for none. */
function usualWidth(records: readonly CsvRecord[]): number {
  const counts = new Map<number, number>();
  for (const record of records) {
    if (record.refused === null && !isBlankRecord(record)) counts.set(record.cells.length, (counts.get(record.cells.length) ?? 0) + 1);
  }
  const several = [...counts].filter(([width]) => width > 1);
  const candidates = several.length > 0 ? several : [...counts];
  return candidates.reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as [number, number])[0];
}

function lineEndOf(text: string): CsvLineEnd {
  const outside = text.replace(/"[^"]*"/g, '');
  const kinds = new Set(Array.from(outside.matchAll(/\r\n|\n|\r/g), (found) => found[0]));
  if (kinds.size === 0) return 'none';
  if (kinds.size > 1) return 'mixed';
  return kinds.has('\r\n') ? 'crlf' : kinds.has('\n') ? 'lf' : 'cr';
}
