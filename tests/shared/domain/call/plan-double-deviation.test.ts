import { describe, expect, it } from 'vitest';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { isAsleep } from '../../../../shared/domain/call/is-asleep.ts';
import { newCall } from '../../../../shared/domain/call/new-call.ts';
import {
  type AlarmFacts,
  missedFrom,
  planDoubleDeviation,
  type WatchedPromise,
} from '../../../../shared/domain/call/plan-double-deviation.ts';
import { planNextAttempt } from '../../../../shared/domain/call/plan-next-attempt.ts';
import { promiseFields } from '../../../support/sample-rows.ts';
import { timingAt, usualCalendar, wall } from '../../../support/time.ts';

const ny = 'America/New_York';
/** A Monday morning. */
const timing = timingAt('2026-11-23', '11:00');

const facts = (changes: Partial<AlarmFacts> = {}): AlarmFacts => ({
  subject: 'root',
  customerId: 'dana',
  jobId: 'third',
  recoveryId: 'recovery',
  owner: 'ann',
  revisits: 2,
  isNews: true,
  arrivalAt: null,
  promises: [],
  alarm: undefined,
  ...changes,
});
const promise = (id: string, dueOn: string, changes: Partial<WatchedPromise> = {}): WatchedPromise => ({
  ...promiseFields('dana', 'third'),
  id,
  live: 1,
  recoveryId: 'recovery',
  dueOn,
  zone: ny,
  ...changes,
});
const row = (changes: Partial<Call>): Call =>
  ({
    id: 'alarm',
    ...newCall({
      kind: 'double-deviation',
      subject: 'root',
      customerId: 'dana',
      jobId: 'third',
      recoveryId: 'recovery',
      dueAt: wall('2026-11-23', '12:00', ny),
      dueIs: 'by',
      reason: { code: 'second-revisit', params: { revisits: 2 } },
    }),
    ...changes,
  }) as Call;
const asleep = (until: string, promiseId = 'tuesday'): Call =>
  row({ dueAt: until, dueIs: 'from', promiseId, reason: { code: 'promise-missed', params: {} } });

describe('planDoubleDeviation', () => {
  it('is raised by the second revisit, for the owner, as soon as any word that is owed', () => {
    const plan = planDoubleDeviation(facts(), timing);
    expect(plan).toMatchObject({
      kind: 'open',
      call: {
        kind: 'double-deviation',
        subject: 'root',
        openKey: 'double-deviation:root',
        assignedTo: 'ann',
        jobId: 'third',
        promiseId: null,
      },
    });
    if (plan.kind === 'open') expect([plan.call.dueAt, plan.call.dueIs]).toEqual([wall('2026-11-23', '12:00', ny), 'by']);
    expect(planDoubleDeviation(facts({ revisits: 1 }), timing)).toEqual({ kind: 'none' });
    expect(planDoubleDeviation(facts({ isNews: false }), timing)).toEqual({ kind: 'none' });
  });

  it('is one for a root: a third revisit counts in it, a try changes nothing of that', () => {
    const again = planDoubleDeviation(facts({ revisits: 3, jobId: 'fourth', alarm: row({}) }), timing);
    expect(again).toMatchObject({ kind: 'change', fields: { jobId: 'fourth', reason: { params: { revisits: 3 } } } });
    const tried = row({ attempts: 1, reason: { code: 'try-in-business-hours', params: { attempts: 1 } } });
    expect(planDoubleDeviation(facts({ isNews: false, alarm: tried }), timing)).toEqual({ kind: 'none' });
  });

  it('goes when the answer is taken back, unless a promise still stands', () => {
    const back = { revisits: 1, isNews: false, alarm: row({ attempts: 2 }) };
    expect(planDoubleDeviation(facts(back), timing)).toMatchObject({ kind: 'cancel', because: { code: 'not-a-revisit' } });
    const plan = planDoubleDeviation(facts({ ...back, promises: [promise('tuesday', '2026-11-24')] }), timing);
    expect(plan).toMatchObject({ kind: 'change', fields: { dueIs: 'from', promiseId: 'tuesday', attempts: 0 } });
  });

  it('sleeps for an open promise until the end of its day, and a revisit wakes it', () => {
    const quiet = { revisits: 1, isNews: false };
    const promises = [promise('friday', '2026-11-27'), promise('tuesday', '2026-11-24'), promise('kept', '2026-11-23', { state: 'kept' })];
    const plan = planDoubleDeviation(facts({ ...quiet, promises }), timing);
    const midnight = wall('2026-11-25', '00:00', ny);
    expect(plan).toMatchObject({ kind: 'open', call: { dueAt: midnight, dueIs: 'from', promiseId: 'tuesday' } });
    const sleeping = asleep(midnight);
    expect([isAsleep(sleeping, timing.now.instant), isAsleep(sleeping, midnight)]).toEqual([true, false]);
    expect(planDoubleDeviation(facts({ ...quiet, promises, alarm: sleeping }), timing)).toEqual({ kind: 'none' });
    const woken = planDoubleDeviation(facts({ promises, alarm: sleeping }), timing);
    expect(woken).toMatchObject({ kind: 'change', fields: { dueIs: 'by', promiseId: null, dueAt: wall('2026-11-23', '12:00', ny) } });
  });

  it('moves with the promise and goes when it is kept; once missed it stays, kept late or not', () => {
    const quiet = { revisits: 0, isNews: false, alarm: asleep(wall('2026-11-25', '00:00', ny)) };
    expect(planDoubleDeviation(facts({ ...quiet, promises: [promise('tuesday', '2026-11-26')] }), timing)).toMatchObject({
      kind: 'change',
      fields: { dueAt: wall('2026-11-27', '00:00', ny) },
    });
    const kept = [promise('tuesday', '2026-11-24', { state: 'kept' })];
    expect(planDoubleDeviation(facts({ ...quiet, promises: kept }), timing)).toMatchObject({
      kind: 'cancel',
      because: { code: 'promise-settled' },
    });
    const later = timingAt('2026-11-25', '09:00');
    expect(planDoubleDeviation(facts({ ...quiet, promises: kept }), later)).toEqual({ kind: 'none' });
    expect(planDoubleDeviation(facts({ ...quiet, alarm: undefined, promises: [promise('tuesday', '2026-11-24')] }), later)).toEqual({
      kind: 'none',
    });
  });

  it('ends a day of 23 or 25 hours when that day ends', () => {
    expect(missedFrom({ dueOn: '2026-11-01', zone: ny })).toBe('2026-11-02T05:00:00.000Z');
    expect(missedFrom({ dueOn: '2026-03-08', zone: ny })).toBe('2026-03-09T04:00:00.000Z');
  });

  it('stays in sight when nobody was reached', () => {
    const plan = planNextAttempt(
      { ...row({}), earlier: [] },
      { outcome: 'no-answer', at: timing.now.instant },
      { ...timing, calendar: usualCalendar },
    );
    expect(isAsleep({ ...row({}), ...plan, kind: 'double-deviation' }, timing.now.instant)).toBe(false);
  });
});
