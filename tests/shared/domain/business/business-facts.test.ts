import { describe, expect, it } from 'vitest';
import {
  type BusinessFacts,
  businessFactsOf,
  checkBusinessFacts,
  tidyBusinessFacts,
} from '../../../../shared/domain/business/business-facts.ts';
import { defaultBusiness } from '../../../../shared/domain/business/default-business.ts';

const usual: BusinessFacts = businessFactsOf(defaultBusiness('America/New_York', 'US'));
const check = (changes: Partial<BusinessFacts>) =>
  checkBusinessFacts({ ...usual, ...changes }).map(({ code, path }) => [code, ...path].join(' '));

describe('what a business may set', () => {
  it('is fine as it begins, and with no day open', () => {
    expect(check({})).toEqual([]);
    expect(check({ openingHours: Array.from({ length: 7 }, () => null) })).toEqual([]);
  });

  it('is hours that end after they begin', () => {
    expect(check({ openingHours: [{ from: '08:00', to: '08:00' }, ...usual.openingHours.slice(1)] })).toEqual([
      'hours-end-first openingHours 0 to',
    ]);
    expect(check({ callingHours: { from: '21:00', to: '08:00' } })).toEqual(['hours-end-first callingHours to']);
  });

  it('is a zone and a country that are known', () => {
    expect(check({ zone: 'Europe/Nowhere' })).toEqual(['zone-unknown zone']);
    expect(check({ country: 'XX' })).toEqual(['country-unknown country']);
  });
});

describe('tidying', () => {
  it('puts holidays in order, each once', () => {
    const tidy = tidyBusinessFacts({ ...usual, name: ' A ', holidays: ['2027-01-01', '2026-12-25', '2027-01-01'] });
    expect(tidy).toMatchObject({ name: 'A', holidays: ['2026-12-25', '2027-01-01'] });
  });
});
