import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { readLetterFacts } from '../../../../renderer/features/calls/letter/read-letter-facts.ts';
import { waterAgain } from '../../../support/case-record.ts';
import { callFields, customerFields, recoveryFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
const facts = () => readLetterFacts(readerOf(kernel.database), 'r');

beforeEach(async () => {
  kernel = await openTestKernel({ ann: 'owner' });
  await kernel.database.customers.add(rowOf('dana', customerFields('Dana Whitfield')));
  await kernel.database.jobs.add(waterAgain);
  await kernel.database.recoveries.add(rowOf('r', recoveryFields('dana', 'again')));
});
afterEach(() => kernel.close());

it('says in writing what the call would say, and what it would have said where nobody was to be rung', async () => {
  expect(await facts()).toMatchObject({
    call: { kind: 'acknowledgement', jobId: 'again' },
    job: { id: 'again' },
    customer: { id: 'dana' },
  });
  await kernel.database.calls.add(rowOf('c', { ...callFields('dana', 'again', 'k'), kind: 'double-deviation' as const }));
  expect((await facts())?.call).toMatchObject({ id: 'c', kind: 'double-deviation' });
});

it('is nothing once putting it right was taken back', async () => {
  await kernel.database.recoveries.update('r', { live: 0 });
  expect(await facts()).toBeNull();
});
