import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SaidBackJob, teachBackOutcome } from '../../../../shared/domain/plain-words/teach-back-outcome.ts';

const at = { today: '2026-11-19', zone: 'Europe/London' };
const job = (id: string, changes: Partial<SaidBackJob> = {}): SaidBackJob => ({
  id,
  status: 'done',
  completedAt: '2026-08-03T10:00:00.000Z',
  jobType: 'repair',
  teachBack: { said: 'The seal was worn.', result: 'understood' },
  explanation: 'The seal was worn.',
  ...changes,
});
const many = (count: number, name: string, changes: Partial<SaidBackJob> = {}) =>
  Array.from({ length: count }, (_, index) => job(`${name} ${index}`, changes));
const ids = (jobs: readonly SaidBackJob[], count: number) => jobs.slice(0, count).map(({ id }) => id);
const of = (jobs: readonly SaidBackJob[], back: readonly string[] = []) => teachBackOutcome(jobs, new Set(back), at);

describe('teach-back and revisits', () => {
  it('counts jobs that are settled, by what became of the teach-back', () => {
    const outcome = of(
      [
        job('a'),
        job('b', { teachBack: { said: '', result: 're-explained' } }),
        job('c', { teachBack: { said: '', result: 'not-checked' } }),
        job('d', { teachBack: null }),
        job('young', { completedAt: '2026-10-20T10:00:00.000Z' }),
        job('old', { completedAt: '2025-10-01T10:00:00.000Z' }),
        job('put in', { jobType: 'install' }),
        job('untold', { explanation: ' ' }),
        job('off', { status: 'cancelled' }),
      ],
      ['a', 'young', 'd'],
    );
    expect(outcome.groups.map(({ group, jobs, revisits }) => `${group} ${revisits} of ${jobs}`)).toEqual([
      'understood 1 of 1',
      're-explained 0 of 1',
      'not-checked 0 of 1',
      'none 1 of 1',
    ]);
    expect(outcome.verdict).toBe('too-few');
  });

  it('waits the days in which we may still go back, and not one more', () => {
    const closed = (completedAt: string) => of([job('a', { completedAt })]).groups[0]?.jobs;
    expect(closed('2026-10-19T10:00:00.000Z')).toBe(1);
    expect(closed('2026-10-20T10:00:00.000Z')).toBe(0);
  });

  it('says that it is less only where the numbers do', () => {
    const understood = many(100, 'u');
    const unasked = many(100, 'n', { teachBack: null });
    const verdict = (a: number, b: number) => of([...understood, ...unasked], [...ids(understood, a), ...ids(unasked, b)]).verdict;
    expect([verdict(2, 20), verdict(20, 2), verdict(5, 7)]).toEqual(['less', 'more', 'open']);
    expect(of([...many(19, 'u'), ...unasked], ids(unasked, 50)).verdict).toBe('too-few');
  });

  it('has each share between its bounds', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (all, back) => {
        const jobs = many(all, 'u');
        const [group] = of(jobs, ids(jobs, back)).groups;
        expect(group?.low).toBeLessThanOrEqual(group?.share ?? -1);
        expect(group?.share).toBeLessThanOrEqual(group?.high ?? 2);
        expect(group?.tooFew).toBe(all < 20);
      }),
      { numRuns: 30 },
    );
  });
});
