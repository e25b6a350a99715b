import { afterEach, beforeEach, expect, it } from 'vitest';
import { park, readParked, unpark } from '../../../../renderer/data/parked/parked.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
beforeEach(async () => {
  kernel = await openTestKernel({ ann: 'owner', bob: 'office' });
});
afterEach(() => kernel.close());

const places = async (actor: string) => (await readParked(kernel.database, actor)).map(({ path, callId }) => [path, callId]);

it('keeps where each person was, the last first, each place once', async () => {
  await park(kernel.database, 'ann', { path: '/today', callId: 'c1' });
  await park(kernel.database, 'ann', { path: '/jobs/new/1', callId: null });
  await park(kernel.database, 'ann', { path: '/today', callId: 'c1' });
  await park(kernel.database, 'bob', { path: '/today', callId: 'c2' });
  expect(await places('ann')).toEqual([
    ['/today', 'c1'],
    ['/jobs/new/1', null],
  ]);
  await unpark(kernel.database, 'ann', { path: '/today', callId: 'c1' });
  expect(await places('ann')).toEqual([['/jobs/new/1', null]]);
  expect(await places('bob')).toEqual([['/today', 'c2']]);
});

it('forgets what nobody comes back from, and reads nothing that it did not write', async () => {
  for (let n = 0; n < 20; n += 1) await park(kernel.database, 'ann', { path: `/jobs/${n}`, callId: null });
  expect(await places('ann')).toHaveLength(8);
  await kernel.database.drafts.put({ key: 'parked/ann', value: 'odd', updatedAt: '' });
  expect(await places('ann')).toEqual([]);
});
