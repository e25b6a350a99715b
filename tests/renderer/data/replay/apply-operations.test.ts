import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Database, declareDatabase, readMeta, writeMeta } from '../../../../renderer/data/database/database.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { beginWork } from '../../../../renderer/data/kernel/work.ts';
import { applyOperations, ReplayGapError } from '../../../../renderer/data/replay/apply-operations.ts';
import { ReplayMismatchError } from '../../../../renderer/data/replay/replay-rows.ts';
import type { Operation } from '../../../../shared/domain/base/operation.ts';
import { createPatch, type Patch } from '../../../../shared/domain/base/patch.ts';
import { migrateRow } from '../../../../shared/migrations/migrations.ts';
import { readFixture } from '../../../migrations/recorded-schema.ts';
import { type Change, changeRows, create, remove, update } from '../../../support/change-rows.ts';
import { faultCount } from '../../../support/fault-count.ts';
import { readTables } from '../../../support/replay.ts';
import { callFields, customerFields, jobFields, propertyFields } from '../../../support/sample-rows.ts';
import { databaseName, openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

const opened: Database[] = [];
afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});

async function emptyDatabase(): Promise<Database> {
  const database = declareDatabase(databaseName());
  await database.open();
  opened.push(database);
  return database;
}

/** What the journal holds of a log. */
async function journalOf(database: Database): Promise<Operation[]> {
  return (await database.operations.orderBy('seq').toArray()).map((operation) => JSON.parse(JSON.stringify(operation)) as Operation);
}

function* pages(operations: readonly Operation[], size: number): Generator<Operation[]> {
  for (let at = 0; at < operations.length; at += size) yield operations.slice(at, at + size);
}

async function everything(database: Database) {
  const { journaled: _where, ...log } = (await readMeta(database, 'log')) ?? {};
  const pending = (await readMeta(database, 'pending'))?.workIds ?? [];
  return { tables: await readTables(database), log, pending, operations: await journalOf(database) };
}

