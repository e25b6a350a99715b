import type { z } from 'zod';
import { isZone } from '../base/local-time.ts';
import type { Problem } from '../base/reason.ts';
import { businessSchema } from './business.ts';
import { isCountry } from './countries.ts';

/** What Settings change of the business. */
export const businessFactsSchema = businessSchema.pick({
  name: true,
  country: true,
  zone: true,
  currency: true,
  openingHours: true,
  holidays: true,
  callingHours: true,
});
export type BusinessFacts = z.infer<typeof businessFactsSchema>;

export function businessFactsOf(business: BusinessFacts): BusinessFacts {
  const { name, country, zone, currency, openingHours, holidays, callingHours } = business;
  return { name, country, zone, currency, openingHours, holidays, callingHours };
}

/** Holidays in order, each once; the rest as it is. */
export function tidyBusinessFacts(facts: BusinessFacts): BusinessFacts {
  return { ...facts, name: facts.name.trim(), holidays: [...new Set(facts.holidays)].toSorted() };
}

/** What the schema cannot say: hours that end before they begin, a zone or country that nobody knows. */
export function checkBusinessFacts(facts: BusinessFacts): Problem[] {
  const { openingHours, callingHours, zone, country } = facts;
  return [
    ...(isZone(zone) ? [] : [problem(['zone'], 'zone-unknown')]),
    ...(isCountry(country) ? [] : [problem(['country'], 'country-unknown')]),
    ...openingHours.flatMap((hours, weekday) =>
      hours !== null && hours.from >= hours.to ? [problem(['openingHours', weekday, 'to'], 'hours-end-first')] : [],
    ),
    ...(callingHours.from < callingHours.to ? [] : [problem(['callingHours', 'to'], 'hours-end-first')]),
  ];
}

function problem(path: Problem['path'], code: string): Problem {
  return { path, code, params: {} };
}
