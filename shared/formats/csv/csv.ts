import type { CardNote, CardRefusal } from '../vcard/vcard.ts';

/** The encodings that a CSV file is read in. The names are those of the Encoding standard, so `TextDecoder` takes them. */
export const csvEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type CsvEncoding = (typeof csvEncodings)[number];

/**
 * Turns bytes into text; handed in, because this folder knows no `TextDecoder`. Unreadable bytes become U+FFFD, it never
 * throws, and it keeps U+FEFF (`ignoreBOM: true`): a mark at the start is cut off here, in the middle it is a character.
 */
export type Decode = (bytes: Uint8Array, encoding: CsvEncoding) => string;

export const csvDelimiters = [',', ';', '\t', '|'] as const;
export type CsvDelimiter = (typeof csvDelimiters)[number];

/** Something odd in a cell that did not stop the record. `column` counts from 1; of a card it is the file's line. */
export interface CsvNote {
  readonly code: 'nul-removed' | 'unreadable-character' | 'stray-quote' | CardNote['code'];
  readonly column: number;
}

/** Why a record cannot be trusted. Its `cells` are then the text as it stands, cut short where it is too long. */
export type CsvRefusal = 'unclosed-quote' | 'cell-too-long' | CardRefusal;

/** One record of the file. Blank rows are records too (all cells empty), so that every row of the file is accounted for. */
export interface CsvRecord {
  /** As a spreadsheet numbers it: from 1, titles, header and blank rows counted. */
  readonly row: number;
  /** The physical line on which it starts, from 1. Differs from `row` after a cell with line ends in it. */
  readonly line: number;
  /** The physical line on which it ends. */
  readonly lastLine: number;
  /** The cells as they were typed, but for NUL characters, which are taken out and noted. */
  readonly cells: readonly string[];
  readonly notes: readonly CsvNote[];
  readonly refused: CsvRefusal | null;
}

/** True for a row without any text. */
export function isBlankRecord(record: CsvRecord): boolean {
  return record.refused === null && record.cells.every((cell) => cell.trim() === '');
}
