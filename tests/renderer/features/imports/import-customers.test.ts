import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerOf, visible } from '../../../../renderer/data/kernel/reader.ts';
import { takeBackWork } from '../../../../renderer/data/kernel/reverse-big-work.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import type { RowOf, TableName } from '../../../../shared/domain/schema.ts';
import { changeRows, update } from '../../../support/change-rows.ts';
import { fileOf, type ImportDesk, openImportDesk } from '../../../support/import-desk.ts';
import { readTables, replayLog } from '../../../support/replay.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
let desk: ImportDesk;
beforeEach(async () => {
  kernel = await openTestKernel({ ann: 'owner' });
  desk = openImportDesk(kernel);
});
afterEach(async () => {
  expect(await replayLog(kernel.database)).toEqual(await readTables(kernel.database));
  desk.close();
  await kernel.close();
});

async function live<T extends TableName>(table: T): Promise<RowOf<T>[]> {
  const reader = readerOf(kernel.database);
  return visible((await reader[table].toArray()) as RowOf<T>[], await reader.pendingWork());
}

const head = 'Customer ID,Name,Phone,Email,Address,City,Zip';
const list = (...rows: string[]): File => fileOf([head, ...rows].join('\n'), 'customers.csv');

describe('an import of customers', () => {
  it('makes them with their places, and takes all of it back', async () => {
    const result = await desk.import(list('1,Dana Whitfield,(555) 014-2230,d@x.com,14 Orchard Row,Tampa,33602', '2,Omar Haddad,,,,,'));
    expect(result.counts).toMatchObject({ new: 2, customers: 2, properties: 1, jobs: 0 });
    expect(await live('importBatches')).toMatchObject([{ kind: 'customers', source: 'csv', added: 2 }]);
    expect((await takeBackWork(kernel, result.workId as string, () => undefined)).ok).toBe(true);
    expect(await live('customers')).toEqual([]);
    expect(await live('properties')).toEqual([]);
  });

  it('brings a name up to date wherever it stands', async () => {
    await desk.import(list('1,Dana Whitfield,,,14 Orchard Row,Tampa,33602'));
    const result = await desk.import(list('1,Dana Zimmer,,,14 Orchard Row,Tampa,33602'));
    expect(result.counts).toMatchObject({ updated: 1, customers: 0, properties: 0 });
    expect(await live('customers')).toMatchObject([{ name: 'Dana Zimmer' }]);
    expect(await live('properties')).toMatchObject([{ customerSort: 'dana zimmer' }]);
  });

  it('follows a customer that was merged to the one that stands', async () => {
    await desk.import(list('1,Dana Whitfield,(555) 014-2230,,,,', '2,D Whitfield,(555) 014-9999,,,,'));
    const all = await live('customers');
    const [stays, goes] = ['csv:customer:1', 'csv:customer:2'].map((key) => all.find(({ sourceKey }) => sourceKey === key));
    if (stays === undefined || goes === undefined) throw new Error('Both should be there.');
    const merged = { live: 0, deletedAt: '2026-11-02T09:00:00.000Z', mergedInto: stays.id };
    expect((await runCommand(kernel, changeRows, [update('customers', goes.id, merged)])).ok).toBe(true);
    const again = await desk.import(list('1,Dana Whitfield,(555) 014-2230,,,,', '2,D Whitfield,(555) 014-9999,new@x.com,,,'));
    expect(again.counts).toMatchObject({ unchanged: 1, updated: 1, customers: 0 });
    expect(await live('customers')).toMatchObject([{ id: stays.id, name: 'Dana Whitfield', emails: ['new@x.com'] }]);
    expect((await desk.import(list('2,D Whitfield,(555) 014-9999,new@x.com,,,'))).counts).toMatchObject({ unchanged: 1 });
  });

  it('knows a place again that is spelt with less', async () => {
    await desk.import(list('1,Dana Whitfield,,,14 Orchard Row,Tampa,33602'));
    const jobs = 'Job Number,Client Name,Street Address,City,Description,Created Date';
    const file = fileOf(
      `${jobs}\n1,Dana Whitfield,14 Orchard Row,Tampa,Drip,2026-03-02\n2,Dana Whitfield,14 Orchard Row,Leeds,Drip,2026-03-02`,
    );
    expect((await desk.import(file)).counts).toMatchObject({ jobs: 2, properties: 1 });
  });
});
