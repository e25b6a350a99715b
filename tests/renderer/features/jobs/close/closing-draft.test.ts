import { describe, expect, it } from 'vitest';
import { beginClosing, type ClosingDraft, endOf, toClosingInput } from '../../../../../renderer/features/jobs/close/closing-draft.ts';
import { jobFields, rowOf } from '../../../../support/sample-rows.ts';

const zone = 'America/New_York';
const job = rowOf('job', jobFields('dana'));
const setting = { jobId: 'job', now: '2026-11-19T21:30:00.000Z', zone, owedTo: [] as string[], isRevisit: false, answers: [] };
const filled: ClosingDraft = { ...beginClosing(job, zone), finding: 'rust', repair: 'yes', certainty: 'sure' };
const told = (how: 'earlier' | 'door' | 'no', time: string | null = null) => ({ how, by: 'sam', date: null, time });

describe('toClosingInput', () => {
  it('needs what was found, whether it is repaired and how sure we are', () => {
    const bare = toClosingInput(beginClosing(job, zone), setting);
    expect(bare.ok ? [] : bare.problems.map(({ path }) => path[0])).toEqual(['finding', 'repair', 'certainty']);
    expect(toClosingInput(filled, setting)).toMatchObject({
      ok: true,
      value: { endedAt: setting.now, teachBack: null, repairMade: true, told: [] },
    });
  });

  it('does not let anybody leave before it is said whether they were told', () => {
    const owed = { ...setting, owedTo: ['dana'] };
    expect(toClosingInput(filled, owed)).toMatchObject({ ok: false, problems: [{ path: ['told', 'dana'], code: 'choose-one' }] });
    expect(toClosingInput({ ...filled, told: { dana: told('door') } }, owed)).toMatchObject({
      value: { told: [{ customerId: 'dana', how: 'door', at: null, by: null }] },
    });
    expect(toClosingInput({ ...filled, told: { dana: told('earlier', '11:00') } }, owed)).toMatchObject({
      value: { told: [{ how: 'earlier', at: '2026-11-19T16:00:00.000Z', by: 'sam' }] },
    });
  });

  it('keeps what brought us back for a revisit only', () => {
    const draft: ClosingDraft = { ...filled, cause: 'misdiagnosis' };
    expect(toClosingInput(draft, setting)).toMatchObject({ value: { finalCause: null } });
    expect(toClosingInput(draft, { ...setting, isRevisit: true })).toMatchObject({ value: { finalCause: 'misdiagnosis' } });
    expect(toClosingInput({ ...draft, cause: 'unknown' }, { ...setting, isRevisit: true })).toMatchObject({ value: { finalCause: null } });
  });

  it('keeps what they said back, and that they were asked', () => {
    expect(toClosingInput({ ...filled, teachBack: 'the wall' }, setting)).toMatchObject({
      value: { teachBack: { said: 'the wall', result: 'understood' } },
    });
    expect(toClosingInput({ ...filled, teachBackResult: 'not-checked' }, setting)).toMatchObject({
      value: { teachBack: { said: '', result: 'not-checked' } },
    });
  });
});

describe('endOf', () => {
  it('is now unless somebody says otherwise, by the clock at the place', () => {
    expect(endOf({ endedDate: null, endedTime: null }, setting)).toBe(setting.now);
    expect(endOf({ endedDate: null, endedTime: '09:15' }, setting)).toBe('2026-11-19T14:15:00.000Z');
    expect(endOf({ endedDate: '2026-11-18', endedTime: '17:00' }, setting)).toBe('2026-11-18T22:00:00.000Z');
  });

  it('begins with what was said the last time', () => {
    const before = rowOf('job', { ...jobFields('dana'), completedAt: '2026-11-18T22:00:00.000Z', finding: 'rust', repairMade: false });
    expect(beginClosing(before, zone)).toMatchObject({ finding: 'rust', repair: 'no', endedDate: '2026-11-18', endedTime: '17:00' });
  });
});
