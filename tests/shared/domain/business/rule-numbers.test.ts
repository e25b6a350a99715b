import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  callNumbersOf,
  checkNumbers,
  reviewNumbersOf,
  revisitWeightsOf,
  ruleNumbers,
  tidyNumbers,
} from '../../../../shared/domain/business/rule-numbers.ts';
import { callDefaults } from '../../../../shared/domain/call/call-defaults.ts';
import { reviewDefaults } from '../../../../shared/domain/review/plan-review.ts';
import { defaultRevisitWeights } from '../../../../shared/domain/revisit/revisit-weights.ts';
import { ruleNumberWords } from '../../../../shared/text/en/rule-numbers.ts';

const names = Object.keys(ruleNumbers);
const problems = (numbers: Record<string, number>) => checkNumbers({ numbers }).map(({ code, path }) => [code, ...path].join(' '));

describe('the numbers that a business may change', () => {
  it('are all the numbers of calls and reviews, and those of the table of signs', () => {
    expect(names.filter((name) => name.startsWith('calls.'))).toEqual(Object.keys(callDefaults).map((name) => `calls.${name}`));
    expect(names.filter((name) => name.startsWith('reviews.'))).toEqual(Object.keys(reviewDefaults).map((name) => `reviews.${name}`));
    expect(names).toEqual(expect.arrayContaining(['revisits.flagFrom', 'revisits.askFrom', 'revisits.sameEquipment', 'revisits.planned']));
  });

  it('are usual within their own bounds, and each has its words', () => {
    for (const [name, { usual, least, most }] of Object.entries(ruleNumbers)) {
      expect(usual, name).toBeGreaterThanOrEqual(least);
      expect(usual, name).toBeLessThanOrEqual(most);
    }
    const worded = ruleNumberWords.groups.flatMap(({ noun, labels }) => Object.keys(labels).map((name) => `${noun}.${name}`));
    expect(worded.toSorted()).toEqual(names.toSorted());
  });

  it('are the rules’ own where nothing was chosen', () => {
    expect(callNumbersOf({ numbers: {} })).toBe(callDefaults);
    expect(reviewNumbersOf({ numbers: {} })).toBe(reviewDefaults);
    expect(revisitWeightsOf({ numbers: {} })).toBe(defaultRevisitWeights);
  });

  it('replace the usual one by one, and leave the rest', () => {
    const numbers = { 'calls.acknowledgeWithin': 30, 'revisits.askFrom': 45, 'reviews.snoozes': 0 };
    expect(callNumbersOf({ numbers })).toEqual({ ...callDefaults, acknowledgeWithin: 30 });
    expect(revisitWeightsOf({ numbers })).toEqual({ ...defaultRevisitWeights, askFrom: 45 });
    expect(reviewNumbersOf({ numbers })).toEqual({ ...reviewDefaults, snoozes: 0 });
  });

  it('are refused at their field when they are out of bounds or not whole, or ask from more than what is sure', () => {
    expect(problems({ 'calls.acknowledgeWithin': 4 })).toEqual(['number-out-of-bounds numbers calls.acknowledgeWithin']);
    expect(problems({ 'calls.acknowledgeWithin': 30.5 })).toEqual(['number-not-whole numbers calls.acknowledgeWithin']);
    expect(problems({ 'reviews.wentWellShare': 0.125 })).toEqual([]);
    expect(problems({ 'revisits.askFrom': 61 })).toEqual(['asks-after-flag numbers revisits.askFrom']);
    expect(problems({ 'revisits.askFrom': 61, 'revisits.flagFrom': 70 })).toEqual([]);
  });

  it('count for nothing out of their bounds, whoever wrote them, and those of a later version stay', () => {
    expect(callNumbersOf({ numbers: { 'calls.triesBeforeOtherMeans': 0, 'calls.unknown': 3 } })).toBe(callDefaults);
    expect(problems({ 'calls.unknown': 3 })).toEqual([]);
    expect(tidyNumbers({ 'calls.unknown': 3 })).toEqual({ 'calls.unknown': 3 });
  });

  it('are tidied without changing what any rule is handed', () => {
    const choice = fc.dictionary(fc.constantFrom(...names), fc.integer({ min: -200, max: 3_000 }));
    fc.assert(
      fc.property(choice, (numbers) => {
        const tidy = { numbers: tidyNumbers(numbers) };
        expect(callNumbersOf(tidy)).toEqual(callNumbersOf({ numbers }));
        expect(revisitWeightsOf(tidy)).toEqual(revisitWeightsOf({ numbers }));
        expect(Object.entries(tidy.numbers).some(([name, value]) => ruleNumbers[name]?.usual === value)).toBe(false);
      }),
    );
  });
});
