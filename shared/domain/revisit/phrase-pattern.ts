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

/** Compiles patterns. A class that is not in `classes` is a mistake in a word list and throws at start. */
export function readPatterns(patterns: readonly string[], classes: ReadonlyMap<string, WordClass>): readonly PhrasePattern[] {
  return patterns.map((pattern) => pattern.trim().split(/\s+/).map((element) => readStep(element, classes)));
}

function isIn(step: Step, word: string): boolean {
  return step.words.has(word) || (word.endsWith('s') && step.words.has(word.slice(0, -1))) || step.beginnings.some((beginning) => word.startsWith(beginning));
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

/** The first words that any of the patterns meets, as they were said, or null. */
export function findPhrase(patterns: readonly PhrasePattern[], words: readonly string[]): string | null {
  for (const steps of patterns) {
    for (let at = 0; at < words.length; at += 1) {
      const end = matchFrom(steps, 0, words, at);
      if (end > at) return words.slice(at, end).join(' ');
    }
  }
  return null;
}
