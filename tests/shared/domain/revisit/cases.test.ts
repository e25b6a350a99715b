import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measure } from '../../../eval/revisit/measure.ts';
import { readCases } from '../../../eval/revisit/read-cases.ts';

const read = (path: string) => readCases(readFileSync(new URL(path, import.meta.url), 'utf8'));

/* A guard, not the measure: a few points below what was measured when this was written. `npm run eval -- revisits` tells all. */
describe('the revisit rule on labelled histories', () => {
  it.each([
    ['../../../fixtures/revisit-cases/public.jsonl', 56],
    ['../../../eval/revisit/cases.jsonl', 367],
    ['../../../eval/revisit/held-out.jsonl', 40],
    ['../../../eval/revisit/held-out-2.jsonl', 44],
    ['../../../eval/revisit/held-out-3.jsonl', 42],
    ['../../../eval/revisit/held-out-4.jsonl', 38],
    ['../../../eval/revisit/held-out-5.jsonl', 29],
  ])('%s', (path, count) => {
    const { cases, bad } = read(path);
    expect(bad).toEqual([]);
    expect(cases).toHaveLength(count);
    const result = measure(cases);
    expect(result.precision).toBeGreaterThanOrEqual(0.9);
    expect(result.recall).toBeGreaterThanOrEqual(0.9);
    expect(result.falseAlarmRate).toBeLessThanOrEqual(0.08);
    expect(result.originalRate).toBeGreaterThanOrEqual(0.95);
    expect(result.counts.asksFlagged).toBeLessThanOrEqual(1);
  });
});
