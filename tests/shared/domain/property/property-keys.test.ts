import { describe, expect, it } from 'vitest';
import { propertyKeys } from '../../../../shared/domain/property/property-keys.ts';

const at = (line: string, city: string | null = null) => ({ line, unit: null, city, region: null, postcode: null, country: null });

describe('propertyKeys', () => {
  it('sorts places by street, then by the number of the house', () => {
    const lines = ['9 Elm St', '100 Elm St', '12 Ash Rd', 'The Mill, Elm Lane'];
    const sorted = lines.toSorted((a, b) => (propertyKeys(at(a)).lineSort < propertyKeys(at(b)).lineSort ? -1 : 1));
    expect(sorted).toEqual(['12 Ash Rd', '9 Elm St', '100 Elm St', 'The Mill, Elm Lane']);
  });

  it('sorts by town first where that is asked', () => {
    const ely = propertyKeys(at('9 Zoo Rd', 'Ely'));
    const york = propertyKeys(at('1 Abbey Rd', 'York'));
    expect(ely.townSort < york.townSort).toBe(true);
    expect(ely.lineSort > york.lineSort).toBe(true);
  });
});
