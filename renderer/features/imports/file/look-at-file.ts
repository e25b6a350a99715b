import { createDateEvidence, type DateOrderFinding } from '../../../../shared/domain/import/detect-date-order.ts';
import {
  type ColumnMapping,
  type ImportField,
  type MissingFact,
  missingFields,
  type RowKind,
} from '../../../../shared/domain/import/import-field.ts';
import { type DateOrder, possibleOrders, readDate } from '../../../../shared/domain/import/read-date.ts';
import { columnsFor } from '../../../../shared/domain/import/recognise-columns.ts';
import { recogniseKind } from '../../../../shared/domain/import/recognise-kind.ts';
import { type ImportSource, recogniseSource } from '../../../../shared/domain/import/recognise-source.ts';
import { isRefusedFile } from '../../../../shared/domain/import/refused-file.ts';
import { type CsvDelimiter, type CsvEncoding, isBlankRecord } from '../../../../shared/formats/csv/csv.ts';
import { type CsvLayout, detectLayout } from '../../../../shared/formats/csv/detect-layout.ts';
import { createTextFeed } from '../../../../shared/formats/csv/text-feed.ts';
import { isExportedList } from '../../../../shared/formats/export/csv-lists.ts';
import type { FileLike } from './file-like.ts';
import { FileProblemError } from './file-problem.ts';
import { measureCards, sampleCards } from './read-cards.ts';
import type { FileFacts } from './read-facts.ts';
import { decodeBytes, type FileReading, readRecords } from './read-records.ts';
import type { Steps } from './steps.ts';

/** What a person chose in place of what was recognised; plain data. */
export interface FileChoices {
  readonly kind?: RowKind;
  readonly encoding?: CsvEncoding;
  readonly delimiter?: CsvDelimiter;
  readonly source?: ImportSource;
  readonly mapping?: ColumnMapping;
  readonly dateOrder?: 'mdy' | 'dmy';
  /** Which sheet of a workbook, from 0. */
  readonly sheet?: number;
}

/** A date of the file that is two different days, depending on the order. */
export interface DateExample {
  readonly row: number;
  readonly text: string;
  /** The two readings, as local dates. */
  readonly mdy: string;
  readonly dmy: string;
}

/** What was made of a file; plain data, so that it can cross from the worker. */
export interface FileLook {
  readonly reading: FileReading;
  /** Sheets of a workbook by name, and which of them is read; null for every other file. */
  readonly workbook: { readonly sheets: readonly string[]; readonly sheet: number } | null;
  readonly encodingWhy: FileFacts['encoding']['why'];
  readonly delimiterFrom: CsvLayout['delimiterFrom'];
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly source: ImportSource;
  /** What a row stands for. */
  readonly kind: RowKind;
  readonly guarded: boolean;
  readonly mapping: ColumnMapping;
  readonly missing: readonly MissingFact[];
  /** First filled cells of each column, cut short. */
  readonly samples: readonly (readonly string[])[];
  /** Rows below the header that are not blank. */
  readonly rows: number;
  readonly dates: DateOrderFinding & { readonly example: DateExample | null };
}

const dateFields: readonly ImportField[] = ['created', 'scheduled', 'closed', 'installedOn', 'warrantyUntil', 'retiredOn'];
const sampleCells = 3;
const sampleLength = 120;

/**
 * Recognises layout, columns and dates of a file, as far as nobody chose otherwise. All rows are read: the one date that
 * settles the order may stand in the last.
 * @param country ISO 3166-1 alpha-2 of the business
 * @throws FileProblemError for a file without rows
 */
export async function lookAtFile(file: FileLike, facts: FileFacts, choices: FileChoices, country: string, steps: Steps): Promise<FileLook> {
  const encoding = choices.encoding ?? facts.encoding.encoding;
  const bomBytes = encoding === facts.encoding.encoding ? facts.encoding.bomBytes : 0;
  const cards = facts.cards ? await measureCards(file, { encoding, bomBytes }, steps) : undefined;
  const layout =
    cards === undefined
      ? detectLayout(headText(facts, encoding, bomBytes), facts.complete, { delimiter: choices.delimiter })
      : await sampleCards(file, { encoding, bomBytes }, cards);
  if (layout.headers.length === 0) throw new FileProblemError('empty');
  const sampled = layout.samples.map(({ cells }) => cells);
  const source = choices.source ?? (facts.cards ? 'vcard' : recogniseSource(layout.headers));
  const kind = choices.kind ?? recogniseKind(layout.headers, sampled, source);
  const mapping = choices.mapping ?? columnsFor(kind, layout.headers, sampled);
  const reading: FileReading = { encoding, bomBytes, delimiter: layout.delimiter, columns: layout.headers.length, ...(cards && { cards }) };
  const headerRow = layout.headerRow ?? 0;
  const { rows, dates } = await readAllRows(file, reading, headerRow, mapping, country, steps);
  if (rows === 0) throw new FileProblemError('only-header');
  return {
    reading,
    workbook: null,
    encodingWhy: facts.encoding.why,
    delimiterFrom: layout.delimiterFrom,
    headerRow,
    headers: layout.headers,
    source,
    kind,
    guarded: isRefusedFile(layout.headers) || isExportedList(layout.headers),
    mapping,
    missing: missingFields(mapping, kind),
    samples: layout.headers.map((_, column) => firstCells(sampled, column)),
    rows,
    dates,
  };
}

function headText(facts: FileFacts, encoding: CsvEncoding, bomBytes: number): string {
  const feed = createTextFeed(encoding, bomBytes, decodeBytes);
  const text = feed.push(facts.head);
  return facts.complete ? text + feed.end() : text;
}

function firstCells(rows: readonly (readonly string[])[], column: number): string[] {
  const filled = rows.map((cells) => cells[column]?.trim() ?? '').filter((cell) => cell !== '');
  return [...new Set(filled)].slice(0, sampleCells).map((cell) => (cell.length > sampleLength ? `${cell.slice(0, sampleLength)}…` : cell));
}

async function readAllRows(
  file: FileLike,
  reading: FileReading,
  headerRow: number,
  mapping: ColumnMapping,
  country: string,
  steps: Steps,
): Promise<Pick<FileLook, 'rows' | 'dates'>> {
  const evidence = createDateEvidence();
  const columns = dateFields.flatMap((field) => mapping[field]?.slice(0, 1) ?? []);
  let example: DateExample | null = null;
  let rows = 0;
  for await (const { records, bytes } of readRecords(file, reading)) {
    steps.signal.throwIfAborted();
    for (const record of records) {
      if (record.row <= headerRow || isBlankRecord(record)) continue;
      rows += 1;
      for (const column of columns) {
        const cell = record.cells[column] ?? '';
        evidence.push(cell);
        example ??= exampleOf(record.row, cell);
      }
    }
    steps.onProgress(bytes, file.size);
  }
  return { rows, dates: { ...evidence.finding(country), example } };
}

function exampleOf(row: number, cell: string): DateExample | null {
  if (possibleOrders(cell)?.length !== 2) return null;
  const [mdy, dmy] = [dayOf(cell, 'mdy'), dayOf(cell, 'dmy')];
  return mdy === null || dmy === null || mdy === dmy ? null : { row, text: cell.trim(), mdy, dmy };
}

function dayOf(cell: string, order: DateOrder): string | null {
  const read = readDate(cell, order);
  return read.ok ? read.date : null;
}
