import type { OfferRoom } from '../../../shared/domain/offer/judge-offer.ts';
import type { OfferOver } from '../../../shared/domain/offer/offer.ts';
import { offers as words } from '../../../shared/text/en/offers.ts';
import { money } from './offer-what.ts';

/** Which limits an amount is above, a sentence each. `owner`: said to the owner, who minds the goodwill only. */
export function overWords(
  over: readonly OfferOver[],
  room: OfferRoom,
  policy: object | null,
  currency: string,
  owner: boolean,
  minor: number,
): string[] {
  if (owner) return room.budget === null ? [] : [words.ownerOver(money(minor - Math.max(0, room.budget), currency))];
  if (policy === null) return [words.over.noPolicy];
  const left = (amount: number | null): string => money(Math.max(0, amount ?? 0), currency);
  const { offer, month, budget } = words.over;
  const say: Record<OfferOver, () => string> = {
    offer: () => offer(left(room.perOffer)),
    month: () => month(left(room.month)),
    budget: () => budget(left(room.budget)),
  };
  return over.map((limit) => say[limit]());
}
