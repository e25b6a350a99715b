import { type OfferRoom, offerRoom } from '../../../shared/domain/offer/judge-offer.ts';
import { monthOf, monthSpending } from '../../../shared/domain/offer/month-spending.ts';
import type { Offer } from '../../../shared/domain/offer/offer.ts';
import { policyInForce } from '../../../shared/domain/policy/policy-in-force.ts';
import type { Staff } from '../../../shared/domain/staff/staff.ts';
import type { OfferGround } from './commands/offer-ground.ts';

/** What is left to a person in the month of an offer, in the money of that offer. */
export function decisionRoom(
  offer: Pick<Offer, 'offeredOn' | 'amount'>,
  person: Pick<Staff, 'id' | 'role'>,
  ground: OfferGround,
): OfferRoom {
  const spent = monthSpending(monthOf(offer.offeredOn), person.id, offer.amount.currency, ground.offers);
  return offerRoom(person.role, policyInForce(ground.policies, offer.offeredOn), spent);
}
