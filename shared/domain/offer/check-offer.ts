import type { Problem } from '../base/reason.ts';
import type { OfferKind } from './offer.ts';

/** Gestures that cost nothing, which come first (S3). */
export const freeKinds: readonly OfferKind[] = ['owner-rings', 'first-slot', 'free-check', 'longer-warranty'];

/** What may cost something or not; the others of money always do. */
const maybeFree: readonly OfferKind[] = ['other'];

export function isFreeKind(kind: OfferKind): boolean {
  return freeKinds.includes(kind);
}

/** What is missing before it can be offered. */
export function checkOffer({
  kind,
  words,
  minor,
}: {
  readonly kind: OfferKind;
  readonly words: string;
  readonly minor: number;
}): Problem[] {
  const problems: Problem[] = [];
  if (words.trim() === '') problems.push({ path: ['words'], code: 'offer-no-words', params: {} });
  if (isFreeKind(kind) && minor !== 0) problems.push({ path: ['amount'], code: 'offer-is-free', params: {} });
  if (!isFreeKind(kind) && !maybeFree.includes(kind) && minor <= 0)
    problems.push({ path: ['amount'], code: 'offer-no-amount', params: {} });
  return problems;
}
