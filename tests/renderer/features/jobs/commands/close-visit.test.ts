import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeVisit } from '../../../../../renderer/features/jobs/commands/close-visit.ts';
import { create } from '../../../../support/change-rows.ts';
import { complaintFields } from '../../../../support/sample-rows.ts';
import { answered, closing, Shop, thursdayNine } from '../shop.ts';

let shop: Shop;
let dana: string;
beforeEach(async () => {
  shop = await Shop.open({ ann: 'owner', sam: 'technician' });
  shop.at('2026-11-12T09:00:00.000Z');
  await shop.book({ jobId: 'first' });
  dana = String((await shop.live('customers'))[0]?.['id']);
  await shop.closeJob({ jobId: 'first', endedAt: '2026-11-12T09:00:00.000Z', certainty: 'likely' });
  shop.at(thursdayNine);
});
afterEach(() => shop.close());

const later = '2026-11-19T15:30:00.000Z';
async function bookRevisit(answer: 'later' | 'said' | 'unsure' | 'open' = 'later'): Promise<void> {
  const place = String((await shop.live('properties'))[0]?.['id']);
  await shop.book({
    jobId: 'second',
    who: { kind: 'known', id: dana },
    where: { kind: 'known', id: place },
    when: { date: '2026-11-19', start: '14:30', end: null },
    crew: ['sam'],
    answers: [answered('first', answer)],
  });
  shop.at(later);
}
const closeSecond = (changes: object = {}) =>
  shop.closeJob({ jobId: 'second', endedAt: later, finding: 'tank rusted through', finalCause: 'misdiagnosis', ...changes });
const acknowledgement = async () => (await shop.live('calls')).find(({ kind, jobId }) => kind === 'acknowledgement' && jobId === 'second');

