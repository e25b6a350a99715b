import type { Customer } from '../customer/customer.ts';
import { plainWords } from './read-choice.ts';

const groups: readonly (readonly [Customer['group'], RegExp])[] = [
  ['supplier', /^(?:our )?(?:suppliers?|vendors?|wholesalers?|merchants?|lieferant(?:en)?)$/],
  ['employee', /^(?:employees?|staff|team|technicians?|crew|coworkers?|internal|mitarbeiter)$/],
  ['prospect', /^(?:prospects?|leads?|potential customers?|enquir(?:y|ies)|lead customers?)$/],
  ['distributor', /^(?:distributors?|agents?|resellers?|dealers?|referral partners?|contractors?)$/],
  ['end-customer', /^(?:end customers?|customers?|clients?)$/],
];

/** The group of customers that a word means; null for a word of the business's own. */
export function readGroup(text: string): Customer['group'] | null {
  const words = plainWords(text);
  return groups.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
