import { numberWords, streetTypes } from '../property/address-words.ts';
import { type AddressPieces, canonicalWord, isCompass, isPlainPlaceWord, readAddress } from './address-parts.ts';
import type { Finding } from './anonymous-text.ts';
import type { Token, TokenText } from './read-tokens.ts';
import { determiners } from './words/person-words.ts';

interface Match {
  /** Tokens, the end exclusive. */
  readonly from: number;
  readonly end: number;
}

const isGap = (token: Token | undefined) => token !== undefined && token.kind === 'mark' && /^[.,/#-]$/.test(token.text);

function skip(tokens: readonly Token[], at: number, most = 2): number {
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
  return nearly(text, word);
}

/** "Yd", "Rt", "Ho.": two letters behind a word that was found. */
function isClipped(tokens: readonly Token[], at: number, word: string): boolean {
  const text = tokens[at]?.text ?? '';
  if (text.length !== 2 || text[0] !== word[0] || word.length < 4) return false;
  return (text[1] === word.at(-1) || !/[aeiou]/.test(text) || tokens[at + 1]?.text === '.') && isShortened(text, word);
}

/** "cotts" for "cottages": its letters in their order. */
function isShortened(short: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === short[at]) at += 1;
  return at === short.length && short.length < word.length && (short.length <= word.length - 2 || !/[aeiou]/.test(short));
}

