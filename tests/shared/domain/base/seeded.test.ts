import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededFraction } from '../../../../shared/domain/base/seeded.ts';

describe('seeded chance', () => {
  it('is the same number for the same words, on every machine', () => {
    // Frozen: another number here would draw other people in every shop.
    expect(seededFraction('shop', 'review', 'job-1')).toBe(0.18675980406333426);
    expect(seededFraction('')).toBeGreaterThanOrEqual(0);
  });

  it('is from 0 up to, not including, 1, and tells its parts apart', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (seed, parts) => {
        const drawn = seededFraction(seed, ...parts);
        expect(drawn >= 0 && drawn < 1).toBe(true);
        expect(seededFraction(seed, ...parts)).toBe(drawn);
      }),
    );
    expect(seededFraction('ab', 'c')).not.toBe(seededFraction('a', 'bc'));
  });

  it('spreads evenly over jobs and over seeds (chi-squared, 20 boxes, 0.1%)', () => {
    for (const draw of [
      (index: number) => seededFraction('shop', 'review', `job-${index}`),
      (index: number) => seededFraction(`s${index}`, 'x'),
    ]) {
      const boxes = new Array<number>(20).fill(0);
      for (let index = 0; index < 20_000; index += 1) {
        const box = Math.floor(draw(index) * 20);
        boxes[box] = (boxes[box] ?? 0) + 1;
      }
      const chiSquared = boxes.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
      expect(chiSquared).toBeLessThan(43.8);
    }
  });
});
