import { describe, expect, it } from 'vitest';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { warrantyLeft } from '../../../../shared/domain/equipment/warranty-left.ts';
import { warrantyChip, warrantyWords } from '../../../../shared/text/warranty-words.ts';

const now = makeNow('2026-11-19T14:00:00.000Z', 'Europe/London');

describe('what is left of a warranty', () => {
  it.each([
    [null, 'none', ''],
    ['2026-11-18', 'over', 'ended 18 Nov'],
    ['2026-11-19', 'soon', 'ends today, 19 Nov'],
    ['2026-12-19', 'soon', 'until 19 Dec, 30 days left'],
    ['2026-12-20', 'running', 'until 20 Dec, 31 days left'],
    ['2027-11-19', 'running', 'until 19 Nov 2027, 11 months left'],
    ['2030-11-19', 'running', 'until 19 Nov 2030, 4 years left'],
  ])('until %s is %s', (warrantyUntil, state, words) => {
    const left = warrantyLeft({ warrantyUntil, retiredOn: null }, now.date);
    expect(left.state).toBe(state);
    expect(warrantyWords(left, now)).toBe(words);
  });

  it('is nothing to act on once it was taken out', () => {
    const left = warrantyLeft({ warrantyUntil: '2026-12-01', retiredOn: '2026-01-01' }, now.date);
    expect(warrantyChip(left)).toBeNull();
    expect(warrantyChip(warrantyLeft({ warrantyUntil: '2026-11-20', retiredOn: null }, now.date))?.words).toBe('Warranty ends in 1 day');
  });
});