describe('close-visit', () => {
  it('keeps what was found and said, and carries the visit out', async () => {
    await bookRevisit('said');
    await closeSecond();
    expect(await shop.job('second')).toMatchObject({
      status: 'done',
      completedAt: later,
      finding: 'tank rusted through',
      teachBack: { said: 'So it is the wall', result: 'understood' },
      finalCause: 'misdiagnosis',
    });
    expect(await shop.live('appointments')).toMatchObject([{ outcome: 'carried-out' }, { outcome: 'carried-out', crew: ['sam'] }]);
  });

  it('puts a visit on record that nobody had planned', async () => {
    expect(await shop.live('appointments')).toMatchObject([
      {
        jobId: 'first',
        outcome: 'carried-out',
        endsAt: '2026-11-12T09:00:00.000Z',
        slot: { date: '2026-11-12', start: '09:00', end: null },
      },
    ]);
  });

  it('asks in three days whether it held, when we left in doubt', async () => {
    const [check] = (await shop.live('calls')).filter(({ kind }) => kind === 'check-call');
    expect(check).toMatchObject({ jobId: 'first', state: 'open', customerId: dana, reason: { code: 'likely' } });
    expect(String(check?.['dueAt']).slice(0, 10)).toBe('2026-11-16');
  });

  it('asks the technician of a revisit to look back, once for the chain', async () => {
    await bookRevisit('said');
    await closeSecond();
    expect(await shop.live('reviews')).toMatchObject([
      { id: 'review:first', rootJobId: 'first', jobId: 'second', why: 'revisit', askedOf: 'sam', state: 'waiting' },
    ]);
    expect((await shop.live('calls')).find(({ kind }) => kind === 'review')).toMatchObject({
      subject: 'first',
      assignedTo: 'sam',
      reason: { code: 'review-revisit' },
    });
    await closeSecond({ workDone: 'Replaced the heater' });
    expect(await shop.live('reviews')).toHaveLength(1);
    expect((await shop.calls()).filter((call) => call.startsWith('review'))).toHaveLength(1);
  });

  it('asks about what surprised somebody, and about what somebody complained of before it was closed', async () => {
    shop.at(later);
    await shop.book({ jobId: 'plain', requestedAt: later });
    await shop.closeJob({ jobId: 'plain', endedAt: later, surprise: true });
    expect((await shop.live('reviews'))[0]).toMatchObject({ rootJobId: 'plain', why: 'surprise' });
    await shop.undo();
    expect(await shop.live('reviews')).toEqual([]);
    await shop.seed([create('complaints', 'c', complaintFields(dana, 'plain'))]);
    await shop.closeJob({ jobId: 'plain', endedAt: later });
    expect((await shop.live('reviews'))[0]).toMatchObject({ rootJobId: 'plain', why: 'complaint' });
  });

  it('told by somebody before: done, with when and by whom', async () => {
    await bookRevisit();
    await closeSecond({ told: [{ customerId: dana, how: 'earlier', at: '2026-11-19T11:00:00.000Z', by: 'sam' }] });
    expect(await acknowledgement()).toMatchObject({
      state: 'done',
      closedAt: '2026-11-19T11:00:00.000Z',
      closedBecause: { code: 'spoke', params: { by: 'sam' } },
    });
    expect(await shop.live('callAttempts')).toMatchObject([{ outcome: 'spoke', at: '2026-11-19T11:00:00.000Z' }]);
  });

  it('told at the door: done, at the end of the visit', async () => {
    await bookRevisit();
    await closeSecond({ told: [{ customerId: dana, how: 'door', at: null, by: null }] });
    expect(await acknowledgement()).toMatchObject({ state: 'done', closedBecause: { code: 'told-at-door' }, closedAt: later });
  });

  it('told by nobody: stays owed, without an arrival, and overdue on top', async () => {
    await bookRevisit();
    await closeSecond({ told: [{ customerId: dana, how: 'no', at: null, by: null }] });
    expect(await acknowledgement()).toMatchObject({ state: 'open', arrivalAt: null });
    expect(String((await acknowledgement())?.['dueAt']) <= later).toBe(true);
  });

  it('answered at closing and told in the same breath', async () => {
    await bookRevisit('open');
    expect(await acknowledgement()).toBeUndefined();
    await closeSecond({ answers: [answered('first', 'later')], told: [{ customerId: dana, how: 'door', at: null, by: null }] });
    expect(await shop.job('second')).toMatchObject({ originalJobId: 'first', rootJobId: 'first' });
    expect(await acknowledgement()).toMatchObject({ state: 'done', closedBecause: { code: 'told-at-door' } });
    expect((await shop.live('reviews'))[0]).toMatchObject({ rootJobId: 'first', why: 'revisit' });
  });

  it('answered with no at closing: what was owed in doubt is owed no more', async () => {
    await bookRevisit('unsure');
    await closeSecond({ answers: [answered('first', 'no')], finalCause: null });
    expect(await acknowledgement()).toMatchObject({ state: 'cancelled', closedBecause: { code: 'not-a-revisit' } });
  });

  it('closes the earlier visit’s check call, once', async () => {
    await bookRevisit('open');
    await closeSecond({ answers: [answered('first', 'later')] });
    const check = (await shop.live('calls')).find(({ kind, jobId }) => kind === 'check-call' && jobId === 'first');
    expect(check).toMatchObject({ state: 'cancelled', closedBecause: { code: 'coming-back-anyway' } });
  });

  it('is taken back in one step, each way', async () => {
    await bookRevisit();
    for (const told of [[], [{ customerId: dana, how: 'door', at: null, by: null }]]) {
      const before = await shop.contents();
      await closeSecond({ told, certainty: 'monitor', repairMade: false });
      await shop.undo();
      expect(await shop.contents()).toEqual(before);
      await shop.redo();
      await shop.undo();
      expect(await shop.contents()).toEqual(before);
    }
  });

  it('can be said again later: the check call moves or ends with it', async () => {
    await bookRevisit('said');
    await closeSecond({ certainty: 'likely' });
    const checks = async () => (await shop.calls()).filter((call) => call.startsWith('check-call'));
    expect(await checks()).toEqual([`check-call ${dana} cancelled`, `check-call ${dana} open`]);
    await closeSecond({ certainty: 'sure' });
    expect(await checks()).toEqual([`check-call ${dana} cancelled`, `check-call ${dana} cancelled`]);
  });

  it.each([
    ['an end that is still to come', { endedAt: '2026-11-19T18:00:00.000Z' }, 'not-over-yet'],
    ['no finding', { finding: ' ' }, 'input-too_small'],
    ['a job that is gone', { jobId: 'nothing' }, 'job-gone'],
  ])('refuses %s', async (_, changes, code) => {
    await bookRevisit();
    expect(await shop.refusals(closeVisit, { ...closing, jobId: 'second', endedAt: later, ...changes })).toEqual([code]);
  });
});
