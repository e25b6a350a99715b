import type { Now } from '../base/now.ts';
import { sameValue } from '../base/patch.ts';
import type { Problem } from '../base/reason.ts';
import type { Policy } from './policy.ts';

export type PolicyWords = Pick<Policy, 'text' | 'inForceFrom' | 'limits' | 'monthlyBudget'>;

/**
 * What forbids a new version: no words, a day gone by (what was offered then was judged by what counted then), limits for
 * one offer above those for a month, or nothing that differs from the version before (null for the first).
 */
export function checkPolicy(wanted: PolicyWords, before: PolicyWords | null, now: Now): Problem[] {
  const problems: Problem[] = [];
  if (wanted.text.trim() === '') problems.push({ path: ['text'], code: 'policy-no-words', params: {} });
  if (wanted.inForceFrom < now.date) problems.push({ path: ['inForceFrom'], code: 'policy-in-the-past', params: {} });
  for (const role of ['office', 'technician'] as const) {
    const { perOffer, perMonth } = wanted.limits[role];
    if (perOffer > perMonth) problems.push({ path: ['limits', role], code: 'policy-offer-over-month', params: { role } });
  }
  if (problems.length === 0 && before !== null && isSame(wanted, before)) problems.push({ path: [], code: 'policy-same', params: {} });
  return problems;
}

function isSame(wanted: PolicyWords, before: PolicyWords): boolean {
  const parts = ({ text, limits, monthlyBudget }: PolicyWords) => ({ text: text.trim(), limits, monthlyBudget });
  return sameValue(parts(wanted), parts(before)) && wanted.inForceFrom === before.inForceFrom;
}
