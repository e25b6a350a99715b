import { searchWords } from '../base/search-words.ts';
import { phoneDigits } from './customer-search-keys.ts';

/** What somebody typed to find a person or a place. */
export interface SearchQuery {
  /** Digits of a phone or its end, null when it does not look like one. */
  readonly digits: string | null;
  /** Words of a name or a street, the longest first: it narrows the index most. */
  readonly words: readonly string[];
}

/** Fewer digits than this are a house number rather than a phone. */
const fewestDigits = 3;

/** Reads the one field that takes a name, a phone in any spelling (or its last four digits) or a street. */
export function readSearch(text: string): SearchQuery {
  const digits = phoneDigits(text);
  const looksLikePhone = digits.length >= fewestDigits && !/\p{L}/u.test(text);
  return {
    digits: looksLikePhone ? digits : null,
    words: searchWords(text).toSorted((a, b) => b.length - a.length),
  };
}

/** What a new customer's form is begun with: the part of it that was typed while searching. */
export function guessTyped(text: string): 'name' | 'phone' | 'address' {
  if (readSearch(text).digits !== null) return 'phone';
  return /^\d+[a-h]?[\s,]+\p{L}/iu.test(text.trim()) ? 'address' : 'name';
}
