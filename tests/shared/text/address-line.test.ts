import { describe, expect, it } from 'vitest';
import { addressParts } from '../../../shared/domain/property/address-order.ts';
import type { Address } from '../../../shared/domain/property/property.ts';
import { addressLines } from '../../../shared/text/address-line.ts';

const at = (parts: Partial<Address>): Address => ({
  line: '',
  unit: null,
  city: null,
  region: null,
  postcode: null,
  country: null,
  ...parts,
});

describe('an address as its country writes it', () => {
  it.each<[string, Address, string, string[]]>([
    [
      'British',
      at({ line: '12 Elm Road', unit: 'Flat 3', city: 'Leeds', postcode: 'LS6 2AB' }),
      'GB',
      ['Flat 3, 12 Elm Road', 'Leeds LS6 2AB'],
    ],
    [
      'American',
      at({ line: '12 Elm St', unit: 'Apt 3', city: 'Austin', region: 'TX', postcode: '78701' }),
      'US',
      ['12 Elm St, Apt 3', 'Austin, TX 78701'],
    ],
    ['German', at({ line: 'Hauptstr. 5', city: 'Berlin', postcode: '10115' }), 'DE', ['Hauptstr. 5', '10115 Berlin']],
    [
      'foreign',
      at({ line: 'Hauptstr. 5', city: 'Berlin', postcode: '10115', country: 'DE' }),
      'GB',
      ['Hauptstr. 5', '10115 Berlin', 'Germany'],
    ],
    ['sparse', at({ line: 'Mill Farm' }), 'GB', ['Mill Farm']],
  ])('%s', (_, address, country, lines) => {
    expect(addressLines(address, country)).toEqual(lines);
  });

  it('asks for its parts in that order', () => {
    expect(addressParts('DE')).toEqual(['unit', 'postcode', 'city', 'region']);
    expect(addressParts('US')).toEqual(['unit', 'city', 'region', 'postcode']);
  });
});
