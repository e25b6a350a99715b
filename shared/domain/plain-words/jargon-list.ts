import { trades } from '../job/job.ts';
import type { JargonWord } from './jargon-word.ts';

/** A word of the trade, and what to say. */
export interface Jargon {
  readonly word: string;
  /** What to say in its place; empty where it is only marked. */
  readonly plain: string;
  /** What is said in its place has neither `a` nor a plural. */
  readonly mass: boolean;
  /** Null for all trades. */
  readonly trade: string | null;
}

/** Reads the program's own list: a line is `word, another for the same: plain words`, `~` before what has no plural. */
export function readJargonList(lines: string, trade: string | null): Jargon[] {
  return lines.split('\n').flatMap((line) => {
    const [words = '', plain = ''] = line.split(':').map((part) => part.trim());
    const mass = plain.startsWith('~');
    return words
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '')
      .map((word) => ({ word, plain: plain.replace(/^~/, ''), mass, trade }));
  });
}

/**
 * What two spellings of a word share: case, hyphens and spaces are one. Machines that add the same word meet in it. Empty
 * for a word without letters and digits.
 */
export function jargonKey(word: string): string {
  return (
    word
      .toLowerCase()
      .match(/[\p{L}\p{N}&]+(?:['’][\p{L}]+)*/gu)
      ?.join(' ')
      .replaceAll('’', "'") ?? ''
  );
}

/**
 * The words to look for in what is said about a job of a trade: the program's and the team's own. The team's word goes
 * before the program's, and what the team switched off is left out. For a trade of the shop's own the words of all count.
 */
export function jargonFor(
  trade: string | null,
  program: readonly Jargon[],
  own: readonly Pick<JargonWord, 'word' | 'plain' | 'trade' | 'state'>[],
): Jargon[] {
  const known = (trades as readonly string[]).includes(trade ?? '');
  const counts = (of: string | null): boolean => of === null || of === trade;
  const settled = new Set(own.filter((word) => word.state === 'off' || counts(word.trade)).map(({ word }) => jargonKey(word)));
  const ours = own
    .filter((word) => word.state === 'ours' && counts(word.trade))
    .map(({ word, plain }) => ({ word, plain, mass: false, trade }));
  const theirs = program.filter((one) => (counts(one.trade) || !known) && !settled.has(jargonKey(one.word)));
  return [...ours, ...theirs];
}
