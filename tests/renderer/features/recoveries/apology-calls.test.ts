import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeComplaint } from '../../../../renderer/features/complaints/commands/close-complaint.ts';
import { openComplaint } from '../../../../renderer/features/complaints/commands/open-complaint.ts';
import { planComplaint } from '../../../../renderer/features/complaints/commands/step-complaint.ts';
import { answerRevisit } from '../../../../renderer/features/jobs/commands/answer-revisit.ts';
import { doStep, skipStep, takeBackStep } from '../../../../renderer/features/recoveries/commands/do-step.ts';
import { openRecovery } from '../../../../renderer/features/recoveries/commands/open-recovery.ts';
import { emptyComplaint } from '../../../../shared/domain/complaint/complaint-facts.ts';
import { create, update } from '../../../support/change-rows.ts';
import { customerFields, propertyFields } from '../../../support/sample-rows.ts';
import { answered, Shop, thursdayNine } from '../jobs/shop.ts';

const where = { kind: 'known', id: 'orchard' } as const;
const said = '2026-11-19T09:20:00.000Z';
let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open({ ann: 'owner', mike: 'technician' });
  await shop.seed([
    create('customers', 'dana', customerFields('Dana Whitfield')),
    create('customers', 'landlord', customerFields('Harbour Homes')),
    create('properties', 'orchard', propertyFields('landlord')),
  ]);
  await shop.book({ jobId: 'first', requestedAt: '2026-11-16T09:00:00.000Z', who: { kind: 'known', id: 'dana' }, where });
  await shop.closeJob({ jobId: 'first', endedAt: '2026-11-16T09:00:00.000Z' });
});
afterEach(() => shop.close());

const revisit = (answer: 'later' | 'said' = 'later') =>
  shop.book({
    jobId: 'second',
    requestedAt: thursdayNine,
    who: { kind: 'known', id: 'dana' },
    where,
    when: { date: '2026-11-19', start: '15:00', end: null },
    answers: [answered('first', answer)],
  });
const complain = (complaintId: string, customerId = 'dana', jobId: string | null = null) =>
  shop.run(openComplaint, {
    complaintId,
    typed: { ...emptyComplaint, customerId, jobId, got: 'It still drips.' },
    thanked: false,
    newcomer: null,
  });
const recoveryId = async () => String((await shop.live('recoveries'))[0]?.['id']);
const sorry = async (at: string | null = null) => {
  shop.at(said);
  return shop.run(doStep, { recoveryId: await recoveryId(), step: 'apology' as const, words: 'I am sorry', at });
};
const unsaid = async () => {
  shop.at('2026-11-19T09:30:00.000Z');
  return shop.run(takeBackStep, { recoveryId: await recoveryId(), step: 'apology' as const });
};
const complaint = async (id: string) => (await shop.live('complaints')).find((row) => row['id'] === id);
const call = async (kind: string, customerId: string) =>
  (await shop.live('calls')).find((row) => row['kind'] === kind && row['customerId'] === customerId);

/** Runs it, takes it back in one step, and does it again. */
async function undone(act: () => Promise<unknown>): Promise<void> {
  const before = await shop.contents();
  await act();
  const after = await shop.contents();
  expect(after).not.toEqual(before);
  await shop.undo();
  expect(await shop.contents()).toEqual(before);
  await shop.redo();
  expect(await shop.contents()).toEqual(after);
}

