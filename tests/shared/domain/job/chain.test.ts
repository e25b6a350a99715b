import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInChain } from '../../../../shared/domain/job/place-in-chain.ts';
import { type LinkedJob, relinkChain } from '../../../../shared/domain/job/relink-chain.ts';
import { rootOf } from '../../../../shared/domain/revisit/root-of.ts';

const job = (id: string, originalJobId: string | null = null, rootJobId: string | null = null): LinkedJob => ({
  id,
  originalJobId,
  rootJobId,
});

describe('relinkChain', () => {
  it('links a job to an original that is a revisit itself: the root is the first of the chain', () => {
    expect(relinkChain('c', 'b', [job('a'), job('b', 'a', 'a'), job('c')])).toEqual([{ id: 'c', originalJobId: 'b', rootJobId: 'a' }]);
  });

  it('takes along what goes back for the job', () => {
    expect(relinkChain('b', 'a', [job('a'), job('b'), job('c', 'b', 'b')])).toEqual([
      { id: 'b', originalJobId: 'a', rootJobId: 'a' },
      { id: 'c', originalJobId: 'b', rootJobId: 'a' },
    ]);
    expect(relinkChain('b', null, [job('a'), job('b', 'a', 'a'), job('c', 'b', 'a')])).toEqual([
      { id: 'b', originalJobId: null, rootJobId: null },
      { id: 'c', originalJobId: 'b', rootJobId: 'b' },
    ]);
  });

  it('says nothing when nothing changes, and refuses a circle', () => {
    expect(relinkChain('b', 'a', [job('a'), job('b', 'a', 'a')])).toEqual([]);
    expect(relinkChain('a', 'b', [job('a'), job('b', 'a', 'a')])).toBeNull();
    expect(relinkChain('a', 'a', [job('a')])).toBeNull();
  });

  it('leaves every root right, whatever was linked in whatever order', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...ids), fc.option(fc.constantFrom(...ids)))), (steps) => {
        let jobs = new Map(ids.map((id) => [id, job(id)]));
        for (const [id, original] of steps) {
          for (const change of relinkChain(id, original, jobs.values()) ?? []) jobs = new Map(jobs).set(change.id, change);
        }
        for (const { id, rootJobId } of jobs.values()) {
          const root = rootOf(id, jobs);
          expect(rootJobId).toBe(root === id ? null : root);
        }
      }),
    );
  });
});

describe('placeInChain', () => {
  const row = (id: string, day: number, rootJobId: string | null) => ({ id, requestedAt: `2026-11-0${day}T10:00:00.000Z`, rootJobId });
  it('counts the visits in the order in which they were asked for', () => {
    const chain = [row('c', 3, 'a'), row('a', 1, null), row('b', 2, 'a')];
    expect(placeInChain('c', chain)).toMatchObject({ visit: 3, root: { id: 'a' } });
    expect(placeInChain('a', chain)?.visit).toBe(1);
  });
  it('is null for a job that stands alone', () => {
    expect(placeInChain('a', [row('a', 1, null)])).toBeNull();
    expect(placeInChain('x', [row('a', 1, null), row('b', 2, 'a')])).toBeNull();
  });
});
