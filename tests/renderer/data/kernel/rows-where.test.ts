import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { rowsWhere } from '../../../../renderer/data/kernel/rows-where.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { changeRows, create } from '../../../support/change-rows.ts';
import { customerFields, jobFields } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
const id = (n: number): string => `c${String(n).padStart(4, '0')}`;
beforeEach(async () => {
  kernel = await openTestKernel();
  const numbers = Array.from({ length: 300 }, (_, n) => n);
  await runCommand(
    kernel,
    changeRows,
    numbers.map((n) => create('customers', id(n), { ...customerFields(), searchKeys: ['all', `k${n % 3}`] })),
  );
  await runCommand(
    kernel,
    changeRows,
    numbers.map((n) => create('jobs', `j${n}`, { ...jobFields(id(n)), number: n + 1 })),
  );
});
afterEach(() => kernel.close());

const jobsOf = async (customers: readonly number[]): Promise<number[]> => {
  const rows = await rowsWhere(readerOf(kernel.database).jobs, 'customerId', customers.map(id));
  return rows.map(({ number }) => number - 1).toSorted((a, b) => a - b);
};

describe('rowsWhere', () => {
  it.each([
    ['none', []],
    ['a few', [3, 200]],
    ['many that lie close together', Array.from({ length: 40 }, (_, n) => 100 + n)],
    ['many with gaps between', Array.from({ length: 40 }, (_, n) => 100 + n * 2)],
    ['many far apart', Array.from({ length: 20 }, (_, n) => n * 15)],
    ['many of which none is there', Array.from({ length: 40 }, (_, n) => 1_000 + n)],
    ['many of which some are there', Array.from({ length: 40 }, (_, n) => 280 + n)],
  ])('finds the rows of %s', async (_case, customers) => {
    expect(await jobsOf(customers)).toEqual(customers.filter((n) => n < 300));
  });

  it.each([
    ['a few', [1, 299]],
    ['many that lie close together', Array.from({ length: 60 }, (_, n) => 40 + n)],
    ['many far apart', Array.from({ length: 20 }, (_, n) => n * 15)],
  ])('finds rows by id: %s', async (_case, numbers) => {
    const rows = await rowsWhere(readerOf(kernel.database).customers, 'id', [...numbers.map(id), 'nobody']);
    expect(rows.map((row) => row.id).toSorted()).toEqual(numbers.map(id));
  });

  it('takes numbers in the order of numbers', async () => {
    const numbers = Array.from({ length: 40 }, (_, n) => 90 + n);
    const rows = await rowsWhere(readerOf(kernel.database).jobs, 'number', numbers);
    expect(rows.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(numbers);
  });

  it('finds each row once, also by a key that it holds with others', async () => {
    const { customers } = readerOf(kernel.database);
    const keys = ['all', ...Array.from({ length: 30 }, (_, n) => `k${n}`)];
    expect((await rowsWhere(customers, 'searchKeys', keys)).length).toBe(300);
    expect((await rowsWhere(customers, 'searchKeys', ['k1', 'k2'])).length).toBe(200);
  });
});
