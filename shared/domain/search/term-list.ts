import { fitOf, fits, type QueryWord } from './match-word.ts';

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
  const table = createErrorTable(asked);
  const found: FittingTerm[] = [];
  let place = 0;
  while (place < terms.length) {
    const term = terms[place] as string;
    const { depth, verdict } = table.follow(term);
    const leap = verdict === 'goes on' ? place + 1 : endOf(terms, place, term.slice(0, depth));
    if (verdict !== 'hopeless') {
      for (let each = place; each < leap; each += 1) {
        const other = terms[each] as string;
        // Terms with digits are never guessed at.
        if (fitOf(asked, other) > 0 || /\p{N}/u.test(other)) continue;
        const errors = table.fewest(other, depth);
        if (errors <= asked.errors) found.push({ term: other, fit: errors <= 1 ? fits.oneError : fits.twoErrors });
      }
    }
    place = leap;
  }
  return found;
}

/** The errors between what was typed and the beginnings of one term after another: as `errorsBetween`, without a new list for each letter. */
function createErrorTable({ word: typed, errors: most }: QueryWord) {
  const length = typed.length;
  const width = length + 1;
  const deepest = length + most;
  const rows = new Uint8Array((deepest + 1) * width);
  for (let n = 0; n <= length; n += 1) rows[n] = n;
  const lastLetter = typed.charCodeAt(length - 1);
  let term = '';
  /** Rows that hold for the present term. */
  let known = 0;

  /** Fills the next row; answers its least. */
  const fill = (depth: number): number => {
    const letter = term.charCodeAt(depth - 1);
    const earlier = depth > 1 ? term.charCodeAt(depth - 2) : -1;
    const row = depth * width;
    const above = row - width;
    rows[row] = depth;
    let least = depth;
    for (let n = 1; n <= length; n += 1) {
      const own = typed.charCodeAt(n - 1);
      let errors = Math.min(
        (rows[above + n] as number) + 1,
        (rows[row + n - 1] as number) + 1,
        (rows[above + n - 1] as number) + (own === letter ? 0 : 1),
      );
      const swapped = depth > 1 && n > 1 && own === earlier && typed.charCodeAt(n - 2) === letter;
      if (swapped) errors = Math.min(errors, (rows[above - width + n - 2] as number) + 1);
      rows[row + n] = errors;
      if (errors < least) least = errors;
    }
    return least;
  };
  const leastOf = (depth: number): number => {
    let least = depth;
    for (let n = 1; n <= length; n += 1) least = Math.min(least, rows[depth * width + n] as number);
    return least;
  };

  return {
    /** Goes along a term until all that begin so fit, or none can. */
    follow(next: string): { depth: number; verdict: 'fits' | 'hopeless' | 'goes on' } {
      let depth = Math.min(sharedLength(term, next), known);
      term = next;
      let above = leastOf(depth);
      while (depth < Math.min(next.length, deepest)) {
        depth += 1;
        const least = fill(depth);
        known = depth;
        if (next.charCodeAt(depth - 1) === lastLetter && (rows[(depth - 1) * width + length - 1] as number) <= most)
          return { depth, verdict: 'fits' };
        // A swap looks two letters back, so both rows must be beyond hope.
        if (least > most && above > most) return { depth, verdict: 'hopeless' };
        above = least;
      }
      return { depth, verdict: 'goes on' };
    },
    /** The fewest errors of a term that begins as the present one does up to `depth`. */
    fewest(other: string, depth: number): number {
      term = other;
      known = depth;
      const end = Math.min(other.length, deepest);
      while (known < end) fill(++known);
      let best = known === other.length ? (rows[known * width + length] as number) : Number.POSITIVE_INFINITY;
      for (let each = 1; each <= known; each += 1) {
        if (other.charCodeAt(each - 1) === lastLetter) best = Math.min(best, rows[(each - 1) * width + length - 1] as number);
      }
      return best;
    },
  };
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
