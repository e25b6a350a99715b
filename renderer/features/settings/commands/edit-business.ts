import { z } from 'zod';
import { conflictProblems, recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { businessId } from '../../../../shared/domain/business/business.ts';
import { businessFactsSchema, checkBusinessFacts, tidyBusinessFacts } from '../../../../shared/domain/business/business-facts.ts';
import type { Policy } from '../../../../shared/domain/policy/policy.ts';
import { policyWithAmounts } from '../../../../shared/domain/policy/policy-with-amounts.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

/**
 * Changes the business: its name, where it is, when it works and when its customers may be rung. Calls that are planned
 * already keep their time; what is planned from now on goes by the new hours. The currency stays while a service policy
 * with amounts counts.
 */
export const editBusiness = defineCommand({
  name: 'edit-business',
  action: 'settings',
  input: z.object({ rev: z.int().positive(), before: businessFactsSchema, after: businessFactsSchema }),
  tables: ['business', 'policies'],
  load: async (reader) => ({
    business: await reader.business.get(businessId),
    policies: await reader.policies.where('[live+version]').between([1, 0], [1, Number.MAX_SAFE_INTEGER]).toArray(),
  }),
  decide({ rev, before, after }, { business, policies }, { now }) {
    if (business === undefined) return recordGone;
    const problems = [...checkBusinessFacts(after), ...checkCurrency(before.currency, after.currency, policies, now.date)];
    if (problems.length > 0) return { ok: false, problems };
    const merged = mergeEdit('business', business, { rev, before, after: tidyBusinessFacts(after) });
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    return { ok: true, value: { patches: merged.patch === null ? [] : [merged.patch], output: null } };
  },
});

/** The amounts of a policy name no currency: in another one they would be other amounts. */
function checkCurrency(before: string, after: string, policies: readonly Policy[], today: LocalDate): Problem[] {
  const policy = before === after ? null : policyWithAmounts(policies, today);
  return policy === null ? [] : [{ path: ['currency'], code: 'currency-in-policy', params: { currency: before, version: policy.version } }];
}