describe('saying sorry', () => {
  it('is the acknowledgement of the revisit for whoever was told, and no one else', async () => {
    await revisit();
    await undone(() => sorry());
    expect(await call('acknowledgement', 'dana')).toMatchObject({ state: 'done', closedAt: said, closedBecause: { code: 'spoke' } });
    expect(await call('acknowledgement', 'landlord')).toMatchObject({ state: 'open' });
    expect(await shop.live('callAttempts')).toMatchObject([{ customerId: 'dana', jobId: 'second', outcome: 'spoke', at: said }]);
  });

  it('acknowledges the complaint that led to it, and leaves owed what we will do', async () => {
    await complain('wet');
    await shop.run(openRecovery, { customerId: 'dana', jobId: null, complaintId: 'wet' });
    await undone(() => sorry('2026-11-19T09:10:00.000Z'));
    expect(await complaint('wet')).toMatchObject({ acknowledgedAt: '2026-11-19T09:10:00.000Z', state: 'open' });
    expect(await shop.calls()).toEqual(['complaint dana done', 'complaint dana open']);
    // Noted as said before they told us: the acknowledgement is not earlier than what it answers.
    await unsaid();
    await sorry('2026-11-18T09:10:00.000Z');
    expect(await complaint('wet')).toMatchObject({ acknowledgedAt: thursdayNine });
  });

  it('acknowledges a complaint about the same visit, but none about anything else and none of somebody else', async () => {
    await revisit();
    await complain('same', 'dana', 'second');
    await complain('other', 'dana');
    await complain('theirs', 'landlord', 'second');
    expect(await sorry()).toEqual({ calls: 2 });
    const heard = async (id: string) => (await complaint(id))?.['acknowledgedAt'];
    expect([await heard('same'), await heard('other'), await heard('theirs')]).toEqual([said, null, null]);
  });

  it('settles nothing when it is left out or another step is done', async () => {
    await revisit();
    const id = await recoveryId();
    expect(await shop.run(doStep, { recoveryId: id, step: 'empathy' as const, words: '', at: null })).toEqual({ calls: 0 });
    await shop.run(skipStep, { recoveryId: id, step: 'apology' as const, reason: 'They want no words.' });
    expect(await call('acknowledgement', 'dana')).toMatchObject({ state: 'open' });
  });
});

describe('taking it back', () => {
  it('opens again what it had settled, by the old time, and says no more that anybody was spoken to', async () => {
    await revisit();
    await complain('wet', 'dana', 'second');
    const before = await shop.contents();
    await sorry();
    await undone(async () => expect(await unsaid()).toEqual({ calls: 2 }));
    expect(await shop.contents()).toEqual(before);
  });

  it('leaves alone what something else had settled', async () => {
    await revisit('said');
    await unsaid();
    expect(await call('acknowledgement', 'dana')).toMatchObject({ state: 'done' });
  });

  it('opens no call for what nobody owes any more', async () => {
    await revisit();
    await complain('wet', 'dana', 'second');
    await complain('cold', 'dana', 'second');
    await sorry();
    await shop.run(closeComplaint, { complaintId: 'wet', outcome: 'A new valve.' });
    shop.at('2026-11-19T09:25:00.000Z');
    await shop.run(planComplaint, { complaintId: 'cold', at: null, plan: 'A new valve.' });
    const { answer: _, ...pair } = answered('first', 'later');
    await shop.run(answerRevisit, { ...pair, jobId: 'second', answer: 'no' as const });
    expect(await unsaid()).toEqual({ calls: 0 });
    expect((await shop.calls()).filter((one) => one.endsWith('open'))).toEqual([]);
    expect(await complaint('wet')).toMatchObject({ acknowledgedAt: null, state: 'closed' });
    // They were told the plan, so it has reached them since then.
    expect(await complaint('cold')).toMatchObject({ acknowledgedAt: '2026-11-19T09:25:00.000Z' });
  });

  it('follows a visit that was moved meanwhile, and rings nobody who wants no calls', async () => {
    await revisit();
    await sorry();
    const [visit] = await shop.live('appointments').then((rows) => rows.filter(({ jobId }) => jobId === 'second'));
    await shop.seed([update('appointments', String(visit?.['id']), { startsAt: '2026-11-20T15:00:00.000Z' })]);
    await undone(unsaid);
    expect(await call('acknowledgement', 'dana')).toMatchObject({ state: 'open', arrivalAt: '2026-11-20T15:00:00.000Z' });
    await sorry();
    await shop.seed([update('customers', 'dana', { doNotContact: true })]);
    await unsaid();
    expect(await call('acknowledgement', 'dana')).toMatchObject({ state: 'cancelled', closedBecause: { code: 'do-not-contact' } });
  });
});
