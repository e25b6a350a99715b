import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allotNumbers, nextJobNumber, numberAtSource } from '../../../../shared/domain/job/allot-numbers.ts';

describe('numbers of jobs', () => {
  it('begin with four digits and follow the newest', () => {
    expect(nextJobNumber(null)).toBe(1001);
    expect(nextJobNumber(3)).toBe(1001);
    expect(nextJobNumber(1042)).toBe(1043);
  });

  it('are kept from where the job came from, if people say them', () => {
    expect(numberAtSource('csv:1042')).toBe(1042);
    expect(numberAtSource('csv:64345465')).toBeNull();
    expect(numberAtSource('csv:0')).toBeNull();
    expect(numberAtSource('csv:A-17')).toBeNull();
    expect(numberAtSource('csv#ab12')).toBeNull();
    expect(numberAtSource(undefined)).toBeNull();
  });

  it('give way where they are taken', () => {
    expect(allotNumbers([1042, null, 1042, 7], new Set([7]), 1041)).toEqual([1042, 1043, 1044, 1045]);
  });

  it('are never given twice, and never one that is taken', () => {
    const numbers = fc.array(fc.option(fc.integer({ min: 1, max: 60 })), { maxLength: 30 });
    fc.assert(
      fc.property(numbers, fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (wanted, taken) => {
        const last = taken.length === 0 ? null : Math.max(...taken);
        const given = allotNumbers(wanted, new Set(taken), last);
        expect(new Set(given).size).toBe(given.length);
        expect(given.filter((number) => taken.includes(number))).toEqual([]);
      }),
    );
  });
});
