import { afterEach, expect, it } from 'vitest';
import { keepDraft } from '../../../../../renderer/data/drafts/drafts.ts';
import { ownDrafts } from '../../../../../renderer/data/drafts/own-drafts.ts';
import { readerOf } from '../../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../../renderer/data/kernel/run-command.ts';
import { park } from '../../../../../renderer/data/parked/parked.ts';
import { parkedCalls } from '../../../../../renderer/features/calls/queries/parked-calls.ts';
import { emptyBooking } from '../../../../../renderer/features/jobs/booking/booking-draft.ts';
import { halfDoneJobs } from '../../../../../renderer/features/jobs/queries/half-done.ts';
import { changeRows, create, update } from '../../../../support/change-rows.ts';
import { callFields, customerFields, jobFields } from '../../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../../support/test-kernel.ts';

let kernel: TestKernel;
afterEach(() => kernel.close());

const at = '2026-11-19T14:00:00.000Z';
const booking = (fields: object) => ({ ...emptyBooking('job-to-be', at), ...fields });

it("lists a person's own bookings and closings by whom they are about, and nothing that was not begun", async () => {
  kernel = await openTestKernel({ ann: 'owner', bob: 'office' });
  await runCommand(kernel, changeRows, [create('customers', 'ada', customerFields('Ada Moran')), create('jobs', 'job', jobFields('ada'))]);
  await keepDraft(kernel.database, 'booking/1/ann', booking({ customerId: 'ada' }));
  await keepDraft(kernel.database, 'booking/2/ann', booking({ search: ' Mrs Patel ' }));
  await keepDraft(kernel.database, 'booking/3/ann', booking({ words: 'No heat' }));
  await keepDraft(kernel.database, 'booking/4/ann', booking({}));
  await keepDraft(kernel.database, 'booking/5/bob', booking({ name: 'Bob only' }));
  await keepDraft(kernel.database, 'close-visit/job/ann', { finding: 'dry' });
  const found = await halfDoneJobs(readerOf(kernel.database), await ownDrafts(kernel.database, 'ann'));
  expect(found.map(({ kind, label, path }) => [kind, label, path]).sort()).toEqual([
    ['booking', 'Ada Moran', '/jobs/new/1'],
    ['booking', 'Mrs Patel', '/jobs/new/2'],
    ['booking', 'nobody named yet', '/jobs/new/3'],
    ['closing', '#1', '/jobs/job/close'],
  ]);
});

it('lists calls that were left for somebody who rang, until they are settled', async () => {
  kernel = await openTestKernel();
  await runCommand(kernel, changeRows, [
    create('customers', 'ada', customerFields('Ada Moran')),
    create('calls', 'call', callFields('ada', null, 'k')),
  ]);
  await park(kernel.database, 'ann', { path: '/today', callId: 'call' });
  await park(kernel.database, 'ann', { path: '/customers/ada', callId: null });
  const read = async () => parkedCalls(readerOf(kernel.database), await ownDrafts(kernel.database, 'ann'));
  expect((await read()).map(({ label, path, callId }) => [label, path, callId])).toEqual([['Ada Moran', '/today', 'call']]);
  await runCommand(kernel, changeRows, [update('calls', 'call', { open: 0, openKey: undefined, state: 'done' })]);
  expect(await read()).toEqual([]);
});
