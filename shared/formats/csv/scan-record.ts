import { isLineEnd, scanQuotedCell } from './scan-quoted-cell.ts';

/** What stands at the start of a record. `next` is the index behind its line end, or the text's end. */
export type ScannedRecord =
  | {
      readonly kind: 'record';
      readonly cells: string[];
      readonly next: number;
      /** Line ends inside its cells. */
      readonly lineEnds: number;
      /** Columns, from 1, with a quote that should have been doubled. */
      readonly stray: readonly number[];
    }
  | { readonly kind: 'more' }
  | { readonly kind: 'unclosed' };

const quote = 0x22;
const noColumns: readonly number[] = [];

/**
 * Reads one record of `text` from `start`. LF, CR LF and CR all end a record, also mixed in one file. `delimiter` is a
 * UTF-16 code. `final`: no more text will come, so the end of the text ends the record.
 */
export function scanRecord(text: string, start: number, delimiter: number, final: boolean): ScannedRecord {
  const cells: string[] = [];
  let stray: number[] | null = null;
  let lineEnds = 0;
  let at = start;
  for (;;) {
    if (text.charCodeAt(at) === quote) {
      const cell = scanQuotedCell(text, at, delimiter, final);
      if (cell.kind !== 'cell') return cell;
      cells.push(cell.value);
      if (cell.stray) stray = [...(stray ?? []), cells.length];
      lineEnds += cell.lineEnds;
      at = cell.next;
    } else {
      const from = at;
      while (at < text.length && !endsCell(text.charCodeAt(at), delimiter)) at += 1;
      cells.push(text.slice(from, at));
    }
    if (at === text.length) {
      return final ? { kind: 'record', cells, next: at, lineEnds, stray: stray ?? noColumns } : { kind: 'more' };
    }
    if (text.charCodeAt(at) !== delimiter) {
      const next = afterLineEnd(text, at, final);
      return next === -1 ? { kind: 'more' } : { kind: 'record', cells, next, lineEnds, stray: stray ?? noColumns };
    }
    at += 1;
  }
}

function endsCell(code: number, delimiter: number): boolean {
  return code === delimiter || isLineEnd(code);
}

/** The index behind the line end at `at`; -1 when a CR is the last character at hand and an LF may still follow. */
export function afterLineEnd(text: string, at: number, final: boolean): number {
  if (text[at] !== '\r') return at + 1;
  if (at + 1 === text.length) return final ? at + 1 : -1;
  return text[at + 1] === '\n' ? at + 2 : at + 1;
}
