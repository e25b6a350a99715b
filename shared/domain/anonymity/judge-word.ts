import { byNext, type Judged } from './judge-next.ts';
import type { Token, TokenText } from './read-tokens.ts';
import { isEverydayWord } from './words/everyday-words.ts';
import { makes } from './words/makes.ts';
import {
  contactWords,
  determiners,
  joiningWords,
  modals,
  natureWords,
  pronouns,
  roleNouns,
  sayingVerbs,
  titles,
} from './words/person-words.ts';
import { towns } from './words/towns.ts';
import { senseOf, type WordSense } from './words/word-sense.ts';

/** How the word stands by itself: a capital in mid-sentence speaks for a person, small letters for the word. */
function byShape(token: Token, part: Judged, quiet: boolean, own: WordSense | null): number {
  if (token.shape === 'lower' && quiet && !part.make && !isEverydayWord(part.letters)) return 0;
  if (token.shape === 'lower' && quiet && own !== null && !part.make && !(own.noun && own.nounKind === 'thing') && token.first) return -1;
  if (token.shape === 'lower') return quiet ? -2.5 : part.make && !isEverydayWord(part.letters) ? -4 : -6;
  if (token.shouted) return -1;
  if (token.first) return 0;
  // "TIG weld": letters in capitals are mostly short for a thing.
  if (token.shape === 'caps' && token.text.length > 2 && token.text.length < 6) return 1;
  return part.make ? -0.5 : 4;
}

/** What stands before: people are told and asked; words have articles and follow pronouns. */
function byPrevious(before: Token | undefined, twoBefore: Token | undefined, token: Token, make: boolean): number {
  if (before === undefined || token.first) return 0;
  const { text } = before;
  if (before.kind === 'number' || before.kind === 'code') return token.shape === 'lower' ? -3 : make ? -1 : 0;
  if (before.kind === 'mark') return 0;
  if (roleNouns.has(text) && !make) return token.shape === 'lower' ? 3 : 5;
  if (roleNouns.has(text)) return 4;
  if (contactWords.has(text)) return token.shape === 'lower' ? 4 : make ? 1.5 : 3;
  if (
    text === 'to' &&
    /^(?:spoke|speak|spoken|talk|talked|talking|listen|according|belongs?|write|wrote|explained?|report|reported)$/.test(
      twoBefore?.text ?? '',
    )
  )
    return 5;
  if (text === 'with' && /^(?:spoke|speak|talked|chat|chatted|met|meet|agreed|checked|booked|left)$/.test(twoBefore?.text ?? '')) return 4;
  if (text === 'the' || determiners.has(text)) return make ? -2 : text === 'the' ? -3 : -4;
  if (pronouns.has(text) || modals.has(text))
    return token.shape === 'lower' || token.shouted ? -5 : text === 'not' || text === 'to' ? 0.5 : -1;
  if (/^(?:my|our|your|his|her|their|its)$/.test(text)) return -2;
  if (joiningWords.has(text)) return token.shape === 'lower' ? 0 : make ? 0.5 : 1;
  if (makes.has(text) && before.shape !== 'lower') return -3;
  if (before.shape === 'title' && !before.first && !isEverydayWord(text)) return make ? -2 : 0;
  return 0;
}

/** "ENERGY STAR label": capitals beside capitals in a sentence of small letters. */
function inCapitals(tokens: readonly Token[], at: number): boolean {
  const isCaps = (token: Token | undefined) => token?.kind === 'word' && token.shape === 'caps' && !token.shouted;
  return isCaps(tokens[at]) && (isCaps(tokens[at - 1]) || isCaps(tokens[at + 1]));
}

/** "Rheem Professional Classic": a name in a row of capitals that begins with a make. */
export function modelBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0; back -= 1) {
    const token = tokens[back] as Token;
    if (token.kind !== 'word' || token.shape === 'lower' || (tokens[back + 1] as Token).first) return false;
    if (makes.has(token.text) && !titles.has(token.text)) return true;
  }
  return false;
}

/** Words that name a time, and what stands before a time. */
const calendar =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|fall|winter|winters|christmas|easter|dawn|noel)$/;
const whenWords =
  /^(?:before|after|since|until|till|by|in|on|at|this|next|last|every|early|late|mid|end|during|over|of|each|come|comes|came|visit|due|booked|start|starting|again|\d+|\d+(?:st|nd|rd|th))$/;

/** True for a month, a weekday or a season. */
export function isCalendarWord(word: string): boolean {
  return calendar.test(word);
}

