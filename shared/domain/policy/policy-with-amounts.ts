import type { LocalDate } from '../base/now.ts';
import type { Policy } from './policy.ts';
import { policyInForce } from './policy-in-force.ts';

type Version = Pick<Policy, 'id' | 'version' | 'inForceFrom' | 'limits' | 'monthlyBudget'>;

/**
 * The version that counts today, or will, and has amounts in it; null where none has. Its amounts hold no currency of
 * their own: while there is one, another currency of the business would make other amounts of them.
 */
export function policyWithAmounts<P extends Version>(policies: readonly P[], today: LocalDate): P | null {
  const present = policyInForce(policies, today)?.version ?? 0;
  return policies.find((policy) => policy.version >= present && hasAmounts(policy)) ?? null;
}

function hasAmounts({ limits, monthlyBudget }: Version): boolean {
  return (monthlyBudget ?? 0) > 0 || Object.values(limits).some(({ perOffer, perMonth }) => perOffer > 0 || perMonth > 0);
}
