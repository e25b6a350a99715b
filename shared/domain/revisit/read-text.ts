import { stemmer } from 'stemmer';
import { correct } from './correct-spelling.ts';
import { spellings } from './words/common.ts';

/** A stretch of words between marks. */
export interface Clause {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** The words one space apart. */
  readonly text: string;
  /** True when a sentence ends here, not merely a part of one. */
  readonly closes: boolean;
}

const cache = new Map<string, string>();

/** The stem of one word (Porter). Kept, because the same few hundred words come again and again. */
export function stemOf(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word);
  // A bound, so that an import of free text cannot grow it for ever.
  if (cache.size > 20_000) cache.clear();
  cache.set(word, stem);
  return stem;
}

/** Words that begin a new thought without a mark. */
const turns: ReadonlySet<string> = new Set(['but', 'though', 'although', 'however', 'now', 'except', 'whereas', 'only']);

/** Small letters, no accents, no apostrophes; marks kept. */
function plain(text: string): string {
  return text
    .slice(0, 4000)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’‘`´]/g, '')
    .replace(/\ba\/c\b/g, 'ac')
    .replace(/\bw\/c\b/g, 'wc')
    .replace(/\bt&p\b/g, 't p')
    .replace(/&/g, ' and ');
}

/** Reads a text into clauses of plain words, spelling put right where a trade or turn of phrase is one letter away. */
export function readText(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const sentence of plain(text).split(/[!?;\n]+|\.(?!\d)/)) {
    const parts = sentence.split(/,|\s[-–—]+\s|[()]/);
    parts.forEach((part, index) => {
      let words: string[] = [];
      const push = (closes: boolean): void => {
        if (words.length > 0) clauses.push({ words, stems: words.map(stemOf), text: words.join(' '), closes });
        words = [];
      };
      for (const raw of part.match(/[\p{L}\p{N}]+/gu) ?? []) {
        const word = spellings.get(raw) ?? correct(raw);
        if (turns.has(word) && words.length > 1 && word !== 'only') push(false);
        words.push(...word.split(' '));
      }
      push(index === parts.length - 1);
    });
  }
  return clauses;
}
