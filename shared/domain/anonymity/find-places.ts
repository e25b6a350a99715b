import type { Finding } from './anonymous-text.ts';
import type { NameBook } from './person-parts.ts';
import { isKnownWord } from './read-nearly.ts';
import type { Token, TokenText } from './read-tokens.ts';
import { isEverydayWord } from './words/everyday-words.ts';
import { isWellKnownPlace } from './words/known-places.ts';
import { makes } from './words/makes.ts';
import { roleNouns } from './words/person-words.ts';
import { towns } from './words/towns.ts';

const going =
  /^(?:drove|drive|drives|driving|came|come|comes|coming|moved|moving|moves|travel|travels|travelled|traveling|travelling|back|over|up|down|way|out|train|bus|ferry|flew|flying|lives|live|living|lived|works|working|based|on|miles|mile|km|minutes|min|mins|hour|hours|family|relatives|she|he|they|customer|tenant|landlord|owner|tech|engineer|guy|lad|crew|team|woman|man|one|originally|all|just|returned|returning|plumber|electrician|builder|roofer|phoned|rang|called|texted|wrote)$/;

/** A word with a capital in mid-sentence that no list knows. */
function isUnknown(token: Token | undefined, book: NameBook): boolean {
  return (
    token?.kind === 'word' &&
    token.shape === 'title' &&
    !token.first &&
    token.text.length > 3 &&
    !isEverydayWord(token.text) &&
    !makes.has(token.text) &&
    !towns.has(token.text) &&
    !isWellKnownPlace(token.text) &&
    !isKnownWord(token, book)
  );
}

/** True where the words before are English: in German every noun has its capital. */
function inEnglish(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).filter(({ kind }) => kind === 'word');
  return (
    before.length > 0 &&
    before.every(({ text, shape }) => shape !== 'lower' || text.length === 1 || isEverydayWord(text) || roleNouns.has(text))
  );
}

/**
 * Finds places that nobody has on record and no list knows, by what stands before them: "near Oundle", "moved here from
 * Lublin". What everybody knows ("London", "Germany") tells of nobody and stays.
 */
export function findPlaces({ tokens }: TokenText, book: NameBook): Finding[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1]?.text ?? '';
    const placed =
      /^(?:in|near|outside)$/.test(before) ||
      (/^(?:from|to)$/.test(before) && tokens.slice(Math.max(0, at - 4), at - 1).some(({ text }) => going.test(text)));
    if (!placed || !isUnknown(token, book) || !inEnglish(tokens, at)) return [];
    const next = tokens[at + 1];
    if (
      next !== undefined &&
      next.start - token.end < 2 &&
      (next.kind === 'number' || next.kind === 'code' || (next.kind === 'word' && next.shape === 'caps'))
    )
      return [];
    return [
      { start: token.start, end: token.end, kind: 'address', key: `place ${token.text}`, role: null, why: 'looks-like' } satisfies Finding,
    ];
  });
}
