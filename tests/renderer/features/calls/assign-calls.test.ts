import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setClockOffset } from '../../../../renderer/data/clock/clock.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { assignCalls } from '../../../../renderer/features/calls/commands/assign-calls.ts';
import { handOverAll } from '../../../../renderer/features/calls/commands/hand-over.ts';
import { snoozeCalls } from '../../../../renderer/features/calls/commands/snooze-calls.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { openFields } from '../../../../shared/domain/call/open-close-call.ts';
import {
  callFields,
  customerFields,
  jobFields,
  promiseFields,
  propertyFields,
  recoveryFields,
  rowOf,
} from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

/** Thursday 19 November 2026, 10:00 in London. */
const now = '2026-11-19T10:00:00.000Z';

let kernel: TestKernel;

beforeEach(async () => {
  setClockOffset(Date.parse(now) - Date.now());
  kernel = await openTestKernel({ ann: 'owner', bo: 'technician' });
  const { database } = kernel;
  await database.customers.add(rowOf('dana', customerFields('Dana Whitfield')));
  await database.properties.add(rowOf('home', { ...propertyFields('dana'), zone: 'Europe/London' }));
  await database.jobs.add(rowOf('job', jobFields('dana', 'home')));
  const add = (id: string, kind: Call['kind'], changes: Partial<Call> = {}) =>
    database.calls.add(
      rowOf(id, { ...callFields('dana', 'job', ''), ...openFields(kind, id), dueAt: '2026-11-19T09:00:00.000Z', ...changes }),
    );
  await add('ring', 'acknowledgement', { assignedTo: 'ann' });
  await add('check', 'check-call');
  await add('word', 'promise', { promiseId: 'drawing', assignedTo: 'ann' });
  await database.promises.add(rowOf('drawing', promiseFields('dana', 'job')));
  await database.recoveries.add(rowOf('recovery', { ...recoveryFields('dana', 'job'), assignedTo: 'ann' }));
});

afterEach(async () => {
  setClockOffset(0);
  await kernel.close();
});

const owners = async (): Promise<Record<string, string | null>> =>
  Object.fromEntries((await kernel.database.calls.toArray()).map(({ id, assignedTo }) => [id, assignedTo]));

describe('assigning calls', () => {
  it('gives several to one person, a promise with its call, and takes it back in one step', async () => {
    const result = await runCommand(kernel, assignCalls, { callIds: ['check', 'word'], to: 'bo' });
    expect(result).toMatchObject({ ok: true, output: { given: 2 } });
    expect(await owners()).toEqual({ ring: 'ann', check: 'bo', word: 'bo' });
    expect((await kernel.database.promises.get('drawing'))?.assignedTo).toBe('bo');
    await stepThroughHistory(kernel, 'undo');
    expect(await owners()).toEqual({ ring: 'ann', check: null, word: 'ann' });
    expect((await kernel.database.promises.get('drawing'))?.assignedTo).toBe('ann');
  });

  it('gives nothing to nobody known, and anything to anybody', async () => {
    expect(await runCommand(kernel, assignCalls, { callIds: ['ring'], to: 'who' })).toMatchObject({ ok: false });
    await runCommand(kernel, assignCalls, { callIds: ['ring'], to: null });
    expect((await owners())['ring']).toBeNull();
  });

  it('hands over everything that waits for one person, with one step back', async () => {
    const result = await runCommand(kernel, handOverAll, { from: 'ann', to: 'bo' });
    expect(result).toMatchObject({ ok: true, output: { calls: 2, promises: 1, recoveries: 1 } });
    expect(await owners()).toEqual({ ring: 'bo', check: null, word: 'bo' });
    expect((await kernel.database.recoveries.get('recovery'))?.assignedTo).toBe('bo');
    await stepThroughHistory(kernel, 'undo');
    expect(await owners()).toEqual({ ring: 'ann', check: null, word: 'ann' });
    expect((await kernel.database.recoveries.get('recovery'))?.assignedTo).toBe('ann');
  });
});

describe('putting several off', () => {
  it('moves what may wait without counting a try, says what was left, and takes it back in one step', async () => {
    const result = await runCommand(kernel, snoozeCalls, { callIds: ['ring', 'check', 'word'], until: 'tomorrow' as const });
    expect(result).toMatchObject({ ok: true, output: { putOff: 2, beforeVisit: 0, left: { promised: 1 } } });
    expect(await kernel.database.calls.get('ring')).toMatchObject({
      dueAt: '2026-11-20T08:00:00.000Z',
      dueIs: 'from',
      attempts: 0,
      open: 1,
    });
    expect((await kernel.database.calls.get('word'))?.dueAt).toBe('2026-11-19T09:00:00.000Z');
    await stepThroughHistory(kernel, 'undo');
    expect(await kernel.database.calls.get('ring')).toMatchObject({ dueAt: '2026-11-19T09:00:00.000Z', dueIs: 'by' });
  });
});
