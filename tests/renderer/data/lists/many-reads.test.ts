import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { jobList } from '../../../../renderer/features/jobs/list/job-list.ts';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { customerFields, jobFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

const now = makeNow('2026-11-19T14:00:00.000Z', 'Europe/London');
let kernel: TestKernel;
beforeEach(async () => {
  kernel = await openTestKernel();
});
afterEach(() => kernel.close());

it('asks for hundreds of customers’ jobs in one transaction, as a list does, and for nothing at all', async () => {
  const { customers, jobs } = kernel.database;
  const ids = Array.from({ length: 700 }, (_, n) => `c${n}`);
  await customers.bulkAdd(ids.map((id) => rowOf(id, { ...customerFields('Smith'), searchKeys: ['smith'] })));
  await jobs.bulkAdd(ids.map((id, n) => rowOf(`j${n}`, { ...jobFields(id), number: n + 1 })));
  const stores = ['jobs', 'customers', 'properties', 'meta'];
  const fits = (typed: string) =>
    kernel.database.transaction('r', stores, async () => jobList.readFits(readerOf(kernel.database), {}, typed, now));
  expect(await fits('smith')).toMatchObject({ more: true, ids: { size: 600 } });
  expect(await fits('')).toBeNull();
});
