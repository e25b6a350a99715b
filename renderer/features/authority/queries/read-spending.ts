import { addMonths } from '../../../../shared/domain/base/local-time.ts';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import { isSpent, type Month, monthBounds, monthOf, monthSpending } from '../../../../shared/domain/offer/month-spending.ts';
import type { Offer } from '../../../../shared/domain/offer/offer.ts';
import { type CauseSpending, causeOf, spendingByCause } from '../../../../shared/domain/offer/spending-by-cause.ts';
import { policyInForce } from '../../../../shared/domain/policy/policy-in-force.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { readOffersFrom, readPolicies } from '../commands/offer-ground.ts';

/** One month of what making up has cost; amounts in minor units. */
export interface MonthCost {
  readonly month: Month;
  readonly causes: readonly CauseSpending[];
  readonly spent: number;
  readonly waiting: number;
  /** Goodwill that was planned, by the version that counted when the month ended (today, for this one); null for none. */
  readonly budget: number | null;
}

/** The newest month first. A month is read at a time: some dozens of offers, of which only sums are kept. */
export async function readSpending(reader: Reader, today: LocalDate, months: number, currency: string): Promise<MonthCost[]> {
  const policies = await readPolicies(reader);
  const costs: MonthCost[] = [];
  for (let back = 0; back < months; back += 1) {
    const month = monthOf(addMonths(`${monthOf(today)}-01`, -back));
    const offers = await readOffersFrom(reader, `${month}-01`, `${month}-01`);
    const withCause = await Promise.all(offers.filter(isSpent).map((offer) => withCauseNow(reader, offer)));
    const { inAll, waiting } = monthSpending(month, '', currency, offers);
    const last = monthBounds(month)[1];
    const budget = policyInForce(policies, last < today ? last : today)?.monthlyBudget ?? null;
    costs.push({ month, causes: spendingByCause(withCause, currency), spent: inAll, waiting, budget });
  }
  return costs;
}

async function withCauseNow(reader: Reader, offer: Offer): Promise<Offer & { causeNow: CauseSpending['cause'] }> {
  const [complaint, job] = await Promise.all([
    offer.complaintId === null ? undefined : reader.complaints.get(offer.complaintId),
    offer.jobId === null ? undefined : reader.jobs.get(offer.jobId),
  ]);
  return { ...offer, causeNow: causeOf(offer, complaint ?? null, job ?? null) };
}
