import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerRevisit } from '../../../../../renderer/features/jobs/commands/answer-revisit.ts';
import { create } from '../../../../support/change-rows.ts';
import { customerFields, jobFields, propertyFields } from '../../../../support/sample-rows.ts';
import { answered, Shop, thursdayNine } from '../shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open();
  await shop.seed([create('customers', 'dana', customerFields('Dana Whitfield')), create('properties', 'orchard', propertyFields('dana'))]);
  shop.at('2026-11-17T09:00:00.000Z');
  await shop.book({ jobId: 'first', ...known });
  await shop.closeJob({ jobId: 'first', endedAt: '2026-11-17T09:00:00.000Z', certainty: 'likely' });
  shop.at(thursdayNine);
});
afterEach(() => shop.close());

const known = { who: { kind: 'known', id: 'dana' }, where: { kind: 'known', id: 'orchard' } } as const;
type Answer = 'said' | 'later' | 'unsure' | 'no';
const answer = (say: Answer, originalJobId = 'first', jobId = 'second') => {
  const { answer: _, ...pair } = answered(originalJobId, say);
  return shop.run(answerRevisit, { ...pair, jobId, answer: say });
};
const acknowledgements = async () => (await shop.calls()).filter((call) => call.startsWith('acknowledgement'));

describe('answer-revisit', () => {
  beforeEach(async () => {
    await shop.book({ jobId: 'second', ...known, answers: [answered('first', 'open')] });
  });

  it('queues the words for a yes and links the chain; every answer is taken back in one step', async () => {
    for (const say of ['said', 'later', 'unsure', 'no'] as const) {
      const before = await shop.contents();
      await answer(say);
      expect(await shop.contents()).not.toEqual(before);
      await shop.undo();
      expect(await shop.contents()).toEqual(before);
    }
  });

  it('has one decision for a pair, whatever the answer becomes', async () => {
    await answer('unsure');
    await answer('no');
    await answer('later');
    expect(await shop.live('revisitDecisions')).toMatchObject([{ id: 'rd:second:first', decision: 'yes' }]);
    expect(await acknowledgements()).toEqual(['acknowledgement dana cancelled', 'acknowledgement dana open']);
  });

  it("can't tell, then yes: the same call, now without the doubt", async () => {
    await answer('unsure');
    await answer('later');
    const calls = (await shop.live('calls')).filter(({ kind }) => kind === 'acknowledgement');
    expect(calls).toMatchObject([{ state: 'open', provisional: false }]);
  });

  it('asks to look back on a visit that was found to be a revisit only after it was closed', async () => {
    await shop.closeJob({ jobId: 'second', endedAt: thursdayNine });
    expect(await shop.live('reviews')).toEqual([]);
    await answer('later');
    expect(await shop.live('reviews')).toMatchObject([{ rootJobId: 'first', jobId: 'second', why: 'revisit' }]);
    await shop.undo();
    expect(await shop.live('reviews')).toEqual([]);
  });

  it('yes, then no: unlinks, owes nothing, and asks again whether the first visit held', async () => {
    await answer('later');
    expect(await shop.calls()).toEqual(['acknowledgement dana open', 'check-call dana cancelled']);
    await answer('no');
    expect(await shop.job('second')).toMatchObject({ originalJobId: null, rootJobId: null });
    expect(await shop.calls()).toEqual(['acknowledgement dana cancelled', 'check-call dana cancelled', 'check-call dana open']);
  });

  it('said, then no or later: what was said is taken back with its entry', async () => {
    await answer('said');
    expect(await acknowledgements()).toEqual(['acknowledgement dana done']);
    await answer('later');
    expect(await acknowledgements()).toEqual(['acknowledgement dana open']);
    expect(await shop.live('callAttempts')).toEqual([]);
    await answer('said');
    await answer('no');
    expect(await acknowledgements()).toEqual([]);
    expect(await shop.live('callAttempts')).toEqual([]);
  });

  it('answers again after its undo', async () => {
    await answer('later');
    await shop.undo();
    await answer('said');
    expect(await acknowledgements()).toEqual(['acknowledgement dana done']);
  });

  it('moves to another original: the first pair becomes a no, and one call stays', async () => {
    await shop.seed([create('jobs', 'other', { ...jobFields('dana', 'orchard'), number: 90, status: 'done', completedAt: thursdayNine })]);
    await answer('later');
    await answer('later', 'other');
    expect(await shop.job('second')).toMatchObject({ originalJobId: 'other', rootJobId: 'other' });
    const decisions = await shop.live('revisitDecisions');
    expect(decisions.map(({ id, decision }) => [id, decision])).toEqual([
      ['rd:second:first', 'no'],
      ['rd:second:other', 'yes'],
    ]);
    expect(await acknowledgements()).toEqual(['acknowledgement dana open']);
  });

  it('a no about one pair leaves a yes about another alone', async () => {
    await shop.seed([create('jobs', 'other', { ...jobFields('dana', 'orchard'), number: 90, status: 'done', completedAt: thursdayNine })]);
    await answer('later');
    await answer('no', 'other');
    expect(await shop.job('second')).toMatchObject({ originalJobId: 'first' });
    expect(await acknowledgements()).toEqual(['acknowledgement dana open']);
  });

  it('takes along the jobs behind it, and refuses a circle', async () => {
    await shop.book({ jobId: 'third', ...known, answers: [answered('second', 'said')] });
    await answer('later');
    expect(await shop.job('third')).toMatchObject({ originalJobId: 'second', rootJobId: 'first' });
    const { answer: _, ...pair } = answered('third', 'later');
    expect(await shop.refusals(answerRevisit, { ...pair, jobId: 'first', answer: 'later' as const })).toEqual(['goes-in-a-circle']);
  });

  it('rings nobody about a job that came in over', async () => {
    await shop.seed([
      create('jobs', 'imported', {
        ...jobFields('dana', 'orchard'),
        number: 91,
        status: 'done',
        completedAt: thursdayNine,
        sourceKey: 'csv:91',
      }),
    ]);
    await answer('later', 'first', 'imported');
    expect(await shop.job('imported')).toMatchObject({ originalJobId: 'first', rootJobId: 'first' });
    expect(await acknowledgements()).toEqual([]);
  });
});
