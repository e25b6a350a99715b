import { streetTypes } from '../property/address-words.ts';
import type { KnownPerson } from './anonymous-text.ts';
import { findIntroduced } from './find-introduced.ts';
import { isMeasureOrStreet, isSignature, meansPerson, modelBefore } from './judge-word.ts';
import type { NameBook } from './person-parts.ts';
import { isKnownName } from './read-nearly.ts';
import type { Token, TokenText } from './read-tokens.ts';
import { isEverydayWord } from './words/everyday-words.ts';
import { givenNameKind } from './words/given-names.ts';
import { readMakes } from './words/long-makes.ts';
import { makes } from './words/makes.ts';
import { contactWords, roleNouns, sayingVerbs, sureTitles, titles } from './words/person-words.ts';

const particles = /^(?:van|von|der|den|de|la|le|del|di|da|el|al|bin|o|mc|mac|st)$/;
const places =
  /^(?:london|paris|rome|berlin|dublin|belfast|glasgow|edinburgh|cardiff|leeds|york|bristol|boston|chicago|houston|dallas|denver|austin|seattle|portland|phoenix|toronto|vancouver|calgary|sydney|perth|brisbane|melbourne|auckland|texas|ohio|england|scotland|wales|ireland|canada|australia|america|europe|britain|ebay|amazon|google|yelp|facebook|whatsapp|youtube|nextdoor|trustpilot|zoom|bluetooth|alexa|siri|android|iphone|apple|excel|xmas|halloween|gortex|teflon|kevlar|romex|sharkbite|hilti|legionella|pozidriv|torx|speedfit|hep|wago|megger|anderson|gasafe|corgi|niceic|napit|hetas|oftec|ricc?s|saturday|bacs|zelle|paypal|venmo)$/;

/** A word that could be somebody's surname: capitalised, no everyday word, no make, no town. */
function isNameLike(token: Token | undefined): token is Token {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.text.length > 1 &&
    (token.shape === 'title' || token.shape === 'mixed') &&
    !isEverydayWord(token.text) &&
    !makes.has(token.text) &&
    !places.test(token.text)
  );
}

function gapIs(tokens: readonly Token[], at: number): number {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0);
}

/** Takes the surname that follows a first name or a title; answers where it ends. */
function takeSurname(tokens: readonly Token[], at: number, most: number, anyWord: boolean): number {
  let end = at;
  for (let words = 0; words < most; ) {
    const token = tokens[end];
    if (token === undefined || (end > at && token.kind !== 'mark' && gapIs(tokens, end) > 1)) break;
    if (
      token.kind === 'mark' &&
      /^[-']$/.test(token.text) &&
      end > at &&
      tokens[end + 1]?.kind === 'word' &&
      tokens[end + 1]?.shape !== 'lower' &&
      gapIs(tokens, end + 1) === 0
    ) {
      end += 2;
      continue;
    }
    if (token.kind !== 'word' || token.first) break;
    const capital = token.shape === 'title' || token.shape === 'mixed' || (token.shape === 'caps' && token.shouted);
    const joins = particles.test(token.text) && tokens[end + 1]?.kind === 'word' && tokens[end + 1]?.shape !== 'lower';
    const initial = token.text.length === 1 && token.shape !== 'lower';
    if (!(isNameLike(token) || joins || initial || (capital && anyWord && words === 0))) break;
    end += 1;
    if (!joins) words += 1;
  }
  return end;
}

const rawOf = ({ folded }: TokenText, from: number, end: number, tokens: readonly Token[]) =>
  folded.cased.slice((tokens[from] as Token).start, (tokens[end - 1] as Token).end);

/** "Mrs Patel", "mrs patel": a title and what follows. Answers the tokens of the name. */
function byTitle({ tokens, quiet }: TokenText, at: number): [number, number] | null {
  const token = tokens[at] as Token;
  if (!titles.has(token.text) || (token.shape === 'lower' && isMeasureOrStreet(tokens, at))) return null;
  const next = tokens[at + 1]?.text === '.' && tokens[at + 1]?.start === token.end ? at + 2 : at + 1;
  const name = tokens[next];
  if (name === undefined || name.kind !== 'word' || gapIs(tokens, next) > 1) return null;
  if (name.shape === 'lower') {
    const sure = sureTitles.has(token.text) && name.text.length > 1 && !isEverydayWord(name.text);
    return sure && (token.shape !== 'caps' || quiet) ? [next, next + 1] : null;
  }
  if (token.shape === 'lower' && !sureTitles.has(token.text) && givenNameKind(name.text) !== 'name') return null;
  if (token.text === 'dr' && tokens[at - 1]?.shape === 'title' && tokens[at - 2]?.kind === 'number') return null;
  if (name.first && tokens[next - 1]?.text !== '.') return null;
  if (!sureTitles.has(token.text) && (isEverydayWord(name.text) || makes.has(name.text)) && givenNameKind(name.text) === null) return null;
  return [next, Math.max(next + 1, takeSurname(tokens, next, 2, true))];
}

/** A first name that is no everyday word, with the surname behind it. */
function byGivenName(text: TokenText, at: number): [number, number] | null {
  const { tokens } = text;
  const token = tokens[at] as Token;
  const kind = givenNameKind(token.text);
  if (kind === null || makes.has(token.text) || places.test(token.text) || streetTypes.has(token.text)) return null;
  if (modelBefore(tokens, at)) return null;
  const next = tokens[at + 1];
  if (token.shape === 'lower') {
    const before = tokens[at - 1]?.text ?? '';
    const cued =
      roleNouns.has(before) ||
      contactWords.has(before) ||
      (before === 'for' && tokens[at - 2]?.text === 'ask') ||
      sayingVerbs.has(next?.text ?? '') ||
      isSignature(tokens, at);
    return kind === 'name' && text.quiet && token.text.length > 2 && cued ? [at, at + 1] : null;
  }
  if (token.shape === 'caps' && !token.shouted && token.text.length < 4) return null;
  if (
    next?.kind === 'number' ||
    (next?.kind === 'code' && gapIs(tokens, at + 1) <= 1) ||
    (next !== undefined &&
      makes.has(next.text) &&
      next.shape !== 'lower' &&
      (kind !== 'name' || tokens[at + 2]?.kind === 'number' || tokens[at + 2]?.kind === 'code'))
  )
    return null;
  const end = takeSurname(tokens, at + 1, 2, false);
  if (kind === 'name') {
    if (token.text.length < 3 && !sayingVerbs.has(next?.text ?? '') && !contactWords.has(tokens[at - 1]?.text ?? '') && end === at + 1)
      return null;
    return [at, end];
  }
  const strong =
    (sayingVerbs.has(next?.text ?? '') && !token.first) ||
    introduced(tokens, at) ||
    isSignature(tokens, at) ||
    (end > at + 1 && !token.first);
  return strong && meansPerson(text, at, { make: makes.has(token.text), letters: token.text, surname: false }, () => false)
    ? [at, end]
    : null;
}

/** "ask for Dave", "spoke to", "neighbour", "Attn": somebody's name is to follow. */
function introduced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const two = tokens[at - 2]?.text ?? '';
  if (before === undefined) return false;
  if (before.text === ',' || before.text === ':') return (contactWords.has(two) || roleNouns.has(two)) && before.text === ':';
  if (before.text === 'for') return /^(?:ask|asked|asking|looking|message|letter)$/.test(two);
  if (before.text === 'to') return /^(?:spoke|speak|spoken|talk|talked|talking|write)$/.test(two);
  if (before.text === 'with') return /^(?:spoke|speak|spoken|talked|chat|chatted)$/.test(two);
  if (/^(?:nee|alias|aka)$/.test(before.text)) return true;
  if (before.text === 'is' || before.text === 'was') return two === 'name';
  if (before.text === 'called' || before.text === 'named')
    return (
      roleNouns.has(two) ||
      /^(?:someone|somebody|man|woman|guy|named|chap|fella|fellow|bloke|lad|lass|friend|kid|dude|boy|girl|cousin|mate|pal)$/.test(two) ||
      before.text === 'named'
    );
  return (
    (contactWords.has(before.text) &&
      !/^(?:text|email|for|per|by|via|bill|invoice|love|see|seen|ring|rings|call|calls|regards|phone|let|meets|meet|met|remind|warn|inform|contact|notify|advise)$/.test(
        before.text,
      )) ||
    roleNouns.has(before.text)
  );
}

