import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Reader, readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { chosenLines } from '../../../../renderer/data/lists/export-chosen.ts';
import { customerFields, jobFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
let reader: Reader;
beforeEach(async () => {
  kernel = await openTestKernel();
  reader = readerOf(kernel.database);
});
afterEach(() => kernel.close());

async function linesOf(...asked: Parameters<typeof chosenLines>): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of chosenLines(...asked)) lines.push(line);
  return lines;
}

it('writes the chosen rows alone, in their order, for spreadsheets and without formulas', async () => {
  await kernel.database.customers.bulkAdd([
    rowOf('dana', customerFields('=Dana, "D"')),
    rowOf('joan', customerFields('Joan')),
    rowOf('dan', customerFields('Dan')),
  ]);
  const [head, ...rows] = await linesOf(reader, 'customers', ['joan', 'gone', 'dana'], 'Europe/London');
  expect(head?.startsWith('\uFEFFMakegood ID,Name,')).toBe(true);
  expect(rows.map((row) => row.slice(0, 24))).toEqual([
    expect.stringMatching(/^joan,Joan,/),
    expect.stringMatching(/^dana,"'=Dana, ""D"""/),
  ]);
});

it('says of a job whose it is', async () => {
  await kernel.database.customers.add(rowOf('dana', customerFields('Dana')));
  await kernel.database.jobs.add(rowOf('job', jobFields('dana')));
  const [, row] = await linesOf(reader, 'jobs', ['job'], 'Europe/London');
  expect(row).toContain('Dana');
});
