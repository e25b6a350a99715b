import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logCall } from '../../../../renderer/features/calls/commands/log-call.ts';
import { answerRevisit } from '../../../../renderer/features/jobs/commands/answer-revisit.ts';
import { closeRecovery, reopenRecovery } from '../../../../renderer/features/recoveries/commands/close-recovery.ts';
import { doStep, skipStep, takeBackStep } from '../../../../renderer/features/recoveries/commands/do-step.ts';
import { openRecovery } from '../../../../renderer/features/recoveries/commands/open-recovery.ts';
import { type Recovery, recoverySteps } from '../../../../shared/domain/recovery/recovery.ts';
import { create } from '../../../support/change-rows.ts';
import { complaintFields, customerFields, propertyFields } from '../../../support/sample-rows.ts';
import { answered, Shop, thursdayNine } from '../jobs/shop.ts';

const known = { who: { kind: 'known', id: 'dana' }, where: { kind: 'known', id: 'orchard' } } as const;
let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open({ ann: 'owner', mike: 'technician' });
  await shop.seed([create('customers', 'dana', customerFields('Dana Whitfield')), create('properties', 'orchard', propertyFields('dana'))]);
  shop.at('2026-11-16T09:00:00.000Z');
  await shop.book({ jobId: 'first', requestedAt: '2026-11-16T09:00:00.000Z', ...known });
  await shop.closeJob({ jobId: 'first', endedAt: '2026-11-16T09:00:00.000Z' });
  shop.at(thursdayNine);
});
afterEach(() => shop.close());

const recoveries = async () => (await shop.live('recoveries')) as unknown as Recovery[];
const only = async (): Promise<Recovery> => {
  const [one, ...more] = await recoveries();
  if (one === undefined || more.length > 0) throw new Error(`There are ${more.length + 1} recoveries.`);
  return one;
};
const followUpCalls = async () =>
  (await shop.live('calls'))
    .filter(({ kind }) => kind === 'recovery-follow-up')
    .map(({ subject, state, dueAt, assignedTo }) => `${String(subject).split('/')[1]} ${state} ${dueAt} ${assignedTo}`)
    .toSorted();
const bookRevisit = (answer: 'said' | 'later' | 'unsure', jobId = 'second', originalJobId = 'first', requestedAt = thursdayNine) =>
  shop.book({
    jobId,
    requestedAt,
    ...known,
    crew: ['mike'],
    when: { date: '2026-11-19', start: '10:00', end: null },
    answers: [answered(originalJobId, answer)],
  });
const words = 'I am sorry';

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

