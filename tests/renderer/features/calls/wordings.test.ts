import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { leaveForDoor } from '../../../../renderer/features/calls/commands/leave-for-door.ts';
import { resetWording } from '../../../../renderer/features/calls/commands/reset-wording.ts';
import { setWording } from '../../../../renderer/features/calls/commands/set-wording.ts';
import { callFields, customerFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
beforeEach(async () => {
  kernel = await openTestKernel({ ann: 'owner', bo: 'technician' });
});
afterEach(() => kernel.close());

const set = (after: string, more: { rev?: number; before?: string; language?: string } = {}) =>
  runCommand(kernel, setWording, { code: 'opening' as const, language: 'en', rev: 0, before: '', after, ...more });
const reset = () => runCommand(kernel, resetWording, { code: 'opening' as const, language: 'en' });
const row = () => kernel.database.wordings.get('wording:opening:en');

describe('one’s own words', () => {
  it('are written, changed, taken back and written again, each with undo', async () => {
    await set('{name}, all well?');
    expect(await row()).toMatchObject({ text: '{name}, all well?', live: 1 });
    await set('{name}, all good?', { rev: 1, before: '{name}, all well?' });
    expect((await stepThroughHistory(kernel, 'undo')).ok).toBe(true);
    expect((await row())?.text).toBe('{name}, all well?');
    await reset();
    expect((await row())?.live).toBe(0);
    expect((await stepThroughHistory(kernel, 'undo')).ok).toBe(true);
    expect((await row())?.live).toBe(1);
    await reset();
    await set('{name}, once more?');
    expect(await row()).toMatchObject({ text: '{name}, once more?', live: 1 });
    expect((await stepThroughHistory(kernel, 'undo')).ok).toBe(true);
    expect((await row())?.live).toBe(0);
  });

  it('are refused with a gap that could never be filled, and kept from one who may not', async () => {
    expect(await set('{name}, {cause}?')).toMatchObject({ ok: false, problems: [{ path: ['text'], code: 'gap-not-known-here' }] });
    kernel.become('bo');
    expect(await set('{name}?')).toMatchObject({ ok: false, problems: [{ code: 'not-allowed' }] });
    expect(await row()).toBeUndefined();
  });

  it('ask when two people changed them', async () => {
    await set('{name}, one?');
    await set('{name}, two?', { rev: 1, before: '{name}, one?' });
    expect(await set('{name}, three?', { rev: 1, before: '{name}, one?' })).toMatchObject({
      ok: false,
      problems: [{ code: 'changed-meanwhile' }],
    });
    expect((await row())?.text).toBe('{name}, two?');
  });
});

describe('leaving it for the door', () => {
  it('marks the call for the job sheet, and takes the mark off again', async () => {
    await kernel.database.customers.add(rowOf('dana', customerFields('Dana')));
    await kernel.database.calls.add(rowOf('ring', callFields('dana', null, 'acknowledgement:job/dana')));
    const mark = (atDoor: boolean) => runCommand(kernel, leaveForDoor, { callId: 'ring', atDoor });
    await mark(true);
    expect((await kernel.database.calls.get('ring'))?.atDoor).toBe(true);
    expect((await stepThroughHistory(kernel, 'undo')).ok).toBe(true);
    expect((await kernel.database.calls.get('ring'))?.atDoor).toBe(false);
    expect(await runCommand(kernel, leaveForDoor, { callId: 'none', atDoor: true })).toMatchObject({ ok: false });
  });
});
