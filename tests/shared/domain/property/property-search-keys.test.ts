import { describe, expect, it } from 'vitest';
import type { Address } from '../../../../shared/domain/property/property.ts';
import { propertySearchKeys } from '../../../../shared/domain/property/property-search-keys.ts';

const address = (line: string, unit: string | null = null): Address => ({
  line,
  unit,
  city: null,
  region: null,
  postcode: null,
  country: null,
});

describe('propertySearchKeys', () => {
  it('holds house number, street words and unit', () => {
    expect(propertySearchKeys(address('14 Orchard Row', 'Basement'))).toEqual(expect.arrayContaining(['14', 'orchard', 'row', 'basement']));
  });

  it('holds the street as written and as addresses are compared', () => {
    const short = propertySearchKeys(address('9 High St'));
    const long = propertySearchKeys(address('9 High Street'));
    expect(short).toEqual(expect.arrayContaining(['9', 'high', 'st']));
    expect(long).toEqual(expect.arrayContaining(['9', 'high', 'street']));
    expect(short.filter((key) => long.includes(key)).length).toBeGreaterThanOrEqual(3);
  });

  it('leaves the town out', () => {
    expect(propertySearchKeys(address('200 West 26 Street, New York, NY 10001'))).not.toContain('york');
  });

  it('takes a place without a number and without sense', () => {
    expect(propertySearchKeys(address('Ty Gwyn'))).toEqual(expect.arrayContaining(['ty', 'gwyn']));
    expect(propertySearchKeys(address('---'))).toEqual([]);
  });
});
