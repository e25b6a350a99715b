import { isWithinOneSlip } from '../base/one-slip.ts';
import { things } from '../equipment/things.ts';
import { faultPatterns } from '../job/symptom-words.ts';
import { everydayWords, stopWords } from './words/common.ts';
import { cuePatterns, cuePhrases } from './words/cues.ts';
import { innocent, praise } from './words/harmless-words.ts';
import { wordClasses } from './words/people-and-deeds.ts';
import { places } from './words/places.ts';

/** Words of the rule's patterns that are worth finding when misspelt. */
const cueWords =
  'still again same problem since before after fixed repaired replaced installed worse better returned dripping leaking blocked tripping tripped smells noise broken flooded freezing stopped working losing patience paid'.split(
    ' ',
  );

let known: ReadonlySet<string> | null = null;
let byDeletion: ReadonlyMap<string, string> | null = null;

/** All words that leave out one letter; the word itself with them. */
function deletions(word: string): string[] {
  const out = [word];
  for (let index = 0; index < word.length; index += 1) out.push(word.slice(0, index) + word.slice(index + 1));
  return out;
}

/** Made at the first use: some 15,000 entries, a few milliseconds. */
function tables(): { words: ReadonlySet<string>; near: ReadonlyMap<string, string> } {
  if (known === null || byDeletion === null) {
    const words = new Set<string>(cueWords);
    for (const name of [...things.flatMap((thing) => thing.names), ...places.keys()]) {
      for (const word of name.split(' ')) if (word.length >= 4) words.add(word);
    }
    const near = new Map<string, string>();
    for (const word of words) {
      if (word.length < 5) continue;
      for (const short of deletions(word)) if (!near.has(short)) near.set(short, word);
    }
    // Words of the patterns are right as they stand ("lightning" is no slip of "lighting"), but nothing is turned into them.
    const patterns = [...cuePatterns.map((one) => one.pattern), ...faultPatterns.map((one) => one.pattern), ...innocent, praise];
    for (const pattern of patterns) for (const word of pattern.source.match(/[a-z]{4,}/g) ?? []) words.add(word);
    for (const [, phrases] of cuePhrases) for (const step of phrases.patterns.flat()) for (const word of step.words) words.add(word);
    for (const one of wordClasses.values()) if (typeof one !== 'function') for (const word of one) words.add(word);
    known = words;
    byDeletion = near;
  }
  return { words: known, near: byDeletion };
}

const cache = new Map<string, string>();

/** The trade word or turn of phrase that `word` is a slip of, else the word itself. Everyday words are left alone. */
export function correct(word: string): string {
  if (word.length < 5 || stopWords.has(word) || everydayWords.has(word) || /\d/.test(word)) return word;
  const before = cache.get(word);
  if (before !== undefined) return before;
  const found = search(word);
  if (cache.size > 20_000) cache.clear();
  cache.set(word, found);
  return found;
}

function search(word: string): string {
  const { words, near } = tables();
  if (words.has(word)) return word;
  for (const short of deletions(word)) {
    const candidate = near.get(short);
    if (candidate === undefined || candidate[0] !== word[0] || !isWithinOneSlip(word, candidate)) continue;
    // A difference in the ending only is another form of a word ("washed"), not a slip.
    const sameStart = candidate.slice(0, -2) === word.slice(0, candidate.length - 2) && word.length >= candidate.length;
    if (!sameStart) return candidate;
  }
  return word;
}
