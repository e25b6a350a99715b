import { describe, expect, it } from 'vitest';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { defaultBusiness } from '../../../../shared/domain/business/default-business.ts';
import { closeRecovery, reopenRecovery, takeBackReopening } from '../../../../shared/domain/recovery/close-recovery.ts';
import { newRecovery, type RecoveryState } from '../../../../shared/domain/recovery/new-recovery.ts';
import { followUpOf, followUpsOwed, planFollowUp } from '../../../../shared/domain/recovery/plan-follow-ups.ts';
import { putRight } from '../../../../shared/domain/recovery/put-right.ts';
import { recoverySteps } from '../../../../shared/domain/recovery/recovery.ts';
import { recoveryClocks } from '../../../../shared/domain/recovery/recovery-clocks.ts';
import { recoveryDefaults } from '../../../../shared/domain/recovery/recovery-defaults.ts';
import { doStep, nextStep, skipStep, stageOf, takeBackStep } from '../../../../shared/domain/recovery/take-step.ts';

/** Monday. */
const opened = '2026-11-02T10:00:00.000Z';
const about = { origin: 'revisit', customerId: 'dana', jobId: 'second', rootJobId: 'first', complaintId: null } as const;
const fresh = newRecovery('r', about, opened);
const calendar = defaultBusiness('Europe/London', 'GB');

function value<T>(result: { ok: true; value: T } | { ok: false; problems: readonly { code: string }[] }): T {
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join());
  return result.value;
}
const codes = (result: { ok: boolean; problems?: readonly { code: string }[] }) => result.problems?.map(({ code }) => code) ?? [];
const done = (recovery: RecoveryState, step: (typeof recoverySteps)[number], at = '2026-11-02T11:00:00.000Z') =>
  value(doStep(recovery, step, { by: 'ann', at, words: 'I am sorry' }));
const allDone = recoverySteps.reduce((recovery, step) => done(recovery, step), fresh);

describe('the five steps', () => {
  it('are gone through in their order, and say how far it has come', () => {
    const stages: string[] = [stageOf(fresh)];
    let recovery = fresh;
    for (let step = nextStep(recovery); step !== null; step = nextStep(recovery)) {
      recovery = done(recovery, step);
      stages.push(stageOf(recovery));
    }
    expect(stages).toEqual(['opened', 'acknowledged', 'reinstated', 'reinstated', 'atoned', 'followed-up']);
  });

  it('may be done out of order, but the person still comes first', () => {
    const mended = done(fresh, 'reinstatement');
    expect([stageOf(mended), nextStep(mended)]).toEqual(['opened', 'apology']);
  });

  it('are skipped only with a reason, and taken back', () => {
    expect(codes(skipStep(fresh, 'atonement', { by: 'ann', at: opened, reason: ' ' }))).toEqual(['skip-needs-reason']);
    const skipped = value(skipStep(fresh, 'atonement', { by: 'ann', at: opened, reason: 'They want nothing.' }));
    expect(skipped.steps.atonement).toEqual({ state: 'skipped', by: 'ann', at: opened, words: '', reason: 'They want nothing.' });
    expect(codes(doStep(skipped, 'atonement', { by: 'ann', at: opened, words: '' }))).toEqual(['step-settled']);
    expect(value(takeBackStep(skipped, 'atonement'))).toEqual(fresh);
    expect(codes(takeBackStep(fresh, 'atonement'))).toEqual(['step-open']);
  });
});

describe('closing', () => {
  const verdict = { words: 'Good in the end', score: 9, gaveNone: false };
  it('needs every step and their own words and score, or that they gave none', () => {
    expect(codes(closeRecovery(fresh, verdict, opened))).toEqual(['steps-open']);
    expect(codes(closeRecovery(allDone, { ...verdict, words: ' ' }, opened))).toEqual(['verdict-needed']);
    expect(codes(closeRecovery(allDone, { ...verdict, words: ' ', score: null }, opened))).toEqual(['verdict-needed', 'score-needed']);
    expect(codes(closeRecovery(allDone, { ...verdict, score: null }, opened))).toEqual(['score-needed']);
    const none = value(closeRecovery(allDone, { words: '', score: null, gaveNone: true }, opened));
    expect(none).toMatchObject({ state: 'closed', verdict: { words: '', score: null }, closedAt: opened });
    expect(none.openKey).toBeUndefined();
    expect([stageOf(none), codes(doStep(none, 'apology', { by: 'ann', at: opened, words: '' }))]).toEqual(['closed', ['recovery-closed']]);
  });

  it('is undone by opening again: the steps begin anew, and nothing of before is lost', () => {
    const closed = value(closeRecovery(allDone, verdict, '2026-11-05T10:00:00.000Z'));
    const again = reopenRecovery(closed, { code: 'asked-for-more', params: {} }, '2026-11-09T10:00:00.000Z');
    expect(again).toMatchObject({ state: 'open', openKey: 'job:first', verdict: null, steps: fresh.steps });
    expect(again.reopened[0]?.before).toMatchObject({ steps: allDone.steps, verdict: { words: 'Good in the end', score: 9 } });
    expect(takeBackReopening(again)).toEqual(closed);
    expect(takeBackReopening(fresh)).toBe(fresh);
  });
});

