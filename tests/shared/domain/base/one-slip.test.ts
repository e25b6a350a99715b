import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithinOneSlip } from '../../../../shared/domain/base/one-slip.ts';

describe('one slip of the finger', () => {
  it.each([
    ['heater', 'heater', true],
    ['heater', 'heatr', true],
    ['heater', 'heeater', true],
    ['heater', 'heoter', true],
    ['heater', 'haeter', true],
    ['', 'a', true],
    ['heater', 'hoetar', false],
    ['heater', 'heat', false],
    ['abx', 'bay', false],
    ['ab', 'bac', false],
  ])('%s and %s: %s', (one, other, within) => {
    expect(isWithinOneSlip(one, other)).toBe(within);
    expect(isWithinOneSlip(other, one)).toBe(within);
  });

  it('is made wherever a letter is taken out of any word', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (word, at) => {
        const place = at % word.length;
        expect(isWithinOneSlip(word, word.slice(0, place) + word.slice(place + 1))).toBe(true);
      }),
    );
  });
});
