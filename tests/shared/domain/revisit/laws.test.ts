import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobTypes, symptoms, trades } from '../../../../shared/domain/job/job.ts';
import { findRevisit } from '../../../../shared/domain/revisit/find-revisit.ts';
import type { RevisitJob } from '../../../../shared/domain/revisit/revisit.ts';
import { drip, dripAgain, job, query } from './story.ts';

const words = fc.constantFrom(
  'Kitchen faucet drips',
  'No hot water',
  'Toilet runs all night',
  'Breaker trips when the oven is on',
  'Same problem again',
  'Works great, thanks',
  '',
  'Can you come back',
);

const prior = fc.record({
  day: fc.integer({ min: 0, max: 300 }),
  words,
  trade: fc.constantFrom(...trades),
  type: fc.constantFrom(...jobTypes),
  symptom: fc.constantFrom(...symptoms),
});

function jobsOf(
  rows: readonly { day: number; words: string; trade: string; type: RevisitJob['jobType']; symptom: RevisitJob['symptom'] }[],
): RevisitJob[] {
  return rows.map((row, at) =>
    job(`j${at}`, row.day, { customerWords: row.words, trade: row.trade, jobType: row.type, symptom: row.symptom }),
  );
}

describe('laws of the revisit rule', () => {
  it('the order of rows does not matter', () => {
    fc.assert(
      fc.property(fc.array(prior, { minLength: 2, maxLength: 7 }), words, fc.infiniteStream(fc.nat()), (rows, said, order) => {
        const jobs = jobsOf(rows);
        const shuffled = jobs
          .map((one) => ({ one, at: order.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const asked = dripAgain(310, { customerWords: said });
        expect(findRevisit(query(asked, shuffled))).toEqual(findRevisit(query(asked, jobs)));
      }),
      { numRuns: 60 },
    );
  });

  it('an older visit never weighs more than the same visit later', () => {
    fc.assert(
      fc.property(prior, words, fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (row, said, a, b) => {
        const [one] = jobsOf([{ ...row, day: 0 }]) as [RevisitJob];
        const score = (days: number): number =>
          findRevisit(query(dripAgain(Math.max(days, 0.2), { customerWords: said }), [one]))?.score ?? 0;
        expect(score(Math.max(a, b))).toBeLessThanOrEqual(score(Math.min(a, b)));
      }),
      { numRuns: 200 },
    );
  });

  it('a cancelled visit never counts, and an answer of no stays', () => {
    fc.assert(
      fc.property(fc.array(prior, { maxLength: 6 }), words, (rows, said) => {
        const jobs = jobsOf(rows);
        const asked = dripAgain(310, { customerWords: said });
        const cancelled = jobs.map((one) => ({ ...one, status: 'cancelled' as const, completedAt: null }));
        expect(findRevisit(query(asked, cancelled))).toBeNull();
        const best = findRevisit(query(asked, jobs));
        if (best === null) return;
        const dismissed = [{ jobId: asked.id, originalJobId: best.jobId }];
        const left = findRevisit(query(asked, jobs, { dismissed }));
        expect(left?.candidates.map((one) => one.jobId) ?? []).toEqual(best.candidates.slice(1).map((one) => one.jobId));
      }),
      { numRuns: 60 },
    );
  });

  it('candidates come with the highest score first, and points add up', () => {
    fc.assert(
      fc.property(fc.array(prior, { maxLength: 6 }), words, (rows, said) => {
        const found = findRevisit(query(dripAgain(310, { customerWords: said }), jobsOf(rows)));
        const scores = found?.candidates.map((one) => one.score) ?? [];
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        for (const one of found?.candidates ?? []) expect(one.signals.reduce((sum, signal) => sum + signal.points, 0)).toBe(one.score);
      }),
      { numRuns: 60 },
    );
  });

  it('no words make it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }), (said, found) => {
        findRevisit(query(dripAgain(3, { customerWords: said, finding: found }), [{ ...drip, customerWords: found, workDone: said }]));
      }),
      { numRuns: 200 },
    );
  });
});
