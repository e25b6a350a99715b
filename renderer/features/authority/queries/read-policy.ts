import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import { monthOf, monthSpending } from '../../../../shared/domain/offer/month-spending.ts';
import type { Policy, PolicyReading } from '../../../../shared/domain/policy/policy.ts';
import { latestPolicy, nextPolicy, policyInForce } from '../../../../shared/domain/policy/policy-in-force.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { readOffersFrom, readPolicies } from '../commands/offer-ground.ts';

/** What the settings show of the service policy. */
export interface PolicyFacts {
  /** Every version, the newest first. */
  readonly policies: readonly Policy[];
  readonly present: Policy | null;
  readonly coming: Policy | null;
  readonly latest: Policy | null;
  /** Readings of every version by those who may read: a handful for each person. */
  readonly readings: readonly PolicyReading[];
  /** Given this month so far, in minor units. */
  readonly spent: number;
}

export async function readPolicyFacts(reader: Reader, today: LocalDate, currency: string): Promise<PolicyFacts> {
  const [policies, offers] = await Promise.all([readPolicies(reader), readOffersFrom(reader, today, today)]);
  const readings = await reader.policyReadings
    .where('policyId')
    .anyOf(policies.map(({ id }) => id))
    .toArray();
  return {
    policies: policies.toSorted((a, b) => b.version - a.version),
    present: policyInForce(policies, today),
    coming: nextPolicy(policies, today),
    latest: latestPolicy(policies),
    readings: visible(readings, await reader.pendingWork()),
    spent: monthSpending(monthOf(today), '', currency, offers).inAll,
  };
}
