import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { decideOffer } from '../../../../renderer/features/authority/commands/decide-offer.ts';
import { makeOffer } from '../../../../renderer/features/authority/commands/make-offer.ts';
import { tellOffer } from '../../../../renderer/features/authority/commands/tell-offer.ts';
import { wishOffer } from '../../../../renderer/features/authority/commands/wish-offer.ts';
import { withdrawOffer } from '../../../../renderer/features/authority/commands/withdraw-offer.ts';
import { codesOf, openForEach } from '../../../support/command-tests.ts';
import { complaintFields, customerFields, jobFields, policyFields, recoveryFields, rowOf } from '../../../support/sample-rows.ts';
import type { TestKernel } from '../../../support/test-kernel.ts';

/** Monday 30 November 2026, 23:30 in London: the month ends with this hour. */
const now = '2026-11-30T23:30:00.000Z';
const about = { recoveryId: 'right', complaintId: null };

let kernel: TestKernel;

openForEach(
  { ann: 'owner', bo: 'technician', cy: 'office', di: 'apprentice' },
  async (opened) => {
    kernel = opened;
    const { database } = kernel;
    await database.customers.add(rowOf('dana', customerFields('Dana Whitfield')));
    await database.jobs.add(rowOf('job', { ...jobFields('dana'), finalCause: 'omission' }));
    await database.complaints.add(rowOf('said', complaintFields('dana', 'job')));
    await database.recoveries.add(rowOf('right', { ...recoveryFields('dana', 'job'), complaintId: 'said', assignedTo: 'cy' }));
    await database.policies.add(rowOf('policy', policyFields()));
  },
  now,
);

const refund = { about, kind: 'refund' as const, words: 'You get £90 back from us.' };
const offer = (id: string) => kernel.database.offers.get(id);
const asking = async () => (await kernel.database.calls.toArray()).filter(({ kind, live }) => kind === 'approval' && live === 1);
const as = (who: string) => kernel.become(who);
const decide = (offerId: string, answer: 'yes' | 'less' | 'no', minor = 0, words = '') =>
  runCommand(kernel, decideOffer, { offerId, answer, minor, words });

async function make(who: string, minor: number) {
  as(who);
  const outcome = await runCommand(kernel, makeOffer, { ...refund, minor });
  if (!outcome.ok) throw new Error(codesOf(outcome).join());
  return outcome.output;
}

async function undo(): Promise<boolean> {
  return (await stepThroughHistory(kernel, 'undo')).ok;
}

