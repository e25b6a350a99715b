import type { Reason } from '../base/reason.ts';
import { compareNames, type NameEvidence } from './compare-names.ts';
import { comparePlaces, type PlaceEvidence } from './compare-places.ts';
import { duplicateWeights } from './duplicate-weights.ts';
import type { PreparedRecord, Rarity } from './prepare-records.ts';
import { samePhone } from './read-contacts.ts';
import { letterChanges } from './text-likeness.ts';

/** What the rule says of two records. It never merges: a person answers. */
export interface DuplicateScore {
  /** 0 to 1; from 0.5 on they are called the same. */
  readonly likeness: number;
  readonly verdict: 'same' | 'maybe' | 'different';
  /** Why, the strongest first; what speaks against it last. */
  readonly reasons: readonly Reason[];
}

interface ContactEvidence {
  readonly points: number;
  readonly kind: 'same' | 'near' | 'other' | 'unknown';
}

interface Evidence {
  readonly name: NameEvidence;
  readonly place: PlaceEvidence;
  readonly phone: ContactEvidence;
  readonly email: ContactEvidence;
  /** Neither has a phone or an email. */
  readonly unreachable: boolean;
}

const weights = duplicateWeights;

/** The same for (a, b) and (b, a). */
export function scoreDuplicate(a: PreparedRecord, b: PreparedRecord, rarity: Rarity): DuplicateScore {
  return scoreOf(gather(a, b, rarity));
}

/** The same, but null for all that is no question: most pairs end after a look at the names. */
export function scoreLikely(a: PreparedRecord, b: PreparedRecord, rarity: Rarity): DuplicateScore | null {
  const name = compareNames(a, b, rarity);
  const unreachable = isUnreachable(a) && isUnreachable(b);
  if (name.kind === 'nothing' || name.kind === 'generation' || (name.kind === 'given' && !unreachable)) return null;
  const phone = comparePhones(a, b, rarity);
  const email = compareEmails(a, b, rarity);
  if (name.points + phone.points + email.points + weights.place.most < weights.maybe) return null;
  const evidence = { name, phone, email, unreachable, place: comparePlaces(a, b, rarity) };
  return pointsOf(evidence) < weights.maybe ? null : scoreOf(evidence);
}

function gather(a: PreparedRecord, b: PreparedRecord, rarity: Rarity): Evidence {
  return {
    name: compareNames(a, b, rarity),
    place: comparePlaces(a, b, rarity),
    phone: comparePhones(a, b, rarity),
    email: compareEmails(a, b, rarity),
    unreachable: isUnreachable(a) && isUnreachable(b),
  };
}

function scoreOf(evidence: Evidence): DuplicateScore {
  const points = pointsOf(evidence);
  return {
    likeness: 1 / (1 + 2 ** ((weights.same - points) / weights.spread)),
    verdict: points >= weights.same ? 'same' : points >= weights.maybe ? 'maybe' : 'different',
    reasons: reasonsOf(evidence),
  };
}

function pointsOf(evidence: Evidence): number {
  const { name, place, phone, email } = evidence;
  return Math.min(name.points + place.points + phone.points + email.points, mostFor(evidence));
}

function isUnreachable({ phones, emails }: PreparedRecord): boolean {
  return phones.length === 0 && emails.length === 0;
}

function comparePhones(a: PreparedRecord, b: PreparedRecord, rarity: Rarity): ContactEvidence {
  return compareContacts(a.phones, b.phones, samePhone, 1, weights.phone, rarity.phones);
}

function compareEmails(a: PreparedRecord, b: PreparedRecord, rarity: Rarity): ContactEvidence {
  return compareContacts(a.emails, b.emails, (x, y) => x === y, 2, weights.email, rarity.emails);
}

/** Points that a pair may have at most, because of what no likeness elsewhere makes good. */
function mostFor({ name, place, phone, email, unreachable }: Evidence): number {
  const apart = weights.same - weights.apart;
  const doubt = weights.same - weights.doubt;
  const reached = phone.kind === 'same' || email.kind === 'same';
  // A household shares address and phone: names without a common word, a couple, parent and child stay two. Where
  // nobody can be reached at all, a couple is one entry of the address book: worth the question.
  if (name.kind === 'nothing' || name.kind === 'generation') return apart;
  if (name.kind === 'given') return unreachable && (place.kind === 'same' || place.kind === 'near') ? Number.POSITIVE_INFINITY : apart;
  // Two departments of one house, two shops of one chain.
  if (name.kind === 'company') return doubt;
  if (place.kind === 'unit' && !reached) return doubt;
  if (place.points < weights.support && !reached && phone.kind !== 'near' && email.kind !== 'near') return doubt;
  const housed = place.kind === 'same' || place.kind === 'near';
  if ((phone.kind === 'other' || email.kind === 'other') && !housed && !reached) return doubt;
  if (phone.kind === 'other' && email.kind === 'other') return doubt;
  return Number.POSITIVE_INFINITY;
}

function compareContacts(
  a: readonly string[],
  b: readonly string[],
  same: (x: string, y: string) => boolean,
  nearBy: number,
  points: { readonly same: number; readonly near: number; readonly other: number },
  countOf: (key: string) => number,
): ContactEvidence {
  if (a.length === 0 || b.length === 0) return { points: 0, kind: 'unknown' };
  let best = Number.NEGATIVE_INFINITY;
  let near = false;
  for (const one of a) {
    for (const other of b) {
      if (same(one, other)) {
        const shared = Math.max(countOf(one), countOf(other));
        best = Math.max(best, points.same - weights.sharedLoses * Math.max(0, Math.log2(shared / 2)));
      } else near ||= letterChanges(one, other, nearBy) <= nearBy;
    }
  }
  if (best > Number.NEGATIVE_INFINITY) return { points: Math.max(0, best), kind: 'same' };
  return near ? { points: points.near, kind: 'near' } : { points: points.other, kind: 'other' };
}

function reasonsOf({ name, place, phone, email }: Evidence): Reason[] {
  const reason = (code: string, params: Reason['params'] = {}): Reason => ({ code, params });
  const against = ['given', 'family', 'middle', 'generation', 'company', 'nothing'].includes(name.kind);
  const found = [
    name.kind === 'unknown' || against ? [] : [{ points: name.points, reason: reason(nameCode(name)) }],
    phone.points > 0 ? [{ points: phone.points, reason: reason(`phone-${phone.kind}`) }] : [],
    email.points > 0 ? [{ points: email.points, reason: reason(`email-${email.kind}`) }] : [],
    place.points > 0 && place.kind !== 'unknown'
      ? [{ points: place.points, reason: reason(`place-${place.kind}`, place.unit === '' ? {} : { unit: place.unit }) }]
      : [],
  ].flat();
  return [
    ...found.toSorted((x, y) => y.points - x.points).map((one) => one.reason),
    ...(against ? [reason(`name-${name.kind}-differs`)] : []),
    ...(phone.kind === 'other' ? [reason('phone-other')] : []),
    ...(email.kind === 'other' ? [reason('email-other')] : []),
    ...(place.points <= 0 && (place.kind === 'other' || place.kind === 'unit' || place.kind === 'street')
      ? [reason(`place-${place.kind}`)]
      : []),
  ];
}

function nameCode({ kind, weakest, turned }: NameEvidence): string {
  if (kind === 'part') return 'name-part';
  if (turned) return 'name-turned';
  return kind === 'same' ? 'name-same' : `name-${weakest}`;
}
