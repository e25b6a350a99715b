import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerOf } from '../../../../../renderer/data/kernel/reader.ts';
import { acceptWeights } from '../../../../../renderer/features/jobs/commands/accept-weights.ts';
import { readAnswers } from '../../../../../renderer/features/jobs/queries/read-answers.ts';
import { readChain, readChains } from '../../../../../renderer/features/jobs/queries/read-chain.ts';
import { type Business, businessId } from '../../../../../shared/domain/business/business.ts';
import { revisitWeightsOf } from '../../../../../shared/domain/business/rule-numbers.ts';
import { create } from '../../../../support/change-rows.ts';
import { customerFields, jobFields, propertyFields } from '../../../../support/sample-rows.ts';
import { answered, Shop } from '../shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open();
});
afterEach(() => shop.close());

const business = async () => (await shop.kernel.database.business.get(businessId)) as Business;

describe('accept-weights', () => {
  it('takes them over beside what was chosen before, and back in one step', async () => {
    const { rev, numbers } = await business();
    await shop.run(acceptWeights, { rev, before: { numbers }, weights: { noCharge: 20, sameTrade: 5 } });
    // 5 is usual for the trade, so it is no choice of the business's own.
    expect((await business()).numbers).toEqual({ 'revisits.noCharge': 20 });
    expect(revisitWeightsOf(await business()).noCharge).toBe(20);
    await shop.undo();
    expect((await business()).numbers).toEqual(numbers);
  });

  it('refuses what is out of bounds, and what was changed meanwhile', async () => {
    const { rev, numbers } = await business();
    const input = (noCharge: number) => ({ rev, before: { numbers }, weights: { noCharge } });
    expect(await shop.refusals(acceptWeights, input(90))).toEqual(['number-out-of-bounds']);
    await shop.run(acceptWeights, input(20));
    expect(await shop.refusals(acceptWeights, input(25))).toEqual(['changed-meanwhile']);
  });
});

describe('what the pages read', () => {
  it('has each chain as one, for the customer, the place and the equipment', async () => {
    await shop.seed([
      create('customers', 'dana', customerFields('Dana Whitfield')),
      create('properties', 'orchard', propertyFields('dana')),
      create('jobs', 'first', { ...jobFields('dana', 'orchard'), status: 'done', completedAt: '2026-11-10T09:00:00.000Z' }),
    ]);
    const known = { who: { kind: 'known', id: 'dana' }, where: { kind: 'known', id: 'orchard' } } as const;
    await shop.book({ jobId: 'second', ...known, answers: [answered('first', 'later')] });
    await shop.book({ jobId: 'third', ...known, answers: [answered('second', 'later')] });
    const reader = readerOf(shop.kernel.database);
    const chain = await readChain(reader, 'first');
    expect(chain?.visits.map(({ job, decision }) => [job.id, decision?.decision])).toEqual([
      ['first', undefined],
      ['second', 'yes'],
      ['third', 'yes'],
    ]);
    for (const scope of [{ customerId: 'dana' }, { propertyId: 'orchard' }]) {
      expect((await readChains(reader, scope)).chains.map(({ root }) => root.id)).toEqual(['first']);
    }
    expect((await readChains(reader, { equipmentId: 'none' })).chains).toEqual([]);
    expect((await readAnswers(reader)).map(({ jobId }) => jobId)).toEqual(['second', 'third']);
  });
});
