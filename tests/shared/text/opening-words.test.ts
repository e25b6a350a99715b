import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clipped, openingWords } from '../../../shared/text/opening-words.ts';

it('takes whole sentences as long as they fit, and always the beginning', () => {
  const words = 'Dana, this is Sam.\nWe were with you last Thursday. We may have missed something.';
  expect(openingWords(words, 60)).toBe('Dana, this is Sam. We were with you last Thursday.');
  expect(openingWords(words, 10)).toBe('Dana, thi…');
  expect(openingWords('  ', 10)).toBe('');
});

it('never grows, and never ends in half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, most) => {
      expect(clipped(text, most).length).toBeLessThanOrEqual(Math.max(most, 1));
      expect(clipped(text, most)).not.toMatch(/\p{Cs}/u);
    }),
    { numRuns: 100 },
  );
});
