import { describe, expect, it } from 'vitest';
import { madeSets } from '../../../eval/duplicates/made-sets.ts';
import { measure } from '../../../eval/duplicates/measure.ts';
import { readSet } from '../../../eval/duplicates/read-sets.ts';

const fixture = (name: string) => readSet(new URL(`../../../fixtures/duplicates/${name}.csv`, import.meta.url), name);

/* Well below what `npm run eval -- duplicates` tells: these say that nothing broke, not how good it is. */
describe('the rule on labelled records', () => {
  it('finds people who were written down twice', () => {
    const { pairs, precision, recall } = measure(fixture('febrl1'));
    expect(pairs).toBe(500);
    expect(precision).toBeGreaterThan(0.98);
    expect(recall).toBeGreaterThan(0.93);
  });

  it('finds businesses of two guides', () => {
    const { pairs, f1 } = measure(fixture('fodors-zagats'));
    expect(pairs).toBe(112);
    expect(f1).toBeGreaterThan(0.95);
  });

  it('keeps couples, children, tenants and namesakes of a made shop apart', () => {
    const [shop] = madeSets('work');
    const { precision, recall } = measure(shop as NonNullable<typeof shop>);
    expect(precision).toBeGreaterThan(0.85);
    expect(recall).toBeGreaterThan(0.85);
  });
});
