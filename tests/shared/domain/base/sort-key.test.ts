import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortKey } from '../../../../shared/domain/base/sort-key.ts';

const sorted = (texts: readonly string[]) => texts.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

describe('sortKey', () => {
  it('puts capitals and accents where people look for them', () => {
    expect(sorted(['Zoe', 'ángel', 'adam', 'Ångström', 'bea'])).toEqual(['adam', 'ángel', 'Ångström', 'bea', 'Zoe']);
  });

  it('sorts numbers by their size', () => {
    expect(sorted(['Elm St 100', 'Elm St 9', 'Elm St 12'])).toEqual(['Elm St 9', 'Elm St 12', 'Elm St 100']);
  });

  it('takes apostrophes and stops for nothing', () => {
    expect(sortKey("O'Brien, J.")).toBe(sortKey('obrien j'));
  });

  it('is a fixed point once numbers are padded, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
        expect(sortKey(sortKey(text))).toBe(sortKey(text));
      }),
    );
  });
});
