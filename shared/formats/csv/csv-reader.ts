import type { CsvNote, CsvRecord, CsvRefusal } from './csv.ts';
import { isLineEnd } from './scan-quoted-cell.ts';
import { afterLineEnd, type ScannedRecord, scanRecord } from './scan-record.ts';
import { createRecordSkipper, type RecordSkipper } from './skip-record.ts';

export interface CsvReaderOptions {
  /** One character. */
  readonly delimiter: string;
  /** Longest cell that is kept, in UTF-16 code units. A record with a longer one is refused. Default 1,000,000. */
  readonly maxCell?: number;
  /** Cells that a record should have, where the layout is known: tells a forgotten quote from a very long cell. */
  readonly expectedCells?: number;
}

/** Reads records from text that arrives in pieces of any size. */
export interface CsvReader {
  /** The records that are complete. The last one waits for the next piece. */
  push(text: string): CsvRecord[];
  /** Ends the file. Call once, last. */
  end(): CsvRecord[];
}

const defaultMaxCell = 1_000_000;
const keptOfLongCell = 200;
/** How much of a swallowing cell is looked at to tell rows from prose. */
const lookedAt = 100_000;
/** U+FFFD stands for bytes that could not be decoded; the C1 controls are what Windows-1252 leaves undefined. */
const unreadable = /[\uFFFD\u0081\u008D\u008F\u0090\u009D]/;

/**
 * A CSV parser for files of any size and make: time linear in the file, memory bounded by twice the longest cell allowed.
 * Nothing throws and no row is lost: what cannot be trusted comes out as a refused record that says why, and reading goes
 * on behind it. (Papa Parse loses the rest of a file at a forgotten quote, splits mixed line ends wrongly and does not
 * know a record's line; tests hold this reader against it wherever it is right.)
 */
export function createCsvReader(options: CsvReaderOptions): CsvReader {
  const delimiter = options.delimiter.charCodeAt(0);
  const maxCell = options.maxCell ?? defaultMaxCell;
  const expected = options.expectedCells ?? 0;
  let text = '';
  let row = 1;
  let line = 1;
  /** A record that was not complete is looked at again only when the text has doubled, so that tiny pieces stay linear. */
  let tryAgainAt = 0;
  let skipper: RecordSkipper | null = null;
  let out: CsvRecord[] = [];

  function emit(cells: readonly string[], notes: readonly CsvNote[], refused: CsvRefusal | null, lines: number): void {
    out.push({ row, line, lastLine: line + lines - 1, cells, notes, refused });
    row += 1;
    line += lines;
  }

  function emitScanned(found: Extract<ScannedRecord, { kind: 'record' }>, odd: boolean): void {
    if (found.cells.some((cell) => cell.length > maxCell)) {
      emit(
        found.cells.map((cell) => (cell.length > maxCell ? cell.slice(0, keptOfLongCell) : cell)),
        [],
        'cell-too-long',
        found.lineEnds + 1,
      );
      return;
    }
    const notes: CsvNote[] = found.stray.map((column) => ({ code: 'stray-quote', column }));
    emit(odd ? cleaned(found.cells, notes) : found.cells, notes, null, found.lineEnds + 1);
  }

  /** A record whose quote was forgotten and closed by chance, rows later. */
  function closedTooLate(found: Extract<ScannedRecord, { kind: 'record' }>, from: number): boolean {
    if (found.lineEnds === 0 || (found.cells.length === expected && found.cells.every((cell) => cell.length <= maxCell))) return false;
    return swallowsRows(from, found.next);
  }

  /** True when the lines behind the first one of `from` to `to` look like rows of their own: a quote was forgotten on it. */
  function swallowsRows(from: number, to: number): boolean {
    if (expected < 2) return false;
    const lines = text
      .slice(from, Math.min(to, from + lookedAt))
      .split(/\r\n|\n|\r/)
      .slice(1, 21)
      .filter((one) => one !== '');
    const rows = lines.filter((one) => one.split(options.delimiter).length === expected).length;
    return rows > 0 && rows * 5 >= lines.length * 4;
  }

  /** Refuses the line at `from` alone and goes on behind it: one forgotten quote must not swallow the rows that follow. */
  function refuseLine(from: number, final: boolean): number {
    let to = from;
    while (to < text.length && !isLineEnd(text.charCodeAt(to))) to += 1;
    const next = to === text.length ? to : afterLineEnd(text, to, final);
    if (next === -1) return -1;
    emit(text.slice(from, to).slice(0, maxCell).split(options.delimiter), [], 'unclosed-quote', 1);
    return next;
  }

  /** Passes over text of a record too long to keep. `wait`: the text at hand ends before it does. */
  function skip(machine: RecordSkipper, from: number, final: boolean): { at: number; wait: boolean } {
    const to = machine.push(text, from);
    if (to === -1 && !final) return { at: text.length, wait: true };
    const next = to === -1 ? text.length : afterLineEnd(text, to, final);
    if (next === -1) return { at: to, wait: true };
    emit(machine.cells(), [], 'cell-too-long', machine.lineEnds() + 1);
    skipper = null;
    return { at: next, wait: false };
  }

  function read(final: boolean): CsvRecord[] {
    out = [];
    let at = 0;
    const odd = text.includes('\0') || unreadable.test(text);
    while (at < text.length || (final && skipper !== null)) {
      if (skipper !== null) {
        const passed = skip(skipper, at, final);
        at = passed.at;
        if (passed.wait) break;
        continue;
      }
      const found = scanRecord(text, at, delimiter, final);
      if (found.kind === 'record' && !closedTooLate(found, at)) {
        emitScanned(found, odd);
        at = found.next;
      } else if (found.kind !== 'more' || (text.length - at > maxCell * 2 && swallowsRows(at, text.length))) {
        const next = refuseLine(at, final);
        if (next === -1) break;
        at = next;
      } else if (text.length - at > maxCell * 2) {
        skipper = createRecordSkipper(delimiter);
      } else break;
    }
    text = text.slice(at);
    tryAgainAt = text.length * 2;
    return out;
  }

  return {
    push(piece) {
      text += piece;
      return text.length < tryAgainAt && skipper === null ? [] : read(false);
    },
    end: () => read(true),
  };
}

/** Takes NUL characters out and notes them and what could not be decoded. */
function cleaned(cells: readonly string[], notes: CsvNote[]): string[] {
  return cells.map((cell, at) => {
    if (unreadable.test(cell)) notes.push({ code: 'unreadable-character', column: at + 1 });
    if (!cell.includes('\0')) return cell;
    notes.push({ code: 'nul-removed', column: at + 1 });
    return cell.replaceAll('\0', '');
  });
}

/** Reads a whole text at once. For samples and small files. */
export function readCsv(text: string, options: CsvReaderOptions): CsvRecord[] {
  const reader = createCsvReader(options);
  return [...reader.push(text), ...reader.end()];
}
