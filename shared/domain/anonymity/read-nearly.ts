import { isWithinOneSlip } from '../base/one-slip.ts';
import { areNicknames, isFirstName } from '../duplicate/nicknames.ts';
import type { ReplacementReason } from './anonymous-text.ts';
import { isCalendarWord } from './judge-word.ts';
import type { NameBook, NamePart } from './person-parts.ts';
import type { Token, TokenText } from './read-tokens.ts';
import { isEverydayWord } from './words/everyday-words.ts';
import { givenNameKind } from './words/given-names.ts';
import { makes } from './words/makes.ts';

/** One element of a name in a text, over one token or several. */
export interface NameElement {
  readonly parts: readonly NamePart[];
  /** Tokens up to here, exclusive. */
  readonly end: number;
  readonly why: ReplacementReason;
  readonly initial: boolean;
}

/** A short form that nobody wrote down ("Mike" for Michael), a family ("the Tierneys"), or a name with one letter wrong. */
export function readNearly(token: Token, book: NameBook, at: number, quiet: boolean): NameElement | null {
  const word = token.text;
  if (token.kind !== 'word' || word.length < 3) return null;
  const one = /(?:[sxz]|[cs]h)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
  if (word.length > 3 && word.endsWith('s')) {
    const family = book.byLetters
      .get(one)
      ?.filter(({ ambiguous, slot }) => slot !== 'whole' && (!ambiguous || token.shape !== 'lower'))
      // Nobody calls boilers "Boschs".
      .map((part) => ({ ...part, ambiguous: part.ambiguous && isEverydayWord(part.letters), make: false }));
    if (family !== undefined && family.length > 0) return { parts: family, end: at + 1, why: 'on-record', initial: false };
  }
  const bent = token.shape === 'title' ? inflected(word, book) : [];
  if (bent.length > 0) return { parts: bent, end: at + 1, why: 'on-record', initial: false };
  if (token.shape !== 'lower' || !isEverydayWord(word)) {
    const short = isFirstName(word) ? book.givenNames.filter(({ letters }) => areNicknames(word, letters)) : [];
    if (short.length > 0) {
      const ambiguous = isEverydayWord(word);
      return { parts: short.map((part) => ({ ...part, ambiguous, make: makes.has(word) })), end: at + 1, why: 'nickname', initial: false };
    }
  }
  if (token.shape === 'title' && givenNameKind(word) !== null && !isCalendarWord(word)) {
    const alike = book.givenNames.filter(({ letters }) => letters.length > 2 && word !== letters && isWithinOneSlip(word, letters));
    if (alike.length > 0) {
      const ambiguous = isEverydayWord(word);
      return {
        parts: alike.map((part) => ({ ...part, letters: word, ambiguous, make: makes.has(word) })),
        end: at + 1,
        why: 'misspelt',
        initial: false,
      };
    }
  }
  const wrong = misspelt(token, book, quiet);
  return wrong.length > 0 ? { parts: wrong, end: at + 1, why: 'misspelt', initial: false } : null;
}

/** A long surname with the ending that its language gives it: "Kowalczykowa", "Nowakowi", "Ivanova". */
function inflected(word: string, book: NameBook): readonly NamePart[] {
  if (word.length < 7 || isEverydayWord(word)) return [];
  const ending = /(?:owa|ovi|owi|iem|ova|em|ie|om|ow|y|u|a)$/.exec(word)?.[0] ?? '';
  const stem = word.slice(0, word.length - ending.length);
  return ending === '' || stem.length < 5
    ? []
    : (book.byLetters.get(stem) ?? []).filter(({ slot, ambiguous }) => slot === 'surname' && !ambiguous);
}

/** True for a word that stands for somebody in the book, rightly spelt or nearly. */
export function isKnownWord(token: Token, book: NameBook): boolean {
  return book.byLetters.has(token.text) || readNearly(token, book, 0, true) !== null;
}

/** True for words that are all somebody's in the book, or one of them is and the others are that person's but for a letter. */
export function isKnownName(words: readonly Token[], book: NameBook): boolean {
  if (words.every((word) => isKnownWord(word, book))) return true;
  const people = words.flatMap(({ text }) => book.byLetters.get(text) ?? []).map(({ person }) => person);
  return words.every((word) => isKnownWord(word, book) || slipParts(word.text, book, people).length > 0);
}

function slipParts(word: string, book: NameBook, people: readonly number[]): NamePart[] {
  return [-1, 0, 1]
    .flatMap((more) => book.ownParts.get(word.length + more) ?? [])
    .filter(({ person, letters }) => people.includes(person) && word !== letters && isWithinOneSlip(word, letters));
}

function misspelt(token: Token, book: NameBook, quiet: boolean): readonly NamePart[] {
  const word = token.text;
  if (word.length < 5 || (token.shape === 'lower' && !quiet) || makes.has(word) || isEverydayWord(word)) return [];
  return [word.length - 1, word.length, word.length + 1].flatMap((length) =>
    (book.byLength.get(length) ?? []).filter(({ letters }) => word !== letters && isWithinOneSlip(word, letters)),
  );
}

/** A word beside somebody's name that is another part of it but for one letter: "Stephen Price" for Steven Pryce. */
export function readSlip({ tokens, quiet }: TokenText, book: NameBook, at: number, people: readonly number[]): NameElement | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'word' || token.text.length < 4 || (before !== undefined && token.start - before.end > 1)) return null;
  if (token.shape === 'lower' && (!quiet || isEverydayWord(token.text))) return null;
  const parts = slipParts(token.text, book, people);
  return parts.length === 0
    ? null
    : { parts: parts.map((part) => ({ ...part, ambiguous: true, make: false })), end: at + 1, why: 'misspelt', initial: false };
}
