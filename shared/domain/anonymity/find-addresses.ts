import { numberWords, streetTypes } from '../property/address-words.ts';
import { type AddressPieces, canonicalWord, isCompass, isPlainPlaceWord, readAddress, streetFirst } from './address-parts.ts';
import { addressShapes, isOpenStreet } from './address-shapes.ts';
import type { Finding } from './anonymous-text.ts';
import { hyphenedEnd, isShortType, isSpelt, matchWords, skip, speltNumber } from './match-address-words.ts';
import type { Token, TokenText } from './read-tokens.ts';
import { readMakes } from './words/long-makes.ts';
import { makes } from './words/makes.ts';
import { determiners } from './words/person-words.ts';
import { towns } from './words/towns.ts';
import { senseOf } from './words/word-sense.ts';

interface Match {
  /** Tokens, the end exclusive. */
  readonly from: number;
  readonly end: number;
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
  if (end < 0 && numbered && street.length === 1 && isShortType(tokens[next]?.text ?? '', street[0] as string, 1)) end = next + 1;
  if (end < 0) return null;
  const typeAt = tokens[end]?.text === '.' ? end : skip(tokens, end, 1);
  const kind = tokens[typeAt]?.text ?? '';
  const ofType = (streetTypes.has(kind) && canonicalWord(kind) === type) || isShortType(kind, pieces.typeWord);
  const typed = type !== '' && (ofType || (numbered && streetTypes.has(kind))) && tokens[end]?.text !== ',';
  if (typed) end = typeAt + 1;
  const named = street.some((word) => !isPlainPlaceWord(word)) && canName(tokens, next, end);
  const phrase =
    street.length > 1 &&
    (quiet ||
      (streetFirst.test(street[0] as string) && tokens[end - 1]?.shape === 'title') ||
      (street.some((word) => /^\d/.test(word)) && street.some((word) => /^(?:rte|hwy|rd|box)$/.test(word))) ||
      (tokens[next]?.shape !== 'lower' && (tokens[next + 1]?.kind !== 'word' || tokens[next + 1]?.shape !== 'lower')));
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

/** "Hillview" for Hill View, the building or the street. */
function matchJoined({ tokens, quiet }: TokenText, at: number, { joined, house }: AddressPieces): Match | null {
  const word = tokens[at]?.text === house && house !== '' ? at + 1 : at;
  if (word === at && tokens[at]?.shape === 'lower' && !quiet) return null;
  return tokens[word]?.kind === 'word' && joined.includes(tokens[word].text) ? { from: at, end: word + 1 } : null;
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
  if (
    plain &&
    lower &&
    words.length > 1 &&
    (quiet || tokens[at + 1]?.text === '-' || /^(?:at|from|frm|@|of|to)$/.test(tokens[at - 1]?.text ?? ''))
  )
    return { from: at, end };
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
    /^(?:flat|flt|apto|apt|apartment|piso|app|bldg|building|block|blk|berth|unit|suite|ste|room|rm|villa|vila|lot|plot|#|appt|no|space|spc|sp|shop|caravan|slip|pad|bay|int|interior|depto|lgh|studio|number|trailer|trlr|site|kiosk|stall|hangar)$/.test(
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
  const { tokens, folded } = text;
  const matches: Match[] = [];
  const made = readMakes(folded);
  const isMade = ({ from, end }: Match) =>
    made.some((make) => make.start <= (tokens[from]?.start ?? 0) && (tokens[end - 1]?.end ?? 0) <= make.end);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark' && token.text !== '#') continue;
    const street = matchStreet(text, at, pieces);
    const match =
      street ??
      pieces.names.map((words) => matchName(text, at, words)).find((one) => one !== null) ??
      matchJoined(text, at, pieces) ??
      matchUnit(tokens, at, pieces.units) ??
      matchHouse(tokens, at, pieces.house);
    const single =
      (match !== null && isCalledAfter(tokens, match) ? null : match) ??
      pieces.street.map((word) => matchSingle(tokens, at, word)).find((one) => one !== null && !isCalledAfter(tokens, one)) ??
      pieces.names
        .flat()
        .map((word) => matchTelling(text, at, word))
        .find((one) => one !== null);
    if (single === null || single === undefined || isMade(single)) continue;
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
  const before = tokens[from - 1];
  if (before?.kind === 'number' && (units.includes(before.text) || before.text === house) && !/^[./-]$/.test(tokens[from - 2]?.text ?? ''))
    return from - 1;
  // "C 702": a letter and a number.
  const [letter, digits] = tokens[from - 2]?.text === '-' ? [] : [tokens[from - 2], tokens[from - 1]];
  if (letter?.kind === 'word' && digits?.kind === 'number' && units.includes(letter.text + digits.text)) return from - 2;
  if (tokens[from - 1]?.kind === 'code' && units.includes(tokens[from - 1]?.text ?? '')) return from - 1;
  if (tokens[from - 1]?.text !== '/' && tokens[from - 1]?.text !== '-') return from;
  return units.includes(tokens[from - 2]?.text ?? '') ? from - 2 : from;
}

/**
 * "Portland cement", "Oak ridge board": a thing is called after the word that is a place here. True where every word is
 * one of the language, a town or a make, no number and no word for a place stands by, and a thing follows.
 */
function isCalledAfter(tokens: readonly Token[], { from, end }: Match): boolean {
  const words = tokens.slice(from, end).filter(({ kind }) => kind !== 'mark');
  if (words.some(({ kind, text }) => kind !== 'word' || !(isPlainPlaceWord(text) || makes.has(text) || towns.has(text)))) return false;
  if (words[0]?.shape !== 'title' || words.slice(1).some(({ shape }) => shape !== 'lower')) return false;
  const next = tokens[end];
  if (next === undefined || next.kind === 'mark' || next.start !== (tokens[end - 1] as Token).end + 1) return false;
  if (/^(?:at|on|in|from|to|near|off|of|by|@)$/.test(tokens[from - 1]?.text ?? '') && words.some(({ shape }) => shape !== 'lower'))
    return false;
  if (next.kind === 'code') return words.every(({ text }) => makes.has(text));
  if (next.kind !== 'word' || next.shape !== 'lower') return false;
  const sense = senseOf(next.text);
  if (/^(?:of|in|on)$/.test(next.text)) return true;
  return (
    (sense === null || sense.main === 'noun' || sense.form === 'past') &&
    !/^(?:and|or|with|for|from|to|is|was|has|had|will|called|rang|said|gate|door|side|entrance|access|drive|end|job|house)$/.test(next.text)
  );
}

/** A word of a place's name that no list knows tells by itself too: "Rosselli" for Viale Rosselli. */
function matchTelling({ tokens, quiet }: TokenText, at: number, word: string): Match | null {
  const token = tokens[at] as Token;
  if (word.length < 5 || token.text.length < 5 || isPlainPlaceWord(word) || makes.has(word) || towns.has(word) || /\d/.test(word))
    return null;
  if (token.shape === 'lower' && !quiet) return null;
  return canonicalWord(token.text) === word ? { from: at, end: at + 1 } : null;
}

/** A word of the street that is no everyday word names it by itself. */
function matchSingle(tokens: readonly Token[], at: number, word: string): Match | null {
  // "Chubb 3G114": a model of a make that no list knows.
  const next = tokens[at + 1];
  if (next?.kind === 'code' && next.text.length > 3 && /^\d*[a-z]+\d/.test(next.text) && tokens[at]?.shape === 'title') return null;
  const hyphened = isPlainPlaceWord(word) ? 0 : hyphenedEnd(tokens, at, word);
  if (hyphened > 0) return { from: at, end: hyphened };
  if (tokens[at]?.shape === 'lower' && determiners.has(tokens[at - 1]?.text ?? '')) return null;
  return !isPlainPlaceWord(word) && canonicalWord(tokens[at]?.text ?? '') === word ? { from: at, end: at + 1 } : null;
}

function toFinding({ tokens }: TokenText, { from, end }: Match, key: string, why: 'on-record' | 'looks-like'): Finding {
  return { start: (tokens[from] as Token).start, end: (tokens[end - 1] as Token).end, kind: 'address', key, role: null, why };
}

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
  const alike = addressShapes.flatMap((pattern) =>
    [...text.folded.cased.matchAll(pattern)].filter(isOpenStreet).map(
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
