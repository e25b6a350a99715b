import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, wilson } from '../../../../shared/domain/base/wilson.ts';
import { countUses, judgeEffect, sideOf, suggestRetiring } from '../../../../shared/domain/lesson/judge-lesson.ts';

const today = '2026-11-19';
const uses = (count: number, answer: 'seen' | 'done' | 'not-useful', on = '2026-11-01', first = 0) =>
  Array.from({ length: count }, (_, index) => ({ jobId: `job-${answer}-${first + index}`, answer, on }));
const suggestion = (of: ReturnType<typeof uses>, caseGone = false) => suggestRetiring({ uses: of, caseGone }, today)?.code ?? null;

describe('how often a lesson was used', () => {
  it('counts a job once, with what says most', () => {
    const twice = (a: 'seen' | 'done' | 'not-useful', b: typeof a) =>
      countUses([a, b].map((answer) => ({ jobId: 'job', answer, on: today })));
    expect(twice('seen', 'done')).toEqual({ shown: 1, done: 1, notUseful: 0 });
    expect(twice('done', 'not-useful')).toEqual(twice('not-useful', 'done'));
    expect(twice('not-useful', 'seen')).toEqual({ shown: 1, done: 0, notUseful: 1 });
  });

  it.each([
    ['is kept while it is new', uses(9, 'seen'), null],
    ['may go where it was shown ten times and never done', uses(10, 'seen'), 'never-done'],
    ['is kept where it was done once lately', [...uses(10, 'seen'), ...uses(1, 'done')], null],
    ['may go where it was done only long ago', [...uses(10, 'seen'), ...uses(1, 'done', '2026-05-01')], 'never-done'],
    ['is kept where what was shown lies long ago', uses(30, 'seen', '2026-05-01'), null],
    ['may go where most say that it is not useful', [...uses(2, 'done'), ...uses(3, 'not-useful')], 'not-useful'],
    ['is kept where as many used it', [...uses(3, 'done'), ...uses(3, 'not-useful')], null],
    ['is kept with few answers', [...uses(1, 'done'), ...uses(3, 'not-useful')], null],
  ])('%s', (_what, of, expected) => {
    expect(suggestion(of)).toBe(expected);
  });

  it('may go when its case is gone', () => {
    expect(suggestion(uses(3, 'done'), true)).toBe('case-gone');
  });
});

describe('whether we go back less', () => {
  const verdict = (before: [number, number], since: [number, number]) =>
    judgeEffect({ revisits: before[0], jobs: before[1] }, { revisits: since[0], jobs: since[1] }).verdict;

  it('says so only where the numbers carry it', () => {
    expect(verdict([30, 100], [2, 80])).toBe('fell');
    expect(verdict([2, 80], [30, 100])).toBe('rose');
    expect(verdict([3, 30], [1, 30])).toBe('open');
    expect(verdict([10, 10], [0, 19])).toBe('too-few');
    expect(verdict([10, 100], [0, 0])).toBe('not-yet');
  });

  it('leaves out jobs that have not settled, that are too old, and that came after it was retired', () => {
    const lesson = { inForceFrom: '2026-03-01', retiredOn: null };
    const side = (closedOn: string, retiredOn: string | null = null) => sideOf({ ...lesson, retiredOn }, closedOn, today, 90);
    expect(['2025-02-28', '2025-03-01', '2026-02-28', '2026-03-01', '2026-08-21', '2026-08-22'].map((day) => side(day))).toEqual([
      null,
      'before',
      'before',
      'since',
      'since',
      null,
    ]);
    expect(side('2026-06-01', '2026-06-01')).toBeNull();
  });
});

describe('the interval of a share', () => {
  it('is Wilson’s', () => {
    expect(wilson(3, 20).low).toBeCloseTo(0.0524, 3);
    expect(wilson(3, 20).high).toBeCloseTo(0.3604, 3);
    expect(wilson(0, 0)).toEqual({ share: 0, low: 0, high: 1 });
  });

  it('holds the share, stays within 0 and 1, and turns round with the question', () => {
    const counts = fc.tuple(fc.nat(40), fc.nat(40)).map(([hits, rest]) => wilson(hits, hits + rest));
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        for (const one of [a, b]) expect(0 <= one.low && one.low <= one.share && one.share <= one.high && one.high <= 1).toBe(true);
        const there = differenceOf(a, b);
        const back = differenceOf(b, a);
        expect(there.low).toBeCloseTo(-back.high, 9);
        expect(there.low).toBeLessThanOrEqual(b.share - a.share);
      }),
      { numRuns: 60 },
    );
  });
});
