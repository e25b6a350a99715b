import { isWithinOneSlip } from '../base/one-slip.ts';
import { canonicalWord, isPlainPlaceWord } from './address-parts.ts';
import type { Token } from './read-tokens.ts';

/* How the words of an address on record may stand in a text: spelt out, shortened, joined, parted, said, or with a letter wrong. */

const isGap = (token: Token | undefined) => token !== undefined && token.kind === 'mark' && /^[.,/#-]$/.test(token.text);

/** Steps over marks between the pieces of an address. */
export function skip(tokens: readonly Token[], at: number, most = 2): number {
  let next = at;
  while (next - at < most && isGap(tokens[next])) next += 1;
  return next;
}

/** True when a text's word is the record's, spelt out, shortened, or with a letter wrong. */
function sameWord(token: Token | undefined, word: string, behind = false): boolean {
  if (token === undefined || token.kind === 'mark') return false;
  const text = canonicalWord(token.text);
  if (text === word) return true;
  if (
    text.length > 3 &&
    text.length < word.length &&
    !isPlainPlaceWord(text) &&
    text.slice(0, 3) === word.slice(0, 3) &&
    isShortened(text, word)
  )
    return true;
  if (text.length > 2 && text[0] === word[0] && text.at(-1) === word.at(-1) && !/[aeiou]/.test(text) && isShortened(text, word))
    return true;
  if (word.length < (behind ? 4 : 5) || Math.abs(text.length - word.length) > 1 || text[0] !== word[0] || isPlainPlaceWord(text))
    return false;
  return isWithinOneSlip(text, word);
}

/** "Yd", "Rt", "Ho.": two letters behind a word that was found. */
function isClipped(tokens: readonly Token[], at: number, word: string): boolean {
  const text = tokens[at]?.text ?? '';
  if (text.length !== 2 || text[0] !== word[0] || word.length < 4) return false;
  return (text[1] === word.at(-1) || !/[aeiou]/.test(text) || tokens[at + 1]?.text === '.') && isShortened(text, word);
}

/** "App" for "Approach", behind a word that was found. */
function isBeginning(text: string, word: string): boolean {
  return text.length > 2 && word.length > text.length + 1 && word.startsWith(text);
}

/** "bk bower ln", "n. wallop hse": the first word cut short, where a number or enough of the rest tells. */
function isClippedFirst(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  const [word = '', ...rest] = words;
  const text = tokens[at]?.text ?? '';
  if (text.length > 3 || text.length === word.length || rest.length === 0 || word.length < 4 || tokens[at]?.kind !== 'word') return false;
  if (text[0] !== word[0] || !isShortened(text, word) || (text.length > 1 && /[aeiou]/.test(text.slice(1)))) return false;
  return tokens[at - 1]?.kind === 'number' || rest.length > 1 || !isPlainPlaceWord(rest[0] as string);
}

/** True for the type of a street in any short form: "Wlk". */
export function isShortType(text: string, type: string, least = 2): boolean {
  return text.length > least && text[0] === type[0] && isShortened(text, type) && !/[aeiou]/.test(text);
}

/** "cotts" for "cottages": its letters in their order. */
function isShortened(short: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === short[at]) at += 1;
  return at === short.length && short.length < word.length && (short.length <= word.length - 2 || !/[aeiou]/.test(short));
}

const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
/** True for a word of a number that is said. */
export const isSpelt = (token: Token | undefined) =>
  token?.kind === 'word' && (ones.includes(token.text) || tens[token.text] !== undefined || /^(?:hundred|oh|double)$/.test(token.text));

/** A number that is said in words ("forty four", "one twenty", "a hundred and two"), with where it ends; null for none. */
export function speltNumber(tokens: readonly Token[], at: number): { digits: string; end: number } | null {
  if (!isSpelt(tokens[at])) return null;
  let digits = '';
  let end = at;
  for (; isSpelt(tokens[end]) || (tokens[end]?.text === 'and' && isSpelt(tokens[end + 1]) && end > at); end += 1) {
    const text = tokens[end]?.text ?? '';
    const ten = tens[text];
    const next = ones.indexOf(tokens[end + 1]?.text ?? '');
    if (text === 'hundred') digits += isSpelt(tokens[end + 1]) || tokens[end + 1]?.text === 'and' ? '' : '00';
    else if (ten !== undefined && next > 0 && next < 10) {
      digits += String(ten + next);
      end += 1;
    } else if (ten !== undefined) digits += String(ten);
    else if (text === 'oh') digits += '0';
    else if (ones.includes(text))
      digits +=
        (tokens[end - 1]?.text === 'hundred' || tokens[end - 2]?.text === 'hundred') && ones.indexOf(text) < 10
          ? `0${ones.indexOf(text)}`
          : String(ones.indexOf(text));
  }
  return { digits, end };
}

/** Where "chy-an-mor" ends, which is one word on record; 0 where it is none. */
export function hyphenedEnd(tokens: readonly Token[], at: number, word: string): number {
  let letters = tokens[at]?.text ?? '';
  let end = at + 1;
  while (letters.length < word.length && word.startsWith(letters)) {
    const mark = /^[-'.]$/.test(tokens[end]?.text ?? '') && tokens[end]?.start === tokens[end - 1]?.end ? 1 : 0;
    if (mark === 0 && (word.length < 8 || tokens[end]?.kind !== 'word')) break;
    letters += tokens[end + mark]?.text ?? ' ';
    end += mark + 1;
  }
  return end > at + 1 && letters === word ? end : 0;
}

/** The words of a name in a row, joined or parted otherwise too ("Beckside"); answers where they end, or -1. */
export function matchWords(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let next = at;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    if (index > 0) while (tokens[next]?.kind === 'mark' && /^[.'&#-]$/.test(tokens[next]?.text ?? '')) next += 1;
    const text = tokens[next]?.text ?? '';
    if (word === 'and' && text !== 'and') continue;
    const spelt = /^\d/.test(word) ? speltNumber(tokens, next) : null;
    if (spelt?.digits === word) {
      next = spelt.end;
      continue;
    }
    const hyphened = hyphenedEnd(tokens, next, word);
    if (hyphened > 0) {
      next = hyphened;
      continue;
    }
    if (index > 0 ? isClipped(tokens, next, word) || isBeginning(text, word) : isClippedFirst(tokens, next, words)) {
      next += 1;
      continue;
    }
    if (text === word + (words[index + 1] ?? ' ')) index += 1;
    else if (word.length > 5 && text.length > 2 && word === text + (tokens[next + 1]?.text ?? ' ')) next += 1;
    // "Spinner's Yard", "O'Connell Street".
    else if (tokens[next + 1]?.text === "'" && word === text + (tokens[next + 2]?.text ?? ' ')) next += 2;
    else if (!sameWord(tokens[next], word, index > 0)) return -1;
    next += 1;
  }
  return next;
}
