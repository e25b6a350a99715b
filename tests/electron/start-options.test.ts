import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStartOptions } from '../../electron/start-options.ts';

const realNow = Date.UTC(2026, 10, 2, 9);
const read = (...words: string[]) => readStartOptions(['electron', '.', ...words], false, realNow);

describe('readStartOptions', () => {
  it('is nothing without words', () => {
    expect(read()).toEqual({ profile: null, clockOffset: 0, seed: null, unattended: false, hidden: false });
    expect(read('--unattended').unattended).toBe(true);
  });

  it('reads a profile, a moment and a seed', () => {
    expect(read('--profile=/tmp/a b', '--now=2026-11-19T09:00:00Z', '--seed=42')).toEqual({
      profile: resolve('/tmp/a b'),
      clockOffset: 17 * 86_400_000,
      seed: 42,
      unattended: false,
      hidden: false,
    });
    expect(read('--now=2020-02-29T00:00:00+05:45').clockOffset).toBe(Date.UTC(2020, 1, 28, 18, 15) - realNow);
    expect(read('--seed=0').seed).toBe(0);
  });

  it('makes a profile that is named from here a whole path', () => {
    expect(read('--profile=out/profile').profile).toBe(resolve('out/profile'));
  });

  it.each([
    '--now=',
    '--now=yesterday',
    '--now=2026-13-01T00:00:00Z',
    '--seed=',
    '--seed=x',
    '--seed=-1',
    '--seed=1.5',
    '--seed=1234567890',
    '--profile=',
  ])('says in a sentence that it cannot read %s', (word) => {
    expect(() => read(word)).toThrow(/^--(now|seed|profile)=.*\.$/);
  });

  it('hears nothing of it in a packaged build', () => {
    const words = ['makegood', '--profile=/tmp/x', '--now=broken', '--seed=broken'];
    expect(readStartOptions(words, true, realNow)).toEqual({ profile: null, clockOffset: 0, seed: null, unattended: false, hidden: false });
  });
});