const customers = ['c0', 'c1', 'c2', 'c3'];
const places = customers.map((id) => `p-${id}`);
const anyCustomer = fc.constantFrom(...customers);
const word = fc.constantFrom('', 'a', 'b', 'ß "quoted"');
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ id: anyCustomer, word }).map(({ id, word: note }) => update('customers', id, { note })),
  anyCustomer.map((id) => remove('customers', id)),
  fc.record({ id: fc.constantFrom(...places), word }).map(({ id, word: note }) => update('properties', id, { note })),
  fc
    .record({ id: fc.uuid(), customer: anyCustomer, key: word })
    .map(({ id, customer, key }) => create('calls', id, callFields(customer, 'j', `key ${key}`))),
  fc.record({ id: fc.uuid(), customer: anyCustomer }).map(({ id, customer }) => create('jobs', id, jobFields(customer, `p-${customer}`))),
);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => ({ kind: 'do' as const, changes })) },
  { weight: 3, arbitrary: fc.constantFrom('undo' as const, 'redo' as const).map((kind) => ({ kind })) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('work' as const),
      ids: fc.array(fc.uuid(), { minLength: 1, maxLength: 5 }),
      end: fc.constantFrom('commit', 'rollback', 'left'),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function play(kernel: TestKernel, next: Step): Promise<void> {
  // A key that is taken already, or a row that is gone: nothing happens then.
  if (next.kind === 'do') await runCommand(kernel, changeRows, [...next.changes]).catch(() => undefined);
  else if (next.kind === 'work') {
    const work = await beginWork(kernel.database, { actor: 'ann', command: 'import-jobs', onOperation: () => undefined });
    for (const id of next.ids) await work.write([createPatch('customers', id, customerFields())]);
    if (next.end === 'commit') await work.commit([]);
    if (next.end === 'rollback') await work.rollback();
  } else await stepThroughHistory(kernel, next.kind);
}

async function shop(): Promise<TestKernel> {
  const kernel = await openTestKernel();
  const rows = customers.flatMap((id) => [create('customers', id, customerFields()), create('properties', `p-${id}`, propertyFields(id))]);
  await runCommand(kernel, changeRows, rows);
  return kernel;
}

describe('applyOperations', () => {
  it('makes of any history, cut anywhere and replayed, the very tables and log that it came from', { timeout: 900_000 }, async () => {
    const cuts = fc.array(fc.nat(60), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 20 }), cuts, fc.integer({ min: 1, max: 9 }), async (steps, at, size) => {
        const kernel = await shop();
        for (const next of steps) await play(kernel, next);
        const operations = await journalOf(kernel.database);
        const copy = await emptyDatabase();
        // Each time from the beginning on, as far as the cut: what is there already is passed over.
        for (const cut of at.toSorted((a, b) => a - b)) await applyOperations(copy, pages(operations.slice(0, cut), size));
        await applyOperations(copy, pages(operations, 7));
        expect(await everything(copy)).toEqual(await everything(kernel.database));
        await kernel.close();
        await copy.delete();
      }),
      { numRuns: faultCount(12, 300) },
    );
  });

  it('refuses what the log cannot go on with, and writes nothing of that chunk', async () => {
    const kernel = await shop();
    const operations = await journalOf(kernel.database);
    const copy = await emptyDatabase();
    await expect(applyOperations(copy, [operations.slice(1)])).rejects.toThrow(ReplayGapError);
    expect(await copy.operations.count()).toBe(0);
    await kernel.close();
  });

  it('sees a row that is not what the log says of it', async () => {
    const kernel = await shop();
    await runCommand(kernel, changeRows, [update('customers', 'c1', { note: 'rang twice' })]);
    const operations = await journalOf(kernel.database);
    const copy = await emptyDatabase();
    await applyOperations(copy, [operations.slice(0, -1)]);
    await copy.customers.update('c1', { note: 'written by nobody' });
    await expect(applyOperations(copy, [operations])).rejects.toThrow(ReplayMismatchError);
    expect((await readMeta(copy, 'log'))?.seq).toBe(operations.length - 1);
    await kernel.close();
  });

  it('tells how far it is, and stops between two chunks when it is told to', async () => {
    const kernel = await shop();
    for (let n = 0; n < 6; n += 1) await runCommand(kernel, changeRows, [update('customers', 'c1', { note: `${n}` })]);
    const operations = await journalOf(kernel.database);
    const copy = await emptyDatabase();
    const stop = new AbortController();
    const told: number[] = [];
    const onApplied = (applied: number): void => {
      told.push(applied);
      if (applied >= 4) stop.abort();
    };
    await expect(applyOperations(copy, pages(operations, 2), { onApplied, signal: stop.signal })).rejects.toThrow(/abort/i);
    expect(told).toEqual([2, 4]);
    expect(await copy.operations.count()).toBe(4);
    await kernel.close();
  });

  it('brings what older programs wrote through the migrations, up to each marker', async () => {
    const { tables } = readFixture(1);
    const old = (tables['customers'] ?? [])[0] as Readonly<Record<string, unknown>>;
    const job = (tables['jobs'] ?? []).find((row) => row['customerId'] === old['id']) as Readonly<Record<string, unknown>>;
    const line = { device: 'd', hlc: 'h', at: '2026-01-01T00:00:00.000Z', actor: 'ann', workId: null, undoes: null, redoes: null } as const;
    const made = (seq: number, command: string, patches: Patch[], more: Partial<Operation> = {}): Operation => ({
      ...line,
      id: `o${seq}`,
      seq,
      command,
      form: 'whole',
      patches,
      ...more,
    });
    const created = (table: string, { id, rev: _rev, ...fields }: Readonly<Record<string, unknown>>) =>
      createPatch(table, id as string, fields);
    const id = old['id'] as string;
    const operations = [
      made(1, 'book-job', [created('customers', old), created('jobs', job)]),
      made(2, 'edit-customer', [{ table: 'customers', id, created: false, fields: { name: { before: old['name'], after: 'Zoë Ähren' } } }]),
      made(3, 'migrate-records', [], { barrier: 1 }),
      made(4, 'migrate-records', [], { barrier: 1, schemaVersion: 3 }),
      made(5, 'tag-customers', [{ table: 'customers', id, created: false, fields: { tags: { before: [], after: ['regular'] } } }]),
    ];
    const copy = await emptyDatabase();
    await applyOperations(copy, [operations], { fromVersion: 1 });
    const kept = { ...old, name: 'Zoë Ähren' };
    const { nameSort, tags, schemaVersion } = (await copy.customers.get(id)) ?? {};
    expect({ nameSort, tags, schemaVersion }).toEqual({
      nameSort: migrateRow('customers', kept, 1)['nameSort'],
      tags: ['regular'],
      schemaVersion: 3,
    });
    expect((await copy.jobs.get(job['id'] as string))?.customerSort).toBe(nameSort);
  });

  it('passes over operations that came in once more, also where the log was asked nothing since', async () => {
    const kernel = await shop();
    const operations = await journalOf(kernel.database);
    expect(await applyOperations(kernel.database, [operations, operations])).toBe(0);
    await writeMeta(kernel.database, 'pending', { workIds: [] });
    expect(await journalOf(kernel.database)).toEqual(operations);
    await kernel.close();
  });
});
