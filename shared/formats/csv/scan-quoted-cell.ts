/** What stands at a quote that begins a cell. `next` is the index of the delimiter or line end behind it, or the text's end. */
export type QuotedCell =
  | { readonly kind: 'cell'; readonly value: string; readonly next: number; readonly stray: boolean; readonly lineEnds: number }
  /** The text at hand ends before the cell does. */
  | { readonly kind: 'more' }
  /** The quote is never closed, as far as can be told. */
  | { readonly kind: 'unclosed' };

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

export function isLineEnd(code: number): boolean {
  return code === lineFeed || code === carriageReturn;
}

/** Line ends in `text` from `from` until before `to`; CR LF is one. */
function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) count += 1;
  }
  return count;
}

/**
 * Reads the quoted cell that starts at `start`. Quotes in it are doubled (RFC 4180); blanks between the closing quote and
 * the delimiter are dropped, as spreadsheets do. `final`: no more text will come. Linear in the length of the cell.
 *
 * People and careless programs also write quotes that are not doubled. Two readings are kept apart by what follows on the
 * same line: `"12" pipe, leaking",` has a closing quote further on, so the stray one is part of the cell; `"Joe" Smith,`
 * has none, so the whole is taken as it stands, quotes included. A stray quote that looks like the opening of another
 * cell, on a later line than the cell began, means that this cell's quote was never closed.
 */
export function scanQuotedCell(text: string, start: number, delimiter: number, final: boolean): QuotedCell {
  let at = start + 1;
  let firstStray = -1;
  /** Line ends are counted up to here, so that nothing is counted twice. */
  let counted = start + 1;
  let lineEnds = 0;
  for (;;) {
    const found = text.indexOf('"', at);
    if (found === -1) return final ? { kind: 'unclosed' } : { kind: 'more' };
    if (text.charCodeAt(found + 1) === quote) {
      at = found + 2;
      continue;
    }
    const next = afterBlanks(text, found + 1, delimiter);
    if (next === text.length ? final : ends(text.charCodeAt(next), delimiter)) {
      lineEnds += countLineEnds(text, counted, found);
      const value = text.slice(start + 1, found).replaceAll('""', '"');
      return { kind: 'cell', value, next, stray: firstStray !== -1, lineEnds };
    }
    if (next === text.length) return { kind: 'more' };

    lineEnds += countLineEnds(text, counted, found);
    counted = found;
    if (lineEnds > 0 && looksLikeOpening(text, found, delimiter)) return { kind: 'unclosed' };
    if (firstStray === -1) firstStray = found;
    const inLine = quoteOnSameLine(text, found + 1);
    if (inLine === 'more' && !final) return { kind: 'more' };
    if (typeof inLine === 'number' && text.charCodeAt(inLine - 1) !== delimiter) {
      at = inLine;
      continue;
    }
    if (lineEnds > 0) return { kind: 'unclosed' };
    return takenAsItStands(text, start, firstStray, delimiter, final);
  }
}

function takenAsItStands(text: string, start: number, firstStray: number, delimiter: number, final: boolean): QuotedCell {
  let next = firstStray;
  while (next < text.length && !ends(text.charCodeAt(next), delimiter)) next += 1;
  if (next === text.length && !final) return { kind: 'more' };
  return { kind: 'cell', value: text.slice(start, next), next, stray: true, lineEnds: 0 };
}

function ends(code: number, delimiter: number): boolean {
  return code === delimiter || isLineEnd(code);
}

function afterBlanks(text: string, from: number, delimiter: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === delimiter || (code !== 0x20 && code !== 0x09)) break;
  }
  return at;
}

function looksLikeOpening(text: string, at: number, delimiter: number): boolean {
  return ends(text.charCodeAt(at - 1), delimiter);
}

/** The next quote before the line's end, null when the line ends first, `more` when the text ends before either. */
function quoteOnSameLine(text: string, from: number): number | null | 'more' {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (isLineEnd(code)) return null;
  }
  return 'more';
}