function nearly(one: string, other: string): boolean {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let back = 0;
  while (back < Math.min(one.length, other.length) - from && one.at(-1 - back) === other.at(-1 - back)) back += 1;
  return one.length - from - back <= 1 && other.length - from - back <= 1;
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
const isSpelt = (token: Token | undefined) =>
  token?.kind === 'word' && (ones.includes(token.text) || tens[token.text] !== undefined || /^(?:hundred|oh|double)$/.test(token.text));

/** A number that is said in words ("forty four", "one twenty", "a hundred and two"), with where it ends; null for none. */
function speltNumber(tokens: readonly Token[], at: number): { digits: string; end: number } | null {
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
function hyphenedEnd(tokens: readonly Token[], at: number, word: string): number {
  let letters = tokens[at]?.text ?? '';
  let end = at + 1;
  while (letters.length < word.length && /^[-']$/.test(tokens[end]?.text ?? '') && tokens[end]?.start === tokens[end - 1]?.end) {
    letters += tokens[end + 1]?.text ?? '';
    end += 2;
  }
  return end > at + 1 && letters === word ? end : 0;
}

/** The words of a name in a row, joined or parted otherwise too ("Beckside"); answers where they end, or -1. */
function matchWords(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let next = at;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    if (index > 0) while (tokens[next]?.kind === 'mark' && /^[.'&-]$/.test(tokens[next]?.text ?? '')) next += 1;
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
    if (index > 0 && isClipped(tokens, next, word)) {
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

/** House number and the beginning of the street, with the type in any spelling, or the street and its type alone. */
function matchStreet({ tokens, quiet }: TokenText, at: number, pieces: AddressPieces): Match | null {
  const { house, street, type } = pieces;
  if (street.length === 0) return null;
  const numbered = house !== '' && tokens[at]?.text === house && !isDecimal(tokens, at);
  let next = at;
  if (numbered) {
    next = skip(tokens, at + 1, 1);
    while (isCompass(tokens[next]?.text ?? '')) next = skip(tokens, next + 1, 1);
  }
  let end = matchWords(tokens, next, street);
  if (end < 0 && numbered && street.length > 1 && !isPlainPlaceWord(street[0] as string))
    end = matchWords(tokens, next, street.slice(0, 1));
  if (end < 0) return null;
  const typeAt = tokens[end]?.text === '.' ? end : skip(tokens, end, 1);
  const typed =
    streetTypes.has(tokens[typeAt]?.text ?? '') &&
    (numbered || canonicalWord(tokens[typeAt]?.text ?? '') === type) &&
    (tokens[end]?.text !== ',' || false);
  if (typed) end = typeAt + 1;
  const named = street.some((word) => !isPlainPlaceWord(word)) && canName(tokens, next, end);
  const phrase = street.length > 1 && (quiet || (tokens[next]?.shape !== 'lower' && tokens[next + 1]?.shape !== 'lower'));
  const placed =
    tokens[next]?.shape === 'title' &&
    !tokens[next]?.first &&
    /^(?:at|on|in|from|to|off|near|up|down)$/.test(tokens[next - 1]?.text ?? '') &&
    !isMeasured(tokens[end]);
  if (
    !numbered &&
    !named &&
    !phrase &&
    !placed &&
    !(
      typed &&
      (quiet ||
        tokens[next]?.shape !== 'lower' ||
        tokens[next]?.kind === 'code' ||
        (tokens[typeAt]?.shape === 'lower' &&
          !/^(?:my|our|your|his|her|their|its|a|an|this|that|no|some|any|each|every|another)$/.test(tokens[next - 1]?.text ?? '')))
    )
  )
    return null;
  if (
    numbered &&
    !typed &&
    tokens[next]?.shape === 'lower' &&
    !quiet &&
    street.every(isPlainPlaceWord) &&
    !(street.length > 1 && end - next >= street.length) &&
    !/^(?:at|from|to|of|for)$/.test(tokens[at - 1]?.text ?? '')
  )
    return null;
  if (isCompass(tokens[end]?.text ?? '') && tokens[end]?.shape === 'caps') end += 1;
  return {
    from: at,
    end:
      tokens[end]?.text === '.' && typed && (tokens[end - 1]?.text.length ?? 9) < 5 && tokens[end + 1]?.shape === 'lower' ? end + 1 : end,
  };
}

/** "2.14" is one number. */
function isDecimal(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '.' && tokens[at - 1]?.end === tokens[at]?.start && tokens[at - 2]?.kind === 'number';
}

function canName(tokens: readonly Token[], from: number, end: number): boolean {
  return !tokens.slice(from, end).every(({ text }) => isPlainPlaceWord(text));
}

const isMeasured = (token: Token | undefined) =>
  token !== undefined && /^(?:mm|cm|m|in|inch|ft|pipe|board|ply|tile|valve|stain)$/.test(token.text);

/** A building, a town or whatever stood between commas. A town that a thing is called after stays ("Belfast sink"). */
function matchName({ tokens, quiet }: Pick<TokenText, 'tokens' | 'quiet'>, at: number, words: readonly string[]): Match | null {
  const end = matchWords(tokens, at, words);
  if (end < 0) return null;
  const plain = words.every((word) => isPlainPlaceWord(word));
  const lower = tokens.slice(at, end).every(({ shape, kind }) => shape === 'lower' || kind === 'mark');
  if (plain && lower && words.length > 1 && (quiet || tokens[at + 1]?.text === '-')) return { from: at, end };
  if (plain && (lower || words.length === 1)) {
    const title =
      tokens[at]?.shape === 'title' && !tokens[at]?.first && /^(?:in|at|from|near|to|of|off|by|,)$/.test(tokens[at - 1]?.text ?? '');
    if (!title) return null;
  }
  if (/^(?:sink|cement|stone|slates?|brick|bricks|sash|fittings?)$/.test(tokens[end]?.text ?? '')) return null;
  return { from: at, end };
}

/** "Flat nine" is flat 9. */
function unitOf(token: Token): string {
  return numberWords.get(token.text) ?? token.text;
}

/** A unit on record: behind its word or "#", or a number with a letter where somebody is said to live. */
function matchUnit(tokens: readonly Token[], at: number, units: readonly string[]): Match | null {
  const token = tokens[at] as Token;
  const worded =
    /^(?:flat|flt|apto|apt|apartment|piso|app|bldg|building|block|blk|berth|unit|suite|ste|room|rm|villa|vila|lot|plot|#|appt|no|space|spc|sp|shop|caravan|slip|pad|bay|int|interior|depto|lgh|studio|number)$/.test(
      token.text,
    );
  if (worded) {
    const next = tokens[at + 1]?.text === '.' || tokens[at + 1]?.text === '#' ? at + 2 : at + 1;
    for (const unit of units) {
      const pair = unit.split('-');
      if (pair.length > 1 && tokens[next]?.text === pair[0] && tokens[next + 1]?.text === '-' && tokens[next + 2]?.text === pair[1])
        return { from: at, end: next + 3 };
      if (tokens[next] !== undefined && unitOf(tokens[next]) === unit) return { from: at, end: next + 1 };
      const spelt = speltNumber(tokens, next);
      if (spelt?.digits === unit) return { from: at, end: spelt.end };
      const [number = '', letter = ''] = [unit.replace(/\D/g, ''), unit.replace(/\d/g, '')];
      const gap = tokens[next + 1]?.text === '-' ? next + 2 : next + 1;
      if (number !== '' && letter !== '' && tokens[next]?.text === number && tokens[gap]?.text === letter)
        return { from: at, end: gap + 1 };
    }
    return null;
  }
  const said = /^(?:in|at|for|from|to|above|below|upstairs|and|#)$/.test(tokens[at - 1]?.text ?? '');
  return token.kind === 'code' && units.includes(token.text) && said ? { from: at, end: at + 1 } : null;
}

/** "No. 14" and "number 14's" by themselves. */
function matchHouse(tokens: readonly Token[], at: number, house: string): Match | null {
  if (house === '' || !/^(?:no|nos|number|house)$/.test(tokens[at]?.text ?? '')) return null;
  const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  return tokens[next]?.text === house &&
    !/^(?:mm|cm|m|in|ft|psi|bar|[.]|\/)$/.test(tokens[next + 1]?.text === '.' ? '' : (tokens[next + 1]?.text ?? ''))
    ? { from: at, end: next + 1 }
    : null;
}

/** Takes units, the town and codes that stand right behind into the match. */
function extend(text: TokenText, match: Match, pieces: AddressPieces): Match {
  const { tokens } = text;
  let { end } = match;
  for (;;) {
    const next = skip(tokens, end);
    const token = tokens[next];
    if (token === undefined || token.kind === 'mark') break;
    const more =
      pieces.names.map((words) => matchName(text, next, words)).find((one) => one !== null) ?? matchUnit(tokens, next, pieces.units);
    const bare = next > end && pieces.units.includes(token.text) && !isMeasured(tokens[next + 1]);
    const loose =
      pieces.units.includes(token.text) &&
      next === end &&
      tokens[next + 1]?.kind !== 'number' &&
      !/^(?:mm|cm|m|in|ft|psi|bar|amp|x)$/.test(tokens[next + 1]?.text ?? '');
    const cut =
      token.shape === 'title' &&
      next === end &&
      (pieces.street[0] === canonicalWord(token.text) ||
        pieces.names.some((words) => words.length > 1 && words[0] === canonicalWord(token.text)));
    const housed = next === end && pieces.house.length > 1 && token.text === pieces.house && !isMeasured(tokens[next + 1]);
    if (more === null && !bare && !loose && !cut && !housed) break;
    end = more?.end ?? next + 1;
  }
  return { from: match.from, end };
}

function findKnown(text: TokenText, pieces: AddressPieces): Match[] {
  const { tokens } = text;
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark' && token.text !== '#') continue;
    const street = matchStreet(text, at, pieces);
    const match =
      street ??
      pieces.names.map((words) => matchName(text, at, words)).find((one) => one !== null) ??
      matchUnit(tokens, at, pieces.units) ??
      matchHouse(tokens, at, pieces.house);
    const single = match ?? pieces.street.map((word) => matchSingle(tokens, at, word)).find((one) => one !== null);
    if (single === null || single === undefined) continue;
    const whole = extend(text, single, pieces);
    matches.push({ from: withUnitBefore(tokens, whole.from, pieces), end: whole.end });
    at = whole.end - 1;
  }
  return matches;
}

/** "7/44 Enfield Rd": the unit before the number. */
function withUnitBefore(tokens: readonly Token[], from: number, { units, house }: AddressPieces): number {
  let first = from;
  while (isSpelt(tokens[first - 1]) || (tokens[first - 1]?.text === 'and' && isSpelt(tokens[first - 2]))) first -= 1;
  const spelt = first < from ? speltNumber(tokens, first) : null;
  if (spelt !== null && (spelt.digits === house || units.includes(spelt.digits))) return first;
  if (tokens[from - 1]?.kind === 'code' && units.includes(tokens[from - 1]?.text ?? '')) return from - 1;
  if (tokens[from - 1]?.text !== '/' && tokens[from - 1]?.text !== '-') return from;
  return units.includes(tokens[from - 2]?.text ?? '') ? from - 2 : from;
}

/** A word of the street that is no everyday word names it by itself. */
function matchSingle(tokens: readonly Token[], at: number, word: string): Match | null {
  const hyphened = isPlainPlaceWord(word) ? 0 : hyphenedEnd(tokens, at, word);
  if (hyphened > 0) return { from: at, end: hyphened };
  if (tokens[at]?.shape === 'lower' && determiners.has(tokens[at - 1]?.text ?? '')) return null;
  return !isPlainPlaceWord(word) && canonicalWord(tokens[at]?.text ?? '') === word ? { from: at, end: at + 1 } : null;
}

function toFinding({ tokens }: TokenText, { from, end }: Match, key: string, why: 'on-record' | 'looks-like'): Finding {
  return { start: (tokens[from] as Token).start, end: (tokens[end - 1] as Token).end, kind: 'address', key, role: null, why };
}

const types =
  '(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Crescent|Cres|Terrace|Terr|Close|Cl|Gardens|Gdns|Grove|Gr|Mews|Place|Pl|Way|Parkway|Pkwy|Highway|Hwy|Circle|Cir|Trail|Square|Sq|Row|Hill|Walk|Loop|Quay|Parade|Pde|Esplanade|View|Rise|Drove|Heights|Hts)';
const number = String.raw`(?:(?:[Ff]lat|[Aa]pt\.?|[Uu]nit|[Ss]uite) \w{1,4},? ?/?)?\d{1,5}[a-zA-Z]?(?:[-/]\d+[a-zA-Z]?)?,? `;
const looks = [
  new RegExp(
    String.raw`\b${number}(?:[NSEW]{1,2}\.? |North |South |East |West )?(?:(?:\p{Lu}[\p{L}'-]+|\d{1,3}(?:st|nd|rd|th)) ){1,3}${types}\b(?:\.? ?(?:[NSEW]{1,2})\b)?(?:,? (?:#|[Ff]lat |[Aa]pt\.? |[Uu]nit |[Ss]uite )\w{1,4})?`,
    'gu',
  ),
  new RegExp(
    String.raw`\b${number}(?:\p{Lu}{3,} ){1,2}(?:ST|AVE|RD|ROAD|STREET|LN|LANE|DR|DRIVE|BLVD|CT|COURT|CRES|CLOSE|TERRACE|GDNS|GROVE|PL|WAY)\b`,
    'gu',
  ),
  /(?<=\b(?:at|on|in|to|from|off|near|of|and|along|up|down) )(?:\p{Lu}[\p{L}'-]+ ){1,2}(?:Street|Avenue|Road|Lane|Crescent|Boulevard|Rd|Ave|Ln|Blvd|Terrace|Gardens|Close|Grove|Mews)\b/gu,
  /\b[Pp]\.? ?[Oo]\.? ?[Bb]ox \d+\b/g,
  /\b(?:[Aa]pt|[Aa]partment|[Ff]lat|[Ss]uite)\.? #?\d{1,4}[A-Za-z]?\b(?! ?(?:mm|cm|in|inch|ft|bar|psi|m)\b)/g,
  /\b(?:GIR ?0AA|[A-PR-UWYZ][A-HJ-Z]?\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})\b/g,
  /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d\b/g,
  /\b(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]),? \d{5}(?:-\d{4})?\b/g,
];

function postcodes(text: string, codes: readonly string[], key: string): Finding[] {
  return codes.flatMap((code) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${[...code].join('[ -]?')}(?![\\p{L}\\p{N}])`, 'gu');
    return [...text.matchAll(pattern)].map(
      (match): Finding => ({ start: match.index, end: match.index + match[0].length, kind: 'address', key, role: null, why: 'on-record' }),
    );
  });
}

/** Finds addresses on record in any spelling, and what looks like one. */
export function findAddresses(text: TokenText, addresses: readonly string[]): Finding[] {
  const known = addresses
    .map(readAddress)
    .flatMap((pieces) => [
      ...findKnown(text, pieces).map((match) => toFinding(text, match, pieces.key, 'on-record')),
      ...postcodes(text.folded.lower, pieces.codes, pieces.key),
    ]);
  const alike = looks.flatMap((pattern) =>
    [...text.folded.cased.matchAll(pattern)].map(
      (match): Finding => ({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'address',
        key: `address ${match[0].toLowerCase()}`,
        role: null,
        why: 'looks-like',
      }),
    ),
  );
  return [...known, ...alike];
}
