import { afterEach, beforeEach, expect, it } from 'vitest';
import { recordPraise } from '../../../../renderer/features/praises/commands/record-praise.ts';
import { seePraise } from '../../../../renderer/features/praises/commands/see-praise.ts';
import { whoWasThere } from '../../../../shared/domain/praise/who-was-there.ts';
import { create } from '../../../support/change-rows.ts';
import { customerFields } from '../../../support/sample-rows.ts';
import { Shop, thursdayNine } from '../jobs/shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open({ ann: 'owner', mike: 'technician' });
  await shop.seed([create('customers', 'dana', customerFields('Dana Whitfield'))]);
});
afterEach(() => shop.close());

const good = {
  customerId: 'dana',
  jobId: null,
  recoveryId: null,
  words: 'Mike was wonderful',
  heardAt: null,
  forStaff: ['mike', 'ann', 'mike'],
};

it('keeps good words, has them wait for whom they are about but not for who heard them, until they are read', async () => {
  await shop.run(recordPraise, good);
  expect(await shop.live('praises')).toMatchObject([{ forStaff: ['mike', 'ann'], waitingFor: ['mike'], heardAt: thursdayNine }]);
  await shop.undo();
  expect(await shop.live('praises')).toEqual([]);
  await shop.redo();
  const [praise] = await shop.live('praises');
  shop.kernel.become('mike');
  await shop.run(seePraise, { praiseIds: [String(praise?.['id'])] });
  expect(await shop.live('praises')).toMatchObject([{ waitingFor: [] }]);
  await shop.undo();
  expect(await shop.live('praises')).toMatchObject([{ waitingFor: ['mike'] }]);
});

it('needs words and a customer', async () => {
  expect(await shop.refusals(recordPraise, { ...good, words: ' ' })).not.toEqual([]);
  expect(await shop.refusals(recordPraise, { ...good, customerId: 'nobody' })).toEqual(['customer-gone']);
});

it('is for the crew of the last visit that was made', () => {
  const visit = (outcome: 'carried-out' | 'planned', startsAt: string, ...crew: string[]) => ({ outcome, startsAt, crew });
  expect(whoWasThere([visit('carried-out', '2', 'mike'), visit('carried-out', '1', 'ann'), visit('planned', '3', 'zoe')])).toEqual([
    'mike',
  ]);
  expect(whoWasThere([])).toEqual([]);
});
