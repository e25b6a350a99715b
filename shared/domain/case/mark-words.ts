import { findPassages } from '../anonymity/find-passages.ts';
import { foldText } from '../anonymity/fold-text.ts';
import type { Case } from './case.ts';

/** What a person asks for words of an anonymous case: to go, to stay readable, or what the rule makes of them. */
export type WordMark = 'black-out' | 'restore' | 'rule';

type Marked = Pick<Case, 'blackOut' | 'restore'>;

/** As many words as each list of a case takes, and as long as each may be. */
const most = 300;
export const longestMark = 300;

const same = (one: string, other: string) => foldText(one).lower.trim() === foldText(other).lower.trim();

/**
 * The two lists of a case once a person asked so for these words; what was asked for them before is gone. Words are the
 * same in any case and with any accents. Null where a list is full.
 */
export function markWords({ blackOut, restore }: Marked, words: string, mark: WordMark): Marked | null {
  const term = words.trim();
  const without = (list: readonly string[]) => list.filter((one) => !same(one, term));
  const next = {
    blackOut: mark === 'black-out' ? [...without(blackOut), term] : without(blackOut),
    restore: mark === 'restore' ? [...without(restore), term] : without(restore),
  };
  return Math.max(next.blackOut.length, next.restore.length) > most ? null : next;
}

/** How often words stand in these texts, as whole words. */
export function countWords(texts: readonly string[], words: string): number {
  return texts.reduce((sum, text) => sum + findPassages([{ term: words }], 0, foldText(text)).length, 0);
}