describe('making an offer', () => {
  it('is agreed within the limits, with what it is about, its cause and the policy', async () => {
    const { offerId, state } = await make('bo', 5_000);
    expect(state).toBe('agreed');
    expect(await offer(offerId)).toMatchObject({
      customerId: 'dana',
      recoveryId: 'right',
      complaintId: 'said',
      jobId: 'job',
      cause: 'omission',
      policyId: 'policy',
      offeredOn: '2026-11-30',
      overLimits: [],
      decidedBy: null,
    });
    expect(await asking()).toEqual([]);
    expect(await undo()).toBe(true);
    expect(await offer(offerId)).toMatchObject({ live: 0 });
  });

  it('finds what is put right for a complaint', async () => {
    as('bo');
    await runCommand(kernel, makeOffer, { ...refund, about: { recoveryId: null, complaintId: 'said' }, minor: 100 });
    expect(await kernel.database.offers.toArray()).toMatchObject([{ recoveryId: 'right', complaintId: 'said' }]);
  });

  it('waits above the limit, with one line in Today for the owner, and both go with undo', async () => {
    const { offerId, state, overLimits, askedOf } = await make('bo', 5_001);
    expect({ state, overLimits, askedOf }).toEqual({ state: 'waiting', overLimits: ['offer'], askedOf: 'ann' });
    expect(await asking()).toMatchObject([
      { subject: offerId, offerId, assignedTo: 'ann', customerId: null, open: 1, dueIs: 'by', reason: { code: 'offer-over-limit' } },
    ]);
    expect(await undo()).toBe(true);
    expect(await asking()).toEqual([]);
    expect(await offer(offerId)).toMatchObject({ live: 0 });
  });

  it('counts the own month and the budget of all, and begins anew with the month in the business’s zone', async () => {
    for (const minor of [5_000, 5_000]) await make('bo', minor);
    expect((await make('bo', 2_001)).overLimits).toEqual(['month']);
    for (const minor of [10_000, 10_000, 10_000]) await make('cy', minor);
    expect((await make('bo', 100)).overLimits).toEqual(['budget']);
    vi.setSystemTime('2026-12-01T00:30:00.000Z');
    expect((await make('bo', 5_000)).state).toBe('agreed');
  });

  it('is decided by making it where the owner makes it', async () => {
    const { offerId, state } = await make('ann', 50_000);
    expect(state).toBe('agreed');
    expect(await offer(offerId)).toMatchObject({ overLimits: ['budget'], decidedBy: 'ann', decidedAt: now });
  });

  it('says what is missing, and is not an apprentice’s', async () => {
    as('bo');
    expect(codesOf(await runCommand(kernel, makeOffer, { ...refund, words: ' ', minor: 0 }))).toEqual([
      'offer-no-words',
      'offer-no-amount',
    ]);
    as('di');
    expect(codesOf(await runCommand(kernel, makeOffer, { ...refund, kind: 'owner-rings', minor: 0 }))).toEqual(['not-allowed']);
  });
});

describe('a wish', () => {
  it('goes to whoever leads it and may offer it, and is answered by them', async () => {
    as('di');
    const outcome = await runCommand(kernel, wishOffer, { ...refund, minor: 8_000 });
    if (!outcome.ok) throw new Error(codesOf(outcome).join());
    expect(outcome.output).toMatchObject({ state: 'waiting', overLimits: [], askedOf: 'cy' });
    const { offerId } = outcome.output;
    expect(codesOf(await decide(offerId, 'yes'))).toEqual(['not-allowed']);
    as('bo');
    expect(codesOf(await decide(offerId, 'yes'))).toEqual(['offer-not-yours-to-decide']);
    as('cy');
    expect(codesOf(await decide(offerId, 'yes'))).toEqual([]);
    expect(await offer(offerId)).toMatchObject({ state: 'agreed', offeredBy: 'di', decidedBy: 'cy' });
  });

  it('goes to the owner where it is more than they may offer', async () => {
    as('di');
    const outcome = await runCommand(kernel, wishOffer, { ...refund, minor: 12_000 });
    expect(outcome.ok && outcome.output.askedOf).toBe('ann');
    expect(await undo()).toBe(true);
  });
});

describe('answering', () => {
  it('settles the line in Today, in one step that is the owner’s to take back', async () => {
    const { offerId } = await make('bo', 9_000);
    as('ann');
    expect(codesOf(await decide(offerId, 'less', 6_000, ' Half of it. '))).toEqual([]);
    expect(await offer(offerId)).toMatchObject({
      state: 'agreed',
      amount: { minor: 6_000 },
      asked: { minor: 9_000 },
      decidedBy: 'ann',
      decisionWords: 'Half of it.',
      words: 'You get £60 back from us.',
    });
    expect(await asking()).toMatchObject([{ state: 'done', closedBecause: { code: 'offer-agreed' } }]);
    as('bo');
    expect(await undo()).toBe(false);
    as('ann');
    expect(await undo()).toBe(true);
    expect(await offer(offerId)).toMatchObject({ state: 'waiting', amount: { minor: 9_000 }, asked: null });
    expect(await asking()).toMatchObject([{ open: 1 }]);
  });

  it('is nobody else’s, happens once, and less is less', async () => {
    const { offerId } = await make('bo', 9_000);
    as('cy');
    expect(codesOf(await decide(offerId, 'yes', 0, ''))).toEqual(['offer-not-yours-to-decide']);
    as('ann');
    expect(codesOf(await decide(offerId, 'less', 9_000, ''))).toEqual(['offer-not-less']);
    await decide(offerId, 'no', 0, 'Let me ring them myself.');
    expect(await offer(offerId)).toMatchObject({ state: 'refused', amount: { minor: 9_000 } });
    expect(codesOf(await decide(offerId, 'yes', 0, ''))).toEqual(['offer-decided-already']);
  });
});

