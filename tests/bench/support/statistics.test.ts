import { describe, expect, it } from 'vitest';
import { alternate, median, percentile } from './statistics.ts';

describe('median', () => {
  it('is the middle of an odd number of values, in whatever order they come', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it('is the mean of the two in the middle of an even number', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('leaves the values as they were', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('refuses to say anything of nothing', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('percentile', () => {
  const hundred = Array.from({ length: 101 }, (_, n) => n);

  it('finds ends and inner values', () => {
    expect([0, 50, 95, 100].map((percent) => percentile(hundred, percent))).toEqual([0, 50, 95, 100]);
  });

  it('lies between neighbours in proportion', () => {
    expect(percentile([10, 20], 95)).toBeCloseTo(19.5);
  });

  it('of one value is that value', () => {
    expect(percentile([7], 95)).toBe(7);
  });
});

describe('alternate', () => {
  it('takes every side once in a round and turns the order around', async () => {
    const order: string[] = [];
    const side = (name: string) => async () => {
      order.push(name);
      return name;
    };
    const samples = await alternate(3, { a: side('a'), b: side('b') });
    expect(order).toEqual(['a', 'b', 'b', 'a', 'a', 'b']);
    expect(samples).toEqual({ a: ['a', 'a', 'a'], b: ['b', 'b', 'b'] });
  });

  it('never runs two sides at once', async () => {
    let running = 0;
    const side = async (): Promise<number> => {
      running += 1;
      const together = running;
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      return together;
    };
    const { a, b } = await alternate(2, { a: side, b: side });
    expect([...a, ...b]).toEqual([1, 1, 1, 1]);
  });
});
