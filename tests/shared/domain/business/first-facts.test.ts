import { describe, expect, it } from 'vitest';
import { countries } from '../../../../shared/domain/business/countries.ts';
import { currencyOf } from '../../../../shared/domain/business/currency-of.ts';
import { defaultBusiness } from '../../../../shared/domain/business/default-business.ts';
import { isSetUp } from '../../../../shared/domain/business/is-set-up.ts';
import { openingHoursOf, sameHoursOf } from '../../../../shared/domain/business/same-hours.ts';

describe('the first facts', () => {
  it('are missing while there is neither a name nor a customer', () => {
    expect(isSetUp({ name: '' }, 0)).toBe(false);
    expect(isSetUp({ name: 'Orchard Plumbing' }, 0)).toBe(true);
    expect(isSetUp({ name: '' }, 1)).toBe(true);
  });

  it('begin with weekdays from 8 to 17, and come back as they were', () => {
    const { openingHours } = defaultBusiness('Europe/London', 'GB');
    expect(sameHoursOf(openingHours)).toEqual({ days: [true, true, true, true, true, false, false], from: '08:00', to: '17:00' });
    expect(openingHoursOf(sameHoursOf(openingHours))).toEqual(openingHours);
    expect(sameHoursOf(openingHoursOf({ days: Array(7).fill(false), from: '09:00', to: '12:00' }))).toMatchObject({ from: '08:00' });
  });

  it('have a currency for every country that the world counts in', () => {
    const known = new Set(Intl.supportedValuesOf('currency'));
    for (const country of countries) expect(known).toContain(currencyOf(country));
    expect([currencyOf('US'), currencyOf('GB'), currencyOf('FR')]).toEqual(['USD', 'GBP', 'EUR']);
  });
});