describe('the clocks', () => {
  it('count business hours and clock hours to the apology and to the end', () => {
    // Friday 16:00 to Monday 9:00 in London; open 8 to 17.
    const friday = newRecovery('r', about, '2026-11-06T16:00:00.000Z');
    const now = makeNow('2026-11-09T09:00:00.000Z', 'Europe/London');
    expect(recoveryClocks(friday, calendar, now).acknowledge).toEqual({ open: 120, all: 65 * 60, running: true });
    const said = done(friday, 'apology', '2026-11-06T16:30:00.000Z');
    expect(recoveryClocks(said, calendar, now)).toEqual({
      acknowledge: { open: 30, all: 30, running: false },
      resolve: { open: 120, all: 65 * 60, running: true },
    });
  });

  it('begin the apology anew when it is opened again, and never run backwards', () => {
    const again = reopenRecovery(allDone, { code: 'another-revisit', params: {} }, '2026-11-09T08:30:00.000Z');
    const now = makeNow('2026-11-09T09:00:00.000Z', 'Europe/London');
    expect(recoveryClocks(again, calendar, now).acknowledge).toEqual({ open: 30, all: 30, running: true });
    const early = done(fresh, 'apology', '2026-11-02T09:00:00.000Z');
    expect(recoveryClocks(early, calendar, now).acknowledge).toEqual({ open: 0, all: 0, running: false });
  });
});

describe('follow-ups', () => {
  const timing = { now: makeNow('2026-11-05T12:00:00.000Z', 'Europe/London'), calendar, propertyZone: 'Europe/London' };
  it('are two business days and 30 days after the return visit, in hours at which we may ring', () => {
    // Thursday + 2 business days is Monday; 30 days later is a Saturday, so the Monday after.
    expect(planFollowUp('2d', '2026-11-05T11:00:00.000Z', timing, recoveryDefaults)).toMatchObject({
      dueAt: '2026-11-09T17:00:00.000Z',
      dueIs: 'by',
    });
    expect(planFollowUp('30d', '2026-11-05T11:00:00.000Z', timing, recoveryDefaults).dueAt).toBe('2026-12-07T17:00:00.000Z');
    expect(planFollowUp('2d', '2026-10-01T11:00:00.000Z', timing, recoveryDefaults).dueAt).toBe('2026-11-05T17:00:00.000Z');
  });

  it('are owed once it was put right, the first until somebody has asked', () => {
    const mended = done(fresh, 'reinstatement');
    expect([...followUpsOwed(fresh)]).toEqual([]);
    expect([...followUpsOwed(mended)]).toEqual(['2d', '30d']);
    expect([...followUpsOwed(done(mended, 'follow-up'))]).toEqual(['30d']);
    expect(followUpOf({ kind: 'recovery-follow-up', subject: 'r/30d' })).toBe('30d');
    expect(followUpOf({ kind: 'review', subject: 'r/30d' })).toBeNull();
  });
});

describe('closing a return visit', () => {
  const visit = {
    jobId: 'second',
    rootJobId: 'first',
    endedAt: '2026-11-04T12:00:00.000Z',
    repairMade: true,
    technician: 'mike',
    words: 'The pressure valve leaked.',
    told: { by: 'mike', at: '2026-11-04T10:00:00.000Z' },
  };
  it('marks that they were told and that it was put right, by whoever was there', () => {
    const [after] = putRight([fresh], visit);
    expect(after).toMatchObject({
      technician: 'mike',
      steps: { apology: { state: 'done', by: 'mike' }, reinstatement: { state: 'done', by: 'mike', words: visit.words } },
    });
  });

  it('puts nothing right where nothing was mended, on another visit, or once it is closed', () => {
    const told = putRight([fresh], { ...visit, repairMade: false })[0];
    expect([told?.steps.apology.state, told?.steps.reinstatement.state]).toEqual(['done', 'open']);
    expect(putRight([fresh], { ...visit, jobId: 'first' })).toEqual([fresh]);
    const closed = value(closeRecovery(allDone, { words: 'x', score: 1, gaveNone: false }, opened));
    expect(putRight([closed], visit)).toEqual([closed]);
  });
});
