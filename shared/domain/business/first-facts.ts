import type { z } from 'zod';
import type { Problem } from '../base/reason.ts';
import { type Business, businessSchema } from './business.ts';
import { checkBusinessFacts } from './business-facts.ts';
import { currencyOf } from './currency-of.ts';

/** The three facts that a new program asks for: the name, where it is (country and zone), and when it is open. */
export const firstFactsSchema = businessSchema.pick({ name: true, country: true, zone: true, openingHours: true });
export type FirstFacts = z.infer<typeof firstFactsSchema>;

/** What is wrong with them, by field. Unlike in Settings the name may not be left out: it ends the first run. */
export function checkFirstFacts(facts: FirstFacts, business: Business): Problem[] {
  const missing = facts.name.trim() === '' ? [{ path: ['name'], code: 'business-name-missing', params: {} }] : [];
  return [...missing, ...checkBusinessFacts({ ...business, ...facts })];
}

/** The facts as fields of the business. The currency goes with the country. */
export function fieldsOfFirstFacts(facts: FirstFacts, business: Pick<Business, 'country' | 'currency'>): Partial<Business> {
  const moved = facts.country !== business.country;
  return { ...facts, name: facts.name.trim(), ...(moved && { currency: currencyOf(facts.country) }) };
}
