import type { Id } from '../base/id.ts';
import type { Problem } from '../base/reason.ts';
import { jargonKey } from './jargon-list.ts';
import type { JargonWord } from './jargon-word.ts';

/** What a form asks for of a word of the team's own. */
export type OwnWord = Pick<JargonWord, 'word' | 'plain' | 'trade'>;

/** As many words as a team's own list takes: all of them are held against every explanation while it is typed. */
export const mostOwnWords = 1_000;

/** Two machines that add or switch off the same word mean one row. */
export function jargonWordId(word: string): Id {
  return `jargon:${jargonKey(word)}`;
}

/** What is not right about a word, by field. */
export function checkOwnWord({ word }: Pick<OwnWord, 'word'>): Problem[] {
  if (word.trim() === '') return [{ path: ['word'], code: 'word-empty', params: {} }];
  return jargonKey(word) === '' ? [{ path: ['word'], code: 'word-without-letters', params: {} }] : [];
}
