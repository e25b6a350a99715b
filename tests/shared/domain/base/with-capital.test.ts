import { describe, expect, it } from 'vitest';
import { withCapital } from '../../../../shared/domain/base/with-capital.ts';

describe('a capital at the beginning', () => {
  it.each([
    ['no heat', 'No heat'],
    ['RCD trips', 'RCD trips'],
    ['élan', 'Élan'],
    ['𐐨 of two units', '𐐀 of two units'],
    ['“said”', '“said”'],
    ['', ''],
  ])('makes %j into %j', (words, made) => {
    expect(withCapital(words)).toBe(made);
  });
});
