import type { OfferLimit, Policy } from './policy.ts';

/** In whole units of money: about a call-out for a technician, a small job for the office. The owner changes them. */
const usual = { technician: { perOffer: 50, perMonth: 150 }, office: { perOffer: 100, perMonth: 300 }, monthlyBudget: 500 } as const;

/** What the first version offers as limits, in minor units of a currency with so many digits; without any, money is counted in hundreds. */
export function startingLimits(digits: number): {
  office: OfferLimit;
  technician: OfferLimit;
  monthlyBudget: NonNullable<Policy['monthlyBudget']>;
} {
  const minor = (whole: number): number => whole * (digits === 0 ? 100 : 10 ** digits);
  const limit = ({ perOffer, perMonth }: OfferLimit): OfferLimit => ({ perOffer: minor(perOffer), perMonth: minor(perMonth) });
  return { office: limit(usual.office), technician: limit(usual.technician), monthlyBudget: minor(usual.monthlyBudget) };
}
