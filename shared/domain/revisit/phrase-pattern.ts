/**
 * A small pattern language over words. Regular expressions of this size (people x deeds) take a third of a second to
 * compile in V8 and would hold up the first keystroke; sets of words take none.
 *
 * Elements stand one space apart: `word`, `a|b` (either), `leak*` (beginning), `{class}` (a named class), `..3` (up to
 * three words between, fewest first, never across a mark), `!a|b` (not next; takes no word). A `?` behind an element
 * makes it optional.
 */
export type WordClass = ReadonlySet<string> | ((words: readonly string[], at: number) => number);

interface Step {
  readonly kind: 'words' | 'class' | 'gap' | 'not' | 'start' | 'end';
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly wordClass: WordClass | null;
  readonly gap: number;
  readonly optional: boolean;
}

export type PhrasePattern = readonly Step[];

/** Patterns with an index of the words that they can begin with, so that most of them are never tried. */
export interface Phrases {
  readonly patterns: readonly PhrasePattern[];
  readonly byFirstWord: ReadonlyMap<string, readonly PhrasePattern[]>;
  /** Those that may begin with any word. */
  readonly open: readonly PhrasePattern[];
}

const marks: ReadonlySet<string> = new Set([',', '.', '~']);

function readStep(element: string, classes: ReadonlyMap<string, WordClass>): Step {
  const optional = element.endsWith('?');
  const body = optional ? element.slice(0, -1) : element;
  const base = { words: new Set<string>(), beginnings: [], wordClass: null, gap: 0, optional };
  if (body === '^') return { ...base, kind: 'start' };
  if (body === '$') return { ...base, kind: 'end' };
  if (body.startsWith('..')) return { ...base, kind: 'gap', gap: Number(body.slice(2)) };
  if (body.startsWith('{')) {
    const wordClass = classes.get(body.slice(1, -1));
    if (wordClass === undefined) throw new Error(`No such class of words: ${body}`);
    return { ...base, kind: 'class', wordClass };
  }
  const negative = body.startsWith('!');
  const options = (negative ? body.slice(1) : body).split('|');
  return {
    ...base,
    kind: negative ? 'not' : 'words',
    words: new Set(options.filter((one) => !one.endsWith('*'))),
    beginnings: options.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1)),
  };
}

/** The words that a pattern can begin with, or null when any word may. */
function firstWords(pattern: PhrasePattern): ReadonlySet<string> | null {
  const first = pattern.find((step) => step.kind !== 'start');
  if (first === undefined || first.optional || first.beginnings.length > 0) return null;
  if (first.kind === 'words') return first.words;
  return first.kind === 'class' && typeof first.wordClass !== 'function' ? first.wordClass : null;
}

/** Compiles patterns. A class that is not in `classes` is a mistake in a word list and throws at start. */
export function readPatterns(lines: readonly string[], classes: ReadonlyMap<string, WordClass>): Phrases {
  const patterns = lines.map((line) =>
    line
      .trim()
      .split(/\s+/)
      .map((element) => readStep(element, classes)),
  );
  const byFirstWord = new Map<string, PhrasePattern[]>();
  const open: PhrasePattern[] = [];
  for (const pattern of patterns) {
    const words = firstWords(pattern);
    if (words === null) open.push(pattern);
    else {
      for (const word of words) {
        const list = byFirstWord.get(word);
        if (list === undefined) byFirstWord.set(word, [pattern]);
        else list.push(pattern);
      }
    }
  }
  return { patterns, byFirstWord, open };
}

function isIn(step: Step, word: string): boolean {
  return (
    step.words.has(word) ||
    (word.endsWith('s') && step.words.has(word.slice(0, -1))) ||
    step.beginnings.some((beginning) => word.startsWith(beginning))
  );
}

/** The index behind the match of `steps[step..]` at `at`, or -1. */
function matchFrom(steps: PhrasePattern, step: number, words: readonly string[], at: number): number {
  const one = steps[step];
  if (one === undefined) return at;
  const word = words[at];
  if (one.kind === 'start') return at === 0 || marks.has(words[at - 1] as string) ? matchFrom(steps, step + 1, words, at) : -1;
  if (one.kind === 'end') return word === undefined || marks.has(word) ? matchFrom(steps, step + 1, words, at) : -1;
  if (one.kind === 'not') return word !== undefined && isIn(one, word) ? -1 : matchFrom(steps, step + 1, words, at);
  if (one.kind === 'gap') {
    for (let skip = 0; skip <= one.gap; skip += 1) {
      if (skip > 0 && (words[at + skip - 1] === undefined || marks.has(words[at + skip - 1] as string))) return -1;
      const end = matchFrom(steps, step + 1, words, at + skip);
      if (end >= 0) return end;
    }
    return -1;
  }
  const length = word === undefined ? 0 : lengthAt(one, words, at);
  if (length > 0) {
    const end = matchFrom(steps, step + 1, words, at + length);
    if (end >= 0) return end;
  }
  return one.optional ? matchFrom(steps, step + 1, words, at) : -1;
}

function lengthAt(step: Step, words: readonly string[], at: number): number {
  const { wordClass } = step;
  if (wordClass === null) return isIn(step, words[at] as string) ? 1 : 0;
  return typeof wordClass === 'function' ? wordClass(words, at) : wordClass.has(words[at] as string) ? 1 : 0;
}

const none: readonly PhrasePattern[] = [];

/** The first words that any of the patterns meets, as they were said, or null. */
export function findPhrase(phrases: Phrases, words: readonly string[]): string | null {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    if (marks.has(word)) continue;
    const own = phrases.byFirstWord.get(word) ?? none;
    const singular = word.endsWith('s') ? (phrases.byFirstWord.get(word.slice(0, -1)) ?? none) : none;
    for (const steps of [...own, ...singular, ...phrases.open]) {
      const end = matchFrom(steps, 0, words, at);
      if (end > at) return words.slice(at, end).join(' ');
    }
  }
  return null;
}
