import type { Job } from '../job/job.ts';
import { isSpent, type Month, monthOf, type SpentOffer } from './month-spending.ts';
import type { Offer } from './offer.ts';

export type Cause = NonNullable<Job['finalCause']>;

/** What was given for one cause in one month; `cause` null while it is not known. */
export interface CauseSpending {
  readonly month: Month;
  readonly cause: Cause | null;
  /** How many were given, those without cost too. */
  readonly count: number;
  readonly free: number;
  /** In minor units. */
  readonly minor: number;
}

/** What an offer is booked under: what is known now of the complaint or the job, else what was known when it was made. */
export function causeOf(
  offer: Pick<Offer, 'cause'>,
  complaint: { readonly cause: Cause | null } | null,
  job: Pick<Job, 'finalCause' | 'provisionalCause'> | null,
): Cause | null {
  return complaint?.cause ?? job?.finalCause ?? offer.cause ?? job?.provisionalCause ?? null;
}

/** Spending by month and cause, the newest month and the costliest cause first; the order of `offers` does not matter. */
export function spendingByCause(offers: readonly (SpentOffer & { readonly causeNow: Cause | null })[], currency: string): CauseSpending[] {
  const parts = new Map<string, CauseSpending>();
  for (const offer of offers) {
    if (!isSpent(offer) || offer.amount.currency !== currency) continue;
    const month = monthOf(offer.offeredOn);
    const key = `${month}/${offer.causeNow ?? ''}`;
    const before = parts.get(key) ?? { month, cause: offer.causeNow, count: 0, free: 0, minor: 0 };
    const { minor } = offer.amount;
    parts.set(key, { ...before, count: before.count + 1, free: before.free + (minor === 0 ? 1 : 0), minor: before.minor + minor });
  }
  return [...parts.values()].toSorted(
    (a, b) => b.month.localeCompare(a.month) || b.minor - a.minor || b.count - a.count || String(a.cause).localeCompare(String(b.cause)),
  );
}
