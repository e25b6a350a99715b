import { isLineEnd } from './scan-quoted-cell.ts';

/** Passes over a record that is too long to keep, holding only the beginning of each of its first cells. */
export interface RecordSkipper {
  /**
   * Takes `text` from `from`. Gives the index of the line end that ends the record, or -1 when all of `text` belongs to it.
   */
  push(text: string, from: number): number;
  /** The cells' beginnings. */
  cells(): string[];
  /** Line ends passed inside quotes. */
  lineEnds(): number;
}

const keptCells = 100;
const keptCharacters = 200;

/** A machine with a fixed amount of memory, for records beyond any bound. */
export function createRecordSkipper(delimiter: number): RecordSkipper {
  const cells: string[] = [''];
  let quoted = false;
  let closing = false;
  let atStart = true;
  let lineEnds = 0;
  let before = 0;

  function keep(code: number): void {
    const last = cells.length - 1;
    if ((cells[last] as string).length < keptCharacters) cells[last] += String.fromCharCode(code);
  }

  /** True when `code` is the line end that ends the record. */
  function take(code: number): boolean {
    if (quoted && !closing) {
      if (code === 0x22) closing = true;
      else keep(code);
      if (code === 0x0d || (code === 0x0a && before !== 0x0d)) lineEnds += 1;
      return false;
    }
    if (closing && code === 0x22) {
      closing = false;
      keep(code);
      return false;
    }
    if (isLineEnd(code)) return true;
    if (code === delimiter) {
      quoted = false;
      atStart = true;
      if (cells.length < keptCells) cells.push('');
    } else if (code === 0x22 && atStart) {
      quoted = true;
      atStart = false;
    } else {
      // Text behind a closing quote: the cell goes on without quotes.
      quoted = false;
      atStart = false;
      keep(code);
    }
    closing = false;
    return false;
  }

  return {
    push(text, from) {
      for (let at = from; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (take(code)) return at;
        before = code;
      }
      return -1;
    },
    cells: () => cells,
    lineEnds: () => lineEnds,
  };
}
