import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKeyStart, normaliseAddress, sameAddress } from '../../../../shared/domain/property/normalise-address.ts';
import type { Address } from '../../../../shared/domain/property/property.ts';

function at(line: string, more: Partial<Address> = {}): Address {
  return { line, unit: null, city: null, region: null, postcode: null, country: null, ...more };
}

describe('normaliseAddress', () => {
  it.each([
    ['14 Orchard Row, basement', at('14 ORCHARD ROW', { unit: 'Basement' })],
    ['12 Hay Street Apt 3', at('12 Hay St.', { unit: '#3' })],
    ['Flat 3, 12 Hay Street', at('12 Hay St', { unit: '3' })],
    ['8/77 Burwood Rd', at('77 Burwood Road', { unit: 'Unit 8' })],
    ['8/77 Burwood Rd', at('8/77 Burwood Road', { unit: '8' })],
    ['1205-888 Pacific St, Vancouver BC', at('888 Pacific Street', { unit: '1205', city: 'Vancouver', region: 'British Columbia' })],
    ['2525 West Fourth Avenue', at('2525 W 4th Ave')],
    ['10 N.W. 5th St', at('10 Northwest Fifth Street')],
    ['12 Saint Johns Road', at('12 St. John’s Rd')],
    ['12 Hay St, 2nd floor', at('12 Hay St', { unit: 'Floor 2' })],
    ['18 Carroll St 3R', at('18 Carroll Street', { unit: '3r' })],
    ['12, Hay Street', at('No. 12 Hay St')],
    ['Lot 8 Barossa Valley Way', at('LOT 8, Barossa Valley Way')],
    ['Mt Zion Church, 300 Grove St', at('300 Grove Street')],
    ['118 Lordship Lane, London SE22 8HD', at('118 Lordship Ln', { city: 'London', postcode: 'se228hd' })],
    [
      '301 Hamilton Ave, Palo Alto, CA 94303-1234',
      at('301 Hamilton Avenue', { city: 'Palo Alto', region: 'California', postcode: '94303' }),
    ],
    ['Hauptstraße 5, 10115 Berlin', at('Hauptstr. 5', { city: 'Berlin', postcode: '10115' })],
    ['Ty Gwyn, Brecon', at('ty gwyn', { city: 'Brecon' })],
  ])('%s', (line, other) => {
    expect(normaliseAddress(at(line))).toBe(normaliseAddress(other));
  });

  it.each([
    ['44 Myrtle Ave', '44 Myrtle St'],
    ['1210 N Park St', '1210 S Park St'],
    ['14 Orchard Row', '15 Orchard Row'],
    ['14 Orchard Row', '14 Orchard Row, basement'],
    ['Flat 3, Beech Court', 'Flat 5, Beech Court'],
    ['123 Main St', '123 1/2 Main St'],
    ['12A High St', '12 High St'],
    ['45-12 Bell Blvd', '12 Bell Blvd'],
    ['1 High St, Otley', '1 High St, Ilkley'],
    ['1 Main St, Springfield IL', '1 Main St, Springfield MO'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(normaliseAddress(at(a))).not.toBe(normaliseAddress(at(b)));
    expect(sameAddress(at(a), at(b))).toBe(false);
  });

  it('is the beginning of a key for a sparse spelling of the same place', () => {
    const sparse = at('14 Orchard Row');
    const full = at('14 Orchard Row, Leeds LS6 2AB');
    expect(normaliseAddress(full)).not.toBe(normaliseAddress(sparse));
    expect(normaliseAddress(full).startsWith(addressKeyStart(sparse))).toBe(true);
    expect(sameAddress(sparse, full)).toBe(true);
    expect(sameAddress(at('14 Orchard Row, Headingley, Leeds'), full)).toBe(true);
    expect(addressKeyStart(at('14 Orchard Row', { unit: '2' }))).not.toBe(addressKeyStart(sparse));
  });

  const street = fc.constantFrom('Orchard Row', 'St Johns Road', 'Pine Street', 'W Fourth Avenue', 'Mill Lane', 'Hay St', 'Highway 1');
  const house = fc.integer({ min: 1, max: 9999 });
  const unit = fc.constantFrom('1', '2b', 'Basement', '14', 'Floor 2');

  it('laws: case and spaces do not matter, the unit does, a key is its own key', () => {
    fc.assert(
      fc.property(house, street, unit, unit, (number, name, one, two) => {
        const line = `${number} ${name}`;
        const key = normaliseAddress(at(line, { unit: one }));
        expect(normaliseAddress(at(`  ${line.toUpperCase().replaceAll(' ', '   ')} `, { unit: one.toUpperCase() }))).toBe(key);
        expect(normaliseAddress(at(line, { unit: `Apt. ${one}` }))).toBe(key);
        expect(normaliseAddress(at(line, { unit: two })) === key).toBe(one === two);
        const [streetPart = '', unitPart = ''] = key.split('|');
        expect(normaliseAddress(at(streetPart, { unit: unitPart }))).toBe(key);
      }),
    );
  });

  it('law: sameAddress is the same both ways, and nothing makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), fc.string({ maxLength: 80 }), (a, b) => {
        expect(sameAddress(at(a), at(`${b} `))).toBe(sameAddress(at(`${b} `), at(a)));
      }),
    );
  });
});

interface Sample {
  readonly country: string;
  readonly description: string;
  readonly components: Readonly<Record<string, string | undefined>>;
  readonly expected: string;
}

describe('addresses as people of six countries write them (OpenCage)', () => {
  const samples = (
    JSON.parse(readFileSync(new URL('../../../fixtures/addresses/opencage.json', import.meta.url), 'utf8')) as Sample[]
  ).filter(({ components }) => components['house_number'] !== undefined && components['road'] !== undefined);

  it.each(samples.map((sample) => [sample.expected.trim().replaceAll('\n', ', '), sample] as const))(
    '%s',
    (line, { components, country }) => {
      const parts = at(`${components['house_number']} ${components['road']}`, {
        city: components['city'] ?? components['town'] ?? components['village'] ?? null,
        region: components['state'] ?? null,
        postcode: components['postcode'] ?? null,
        country,
      });
      expect(addressKeyStart(at(line, { country }))).toBe(addressKeyStart(parts));
      expect(sameAddress(at(line, { country }), parts)).toBe(true);
    },
  );
});