describe('a confirmed revisit', () => {
  it('opens a recovery with the booking; said on the phone is its apology, with the words used', async () => {
    await undone(() => bookRevisit('said'));
    expect(await only()).toMatchObject({
      origin: 'revisit',
      jobId: 'second',
      rootJobId: 'first',
      openKey: 'job:first',
      customerId: 'dana',
    });
    expect((await only()).steps.apology).toMatchObject({ state: 'done', by: 'ann', words: expect.stringContaining('sorry') });
  });

  it('opens none while nobody can tell, one with a yes later, and lets go of it with a no', async () => {
    await bookRevisit('unsure');
    expect(await recoveries()).toEqual([]);
    const answer = (say: 'later' | 'no') => {
      const { answer: _, ...pair } = answered('first', say);
      return shop.run(answerRevisit, { ...pair, jobId: 'second', answer: say });
    };
    await undone(() => answer('later'));
    expect((await only()).steps.apology.state).toBe('open');
    await undone(() => answer('no'));
    expect(await recoveries()).toEqual([]);
  });

  it('is put right by closing the return visit, which plans both follow-ups for whoever was there', async () => {
    await bookRevisit('later');
    shop.at('2026-11-19T12:00:00.000Z');
    const told = [{ customerId: 'dana', how: 'door', at: null, by: null } as const];
    await undone(() =>
      shop.closeJob({ jobId: 'second', endedAt: '2026-11-19T12:00:00.000Z', explanation: 'It was the inner liner.', told }),
    );
    expect(await only()).toMatchObject({
      technician: 'mike',
      steps: { apology: { state: 'done', by: 'mike' }, reinstatement: { state: 'done', by: 'mike', words: 'It was the inner liner.' } },
    });
    expect(await followUpCalls()).toEqual(['2d open 2026-11-23T17:00:00.000Z mike', '30d open 2026-12-21T17:00:00.000Z mike']);
  });

  it('answered after the return visit was closed is put right already', async () => {
    await shop.book({ jobId: 'second', requestedAt: thursdayNine, ...known, crew: ['mike'] });
    await shop.closeJob({ jobId: 'second', endedAt: thursdayNine, answers: [answered('first', 'later')] });
    expect((await only()).steps.reinstatement.state).toBe('done');
    expect(await followUpCalls()).toHaveLength(2);
  });

  it('is opened again by one more, which ends the follow-ups of before', async () => {
    await bookRevisit('said');
    shop.at('2026-11-19T12:00:00.000Z');
    await shop.closeJob({ jobId: 'second', endedAt: '2026-11-19T12:00:00.000Z' });
    shop.at('2026-11-20T09:00:00.000Z');
    await undone(() => bookRevisit('later', 'third', 'second', '2026-11-20T09:00:00.000Z'));
    expect(await only()).toMatchObject({ jobId: 'third', openKey: 'job:first', steps: { apology: { state: 'open' } } });
    expect((await only()).reopened).toMatchObject([{ because: { code: 'another-revisit' }, before: { technician: 'mike' } }]);
    expect((await followUpCalls()).every((call) => call.includes('cancelled'))).toBe(true);
  });
});

