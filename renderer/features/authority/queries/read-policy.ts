import type { Id } from '../../../../shared/domain/base/id.ts';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import { businessId } from '../../../../shared/domain/business/business.ts';
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
  /** The currency of each version's amounts, by its id. */
  readonly currencies: ReadonlyMap<Id, string>;
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
    currencies: await readCurrencies(reader, policies, currency),
    spent: monthSpending(monthOf(today), '', currency, offers).inAll,
  };
}

/** A version keeps the currency that the business had when it was written: the log tells when that changed. */
async function readCurrencies(reader: Reader, policies: readonly Policy[], present: string): Promise<ReadonlyMap<Id, string>> {
  const changed = await reader.operations.where('touches').equals(businessId).toArray();
  const changes = changed
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .flatMap(({ at, patches }) =>
      patches.flatMap(({ id, fields }) =>
        id === businessId && fields['currency'] ? [{ at, before: String(fields['currency'].before) }] : [],
      ),
    );
  return new Map(policies.map(({ id, createdAt }) => [id, changes.find(({ at }) => at > createdAt)?.before ?? present]));
}
