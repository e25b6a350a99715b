import { duplicateWeights } from './duplicate-weights.ts';
import { areNicknames, isFirstName } from './nicknames.ts';
import { letterChanges } from './text-likeness.ts';

const { mistyped, nickname, shortened, garbled, initial, worst, garbledWorst } = duplicateWeights.name;

/** How a word of one name stands for a word of another. */
export type WordMatch = 'same' | 'nickname' | 'mistyped' | 'shortened' | 'garbled' | 'initial';

/** Share of a word's weight that each kind of match keeps. */
export const matchShare: Readonly<Record<WordMatch, number>> = { same: 1, nickname, mistyped, shortened, garbled, initial };

/** Null where one does not stand for the other. The same for (a, b) and (b, a). */
export function matchWords(a: string, b: string): WordMatch | null {
  if (a === b || foldUmlauts(a) === foldUmlauts(b)) return 'same';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short) ? 'initial' : null;
  if (areNicknames(a, b)) return 'nickname';
  // Jon and Jan, Paul and Paula: both are names of their own.
  if (isFirstName(a) && isFirstName(b)) return null;
  if (/^\d+$/.test(a) || /^\d+$/.test(b)) return null;
  if (short.length >= 3 && long.startsWith(short)) return 'shortened';
  const most = long.length < 4 ? 1 : Math.floor(long.length * worst);
  if (short.length < 3) return null;
  const changes = letterChanges(a, b, Math.max(most, Math.floor(long.length * garbledWorst)));
  if (changes <= most) return 'mistyped';
  return short.length >= 4 && changes <= long.length * garbledWorst ? 'garbled' : null;
}

/** "mueller" is how "müller" is written where there are no dots; they are gone here already. */
function foldUmlauts(word: string): string {
  return /[aou]e/.test(word) ? word.replace(/([aou])e/g, '$1') : word;
}
