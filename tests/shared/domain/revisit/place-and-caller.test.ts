import { describe, expect, it } from 'vitest';
import { normaliseAddress } from '../../../../shared/domain/property/normalise-address.ts';
import { findRevisit } from '../../../../shared/domain/revisit/find-revisit.ts';
import type { RevisitProperty } from '../../../../shared/domain/revisit/revisit.ts';
import { address, drip, dripAgain, query } from './story.ts';

function property(id: string, line: string, unit: string | null = null): RevisitProperty {
  const place = address(line, unit);
  return { id, customerId: 'c', address: place, addressKey: normaliseAddress(place), zone: null };
}

function verdict(own: RevisitProperty, before: RevisitProperty, words = 'The kitchen faucet is still dripping') {
  const first = { ...drip, propertyId: before.id };
  return (
    findRevisit(query(dripAgain(7, { propertyId: own.id, customerWords: words }), [first], { properties: [own, before] }))?.verdict ?? null
  );
}

describe('the gate', () => {
  it('lets two spellings of one address through', () => {
    expect(verdict(property('a', '14 Orchard Row, basement'), property('b', '14 ORCHARD ROW', 'Basement'))).toBe('flag');
    expect(verdict(property('a', '2525 West 4th Ave, Vancouver BC'), property('b', '2525 W. Fourth Avenue'))).toBe('flag');
  });

  it.each([
    ['another street', '44 Myrtle Ave', null, '44 Myrtle St', null],
    ['another flat', 'Beech Court, Stockport', 'Flat 3', 'Beech Court, Stockport', 'Flat 5'],
    ['another town', '1 High St, Otley', null, '1 High St, Ilkley', null],
  ])('keeps out %s', (_, own, ownUnit, before, unit) => {
    expect(verdict(property('a', own, ownUnit), property('b', before, unit))).toBeNull();
  });

  it('never flags another unit that the words name, wherever it is filed', () => {
    const building = property('a', 'Beech Court');
    const first = { ...drip, propertyId: 'a', customerWords: 'Flat 3 kitchen faucet drips' };
    const second = dripAgain(7, { propertyId: 'a', customerWords: 'Flat 5 kitchen faucet still dripping' });
    expect(findRevisit(query(second, [first], { properties: [building] }))?.verdict).toBe('quiet');
  });

  it('may ask, never flags, where only the caller or a billing address says so', () => {
    const noPlace = findRevisit(query(dripAgain(7, { propertyId: null }), [drip]));
    expect(noPlace?.verdict).toBe('ask');
    const office = property('a', '1 Castle Hill, Skipton');
    const rented = property('b', '26 Sheep St, Skipton');
    expect(verdict(rented, office)).toBeNull();
    const first = { ...drip, propertyId: 'a', customerWords: 'Kitchen faucet at 26 Sheep St drips' };
    const filed = findRevisit(query(dripAgain(7, { propertyId: 'b' }), [first], { properties: [office, rented] }));
    expect(filed?.verdict).toBe('ask');
  });

  it('keeps to the address of a new place that has no row yet', () => {
    expect(findRevisit(query(dripAgain(7, { propertyId: 'unknown' }), [drip]))).toBeNull();
  });
});
