import { describe, expect, it } from 'vitest';
import { rootOf } from '../../../../shared/domain/revisit/root-of.ts';

const links = (...pairs: [string, string | null][]) => new Map(pairs.map(([id, originalJobId]) => [id, { id, originalJobId }]));

describe('rootOf', () => {
  it('follows the chain to its first job', () => {
    expect(rootOf('c', links(['a', null], ['b', 'a'], ['c', 'b']))).toBe('a');
    expect(rootOf('a', links(['a', null]))).toBe('a');
  });

  it('ends where the chain has a gap or runs in a circle', () => {
    expect(rootOf('c', links(['c', 'gone']))).toBe('gone');
    expect(rootOf('a', links(['a', 'b'], ['b', 'a']))).toBe('b');
  });
});