describe('by hand', () => {
  it('is opened once for a chain, and a complaint about it joins', async () => {
    await shop.seed([create('complaints', 'wet', complaintFields('dana', 'first'))]);
    const ask = { customerId: 'dana', jobId: 'first', complaintId: null };
    await undone(() => shop.run(openRecovery, ask));
    const { id } = await only();
    expect(await shop.run(openRecovery, ask)).toBe(id);
    expect(await shop.run(openRecovery, { customerId: 'dana', jobId: null, complaintId: 'wet' })).toBe(id);
    expect(await only()).toMatchObject({ origin: 'by-hand', complaintId: 'wet', assignedTo: 'ann' });
    expect(await shop.refusals(openRecovery, { customerId: 'nobody', jobId: null, complaintId: null })).toEqual(['nobody-to-put-right']);
  });

  it('is opened from a complaint about no job, and for a customer', async () => {
    await shop.seed([create('complaints', 'rude', complaintFields('dana', null))]);
    await shop.run(openRecovery, { customerId: 'dana', jobId: null, complaintId: 'rude' });
    await shop.run(openRecovery, { customerId: 'dana', jobId: null, complaintId: null });
    expect((await recoveries()).map(({ openKey }) => openKey).toSorted()).toEqual(['complaint:rude', 'customer:dana']);
  });

  it('goes step by step to the verdict and may be opened again, each with its undo', async () => {
    const recoveryId = await shop.run(openRecovery, { customerId: 'dana', jobId: 'first', complaintId: null });
    await undone(() => shop.run(doStep, { recoveryId, step: 'apology' as const, words, at: null }));
    await undone(() => shop.run(doStep, { recoveryId, step: 'reinstatement' as const, words: '', at: null }));
    expect(await followUpCalls()).toHaveLength(2);
    await undone(() => shop.run(takeBackStep, { recoveryId, step: 'reinstatement' as const }));
    expect((await followUpCalls()).every((call) => call.includes('cancelled'))).toBe(true);
    await shop.run(doStep, { recoveryId, step: 'reinstatement' as const, words: '', at: null });
    await shop.run(doStep, { recoveryId, step: 'empathy' as const, words: 'You had water in the cellar', at: null });
    await undone(() => shop.run(skipStep, { recoveryId, step: 'atonement' as const, reason: 'They want nothing.' }));
    expect(await shop.refusals(closeRecovery, { recoveryId, words: 'Good', score: 9, gaveNone: false })).toEqual(['steps-open']);
    await undone(() => shop.run(doStep, { recoveryId, step: 'follow-up' as const, words: 'It is dry', at: null }));
    await undone(() => shop.run(closeRecovery, { recoveryId, words: 'Good', score: 9, gaveNone: false }));
    expect((await followUpCalls()).filter((call) => call.includes('open'))).toEqual([expect.stringContaining('30d')]);
    expect(await shop.refusals(doStep, { recoveryId, step: 'apology' as const, words, at: null })).toEqual(['recovery-closed']);
    await undone(() => shop.run(reopenRecovery, { recoveryId, why: 'It drips again' }));
    expect(await only()).toMatchObject({ state: 'open', verdict: null, reopened: [{ because: { params: { words: 'It drips again' } } }] });
    expect(await shop.refusals(reopenRecovery, { recoveryId, why: '' })).toEqual(['recovery-open']);
  });

  it('once somebody has closed it, no one else takes a step back from under it', async () => {
    const recoveryId = await shop.run(openRecovery, { customerId: 'dana', jobId: 'first', complaintId: null });
    shop.kernel.become('mike');
    for (const step of recoverySteps) await shop.run(doStep, { recoveryId, step, words: '', at: null });
    shop.kernel.become('ann');
    await shop.run(closeRecovery, { recoveryId, words: 'Good', score: 9, gaveNone: false });
    shop.kernel.become('mike');
    await expect(shop.undo()).rejects.toThrow('changed-since');
    shop.kernel.become('ann');
    await shop.undo();
    shop.kernel.become('mike');
    await shop.undo();
    expect((await only()).steps['follow-up'].state).toBe('open');
  });

  it('plans nothing for somebody who wants no calls', async () => {
    await shop.seed([create('customers', 'quiet', { ...customerFields('Quiet'), doNotContact: true })]);
    const recoveryId = await shop.run(openRecovery, { customerId: 'quiet', jobId: null, complaintId: null });
    await shop.run(doStep, { recoveryId, step: 'reinstatement' as const, words: '', at: null });
    expect(await followUpCalls()).toEqual([]);
    expect(await shop.refusals(doStep, { recoveryId: 'none', step: 'apology' as const, words, at: null })).toEqual(['recovery-gone']);
  });
});

describe('a logged call', () => {
  const spoke = (callId: unknown) =>
    shop.run(logCall, {
      callIds: [String(callId)],
      outcome: 'spoke',
      at: null,
      until: null,
      note: 'It is dry now',
      listening: { expected: '', different: '', wanted: '' },
    });
  const callOf = async (kind: string, subject = '') =>
    (await shop.live('calls')).find((call) => call['kind'] === kind && call['open'] === 1 && String(call['subject']).endsWith(subject));

  it('that told them is the apology, and one that asks how it is now the follow-up', async () => {
    await bookRevisit('later');
    const told = await callOf('acknowledgement');
    await undone(() => spoke(told?.['id']));
    expect((await only()).steps.apology).toMatchObject({ state: 'done', by: 'ann', words: 'It is dry now' });
    shop.at('2026-11-19T12:00:00.000Z');
    await shop.closeJob({ jobId: 'second', endedAt: '2026-11-19T12:00:00.000Z' });
    const asked = await callOf('recovery-follow-up', '/2d');
    await undone(() => spoke(asked?.['id']));
    expect((await only()).steps['follow-up']).toMatchObject({ state: 'done', words: 'It is dry now' });
    expect(await callOf('recovery-follow-up')).toMatchObject({ subject: expect.stringContaining('/30d') });
  });
});
