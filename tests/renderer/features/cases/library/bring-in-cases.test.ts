import { afterEach, beforeEach, expect, it } from 'vitest';
import { readerOf } from '../../../../../renderer/data/kernel/reader.ts';
import { readUndoState } from '../../../../../renderer/data/kernel/undo.ts';
import { bringInCases } from '../../../../../renderer/features/cases/library/shipped/bring-in-cases.ts';
import { shippedCases } from '../../../../../shared/text/en/shipped-cases.ts';
import { create, remove } from '../../../../support/change-rows.ts';
import { customerFields } from '../../../../support/sample-rows.ts';
import { Shop } from '../../jobs/shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open({ jonah: 'apprentice' });
});
afterEach(() => shop.close());

const ids = shippedCases.map(({ key }) => `case:${key}`).toSorted();
const libraryIds = async () => (await shop.live('cases')).map(({ id }) => String(id)).toSorted();

it('brings each case in once, whoever looks first, and no more what somebody took away', async () => {
  await shop.run(bringInCases, {});
  expect(await libraryIds()).toEqual(ids);
  const [first, ...others] = await shop.kernel.database.cases.toArray();
  await shop.seed([remove('cases', String(first?.id))]);
  const sent = shop.kernel.sent.length;
  await shop.run(bringInCases, {});
  expect(shop.kernel.sent.length).toBe(sent);
  expect(await libraryIds()).toEqual(others.map(({ id }) => id).toSorted());
});

it('is nobody’s own change: what they did before it is what they take back', async () => {
  await shop.seed([create('customers', 'dana', customerFields('Dana Whitfield'))]);
  const before = await readUndoState(readerOf(shop.kernel.database), 'jonah');
  await shop.run(bringInCases, {});
  expect(await readUndoState(readerOf(shop.kernel.database), 'jonah')).toEqual(before);
  await shop.undo();
  expect([await shop.live('customers'), await libraryIds()]).toEqual([[], ids]);
  await shop.redo();
  expect(await shop.live('customers')).toHaveLength(1);
});
