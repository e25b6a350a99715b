import { matchShare, matchWords, type WordMatch } from './compare-words.ts';
import { duplicateWeights } from './duplicate-weights.ts';
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
const strength: readonly WordMatch[] = ['same', 'nickname', 'mistyped', 'shortened', 'initial'];

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
  const pairing = pairNames(a, b);
  const { pairs } = pairing;
  if (pairs.length === 0) return { points: weights.nothingCommon, kind: 'nothing', weakest: 'same', turned: false };
  const weakest = strength[Math.max(...pairs.map(({ match }) => strength.indexOf(match)))] as WordMatch;
  const agreed = pairs.reduce(
    (sum, { i, j, match }) => sum + matchShare[match] * Math.min(rarity.word(pairing.a[i] as string), rarity.word(pairing.b[j] as string)),
    0,
  );
  const turned = pairs.some(({ i, j }, at) => pairs.some((other, index) => index > at && i < other.i !== j < other.j));
  const { kind, points } = judgeRest({ ...a, words: pairing.a }, { ...b, words: pairing.b }, pairing, weakest, rarity);
  return { points: Math.min(weights.all, agreed) + points, kind, weakest, turned };
}

/** "hay den geraghty" and "hayden geraghty": where words are left over on both sides, two of one may be one of the other. */
function pairNames(a: ReadName, b: ReadName): Pairing & { readonly a: readonly string[]; readonly b: readonly string[] } {
  const plain = { ...pairWords(a.words, b.words), a: a.words, b: b.words };
  if (plain.leftA.length === 0 || plain.leftB.length === 0) return plain;
  const [mendedA, mendedB] = [mendBlanks(a.words, b.words), mendBlanks(b.words, a.words)];
  if (mendedA === a.words && mendedB === b.words) return plain;
  const mended = { ...pairWords(mendedA, mendedB), a: mendedA, b: mendedB };
  return Math.min(mended.leftA.length, mended.leftB.length) < Math.min(plain.leftA.length, plain.leftB.length) ? mended : plain;
}

/** The words with those neighbours joined that the other name has as one. */
function mendBlanks(words: readonly string[], others: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => {
    const next = words[index + 1];
    return (
      next !== undefined &&
      !others.includes(word) &&
      !others.includes(next) &&
      others.some((other) => letterChanges(word + next, other, 1) <= (other.length > 4 ? 1 : 0))
    );
  });
  return at < 0 ? words : [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)];
}

/** Each word with the one that it stands for best; the same pairs whichever name comes first. */
function pairWords(a: readonly string[], b: readonly string[]): Pairing {
  const possible = a.flatMap((word, i) =>
    b.flatMap((other, j) => {
      const match = matchWords(word, other);
      return match === null ? [] : [{ i, j, match }];
    }),
  );
  const order = possible.toSorted(
    (x, y) => strength.indexOf(x.match) - strength.indexOf(y.match) || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i + x.j - y.i - y.j,
  );
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const pairs = order.filter(({ i, j }) => {
    if (usedA.has(i) || usedB.has(j)) return false;
    usedA.add(i);
    usedB.add(j);
    return true;
  });
  return { pairs, leftA: rest(a, usedA), leftB: rest(b, usedB) };
}

function rest(words: readonly string[], used: ReadonlySet<number>): number[] {
  return words.flatMap((_, index) => (used.has(index) ? [] : [index]));
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
  return { kind: 'given', points: weights.givenDiffers };
}
