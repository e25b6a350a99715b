import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCommand } from '../../../../renderer/data/kernel/command.ts';
import { readerOf, visible } from '../../../../renderer/data/kernel/reader.ts';
import { reverseBigWork, takeBackWork } from '../../../../renderer/data/kernel/reverse-big-work.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { rollBackPending } from '../../../../renderer/data/kernel/work.ts';
import { runImport, StuckError } from '../../../../renderer/features/imports/run/run-import.ts';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import { customerSearchKeys } from '../../../../shared/domain/customer/customer-search-keys.ts';
import { normalisePhone } from '../../../../shared/domain/customer/normalise-phone.ts';
import { type RowOf, type TableName, tableNames } from '../../../../shared/domain/schema.ts';
import { changeRows, create, update } from '../../../support/change-rows.ts';
import { csv, DeskFailure, fileOf, type ImportDesk, openImportDesk } from '../../../support/import-desk.ts';
import { readTables, replayLog } from '../../../support/replay.ts';
import { customerFields, jobFields } from '../../../support/sample-rows.ts';
import { machine, openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
let desk: ImportDesk;
beforeEach(async () => {
  kernel = await openTestKernel({ ann: 'owner', tom: 'technician' });
  desk = openImportDesk(kernel);
});
afterEach(async () => {
  // Whatever happened, the log alone gives what the tables hold.
  expect(await replayLog(kernel.database)).toEqual(await readTables(kernel.database));
  desk.close();
  await kernel.close();
});

const head = ['Job Number', 'Client Name', 'Phone', 'Street Address', 'Zip', 'Description', 'Created Date', 'Closed Date', 'Status'];
const dana = [
  '1',
  'Dana Whitfield',
  '(555) 014-2230',
  '14 Orchard Row',
  '10001',
  'Water by the heater',
  '2026-03-02',
  '2026-03-02',
  'Closed',
];
const danaAgain = [
  '2',
  'Dana Whitfield',
  '(555) 014-2230',
  '14 Orchard Row',
  '10001',
  'Still wet by the heater',
  '2026-03-09',
  '',
  'Scheduled',
];
const omar = ['3', 'Omar Haddad', '(555) 014-7781', '9 Mill Lane', '10002', 'No heat', '2026-03-04', '2026-03-05', 'Closed'];
const nobody = ['4', '', '', '', '', 'Whose?', '2026-03-04', '', 'Open'];
const undated = ['5', 'Ruth Abelson', '', '3 High St', '10003', 'Drip', 'soon', '', 'Open'];
const file = (...rows: string[][]): File => fileOf(csv(head, ...rows));
const all = [dana, danaAgain, omar, nobody, undated];

/** Jobs of as many customers in as many houses. */
function longRoad(houses: number): string[][] {
  return Array.from({ length: houses }, (_, at) => [
    String(at + 1),
    `Customer ${at}`,
    '',
    `${at + 1} Long Road`,
    '10001',
    'Drip',
    '2026-03-02',
    '',
    'Open',
  ]);
}

/** Books as the program does: the number is allotted inside the transaction. */
const bookNext = defineCommand({
  name: 'book-next',
  action: 'book',
  input: z.null(),
  tables: ['customers', 'jobs'],
  load: (reader) => reader.jobs.orderBy('number').last(),
  decide: (_input, last) => {
    const patches = [
      createPatch('customers', 'c', customerFields()),
      createPatch('jobs', 'booked', { ...jobFields('c'), number: (last?.number ?? 0) + 1 }),
    ];
    return { ok: true, value: { patches, output: null } };
  },
});

async function live<T extends TableName>(table: T): Promise<RowOf<T>[]> {
  const reader = readerOf(kernel.database);
  const rows = (await reader[table].toArray()) as RowOf<T>[];
  return visible(rows, await reader.pendingWork());
}

async function counts(): Promise<Partial<Record<TableName, number>>> {
  const entries = await Promise.all(tableNames.map(async (table) => [table, (await live(table)).length] as const));
  return Object.fromEntries(entries.filter(([table, count]) => count > 0 && table !== 'staff' && table !== 'business'));
}

describe('an import', () => {
  it('does what the trial said, and nothing before', async () => {
    const trial = await desk.try(file(...all));
    expect(trial.counts).toMatchObject({ rows: 5, new: 2, joined: 1, refused: 2, customers: 2, properties: 2, jobs: 3, appointments: 2 });
    expect(trial.rows.refused.map(({ row, reasons, text }) => [row, reasons[0]?.code, text])).toEqual([
      [5, 'no-customer-or-address', '4, Whose?, 2026-03-04, Open'],
      [6, 'not-a-date', '5, Ruth Abelson, 3 High St, 10003, Drip, soon, Open'],
    ]);
    expect(await counts()).toEqual({});
    const result = await desk.import(file(...all));
    expect(result.counts).toEqual(trial.counts);
    expect(await counts()).toMatchObject({ customers: 2, properties: 2, jobs: 3, appointments: 2, importBatches: 1 });
    expect((await live('jobs')).map(({ number, sourceKey }) => [number, sourceKey])).toEqual(
      expect.arrayContaining([
        [1, 'csv:1'],
        [2, 'csv:2'],
        [3, 'csv:3'],
      ]),
    );
    const [customer] = (await live('customers')).filter(({ name }) => name === 'Dana Whitfield');
    expect(customer?.searchKeys).toEqual(expect.arrayContaining(['dana', 'whitfield', '2230']));
    expect((await live('jobs')).filter(({ customerId }) => customerId === customer?.id).length).toBe(2);
  });

  it('remembers what it was', async () => {
    const { workId, suggestions } = await desk.import(file(...all));
    expect(await live('importBatches')).toMatchObject([
      {
        id: workId,
        fileName: 'jobs.csv',
        rows: 5,
        added: 2,
        joined: 1,
        updated: 0,
        unchanged: 0,
        refused: 2,
        suggestions,
        createdBy: 'ann',
      },
    ]);
  });

  it('of the same file twice adds nothing', async () => {
    await desk.import(file(...all));
    const before = await counts();
    const again = await desk.import(file(...all));
    expect(again).toMatchObject({ workId: null, suggestions: 0, counts: { new: 0, joined: 0, updated: 0, unchanged: 3, refused: 2 } });
    expect(await counts()).toEqual(before);
    expect(await readerOf(kernel.database).pendingWork()).toEqual(new Set());
  });

  it('brings a known job up to date, and leaves what was written here', async () => {
    await desk.import(file(...all));
    const job = (await live('jobs')).find(({ sourceKey }) => sourceKey === 'csv:2');
    await runCommand(kernel, changeRows, [update('jobs', job?.id as string, { finding: 'a cracked tank' })]);
    const closed = [...danaAgain.slice(0, 7), '2026-03-10', 'Closed'];
    const result = await desk.import(file(dana, closed, omar));
    expect(result.counts).toMatchObject({ updated: 1, unchanged: 2, new: 0, joined: 0, jobs: 0 });
    expect(await kernel.database.jobs.get(job?.id as string)).toMatchObject({ status: 'done', finding: 'a cracked tank' });
  });

  it('joins customers who were there before, by phone and name, and adds what is new of them', async () => {
    const [, name, phone] = omar as [string, string, string];
    const phones = [normalisePhone(phone, machine.country)].map(({ text, e164 }) => ({ text, e164 }));
    const fields = { ...customerFields(name), phones, searchKeys: customerSearchKeys({ name, phones }) };
    await runCommand(kernel, changeRows, [create('customers', 'omar', fields)]);
    const trial = await desk.try(file(omar));
    expect(trial.counts).toMatchObject({ joined: 1, customers: 0, properties: 1 });
    await desk.import(file(omar));
    expect((await live('jobs')).map(({ customerId }) => customerId)).toEqual(['omar']);
  });

  it('never gives a job the number of one that was booked meanwhile', async () => {
    const order = await desk.order(file(...longRoad(450)));
    let booked: Promise<unknown> | null = null;
    desk.onMessage = (message) => {
      if (message.type === 'progress' && message.phase === 'rows') booked ??= runCommand(kernel, bookNext, null);
    };
    await desk.ask('run', { order, actor: 'ann' });
    await booked;
    const numbers = (await kernel.database.jobs.toArray()).map(({ number }) => number);
    expect(numbers.length).toBe(451);
    expect(new Set(numbers).size).toBe(451);
  });

  it('is refused to whom it is not for, and nothing is begun', async () => {
    kernel.become('tom');
    const before = await kernel.database.operations.count();
    await expect(desk.import(file(...all))).rejects.toThrow(new DeskFailure({ kind: 'not-allowed' }).message);
    expect(await kernel.database.operations.count()).toBe(before);
  });
});

describe('an import that is stopped', () => {
  const rows = longRoad(900);

  it('takes everything back before it says so', async () => {
    const order = await desk.order(file(...rows));
    desk.onMessage = (message) => {
      if (message.type === 'progress' && message.phase === 'rows' && message.done > 300) desk.send({ type: 'stop' });
    };
    await expect(desk.ask('run', { order, actor: 'ann' })).rejects.toThrow(new DeskFailure({ kind: 'stopped' }).message);
    expect(await kernel.database.jobs.count()).toBeGreaterThan(0);
    expect(await counts()).toEqual({});
    expect(await readerOf(kernel.database).pendingWork()).toEqual(new Set());
  });

  it('by a power cut is hidden at once, and taken back at the next start', async () => {
    const order = await desk.order(file(...rows));
    const { database } = kernel;
    let left = 3;
    const cut = (): void => {
      left -= 1;
      if (left < 0) throw new Error('power cut');
    };
    database.operations.hook('creating', cut);
    const steps = {
      signal: new AbortController().signal,
      keepPhotos: async () => [],
      onProgress: () => undefined,
      onRefused: () => undefined,
      onWritten: () => undefined,
    };
    await expect(runImport(file(...rows), order, database, 'ann', steps)).rejects.toThrow(StuckError);
    database.operations.hook('creating').unsubscribe(cut);
    expect((await database.jobs.toArray()).filter((job) => job.live === 1).length).toBeGreaterThan(0);
    expect(await counts()).toEqual({});
    expect(await rollBackPending(database)).toBe(1);
    expect((await database.jobs.toArray()).filter((job) => job.live === 1).length).toBe(0);
    expect(await readerOf(database).pendingWork()).toEqual(new Set());
  });
});

describe('undo of an import', () => {
  it('is one step, and so is redo', async () => {
    await runCommand(kernel, changeRows, [create('customers', 'old', customerFields('Old'))]);
    const { workId } = await desk.import(file(...all));
    const after = await counts();
    const seen: number[] = [];
    expect(await takeBackWork(kernel, workId as string, (done, ofAll) => seen.push(done / ofAll))).toMatchObject({ ok: true });
    expect(seen.at(-1)).toBe(1);
    expect(await counts()).toEqual({ customers: 1 });
    expect(await reverseBigWork(kernel, 'redo')).toMatchObject({ ok: true });
    expect(await counts()).toEqual(after);
  });

  it('need not be the last thing that was done, but is refused once something newer needs it', async () => {
    const { workId } = await desk.import(file(...all));
    await runCommand(kernel, changeRows, [create('customers', 'late', customerFields('Late'))]);
    const [property] = await live('properties');
    await runCommand(kernel, changeRows, [create('jobs', 'late-job', { ...jobFields('late'), propertyId: property?.id, number: 99 })]);
    expect(await takeBackWork(kernel, workId as string, () => undefined)).toMatchObject({
      ok: false,
      problems: [{ code: 'still-needed' }],
    });
    expect((await live('jobs')).length).toBe(4);
  });

  it('lets the same file come in again as new', async () => {
    const { workId } = await desk.import(file(...all));
    await takeBackWork(kernel, workId as string, () => undefined);
    expect((await desk.import(file(...all))).counts).toMatchObject({ new: 2, joined: 1 });
  });
});

describe('refused rows', () => {
  it('are saved with their reasons, and come in once they are mended', async () => {
    await desk.import(file(dana, nobody, ['6', '=cmd()', '', '5 Elm St', '10001', 'Drip', 'soon', '', 'Open']));
    const { text, saved, all: refused } = await desk.ask('refused', {});
    expect([saved, refused]).toEqual([2, 2]);
    expect(text.startsWith('\uFEFFJob Number,Client Name')).toBe(true);
    expect(text).toContain('"""soon"" in the date it was asked for is no date."');
    expect(text).toContain("'=cmd()");
    const mended = fileOf(text.replace(',soon,', ',2026-03-07,'), 'mended.csv');
    expect(await desk.look(mended)).toMatchObject({ guarded: true });
    expect((await desk.import(mended)).counts).toMatchObject({ new: 1, refused: 1 });
    expect((await live('customers')).map(({ name }) => name)).toContain('=cmd()');
  });
});
