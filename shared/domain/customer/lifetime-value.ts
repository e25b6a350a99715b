import type { Money } from '../base/money.ts';
import type { Job } from '../job/job.ts';

/** What a customer has been charged so far. */
export interface LifetimeValue {
  /** In the business's currency. */
  readonly total: Money;
  /** How many jobs it is the sum of. */
  readonly jobs: number;
  /** Jobs with a price in another currency, which are not in the sum: a rate of exchange would be a guess. */
  readonly otherCurrency: number;
}

/** Sums the prices of what was done; null when nothing done has a price. @param currency ISO 4217 */
export function lifetimeValue(
  jobs: readonly Pick<Job, 'price' | 'noCharge' | 'completedAt' | 'status'>[],
  currency: string,
): LifetimeValue | null {
  const done = jobs.filter(({ completedAt, status, noCharge }) => completedAt !== null && status !== 'cancelled' && !noCharge);
  const prices = done.flatMap(({ price }) => price ?? []);
  if (prices.length === 0) return null;
  const own = prices.filter((price) => price.currency === currency);
  return {
    total: { minor: own.reduce((sum, { minor }) => sum + minor, 0), currency },
    jobs: own.length,
    otherCurrency: prices.length - own.length,
  };
}
