import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setClockOffset } from '../../../../renderer/data/clock/clock.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory, takeBack } from '../../../../renderer/data/kernel/undo.ts';
import { logCall } from '../../../../renderer/features/calls/commands/log-call.ts';
import { saveNumber } from '../../../../renderer/features/calls/commands/save-number.ts';

import type { CallOutcome } from '../../../../shared/domain/call/call.ts';
import { openFields } from '../../../../shared/domain/call/open-close-call.ts';
import { callFields, complaintFields, customerFields, jobFields, propertyFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

/** Thursday 19 November 2026, 14:00 in London: within opening and calling hours. */
const now = '2026-11-19T14:00:00.000Z';
const listening = { expected: '', different: '', wanted: '' };

let kernel: TestKernel;

beforeEach(async () => {
  setClockOffset(Date.parse(now) - Date.now());
  kernel = await openTestKernel({ ann: 'owner', bo: 'apprentice' });
  const { database } = kernel;
  await database.customers.add(rowOf('dana', customerFields('Dana Whitfield')));
  await database.properties.add(rowOf('home', { ...propertyFields('dana'), zone: 'Europe/London' }));
  await database.jobs.add(rowOf('job', jobFields('dana', 'home')));
  await database.calls.add(rowOf('ring', { ...callFields('dana', 'job', ''), ...openFields('acknowledgement', 'job/dana') }));
  await database.calls.add(
    rowOf('check', { ...callFields('dana', 'job', ''), ...openFields('check-call', 'job'), dueAt: '2026-11-19T16:00:00.000Z' }),
  );
});

afterEach(async () => {
  setClockOffset(0);
  await kernel.close();
});

async function log(outcome: CallOutcome, callIds = ['ring'], more: { at?: string; until?: string; note?: string } = {}) {
  const input = { callIds, outcome, at: more.at ?? null, until: more.until ?? null, note: more.note ?? '', listening };
  return runCommand(kernel, logCall, input);
}

const call = (id: string) => kernel.database.calls.get(id);

describe('logging how a call went', () => {
  it('settles the call when somebody was spoken to, and leaves the queue', async () => {
    const result = await log('spoke', ['ring'], { note: 'glad that we rang' });
    expect(result.ok).toBe(true);
    expect(await call('ring')).toMatchObject({ state: 'done', open: 0, closedBecause: { code: 'spoke' } });
    expect((await call('ring'))?.openKey).toBeUndefined();
    expect(await kernel.database.calls.where('[open+rank+dueAt+dueIs]').between([1], [1, []]).primaryKeys()).toEqual(['check']);
    expect(await kernel.database.callAttempts.toArray()).toMatchObject([{ callId: 'ring', outcome: 'spoke', note: 'glad that we rang' }]);
  });

  it('plans the next try two business hours later after voicemail', async () => {
    await log('voicemail');
    const next = await call('ring');
    expect(next).toMatchObject({ state: 'open', attempts: 1, dueIs: 'from' });
    expect(next?.dueAt.slice(0, 16)).toBe('2026-11-19T16:00');
  });

  it('rings one person once: what is ticked is dealt with by the same call', async () => {
    await log('spoke', ['ring', 'check']);
    expect(await call('check')).toMatchObject({ state: 'done' });
    expect(await kernel.database.callAttempts.count()).toBe(2);
  });

  it('hands the third try that reached nobody to the owner, to write', async () => {
    for (let n = 0; n < 3; n += 1) await log('no-answer');
    const owner = (await kernel.database.staff.toArray()).filter(({ role }) => role === 'owner').map(({ id }) => id);
    const third = await call('ring');
    expect(third).toMatchObject({ attempts: 3, nextStep: 'write' });
    expect(owner).toContain(third?.assignedTo);
  });

  it('keeps the real time of a call that is logged late, and takes a time to come as now', async () => {
    await log('spoke', ['ring'], { at: '2026-11-18T09:30:00.000Z' });
    expect((await kernel.database.callAttempts.toArray())[0]?.at).toBe('2026-11-18T09:30:00.000Z');
    expect((await call('ring'))?.closedAt).toBe('2026-11-18T09:30:00.000Z');
    await log('spoke', ['check'], { at: '2027-01-01T00:00:00.000Z' });
    expect((await call('check'))?.closedAt?.slice(0, 16)).toBe(now.slice(0, 16));
  });

  it('ends every outreach when the customer wants none', async () => {
    await log('do-not-contact');
    expect((await kernel.database.customers.get('dana'))?.doNotContact).toBe(true);
    expect(await call('check')).toMatchObject({ state: 'cancelled', closedBecause: { code: 'do-not-contact' } });
  });

  it('logs nothing on a call that was settled meanwhile', async () => {
    await log('spoke');
    const again = await log('voicemail');
    expect(again).toMatchObject({ ok: false, problems: [{ code: 'call-closed' }] });
    expect(await kernel.database.callAttempts.count()).toBe(1);
  });

  it('asks when, for later', async () => {
    expect(await log('later')).toMatchObject({ ok: false, problems: [{ code: 'when-later' }] });
    await log('later', ['ring'], { until: '2026-11-20T09:00:00.000Z' });
    expect(await call('ring')).toMatchObject({ dueAt: '2026-11-20T09:00:00.000Z', dueIs: 'from', attempts: 0 });
  });

  it('acknowledges the complaint that it is about, in the same step, and takes that back with it', async () => {
    await kernel.database.complaints.add(rowOf('wet', complaintFields('dana', 'job')));
    const fields = { ...callFields('dana', null, ''), complaintId: 'wet', ...openFields('complaint', 'wet') };
    await kernel.database.calls.add(rowOf('sorry', fields));
    await log('voicemail', ['sorry']);
    expect((await kernel.database.complaints.get('wet'))?.acknowledgedAt).toBeNull();
    await log('spoke', ['sorry']);
    expect((await kernel.database.complaints.get('wet'))?.acknowledgedAt?.slice(0, 16)).toBe(now.slice(0, 16));
    expect((await stepThroughHistory(kernel, 'undo')).ok).toBe(true);
    expect((await kernel.database.complaints.get('wet'))?.acknowledgedAt).toBeNull();
  });

  it('may be done by an apprentice', async () => {
    kernel.become('bo');
    expect((await log('spoke')).ok).toBe(true);
  });
});

describe('taking an outcome back', () => {
  it.each(['spoke', 'voicemail', 'wrong-number', 'declined', 'do-not-contact'] as const)(
    '%s leaves everything as it was',
    async (outcome) => {
      const before = { ring: await call('ring'), check: await call('check'), dana: await kernel.database.customers.get('dana') };
      await log(outcome, ['ring', 'check']);
      expect((await stepThroughHistory(kernel, 'undo')).ok).toBe(true);
      for (const [id, was] of [
        ['ring', before.ring],
        ['check', before.check],
      ] as const) {
        const { rev: _rev, updatedAt: _at, updatedBy: _by, schemaVersion: _version, ...now } = (await call(id)) as NonNullable<typeof was>;
        expect(was).toMatchObject(now);
      }
      expect((await kernel.database.customers.get('dana'))?.doNotContact).toBe(before.dana?.doNotContact);
      expect((await kernel.database.callAttempts.toArray()).every(({ live }) => live === 0)).toBe(true);
    },
  );

  it('takes the very outcome back, though something else was done since', async () => {
    const first = await log('voicemail');
    await log('spoke', ['check']);
    if (!first.ok || first.operationId === null) throw new Error('not logged');
    expect((await takeBack(kernel, first.operationId)).ok).toBe(true);
    expect(await call('ring')).toMatchObject({ attempts: 0, dueIs: 'by' });
    expect(await call('check')).toMatchObject({ state: 'done' });
  });

  it('is refused for somebody else', async () => {
    const first = await log('voicemail');
    kernel.become('bo');
    if (!first.ok || first.operationId === null) throw new Error('not logged');
    expect(await takeBack(kernel, first.operationId)).toMatchObject({ ok: false, problems: [{ code: 'nothing-to-undo' }] });
  });
});

describe('a wrong number', () => {
  it('asks for another, which goes in front and is for ringing at once', async () => {
    await log('wrong-number');
    expect(await call('ring')).toMatchObject({ nextStep: 'find-number', attempts: 0 });
    expect((await runCommand(kernel, saveNumber, { callId: 'ring', number: '020 7946 0018' })).ok).toBe(true);
    expect(await call('ring')).toMatchObject({ nextStep: 'ring' });
    const dana = await kernel.database.customers.get('dana');
    expect(dana?.phones[0]).toMatchObject({ text: '020 7946 0018', e164: '+442079460018' });
    expect(dana?.searchKeys.some((key) => key.includes('0018'))).toBe(true);
  });

  it('keeps what is no number out', async () => {
    const result = await runCommand(kernel, saveNumber, { callId: 'ring', number: 'ask her sister' });
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'bad-number' }] });
    expect((await kernel.database.customers.get('dana'))?.phones).toEqual([]);
  });
});