/**
 * True when a word that is somebody's name and an everyday word or a make too means the person here. Points are
 * hand-set; where they leave it open it is the person, because a name that stays is worse than a word that goes.
 *
 * @param people says whether the token at an index is surely a person, by which one in company is judged
 */
export function meansPerson({ tokens, quiet, folded }: TokenText, at: number, part: Judged, people: (at: number) => boolean): boolean {
  const token = tokens[at] as Token;
  const [next, before, twoBefore] = [tokens[at + 1], tokens[at - 1], tokens[at - 2]];
  const loose = token.first || token.shape === 'lower' || token.shouted;
  const own = part.make ? null : senseOf(part.letters);
  let points =
    byShape(token, part, quiet, own) + byNext({ tokens, at, part, loose, own }) + byPrevious(before, twoBefore, token, part.make);
  if (token.first && part.surname && !part.make) points -= 0.5;
  if (modelBefore(tokens, at)) points -= 5;
  if (inCapitals(tokens, at)) points -= 5;
  if (part.initials === true && token.shape === 'caps')
    points += next?.kind === 'word' && next.shape === 'lower' && !isEverydayWord(next.text) ? 7 : 4;
  if (quiet && token.shape === 'lower' && next?.text === "'" && tokens[at + 2]?.text === 's')
    points += part.surname && !/^(?:at|to|from|for|in)$/.test(before?.text ?? '') ? 0 : 1.5;
  if (towns.has(part.letters) && /^(?:in|from|near|to)$/.test(before?.text ?? '')) points -= 5;
  if (next !== undefined && /^(?:and|or|&|\/|,)$/.test(next.text) && people(at + 2)) points += 4;
  if (before !== undefined && /^(?:and|or|&|\/)$/.test(before.text) && people(at - 2)) points += 4;
  if (isSignature(tokens, at)) points += 4;
  if (isAskedFor(tokens, at) && own?.nounKind !== 'thing') points += token.shape === 'lower' ? 12 : 4;
  if (
    calendar.test(part.letters) &&
    (whenWords.test(before?.text ?? '') || next?.kind === 'number' || (next?.text === 'at' && tokens[at + 2]?.kind === 'number'))
  )
    points -= 6;
  if (part.letters.length < 3 && token.shape === 'title') points += 2;
  if (part.letters.length < 3 && token.shape === 'caps' && !token.shouted) points -= 4;
  const rest = folded.cased.slice(token.end, token.end + 60).split(/[.!?\n]/)[0] ?? '';
  if (token.first && natureWords.test(rest.slice(0, 24)) && !sayingVerbs.has(next?.text ?? '')) points -= 6;
  return points >= 0;
}

/** "can lee go", "did al fix": a question of what somebody is to do. */
function isAskedFor(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:can|could|will|would|did|does|should|shall)$/.test(tokens[at - 1]?.text ?? '') || pronouns.has(tokens[at - 2]?.text ?? ''))
    return false;
  const before = tokens[at - 2];
  const next = tokens[at + 1];
  const asks = before === undefined || before.kind === 'mark' || tokens[at - 1]?.first === true;
  return (
    asks &&
    next?.shape === 'lower' &&
    /^(?:go|come|call|ring|fix|do|pop|bring|get|look|have|check|send|take|see|fit|swap|order|book|visit|return|drop|collect|meet|say|tell|leave)$/.test(
      next.text,
    )
  );
}

/** True at the end of a line behind a dash or thanks: "Thanks, Rose". */
export function isSignature(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text === '.' ? tokens[at + 2] : tokens[at + 1];
  if (next !== undefined && next.text !== '\n') return false;
  const before = tokens[at - 1];
  const two = tokens[at - 2];
  if (before?.text === '-' || before?.text === '\n') return true;
  return before?.text === ',' && /^(?:thanks|cheers|regards|love|sincerely|you|thx|ta)$/.test(two?.text ?? '');
}

/** "21 ms", "88 quarry hill dr": a unit or a street in small letters, and no title. */
export function isMeasureOrStreet(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === 'ms') return tokens[at - 1]?.kind === 'number';
  if (tokens[at]?.text !== 'dr') return false;
  const before = tokens.slice(Math.max(0, at - 4), at);
  const house = before.findLastIndex(({ kind }) => kind === 'number');
  return house >= 0 && house < before.length - 1 && before.slice(house + 1).every(({ kind }) => kind === 'word');
}
