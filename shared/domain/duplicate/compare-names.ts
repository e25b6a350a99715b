import { matchShare, type WordMatch } from './compare-words.ts';
import { duplicateWeights } from './duplicate-weights.ts';
import { isFirstName } from './nicknames.ts';
import type { PreparedRecord, Rarity } from './prepare-records.ts';
import type { ReadName } from './read-name.ts';
import { letterChanges } from './text-likeness.ts';

/** What two names say of two records. */
export interface NameEvidence {
  readonly points: number;
  /**
   * `same`, `near` (mistyped, a nickname), `part` (one has less of it), `unknown` (one has none), or what sets them
   * apart: `given`, `family`, `middle`, `generation`, words of a company (`company`), or `nothing` in common.
   */
  readonly kind: 'same' | 'near' | 'part' | 'unknown' | 'given' | 'family' | 'middle' | 'generation' | 'company' | 'nothing';
  /** What the words that meet have in common, the weakest of them, and whether they stand in another order. */
  readonly weakest: WordMatch;
  readonly turned: boolean;
}

interface Pairing {
  readonly pairs: readonly { readonly i: number; readonly j: number; readonly match: WordMatch }[];
  readonly leftA: readonly number[];
  readonly leftB: readonly number[];
}

const { name: weights } = duplicateWeights;
const unknown: NameEvidence = { points: 0, kind: 'unknown', weakest: 'same', turned: false };
const strength: Readonly<Record<WordMatch, number>> = { same: 0, nickname: 1, mistyped: 2, shortened: 3, garbled: 4, initial: 5 };

/** Persons are compared with persons; a company counts beside them, and alone where one record has no person. */
export function compareNames(a: PreparedRecord, b: PreparedRecord, rarity: Rarity): NameEvidence {
  if (a.person !== null && b.person !== null) return withCompany(comparePair(a.person, b.person, rarity), a, b, rarity);
  if (a.company !== null && b.company !== null) return comparePair(a.company, b.company, rarity);
  const nameA = a.person ?? a.company;
  const nameB = b.person ?? b.company;
  return nameA === null || nameB === null ? unknown : comparePair(nameA, nameB, rarity);
}

function withCompany(person: NameEvidence, a: PreparedRecord, b: PreparedRecord, rarity: Rarity): NameEvidence {
  if (a.company === null || b.company === null) return person;
  const company = comparePair(a.company, b.company, rarity);
  const agrees = company.kind === 'same' || company.kind === 'near' || company.kind === 'part';
  return { ...person, points: person.points + (agrees ? Math.min(weights.company, company.points) : weights.otherCompany) };
}

function comparePair(a: ReadName, b: ReadName, rarity: Rarity): NameEvidence {
  const pairing = pairNames(a, b, rarity);
  const { pairs } = pairing;
  if (pairs.length === 0) return { points: weights.nothingCommon, kind: 'nothing', weakest: 'same', turned: false };
  // The pairs stand in the order of their strength.
  const weakest = (pairs.at(-1) as Pair).match;
  const agreed = pairs.reduce(
    (sum, { i, j, match }) => sum + matchShare[match] * Math.min(rarity.word(pairing.a[i] as string), rarity.word(pairing.b[j] as string)),
    0,
  );
  const turned = pairs.some(({ i, j }, at) => pairs.some((other, index) => index > at && i < other.i !== j < other.j));
  const { kind, points } = judgeRest({ ...a, words: pairing.a }, { ...b, words: pairing.b }, pairing, weakest, rarity);
  return { points: Math.min(weights.all, agreed) + points, kind, weakest, turned };
}

/** "hay den geraghty" and "hayden geraghty": where words are left over on both sides, two of one may be one of the other. */
function pairNames(a: ReadName, b: ReadName, rarity: Rarity): Pairing & { readonly a: readonly string[]; readonly b: readonly string[] } {
  // Most pairs that are looked at have no word in common: they leave here.
  if (!haveCommon(a.words, b.words, rarity)) return { ...noPairs, a: a.words, b: b.words };
  const plain = { ...pairWords(a.words, b.words, rarity), a: a.words, b: b.words };
  if (plain.leftA.length === 0 || plain.leftB.length === 0) return plain;
  const mendedA = mendBlanks(a.words, b.words);
  const mendedB = mendBlanks(b.words, a.words);
  if (mendedA === a.words && mendedB === b.words) return plain;
  const mended = { ...pairWords(mendedA, mendedB, rarity), a: mendedA, b: mendedB };
  return Math.min(mended.leftA.length, mended.leftB.length) < Math.min(plain.leftA.length, plain.leftB.length) ? mended : plain;
}

