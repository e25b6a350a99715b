import { firstRow, fitOf, fits, nextRow, type QueryWord } from './match-word.ts';

/** A term that fits, and how well. */
export interface FittingTerm {
  readonly term: string;
  readonly fit: number;
}

/** Every term of an index in order, so that beginnings are found by halving. */
export interface TermList {
  add(term: string): void;
  /** Terms that fit without any error. */
  fitting(asked: QueryWord): FittingTerm[];
  /** Terms that fit with typing errors only. */
  nearly(asked: QueryWord): FittingTerm[];
}

export function createTermList(): TermList {
  let sorted: string[] = [];
  let fresh: string[] = [];

  const inOrder = (): readonly string[] => {
    if (fresh.length > 0) sorted = merged(sorted, fresh.sort());
    fresh = [];
    return sorted;
  };

  return {
    add: (term) => fresh.push(term),
    fitting(asked) {
      const terms = inOrder();
      const found: FittingTerm[] = [];
      for (let place = lowerBound(terms, asked.word); terms[place]?.startsWith(asked.word); place += 1) {
        const term = terms[place] as string;
        found.push({ term, fit: fitOf(asked, term) });
      }
      for (const term of asked.alike) {
        if (!term.startsWith(asked.word) && terms[lowerBound(terms, term)] === term) found.push({ term, fit: fits.alike });
      }
      return found;
    },
    nearly: (asked) => (asked.errors === 0 ? [] : walk(inOrder(), asked)),
  };
}

/**
 * Goes through the terms in order and keeps, for each letter of the present one, the errors so far: terms that begin
 * alike share them, and where they are too many already all that begin so are leapt over.
 */
function walk(terms: readonly string[], asked: QueryWord): FittingTerm[] {
  const { word: typed, errors: most } = asked;
  const rows: (readonly number[])[] = [firstRow(typed.length)];
  const found: FittingTerm[] = [];
  let last = '';
  let place = 0;
  while (place < terms.length) {
    const term = terms[place] as string;
    let depth = Math.min(sharedLength(last, term), rows.length - 1);
    rows.length = depth + 1;
    last = term;
    let leap = place + 1;
    while (depth < term.length) {
      const above = rows[depth] as readonly number[];
      depth += 1;
      const beginning = term.slice(0, depth);
      const row = nextRow(typed, beginning, above, rows[depth - 2] ?? null);
      rows.push(row);
      const errors = term[depth - 1] === typed.at(-1) ? (above[typed.length - 1] as number) : most + 1;
      if (errors <= most) {
        leap = endOf(terms, place, beginning);
        for (let each = place; each < leap; each += 1) keep(found, asked, terms[each] as string, rows, depth);
        break;
      }
      if (depth === term.length && (row[typed.length] as number) <= most) keep(found, asked, term, rows, depth);
      // A swap looks two letters back, so both rows must be beyond hope.
      if (isHopeless(row, most) && isHopeless(above, most)) {
        leap = endOf(terms, place, beginning);
        break;
      }
    }
    place = leap;
  }
  return found;
}

/** With the fewest errors that a term that begins so can have; terms with digits are never guessed at. */
function keep(found: FittingTerm[], asked: QueryWord, term: string, rows: readonly (readonly number[])[], depth: number): void {
  if (fitOf(asked, term) > 0 || /\p{N}/u.test(term)) return;
  found.push({ term, fit: fewestErrors(asked.word, term, rows, depth) <= 1 ? fits.oneError : fits.twoErrors });
}

function fewestErrors(typed: string, term: string, known: readonly (readonly number[])[], depth: number): number {
  const rows = known.slice(0, depth + 1);
  for (let next = depth + 1; next <= Math.min(term.length, typed.length + 2); next += 1) {
    rows.push(nextRow(typed, term.slice(0, next), rows[next - 1] as readonly number[], rows[next - 2] ?? null));
  }
  let best = rows.length - 1 === term.length ? ((rows.at(-1) as readonly number[])[typed.length] as number) : Number.POSITIVE_INFINITY;
  for (let each = 1; each < rows.length; each += 1) {
    if (term[each - 1] === typed.at(-1)) best = Math.min(best, (rows[each - 1] as readonly number[])[typed.length - 1] as number);
  }
  return best;
}

function isHopeless(row: readonly number[], most: number): boolean {
  for (const errors of row) if (errors <= most) return false;
  return true;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function lowerBound(terms: readonly string[], wanted: string): number {
  let from = 0;
  let to = terms.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((terms[middle] as string) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The place behind the last term that begins so; most such runs are short. */
function endOf(terms: readonly string[], start: number, beginning: string): number {
  let step = 1;
  let from = start + 1;
  while (terms[from + step - 1]?.startsWith(beginning)) {
    from += step;
    step *= 2;
  }
  let to = Math.min(terms.length, from + step - 1);
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (terms[middle]?.startsWith(beginning)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function merged(a: readonly string[], b: readonly string[]): string[] {
  const all: string[] = [];
  let left = 0;
  let right = 0;
  while (left < a.length || right < b.length) {
    const takeLeft = right >= b.length || (left < a.length && (a[left] as string) < (b[right] as string));
    all.push((takeLeft ? a[left++] : b[right++]) as string);
  }
  return all;
}
