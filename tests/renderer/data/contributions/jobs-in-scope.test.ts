import { afterEach, beforeEach, expect, it } from 'vitest';
import { jobsInScope, mostJobsInScope } from '../../../../renderer/data/contributions/jobs-in-scope.ts';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { jobFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
beforeEach(async () => {
  kernel = await openTestKernel();
  const of = (id: string, requestedAt: string, customer: string, property: string | null, equipment: string[] = []) =>
    rowOf(id, { ...jobFields(customer, property, equipment), requestedAt });
  await kernel.database.jobs.bulkAdd([
    of('j1', '2026-01-02T10:00:00.000Z', 'dana', 'home', ['heater']),
    of('j2', '2026-03-02T10:00:00.000Z', 'joan', 'home'),
    of('j3', '2026-02-02T10:00:00.000Z', 'dana', 'shop', ['heater', 'tap']),
    of('j4', '2026-04-02T10:00:00.000Z', 'dana', null),
  ]);
});
afterEach(() => kernel.close());

it('finds the jobs of a customer, place, piece of equipment and the job itself, newest first', async () => {
  const ids = (scope: object) => jobsInScope(readerOf(kernel.database), scope).primaryKeys();
  expect(await ids({ customerId: 'dana' })).toEqual(['j4', 'j3', 'j1']);
  expect(await ids({ propertyId: 'home' })).toEqual(['j2', 'j1']);
  expect(await ids({ equipmentId: 'heater' })).toEqual(['j3', 'j1']);
  expect(await ids({ jobId: 'j2' })).toEqual(['j2']);
  expect(await ids({})).toEqual([]);
});

it('stops at the newest two hundred', async () => {
  const many = Array.from({ length: mostJobsInScope + 5 }, (_, n) => rowOf(`m${n}`, jobFields('landlord')));
  await kernel.database.jobs.bulkAdd(many);
  expect(await jobsInScope(readerOf(kernel.database), { customerId: 'landlord' }).count()).toBe(mostJobsInScope);
});
