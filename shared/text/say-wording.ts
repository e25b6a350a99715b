import type { Now } from '../domain/base/now.ts';
import { type ChosenWording, chooseWording, phraseIn } from '../domain/wording/choose-wording.ts';
import { fillWording, gapsIn, type WordingPiece } from '../domain/wording/fill-wording.ts';
import type { Wording } from '../domain/wording/wording.ts';
import type { PhraseCode, WordingCode } from '../domain/wording/wording-codes.ts';
import { ownWordings } from './en/own-wordings.ts';
import { type WordingRecord, wordingFacts } from './wording-facts.ts';

export interface SaidWords {
  readonly pieces: readonly WordingPiece[];
  readonly chosen: ChosenWording;
}

type Rows = readonly Pick<Wording, 'code' | 'language' | 'text' | 'live'>[];

/** A text to somebody who speaks `language`, filled from the record, in their language where it is written in it. */
export function sayWording(code: WordingCode, language: string | null, rows: Rows, record: WordingRecord, now: Now): SaidWords {
  const chosen = chooseWording(code, language, rows);
  const text = chosen.text ?? ownWordings[code];
  return { pieces: fillText(code, text, chosen.language, rows, record, now), chosen };
}

/** This very text, filled. @param language BCP 47 tag that it is in */
export function fillText(
  code: WordingCode,
  text: string,
  language: string,
  rows: Rows,
  record: WordingRecord,
  now: Now,
): readonly WordingPiece[] {
  const facts = wordingFacts(record, now, {
    language,
    phrase: (phrase) => phraseIn(phrase, language, rows) ?? (/^en\b/i.test(language) ? ownWordings[phrase] : null),
    unnamed: unnamedIn(code, text),
    quotesWords: gapsIn(text).includes('words'),
  });
  return fillWording(text, facts, language);
}

/** “Dear customer”, “Hello, it’s Ann”: elsewhere in a sentence neither would stand. */
function unnamedIn(code: WordingCode, text: string): PhraseCode | null {
  if (code.startsWith('letter')) return 'unnamed-letter';
  return text.startsWith('{name}') ? 'unnamed' : null;
}
