import type { z } from 'zod';
import { isZone } from '../base/local-time.ts';
import type { Problem } from '../base/reason.ts';
import { businessSchema } from './business.ts';
import { isCountry } from './countries.ts';
import { checkNumbers, tidyNumbers } from './rule-numbers.ts';

/** What Settings change of the business. */
export const businessFactsSchema = businessSchema.pick({
  name: true,
  country: true,
  zone: true,
  currency: true,
  openingHours: true,
  holidays: true,
  callingHours: true,
  trades: true,
  jobTypes: true,
  numbers: true,
});
export type BusinessFacts = z.infer<typeof businessFactsSchema>;

export function businessFactsOf(business: BusinessFacts): BusinessFacts {
  const { name, country, zone, currency, openingHours, holidays, callingHours, trades, jobTypes, numbers } = business;
  return { name, country, zone, currency, openingHours, holidays, callingHours, trades, jobTypes, numbers };
}

/** Holidays in order, each day, trade and type once, no number that is usual anyway; the rest as it is. */
export function tidyBusinessFacts(facts: BusinessFacts): BusinessFacts {
  const { holidays, trades, jobTypes, numbers } = facts;
  return {
    ...facts,
    name: facts.name.trim(),
    holidays: [...new Set(holidays)].toSorted(),
    trades: onceEach(trades, (trade) => trade),
    jobTypes: onceEach(jobTypes, ({ name }) => name),
    numbers: tidyNumbers(numbers),
  };
}

/** What the schema cannot say: hours that end before they begin, a zone or country that nobody knows. */
export function checkBusinessFacts(facts: BusinessFacts): Problem[] {
  const { openingHours, callingHours, zone, country, trades, jobTypes } = facts;
  return [
    ...(isZone(zone) ? [] : [problem(['zone'], 'zone-unknown')]),
    ...(isCountry(country) ? [] : [problem(['country'], 'country-unknown')]),
    ...openingHours.flatMap((hours, weekday) =>
      hours !== null && hours.from >= hours.to ? [problem(['openingHours', weekday, 'to'], 'hours-end-first')] : [],
    ),
    ...(callingHours.from < callingHours.to ? [] : [problem(['callingHours', 'to'], 'hours-end-first')]),
    ...trades.flatMap((trade, index) => (trade.trim() === '' ? [problem(['trades', index], 'name-missing')] : [])),
    ...jobTypes.flatMap(({ name }, index) => (name.trim() === '' ? [problem(['jobTypes', index], 'name-missing')] : [])),
    ...checkNumbers(facts),
  ];
}

/** The first of each name, as people take names for the same: without regard to capitals and blanks. */
function onceEach<T>(all: readonly T[], nameOf: (one: T) => string): T[] {
  const key = (one: T): string => nameOf(one).trim().toLowerCase();
  return [...new Map(all.toReversed().map((one) => [key(one), one])).values()].toReversed();
}

function problem(path: Problem['path'], code: string): Problem {
  return { path, code, params: {} };
}
