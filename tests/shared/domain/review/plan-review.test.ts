import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMinutes, daysBetween, localOf, makeNow, weekStart } from '../../../../shared/domain/base/local-time.ts';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import {
  isReviewGone,
  isSampled,
  planReview,
  type ReviewInput,
  type ReviewPlan,
  snoozeReview,
} from '../../../../shared/domain/review/plan-review.ts';
import { anyInstant, anyZone, clockChanges, usualCalendar, wall, zones } from '../../../support/time.ts';

const ny = 'America/New_York';
/** A Thursday evening. */
const now = makeNow(wall('2026-11-19', '18:00', ny), ny);

function input(changes: Partial<ReviewInput> = {}, job: Partial<ReviewInput['job']> = {}): ReviewInput {
  return {
    job: {
      id: 'job-1',
      status: 'done',
      originalJobId: null,
      completedAt: wall('2026-11-19', '17:00', ny),
      certainty: 'sure',
      repairMade: true,
      ...job,
    },
    complaint: false,
    lowSurvey: false,
    surprise: false,
    heardOn: null,
    chainHasReview: false,
    promptDays: [],
    seed: 'shop',
    ...changes,
  };
}

const shown = (plan: ReviewPlan) => (plan.ask ? `${plan.why} ${plan.askedOn} ${localOf(plan.dueAt, ny).time}` : plan.reason.code);
const asked = (changes: Partial<ReviewInput> = {}, job: Partial<ReviewInput['job']> = {}) =>
  shown(planReview(input(changes, job), usualCalendar, now));
const sampled = Array.from({ length: 200 }, (_, index) => `job-${index}`).find((id) => isSampled(id, 'shop')) ?? '';

describe('planReview', () => {
  it('asks at once after a revisit, a complaint, a low survey, a surprise; the weightiest is why', () => {
    const all = { complaint: true, lowSurvey: true, surprise: true };
    expect(asked(all, { originalJobId: 'job-0' })).toBe('revisit 2026-11-19 18:00');
    expect(asked(all)).toBe('complaint 2026-11-19 18:00');
    expect(asked({ ...all, complaint: false })).toBe('low-survey 2026-11-19 18:00');
    expect(asked({ surprise: true })).toBe('surprise 2026-11-19 18:00');
    expect(asked()).toBe('nothing-special');
  });

  it('asks about one in twenty that went well, drawn by seed and job', () => {
    expect(asked({}, { id: sampled })).toBe('went-well 2026-11-19 18:00');
    for (const doubt of [{ certainty: 'likely' }, { certainty: 'monitor' }, { repairMade: false }] as const) {
      expect(asked({}, { id: sampled, ...doubt })).toBe('nothing-special');
    }
    const drawn = Array.from({ length: 20_000 }, (_, index) => isSampled(`job ${index}`, 'shop')).filter(Boolean).length;
    expect(drawn).toBeGreaterThan(900);
    expect(drawn).toBeLessThan(1100);
  });

  it('asks once a chain, and never about what is not done or long ago', () => {
    expect(asked({ complaint: true, chainHasReview: true })).toBe('chain-has-one');
    expect(asked({ complaint: true }, { status: 'scheduled' })).toBe('not-done');
    expect(asked({ complaint: true }, { completedAt: null })).toBe('not-done');
    expect(asked({ complaint: true }, { completedAt: wall('2026-11-09', '23:00', ny) })).toBe('too-long-ago');
    expect(asked({ complaint: true }, { completedAt: wall('2026-11-10', '00:00', ny) })).toBe('complaint 2026-11-19 18:00');
    const longAgo = { completedAt: wall('2026-06-01', '12:00', ny) };
    expect(asked({ complaint: true, heardOn: '2026-11-18' }, longAgo)).toBe('complaint 2026-11-19 18:00');
    expect(asked({ complaint: true, heardOn: '2026-11-09' }, longAgo)).toBe('too-long-ago');
  });

  it('asks one person twice a week at most; what has a cause waits for Monday, what went well does not', () => {
    const full = ['2026-11-16', '2026-11-19'];
    expect(asked({ complaint: true, promptDays: full.slice(1) })).toBe('complaint 2026-11-19 18:00');
    expect(asked({ complaint: true, promptDays: full })).toBe('complaint 2026-11-23 08:00');
    expect(asked({ complaint: true, promptDays: [...full, '2026-11-23', '2026-11-25'] })).toBe('enough-this-week');
    expect(asked({ promptDays: full }, { id: sampled })).toBe('enough-this-week');
    expect(asked({ complaint: true, promptDays: ['2026-11-15', '2026-11-15', '2026-11-15'] })).toBe('complaint 2026-11-19 18:00');
  });

  it('never more than two prompts in a week of one person, in any zone, over any run of jobs', () => {
    fc.assert(
      fc.property(
        anyInstant,
        anyZone,
        fc.array(fc.record({ after: fc.nat(4000), complaint: fc.boolean() }), { maxLength: 30 }),
        (start, zone, closings) => {
          const days: LocalDate[] = [];
          let at = start;
          for (const [index, { after, complaint }] of closings.entries()) {
            at = addMinutes(at, after);
            const moment = makeNow(at, zone);
            const plan = planReview(input({ complaint, promptDays: days }, { id: `job-${index}`, completedAt: at }), usualCalendar, moment);
            if (!plan.ask) continue;
            expect(plan.dueAt >= at).toBe(true);
            expect(daysBetween(moment.date, plan.askedOn)).toBeLessThan(10);
            days.push(plan.askedOn);
          }
          for (const day of days) expect(days.filter((one) => weekStart(one) === weekStart(day)).length).toBeLessThanOrEqual(2);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('a waiting review', () => {
  it('can be put off for one day, twice', () => {
    expect(snoozeReview({ snoozes: 0 }, now)).toEqual({ snoozes: 1, dueAt: wall('2026-11-20', '18:00', ny) });
    expect(snoozeReview({ snoozes: 1 }, now)?.snoozes).toBe(2);
    expect(snoozeReview({ snoozes: 2 }, now)).toBeNull();
  });

  it('comes up at the same time of day over clock changes', () => {
    for (const zone of zones) {
      for (const change of clockChanges(zone)) {
        const moment = makeNow(addMinutes(change, -12 * 60), zone);
        const due = snoozeReview({ snoozes: 0 }, moment)?.dueAt ?? '';
        expect(localOf(due, zone)).toEqual({ date: addDays(moment.date, 1), time: localOf(moment.instant, zone).time });
      }
    }
  });

  it('is gone after ten days without a word', () => {
    const on = (days: number, state: 'waiting' | 'written' = 'waiting') => isReviewGone({ state }, addDays(now.date, -days), now);
    expect([on(0), on(9), on(10), on(400), on(400, 'written')]).toEqual([false, false, true, true, false]);
  });
});