describe('telling and taking back', () => {
  it('keeps when the customer was told, and after that it stays', async () => {
    const { offerId } = await make('bo', 1_000);
    expect(codesOf(await runCommand(kernel, tellOffer, { offerId }))).toEqual([]);
    expect(await offer(offerId)).toMatchObject({ state: 'told', toldAt: now });
    expect(codesOf(await runCommand(kernel, withdrawOffer, { offerId }))).toEqual(['offer-told-already']);
    expect(await undo()).toBe(true);
    expect(await offer(offerId)).toMatchObject({ state: 'agreed', toldAt: null });
  });

  it('marks with the same key that we made it up to them, and takes both back together', async () => {
    const step = async () => (await kernel.database.recoveries.get('right'))?.steps.atonement;
    const { offerId } = await make('bo', 1_000);
    as('cy');
    const told = await runCommand(kernel, tellOffer, { offerId });
    expect(told).toMatchObject({ ok: true, output: { madeUp: true } });
    expect(await step()).toMatchObject({ state: 'done', by: 'cy', at: now, words: refund.words });
    expect(await undo()).toBe(true);
    expect([(await step())?.state, (await offer(offerId))?.state]).toEqual(['open', 'agreed']);
    expect((await stepThroughHistory(kernel, 'redo')).ok).toBe(true);
    expect((await step())?.state).toBe('done');
    // A second gift changes nothing of who made it up to them first.
    const second = await make('bo', 500);
    const again = await runCommand(kernel, tellOffer, { offerId: second.offerId });
    expect(again).toMatchObject({ ok: true, output: { madeUp: false } });
    expect(await step()).toMatchObject({ by: 'cy' });
  });

  it('marks it also where it was begun after the offer was made to a complaint, and never on a closed one', async () => {
    await kernel.database.recoveries.update('right', { live: 0, openKey: undefined });
    as('bo');
    const made = await runCommand(kernel, makeOffer, { ...refund, about: { recoveryId: null, complaintId: 'said' }, minor: 100 });
    const offerId = made.ok ? made.output.offerId : '';
    expect(await offer(offerId)).toMatchObject({ recoveryId: null });
    await kernel.database.recoveries.add(
      rowOf('since', { ...recoveryFields('dana', 'job'), jobId: null, rootJobId: null, complaintId: 'said', openKey: 'complaint:said' }),
    );
    expect(await runCommand(kernel, tellOffer, { offerId })).toMatchObject({ ok: true, output: { madeUp: true } });
    await undo();
    await kernel.database.recoveries.update('since', { state: 'closed' });
    expect(await runCommand(kernel, tellOffer, { offerId })).toMatchObject({ ok: true, output: { madeUp: false } });
  });

  it('tells nothing that was not agreed, and takes the question off Today when it is taken back', async () => {
    const { offerId } = await make('bo', 9_000);
    expect(codesOf(await runCommand(kernel, tellOffer, { offerId }))).toEqual(['offer-not-agreed']);
    as('cy');
    expect(codesOf(await runCommand(kernel, withdrawOffer, { offerId }))).toEqual(['offer-not-yours']);
    as('bo');
    await runCommand(kernel, withdrawOffer, { offerId });
    expect(await offer(offerId)).toMatchObject({ state: 'withdrawn' });
    expect(await asking()).toMatchObject([{ state: 'cancelled', closedBecause: { code: 'offer-withdrawn' } }]);
    expect(await undo()).toBe(true);
    expect(await asking()).toMatchObject([{ open: 1 }]);
  });
});
