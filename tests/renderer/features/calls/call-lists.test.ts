import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setClockOffset } from '../../../../renderer/data/clock/clock.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { keepAttempt } from '../../../../renderer/features/calls/commands/keep-attempt.ts';
import { printCallList } from '../../../../renderer/features/calls/commands/print-call-list.ts';
import { openFields } from '../../../../shared/domain/call/open-close-call.ts';
import { callFields, customerFields, jobFields, propertyFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;

beforeEach(async () => {
  setClockOffset(Date.parse('2026-11-19T14:00:00.000Z') - Date.now());
  kernel = await openTestKernel({ ann: 'owner' });
  const { database } = kernel;
  for (const name of ['dana', 'bo']) {
    await database.customers.add(rowOf(name, customerFields(name)));
    await database.properties.add(rowOf(`home-${name}`, propertyFields(name)));
    await database.jobs.add(rowOf(`job-${name}`, jobFields(name, `home-${name}`)));
    const fields = { ...callFields(name, `job-${name}`, ''), ...openFields('acknowledgement', `job-${name}`) };
    await database.calls.add(rowOf(`ring-${name}`, fields));
  }
});

afterEach(async () => {
  setClockOffset(0);
  await kernel.close();
});

describe('printing a call list', () => {
  it('keeps its lines under a number that is never given twice, also after it was taken back', async () => {
    const first = await runCommand(kernel, printCallList, { callIds: ['ring-bo', 'ring-dana'] });
    expect(first).toMatchObject({ ok: true, output: { number: 1, lines: 2 } });
    await stepThroughHistory(kernel, 'undo');
    expect((await kernel.database.callLists.toArray()).map(({ live }) => live)).toEqual([0]);
    const second = await runCommand(kernel, printCallList, { callIds: ['ring-dana', 'ring-bo'] });
    expect(second).toMatchObject({ ok: true, output: { number: 2 } });
    const kept = (await kernel.database.callLists.toArray()).find(({ live }) => live === 1);
    expect(kept?.callIds).toEqual(['ring-dana', 'ring-bo']);
  });

  it('makes no list of nobody', async () => {
    await kernel.database.customers.update('dana', { doNotContact: true });
    expect(await runCommand(kernel, printCallList, { callIds: ['ring-dana', 'nothing'] })).toMatchObject({
      ok: false,
      problems: [{ code: 'nobody-to-ring' }],
    });
    expect(await kernel.database.callLists.count()).toBe(0);
  });
});

describe('keeping how a settled call went', () => {
  const input = { callId: 'ring-dana', outcome: 'voicemail' as const, at: '2026-11-19T10:20:00.000Z', note: 'left word' };

  it('adds it to the record with its time, changes nothing of the call, and takes it back', async () => {
    await kernel.database.calls.update('ring-dana', { state: 'done', open: 0 });
    const before = await kernel.database.calls.get('ring-dana');
    expect(await runCommand(kernel, keepAttempt, input)).toMatchObject({ ok: true });
    expect(await kernel.database.callAttempts.toArray()).toMatchObject([{ callId: 'ring-dana', at: input.at, note: 'left word' }]);
    expect(await kernel.database.calls.get('ring-dana')).toEqual(before);
    await stepThroughHistory(kernel, 'undo');
    expect((await kernel.database.callAttempts.toArray()).map(({ live }) => live)).toEqual([0]);
  });

  it('leaves somebody alone who asked for it, though the call was settled', async () => {
    await kernel.database.calls.update('ring-dana', { state: 'done', open: 0 });
    const other = { ...callFields('dana', 'job-dana', ''), ...openFields('check-call', 'job-dana') };
    await kernel.database.calls.add(rowOf('check-dana', other));
    await runCommand(kernel, keepAttempt, { ...input, outcome: 'do-not-contact' });
    expect((await kernel.database.customers.get('dana'))?.doNotContact).toBe(true);
    expect((await kernel.database.calls.get('check-dana'))?.open).toBe(0);
    await stepThroughHistory(kernel, 'undo');
    expect((await kernel.database.calls.get('check-dana'))?.open).toBe(1);
  });

  it('is not for a call that is open, nor for one that was taken back', async () => {
    expect(await runCommand(kernel, keepAttempt, input)).toMatchObject({ ok: false, problems: [{ code: 'call-open' }] });
    await kernel.database.calls.update('ring-dana', { live: 0 });
    expect(await runCommand(kernel, keepAttempt, input)).toMatchObject({ ok: false, problems: [{ code: 'call-gone' }] });
  });
});
