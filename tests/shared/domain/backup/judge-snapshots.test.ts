import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeSnapshots, type SnapshotFacts } from '../../../../shared/domain/backup/judge-snapshots.ts';

const facts = (counts: readonly number[], more: Readonly<Record<number, Partial<SnapshotFacts>>> = {}): SnapshotFacts[] =>
  counts.map((count, n) => ({
    ...{ id: String(n), at: `2026-01-${String(n + 1).padStart(2, '0')}T00:00:00.000Z`, kind: 'hourly' },
    ...{ customers: count, jobs: count, damaged: false, answer: null },
    ...more[n],
  }));
const states = (snapshots: readonly SnapshotFacts[]): string[] =>
  [...judgeSnapshots(snapshots).values()].map(({ state, asked }) => (asked ? `${state}?` : state));

describe('a snapshot far smaller than the one before', () => {
  it('is doubtful when it holds fewer than half, and twenty fewer', () => {
    expect(states(facts([100, 49]))).toEqual(['good', 'smaller?']);
    expect(states(facts([100, 50]))).toEqual(['good', 'good']);
    expect(states(facts([30, 11]))).toEqual(['good', 'good']);
    expect(states(facts([30, 10]))).toEqual(['good', 'smaller?']);
    expect(states(facts([100, 100], { 1: { jobs: 3 } }))).toEqual(['good', 'smaller?']);
  });

  it('is doubtful when it is empty, however little there was', () => {
    expect(states(facts([2, 0]))).toEqual(['good', 'smaller?']);
    expect(states(facts([0, 0, 5, 0]))).toEqual(['good', 'good', 'good', 'smaller?']);
  });

  it('stands with those after it until the records are back, or a person says what is right', () => {
    expect(states(facts([100, 3, 4, 100]))).toEqual(['good', 'smaller?', 'smaller?', 'good']);
    expect(states(facts([100, 3, 4, 5], { 2: { answer: 'right' } }))).toEqual(['good', 'good', 'good', 'good']);
    expect(states(facts([100, 3, 4, 5], { 2: { answer: 'wrong' } }))).toEqual(['good', 'smaller', 'smaller', 'smaller']);
    expect(states(facts([100, 3, 100, 3], { 1: { answer: 'wrong' } }))).toEqual(['good', 'smaller', 'good', 'smaller?']);
  });

  it('is right when a person restored it, and measured by no damaged one', () => {
    expect(states(facts([100, 3], { 1: { kind: 'after-restore' } }))).toEqual(['good', 'good']);
    expect(states(facts([3, 100, 3], { 1: { damaged: true } }))).toEqual(['good', 'damaged', 'good']);
  });

  it('is never the one that stands for the full ones', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 30 }), (counts) => {
        const judged = judgeSnapshots(facts(counts));
        let full = counts[0] as number;
        for (const [n, count] of counts.entries()) {
          if (judged.get(String(n))?.state !== 'good') continue;
          expect(count >= full / 2 || full - count < 20).toBe(true);
          full = count;
        }
      }),
    );
  });
});
