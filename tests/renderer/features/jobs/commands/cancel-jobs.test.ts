import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCommand } from '../../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../../renderer/data/kernel/undo.ts';
import { cancelJobs } from '../../../../../renderer/features/jobs/commands/cancel-jobs.ts';
import { openFields } from '../../../../../shared/domain/call/open-close-call.ts';
import { create } from '../../../../support/change-rows.ts';
import { callFields, jobFields } from '../../../../support/sample-rows.ts';
import { Shop } from '../shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open();
  const visit = { slot: null, startsAt: '2026-12-01T09:00:00.000Z', endsAt: null, crew: [], outcome: 'planned' };
  await shop.seed([
    create('jobs', 'one', { ...jobFields('dana'), number: 1 }),
    create('jobs', 'two', { ...jobFields('dana'), number: 2, status: 'enquiry' }),
    create('jobs', 'done', { ...jobFields('dana'), number: 3, status: 'done' }),
    create('appointments', 'visit', { ...visit, jobId: 'one' }),
    create('calls', 'ring', { ...callFields('dana', 'one', ''), ...openFields('check-call', 'one') }),
  ]);
});
afterEach(() => shop.close());

const states = async () => Object.fromEntries((await shop.kernel.database.jobs.toArray()).map(({ id, status }) => [id, status]));

it('cancels what is open by the rule for one, leaves the rest, and is taken back in one step', async () => {
  const outcome = await runCommand(shop.kernel, cancelJobs, { jobIds: ['one', 'two', 'done', 'nobody'] });
  expect(outcome).toMatchObject({ ok: true, output: { cancelled: 2, refused: 2, endedCalls: 1, calledOff: 1 } });
  expect(await states()).toEqual({ one: 'cancelled', two: 'cancelled', done: 'done' });
  expect((await shop.kernel.database.appointments.get('visit'))?.outcome).toBe('cancelled');
  expect(await stepThroughHistory(shop.kernel, 'undo')).toMatchObject({ ok: true });
  expect(await states()).toEqual({ one: 'scheduled', two: 'enquiry', done: 'done' });
  expect((await shop.kernel.database.calls.get('ring'))?.open).toBe(1);
});
