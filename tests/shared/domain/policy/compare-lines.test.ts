import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLines } from '../../../../shared/domain/policy/compare-lines.ts';

describe('comparing two texts', () => {
  it('tells what was taken out and what is new, in the order of reading', () => {
    expect(compareLines('Say sorry.\nRing them.\nAsk.', 'Say sorry.\nListen.\nAsk.').map(({ kind, line }) => `${kind}: ${line}`)).toEqual([
      'kept: Say sorry.',
      'removed: Ring them.',
      'added: Listen.',
      'kept: Ask.',
    ]);
  });

  it('holds both texts whole', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = compareLines(before, after);
        const without = (kind: string) =>
          lines
            .filter((one) => one.kind !== kind)
            .map(({ line }) => line)
            .join('\n');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
      { numRuns: 60 },
    );
  });
});
