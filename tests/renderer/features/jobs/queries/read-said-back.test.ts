import { afterEach, beforeEach, expect, it } from 'vitest';
import { readerOf } from '../../../../../renderer/data/kernel/reader.ts';
import { readSaidBack } from '../../../../../renderer/features/jobs/queries/read-said-back.ts';
import { makeNow } from '../../../../../shared/domain/base/local-time.ts';
import { jobFields, rowOf } from '../../../../support/sample-rows.ts';
import { Shop } from '../shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open();
});
afterEach(() => shop.close());

it('sets jobs that were understood beside those where nobody asked, with how many we went back to', async () => {
  const { jobs } = shop.kernel.database;
  const closed = {
    ...jobFields('dana'),
    status: 'done' as const,
    completedAt: '2026-08-03T10:00:00.000Z',
    explanation: 'The seal was worn.',
  };
  await jobs.add(rowOf('held', { ...closed, number: 1, teachBack: { said: 'The seal.', result: 'understood' as const } }));
  await jobs.add(rowOf('first', { ...closed, number: 2, teachBack: null }));
  await jobs.add(rowOf('again', { ...jobFields('dana'), number: 3, originalJobId: 'first', rootJobId: 'first' }));
  const { groups } = await readSaidBack(readerOf(shop.kernel.database), makeNow('2026-11-19T09:00:00.000Z', 'Europe/London'));
  expect(groups.map(({ group, jobs: all, revisits }) => `${group} ${revisits} of ${all}`)).toEqual([
    'understood 0 of 1',
    're-explained 0 of 0',
    'not-checked 0 of 0',
    'none 1 of 1',
  ]);
});
