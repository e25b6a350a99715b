import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerOf } from '../../../../../renderer/data/kernel/reader.ts';
import { addVisit, cancelVisit, moveVisit, noAccess } from '../../../../../renderer/features/jobs/commands/change-visit.ts';
import { editParts } from '../../../../../renderer/features/jobs/commands/edit-parts.ts';
import { usualParts } from '../../../../../renderer/features/jobs/queries/usual-parts.ts';
import { answered, Shop } from '../shop.ts';

const friday = { date: '2026-11-20', start: '10:00', end: '12:00' };
const monday = { date: '2026-11-23', start: '08:00', end: null };

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open({ ann: 'owner', bo: 'apprentice' });
  await shop.book({ when: friday, crew: ['ann'] });
});
afterEach(() => shop.close());

const visits = async () =>
  (await shop.live('appointments'))
    .map(({ id, slot, outcome, crew }) => ({ id: String(id), slot: (slot as { date: string } | null)?.date ?? null, outcome, crew }))
    .toSorted((a, b) => (a.slot ?? '').localeCompare(b.slot ?? ''));
const first = async () => (await visits()).find(({ slot }) => slot === '2026-11-20')?.id ?? '';
const status = async () => (await shop.job('job'))['status'];

/** Carries a change out and takes it back: everything is as it was. */
async function there<T>(change: () => Promise<T>): Promise<T> {
  const before = await shop.contents();
  const output = await change();
  const after = await shop.contents();
  expect(after).not.toEqual(before);
  await shop.undo();
  expect(await shop.contents()).toEqual(before);
  await shop.redo();
  expect(await shop.contents()).toEqual(after);
  return output;
}

describe('several visits of one job', () => {
  it('adds one more, with a time or to arrange', async () => {
    await there(() => shop.run(addVisit, { jobId: 'job', when: monday, crew: ['bo'] }));
    await there(() => shop.run(addVisit, { jobId: 'job', when: null, crew: [] }));
    expect((await visits()).map(({ slot, outcome }) => [slot, outcome])).toEqual([
      [null, 'planned'],
      ['2026-11-20', 'planned'],
      ['2026-11-23', 'planned'],
    ]);
    expect(await status()).toBe('scheduled');
  });

  it('moves one and changes who goes, unless somebody else did meanwhile', async () => {
    const appointmentId = await first();
    const before = { when: friday, crew: ['ann'] };
    await there(() => shop.run(moveVisit, { jobId: 'job', appointmentId, before, after: { when: monday, crew: ['ann', 'bo'] } }));
    expect(await visits()).toMatchObject([{ slot: '2026-11-23', crew: ['ann', 'bo'] }]);
    const again = { jobId: 'job', appointmentId, before, after: { when: null, crew: [] } };
    expect(await shop.refusals(moveVisit, again)).toEqual(['changed-meanwhile']);
    await there(() => shop.run(moveVisit, { ...again, before: { when: monday, crew: ['ann', 'bo'] } }));
    expect(await status()).toBe('enquiry');
  });

  it('refuses an end before the start, at the field', async () => {
    const input = { jobId: 'job', when: { ...monday, end: '07:00' }, crew: [] };
    expect(await shop.refusals(addVisit, input)).toEqual(['end-not-after-start']);
  });

  it('calls one off; the job is to be arranged only when none is left', async () => {
    await shop.run(addVisit, { jobId: 'job', when: monday, crew: [] });
    await there(async () => shop.run(cancelVisit, { jobId: 'job', appointmentId: await first() }));
    expect(await status()).toBe('scheduled');
    const second = (await visits())[1]?.id ?? '';
    await there(() => shop.run(cancelVisit, { jobId: 'job', appointmentId: second }));
    expect(await status()).toBe('enquiry');
    expect(await shop.refusals(cancelVisit, { jobId: 'job', appointmentId: second })).toEqual(['visit-not-planned']);
  });

  it('keeps that nobody let us in, once we were there', async () => {
    const appointmentId = await first();
    expect(await shop.refusals(noAccess, { jobId: 'job', appointmentId })).toEqual(['visit-not-yet']);
    shop.at('2026-11-20T10:30:00.000Z');
    shop.kernel.become('bo');
    await there(() => shop.run(noAccess, { jobId: 'job', appointmentId }));
    expect(await visits()).toMatchObject([{ outcome: 'no-access' }]);
    expect(await status()).toBe('enquiry');
  });

  it('moves what is owed before the arrival along', async () => {
    await shop.closeJob({ endedAt: '2026-11-19T09:00:00.000Z' });
    const again = await shop.book({ jobId: 'again', when: friday, answers: [answered('job', 'later')] });
    expect(again.ringBy).not.toBeNull();
    const appointmentId = String((await shop.live('appointments')).find(({ jobId }) => jobId === 'again')?.['id']);
    const { movedCalls } = await there(() => shop.run(cancelVisit, { jobId: 'again', appointmentId }));
    expect(movedCalls).toBeGreaterThan(0);
    expect((await shop.live('calls')).find(({ kind }) => kind === 'acknowledgement')).toMatchObject({ open: 1, arrivalAt: null });
  });

  it('plans none for a job that is done: that is a new job', async () => {
    await shop.closeJob({});
    expect(await shop.refusals(addVisit, { jobId: 'job', when: monday, crew: [] })).toEqual(['job-is-done']);
  });
});

describe('parts', () => {
  const valve = { name: 'T&P valve', quantity: 2, batch: 'B-77' };

  it('come with the closing and are changed afterwards, also by an apprentice', async () => {
    await there(() => shop.closeJob({ parts: [valve] }));
    expect((await shop.job('job'))['parts']).toEqual([valve]);
    shop.kernel.become('bo');
    const { rev } = await shop.job('job');
    const change = {
      jobId: 'job',
      rev: Number(rev),
      before: { parts: [valve] },
      after: { parts: [valve, { ...valve, name: 'Elbow', batch: null }] },
    };
    await there(() => shop.run(editParts, change));
    expect(await usualParts(readerOf(shop.kernel.database))).toEqual(['T&P valve', 'Elbow']);
    expect(await shop.refusals(editParts, { ...change, after: { parts: [] } })).toEqual(['changed-meanwhile']);
  });
});