const noPairs: Pairing = { pairs: [], leftA: [], leftB: [] };

function haveCommon(a: readonly string[], b: readonly string[], rarity: Rarity): boolean {
  for (const word of a) for (const other of b) if (rarity.match(word, other) !== null) return true;
  return false;
}

/** The words with those two neighbours joined that the other name has as one. */
function mendBlanks(words: readonly string[], others: readonly string[]): readonly string[] {
  for (let at = 0; at + 1 < words.length; at += 1) {
    const [word, next] = [words[at] as string, words[at + 1] as string];
    for (const other of others) {
      if (Math.abs(word.length + next.length - other.length) > 1 || others.includes(word) || others.includes(next)) continue;
      const most = other.length > 4 ? 1 : 0;
      if (letterChanges(word + next, other, most) <= most) return [...words.slice(0, at), word + next, ...words.slice(at + 2)];
    }
  }
  return words;
}

type Pair = Pairing['pairs'][number];

/** Each word with the one that it stands for best; the same pairs whichever name comes first. */
function pairWords(a: readonly string[], b: readonly string[], rarity: Rarity): Pairing {
  const possible: Pair[] = [];
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) {
      const match = rarity.match(a[i] as string, b[j] as string);
      if (match !== null) possible.push({ i, j, match });
    }
  }
  if (possible.length > 1) possible.sort(byStrength);
  const leftA = a.map((_, index) => index);
  const leftB = b.map((_, index) => index);
  const pairs = possible.filter(({ i, j }) => {
    const [atA, atB] = [leftA.indexOf(i), leftB.indexOf(j)];
    if (atA < 0 || atB < 0) return false;
    leftA.splice(atA, 1);
    leftB.splice(atB, 1);
    return true;
  });
  return { pairs, leftA, leftB };
}

function byStrength(x: Pair, y: Pair): number {
  return strength[x.match] - strength[y.match] || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i + x.j - y.i - y.j;
}

function judgeRest(
  a: ReadName,
  b: ReadName,
  { pairs, leftA, leftB }: Pairing,
  weakest: WordMatch,
  rarity: Rarity,
): Pick<NameEvidence, 'kind' | 'points'> {
  if (a.generation !== '' && b.generation !== '' ? a.generation !== b.generation : a.generation + b.generation > '1')
    return { kind: 'generation', points: 0 };
  if (leftA.length === 0 || leftB.length === 0) {
    if (leftA.length + leftB.length > 0) return { kind: 'part', points: 0 };
    return { kind: weakest === 'same' ? 'same' : 'near', points: 0 };
  }
  if (a.kind === 'company' || b.kind === 'company') {
    const worth = (name: ReadName, left: readonly number[]) =>
      left.reduce((sum, index) => sum + rarity.word(name.words[index] as string), 0);
    return { kind: 'company', points: Math.max(weights.companyDiffers, -Math.min(worth(a, leftA), worth(b, leftB))) };
  }
  const ends = (name: ReadName, left: readonly number[]) => ({ first: left.includes(0), last: left.includes(name.words.length - 1) });
  const [endsA, endsB] = [ends(a, leftA), ends(b, leftB)];
  if (!endsA.last && !endsB.last && pairs.length > 1 && !(endsA.first && endsB.first))
    return { kind: 'middle', points: weights.middleDiffers };
  if (endsA.last && endsB.last && !endsA.first && !endsB.first) return { kind: 'family', points: weights.familyDiffers };
  // Written the other way round: what they share is the first name, where it is one.
  const turned =
    endsA.first !== endsB.first && pairs.some(({ i, j }) => isFirstName(a.words[i] as string) || isFirstName(b.words[j] as string));
  return turned ? { kind: 'family', points: weights.familyDiffers } : { kind: 'given', points: weights.givenDiffers };
}
