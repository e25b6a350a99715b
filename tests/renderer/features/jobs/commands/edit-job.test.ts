import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cancelJob, reopenJob } from '../../../../../renderer/features/jobs/commands/cancel-job.ts';
import { type EditedFields, type EditedVisit, editJob } from '../../../../../renderer/features/jobs/commands/edit-job.ts';
import { answered, Shop, thursdayNine } from '../shop.ts';

let shop: Shop;
const half3 = { when: { date: '2026-11-19', start: '14:30', end: null }, crew: [] };
beforeEach(async () => {
  shop = await Shop.open();
  await shop.book({ jobId: 'first' });
  await shop.closeJob({ jobId: 'first', endedAt: thursdayNine });
  await shop.book({ jobId: 'job', ...half3, answers: [answered('first', 'later')] });
});
afterEach(() => shop.close());

const shown: EditedFields = {
  customerWords: 'Water by the water heater',
  expectation: '',
  expectationSource: null,
  trade: 'plumbing',
  jobType: 'diagnosis',
  jobTypeName: null,
  noCharge: false,
  equipmentIds: [],
  billToCustomerId: null,
};
const input = (after: Partial<EditedFields>, visitAfter: EditedVisit = half3, rev = 1) => ({
  jobId: 'job',
  rev,
  before: shown,
  after: { ...shown, ...after },
  visitBefore: half3 as EditedVisit,
  visitAfter,
});
const owed = async () => (await shop.live('calls')).find(({ open }) => open === 1);
const visits = async () => (await shop.live('appointments')).filter(({ jobId }) => jobId === 'job');

describe('edit-job', () => {
  it('changes words and kind, and is taken back in one step', async () => {
    const before = await shop.contents();
    await shop.run(editJob, input({ customerWords: 'Still wet', jobType: 'repair', noCharge: true }));
    expect(await shop.job('job')).toMatchObject({ customerWords: 'Still wet', jobType: 'repair', noCharge: true });
    await shop.undo();
    expect(await shop.contents()).toEqual(before);
  });

  it('moves the visit, and what is owed before it', async () => {
    const before = await shop.contents();
    await shop.run(editJob, input({}, { when: { date: '2026-11-19', start: '10:00', end: '11:00' }, crew: ['ann'] }));
    expect(await visits()).toMatchObject([{ startsAt: '2026-11-19T10:00:00.000Z', crew: ['ann'] }]);
    expect(await owed()).toMatchObject({ arrivalAt: '2026-11-19T10:00:00.000Z', dueAt: '2026-11-19T09:30:00.000Z' });
    await shop.undo();
    expect(await shop.contents()).toEqual(before);
  });

  it('takes the visit off, to be arranged, and arranges it again', async () => {
    await shop.run(editJob, input({}, { when: null, crew: [] }));
    expect(await shop.job('job')).toMatchObject({ status: 'enquiry' });
    expect(await visits()).toMatchObject([{ outcome: 'cancelled' }]);
    expect(await owed()).toMatchObject({ arrivalAt: null });
    await shop.run(editJob, { ...input({}, half3, 2), visitBefore: { when: null, crew: [] } });
    expect(await shop.job('job')).toMatchObject({ status: 'scheduled' });
    expect((await visits()).filter(({ outcome }) => outcome === 'planned')).toHaveLength(1);
  });

  it('merges with what somebody else changed, and asks where both changed the same', async () => {
    await shop.run(editJob, input({ trade: 'heating' }));
    await shop.run(editJob, input({ customerWords: 'Still wet' }));
    expect(await shop.job('job')).toMatchObject({ trade: 'heating', customerWords: 'Still wet' });
    expect(await shop.refusals(editJob, input({ trade: 'electrical' }))).toEqual(['changed-meanwhile']);
    await shop.run(editJob, input({}, { when: { date: '2026-11-20', start: '09:00', end: null }, crew: [] }));
    expect(await shop.refusals(editJob, input({}, { when: { date: '2026-11-21', start: '09:00', end: null }, crew: [] }))).toEqual([
      'changed-meanwhile',
    ]);
  });
});

describe('cancel-job and reopen-job', () => {
  it('cancels job and visit; the words stay owed, without an arrival', async () => {
    const before = await shop.contents();
    await shop.run(cancelJob, { jobId: 'job' });
    expect(await shop.job('job')).toMatchObject({ status: 'cancelled' });
    expect(await visits()).toMatchObject([{ outcome: 'cancelled' }]);
    expect(await owed()).toMatchObject({ kind: 'acknowledgement', arrivalAt: null });
    await shop.undo();
    expect(await shop.contents()).toEqual(before);
  });

  it('takes a cancelled job up again, and refuses what is not cancelled', async () => {
    expect(await shop.refusals(reopenJob, { jobId: 'job' })).toEqual(['job-is-scheduled']);
    expect(await shop.refusals(cancelJob, { jobId: 'first' })).toEqual(['job-is-done']);
    await shop.run(cancelJob, { jobId: 'job' });
    const before = await shop.contents();
    await shop.run(reopenJob, { jobId: 'job' });
    expect(await shop.job('job')).toMatchObject({ status: 'enquiry' });
    await shop.undo();
    expect(await shop.contents()).toEqual(before);
  });
});
