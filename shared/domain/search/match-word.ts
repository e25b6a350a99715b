/** One word that is asked for. */
export interface QueryWord {
  readonly word: string;
  /** Other whole words that mean the same: "st" for "street". */
  readonly alike: readonly string[];
  /** Typing errors that are forgiven: none in anything with a digit. */
  readonly errors: 0 | 1 | 2;
}

/** How well a word fits, 0 for not at all. */
export const fits = { whole: 1, alike: 0.95, beginning: 0.8, oneError: 0.45, twoErrors: 0.3 } as const;

/** One error from this many letters on, two from the second. */
const lettersForErrors = [4, 8] as const;

export function errorsForgiven(word: string): 0 | 1 | 2 {
  if (/\p{N}/u.test(word)) return 0;
  const letters = word.length;
  return letters >= lettersForErrors[1] ? 2 : letters >= lettersForErrors[0] ? 1 : 0;
}

/** How well a word of a text fits one that is asked for, without any error. */
export function fitOf({ word, alike }: QueryWord, term: string): number {
  if (term === word) return fits.whole;
  if (alike.includes(term)) return fits.alike;
  return term.startsWith(word) ? fits.beginning : 0;
}

/** The same with typing errors forgiven. */
export function forgivingFitOf(asked: QueryWord, term: string): number {
  const strict = fitOf(asked, term);
  if (strict > 0 || asked.errors === 0 || /\p{N}/u.test(term)) return strict;
  const errors = errorsBetween(asked.word, term, asked.errors);
  return errors === null ? 0 : errors === 1 ? fits.oneError : fits.twoErrors;
}

/**
 * Typing errors (a letter too many, too few, another one, two swapped) between what was typed and a word, or the
 * beginning of it that ends with the last letter typed. Null when there are more than `most`.
 * Optimal string alignment (Damerau 1964, Levenshtein 1966).
 */
function errorsBetween(typed: string, term: string, most: number): number | null {
  let rows = firstRow(typed.length);
  let before: readonly number[] | null = null;
  let best = Number.POSITIVE_INFINITY;
  for (let depth = 1; depth <= Math.min(term.length, typed.length + most); depth += 1) {
    const next = nextRow(typed, term.slice(0, depth), rows, before);
    if (typed.at(-1) === term[depth - 1]) best = Math.min(best, rows[typed.length - 1] as number);
    if (depth === term.length) best = Math.min(best, next[typed.length] as number);
    [before, rows] = [rows, next];
  }
  return best <= most ? Math.max(1, best) : null;
}

/** Errors between nothing and each beginning of what was typed. */
function firstRow(length: number): readonly number[] {
  return Array.from({ length: length + 1 }, (_, n) => n);
}

/**
 * Errors between each beginning of `typed` and a beginning of a word, from those of the beginning that is one letter
 * shorter (`above`) and two (`before`).
 */
function nextRow(typed: string, beginning: string, above: readonly number[], before: readonly number[] | null): number[] {
  const depth = beginning.length;
  const letter = beginning[depth - 1];
  const row = [depth];
  for (let n = 1; n <= typed.length; n += 1) {
    const same = typed[n - 1] === letter;
    let errors = Math.min((above[n] as number) + 1, (row[n - 1] as number) + 1, (above[n - 1] as number) + (same ? 0 : 1));
    const swapped = before !== null && n > 1 && typed[n - 1] === beginning[depth - 2] && typed[n - 2] === letter;
    if (swapped) errors = Math.min(errors, (before[n - 2] as number) + 1);
    row.push(errors);
  }
  return row;
}