/** A name that no list knows: behind an introduction, beside an initial, or two in a row before what people do. */
function byPlace(text: TokenText, at: number): [number, number] | null {
  const { tokens } = text;
  const token = tokens[at] as Token;
  if (
    token.kind === 'word' &&
    token.text.length === 1 &&
    token.shape !== 'lower' &&
    tokens[at + 1]?.text === '.' &&
    isNameLike(tokens[at + 2]) &&
    gapIs(tokens, at + 2) === 1
  ) {
    return tokens[at - 1]?.kind === 'number' || tokens[at + 2]?.first ? null : [at + 2, takeSurname(tokens, at + 2, 1, false)];
  }
  if (!isNameLike(token) || tokens[at + 1]?.kind === 'number' || tokens[at + 1]?.kind === 'code') return null;
  const end = takeSurname(tokens, at, 3, false);
  const after = tokens[end]?.text ?? '';
  if (introduced(tokens, at) && !token.first) return [at, Math.max(end, at + 1)];
  if (
    isSignature(tokens, end - 1) &&
    end > at &&
    (isSignature(tokens, at) || tokens[at - 1]?.text === '-' || tokens[at - 1]?.text === '\n')
  )
    return [at, end];
  return end - at > 1 &&
    /^(?:said|says|rang|phoned|called|asked|told|wants|wanted|emailed|texted|reported|complained|lives|mentioned)$/.test(after)
    ? [at, end]
    : null;
}

/**
 * Finds people whom nobody has on record, so that all texts of the case can be searched for them: behind a title, by first
 * names, where somebody is introduced or signs. Names whose words all belong to somebody known are left to the record.
 */
export function findStrangers(text: TokenText, book: NameBook): KnownPerson[] {
  const { tokens, folded } = text;
  const guarded = readMakes(folded);
  const strangers: KnownPerson[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || guarded.some(({ start, end }) => token.start >= start && token.end <= end)) continue;
    const found = byTitle(text, at) ?? findIntroduced(text, at) ?? byGivenName(text, at) ?? byPlace(text, at);
    if (found === null) continue;
    const [from, end] = found;
    const words = tokens.slice(from, end).filter(({ kind, text: word }) => kind === 'word' && word.length > 1);
    if (words.length > 0 && !isKnownName(words, book)) {
      strangers.push({ role: 'other', name: rawOf(text, from, end, tokens), nicknames: [], phones: [], emails: [] });
    }
    at = end - 1;
  }
  return strangers;
}
