import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { setClockOffset } from '../../../../renderer/data/clock/clock.ts';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { assignCalls } from '../../../../renderer/features/calls/commands/assign-calls.ts';
import { readMoved } from '../../../../renderer/features/calls/queries/read-moved.ts';
import { addMinutes } from '../../../../shared/domain/base/local-time.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { openFields } from '../../../../shared/domain/call/open-close-call.ts';
import { callFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

/** The end of yesterday, and a morning after it. */
const since = '2026-11-19T00:00:00.000Z';
const now = '2026-11-19T10:00:00.000Z';

let kernel: TestKernel;

beforeEach(async () => {
  setClockOffset(Date.parse(now) - Date.now());
  kernel = await openTestKernel({ ann: 'owner', bo: 'technician' });
});

afterEach(async () => {
  setClockOffset(0);
  await kernel.close();
});

async function add(id: string, created: string, updated: string, changes: Partial<Call> = {}): Promise<void> {
  const call = { ...callFields('dana', null, ''), ...openFields('check-call', id), ...changes };
  await kernel.database.calls.add({ ...rowOf(id, call), createdAt: created, updatedAt: updated });
}

const moved = () => readMoved(readerOf(kernel.database), since, 'bo');

it('tells each call that changed after the moment once, the newest first, and none that did not', async () => {
  await add('before', '2026-11-01T09:00:00.000Z', addMinutes(since, -1));
  await add('at the moment', '2026-11-01T09:00:00.000Z', since);
  await add('put off', '2026-11-01T09:00:00.000Z', addMinutes(since, 1));
  await add('new', addMinutes(since, 5), addMinutes(since, 5));
  await add('settled', '2026-11-01T09:00:00.000Z', addMinutes(since, 9), { open: 0 });
  await add('new, settled', addMinutes(since, 5), addMinutes(since, 10), { open: 0 });
  expect(await moved()).toEqual({
    groups: { handed: [], new: ['new'], moved: ['put off'], done: ['new, settled', 'settled'] },
    more: false,
  });
});

it('tells what somebody else handed over, not what one took oneself; taken back it has only moved', async () => {
  await add('given', '2026-11-01T09:00:00.000Z', addMinutes(since, -9));
  await add('taken', '2026-11-01T09:00:00.000Z', addMinutes(since, -9));
  await runCommand(kernel, assignCalls, { callIds: ['given'], to: 'bo' });
  expect((await moved()).groups).toMatchObject({ handed: ['given'], moved: [] });
  await stepThroughHistory(kernel, 'undo');
  expect((await moved()).groups).toMatchObject({ handed: [], moved: ['given'] });
  kernel.become('bo');
  await runCommand(kernel, assignCalls, { callIds: ['taken'], to: 'bo' });
  expect((await moved()).groups.handed).toEqual([]);
});

it('leaves out alarms that sleep or never woke', async () => {
  const alarm = openFields('double-deviation', 'root');
  await add('asleep', addMinutes(since, 5), addMinutes(since, 5), { ...alarm, dueAt: addMinutes(now, 60), dueIs: 'from' });
  const because = { code: 'promise-settled', params: {} };
  await add('never woke', addMinutes(since, 5), addMinutes(since, 6), { open: 0, closedBecause: because });
  expect(Object.values((await moved()).groups).flat()).toEqual([]);
});

it('says that there is more when thousands moved', async () => {
  const rows = Array.from({ length: 230 }, (_, n) => {
    const call = { ...callFields('dana', null, ''), ...openFields('sample', `${n}`) };
    return { ...rowOf(`call-${n}`, call), createdAt: addMinutes(since, n + 1), updatedAt: addMinutes(since, n + 1) };
  });
  await kernel.database.calls.bulkAdd(rows);
  const { groups, more } = await moved();
  expect([groups.new.length, groups.new[0], more]).toEqual([200, 'call-229', true]);
});
