import { directions, numberWords, streetTypes } from '../property/address-words.ts';
import { errorsForgiven, type QueryWord } from './match-word.ts';
import { wordsIn } from './text-words.ts';

/** What somebody typed, read. */
export interface SearchQuery {
  readonly words: readonly QueryWord[];
  /** Digits of a phone, or of a part of one, where all of it may be that; else null. */
  readonly phone: string | null;
  /** The number behind a `#`: a job and nothing else. */
  readonly jobNumber: string | null;
}

/** Fewer digits than this are no part of a phone. */
export const fewestPhoneDigits = 3;
/** So many words narrow any shop down; what follows would only cost time. */
const mostWords = 12;

export function readQuery(typed: string): SearchQuery {
  const words = [...new Set(wordsIn(typed.slice(0, 300), true).map(({ word }) => word))].slice(0, mostWords);
  const digits = typed.normalize('NFKC').replace(/\D/g, '');
  const isPhone = digits.length >= fewestPhoneDigits && !/[\p{L}#]/u.test(typed);
  return {
    words: words.map(readWord),
    phone: isPhone ? withoutPrefix(digits) : null,
    jobNumber: /^\s*#\s*(\d+)\s*$/.exec(typed)?.[1] ?? null,
  };
}

function readWord(word: string): QueryWord {
  const usual = usualSpelling(word);
  return { word, alike: usual === null || usual === word ? [] : [usual], errors: errorsForgiven(word) };
}

/** How an address mostly writes a word: "st" for "street", "n" for "north", "4th" for "fourth". Null for any other word. */
export function usualSpelling(word: string): string | null {
  return streetTypes.get(word) ?? directions.get(word) ?? numberWords.get(word) ?? null;
}

/** What is dialled in front of a number, at home (0) or from abroad (00, 011), is no part of it. */
export function withoutPrefix(digits: string): string {
  const bare = digits.replace(/^(?:011|0+)/, '');
  return bare.length >= fewestPhoneDigits ? bare : digits;
}

/** How well the digits of a phone fit: its end, its beginning, its middle. 0 for not at all. */
export function phoneFit(phone: string, asked: string): number {
  if (phone.endsWith(asked)) return phoneFits.end;
  if (asked.length >= fewestWholePhone && phone.length >= fewestWholePhone && asked.endsWith(phone)) return phoneFits.end;
  if (phone.startsWith(asked)) return phoneFits.beginning;
  return asked.length >= fewestInside && phone.includes(asked) ? phoneFits.inside : 0;
}

const phoneFits = { end: 1, beginning: 0.7, inside: 0.6 } as const;
/** Fewer digits stand in the middle of too many phones. */
const fewestInside = 5;
/** From so many digits on a number is one even without its country's. */
const fewestWholePhone = 7;
