import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareRecords } from '../../../../renderer/data/comparison/compare-records.ts';
import { beginGeneration, connectRecords } from '../../../../renderer/data/comparison/connect-records.ts';
import { describeDivergence } from '../../../../renderer/data/comparison/describe-divergence.ts';
import type { RecordsTroubleError } from '../../../../renderer/data/comparison/records-trouble.ts';
import type { RecoveryPorts } from '../../../../renderer/data/comparison/recovery-ports.ts';
import { type Database, declareDatabase, readMeta, writeMeta } from '../../../../renderer/data/database/database.ts';
import { openDatabase } from '../../../../renderer/data/kernel/open-kernel.ts';
import type { Outbox } from '../../../../renderer/data/kernel/outbox.ts';
import { beginWork } from '../../../../renderer/data/kernel/work.ts';
import { appendOperation, logTables, writePatches } from '../../../../renderer/data/kernel/write.ts';
import { createPatch, type Patch } from '../../../../shared/domain/base/patch.ts';
import { tableNames } from '../../../../shared/domain/schema.ts';
import { openRealJournal, type RealJournal } from '../../../support/real-journal.ts';
import { readTables } from '../../../support/replay.ts';
import { customerFields } from '../../../support/sample-rows.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';
import { databaseName, machine } from '../../../support/test-kernel.ts';

const newFolder = temporaryFolders();
let database: Database;
let journal: RealJournal;
let outbox: Outbox;
let made = 0;
const copies: Database[] = [];

beforeEach(async () => {
  database = await openDatabase(databaseName(), machine);
  journal = openRealJournal(join(newFolder(), 'journal'), 4_000);
  ({ outbox } = await connectRecords(database, journal));
  await outbox.drain();
});
afterEach(async () => {
  await journal.close();
  for (const copy of [database, ...copies.splice(0)]) await copy.delete();
});

async function write(patches: readonly Patch[], command = 'book-job', on = database): Promise<void> {
  const stamp = { at: new Date(Date.UTC(2026, 10, 2, 9, 0, made)).toISOString(), actor: 'ann' };
  made += 1;
  await on.transaction('rw', [...tableNames, ...logTables], async () => {
    await writePatches(on, patches, stamp);
    await appendOperation(on, { ...stamp, command, patches: [...patches] });
  });
}

async function addCustomers(count: number, on = database): Promise<void> {
  for (let n = 0; n < count; n += 1) await write([createPatch('customers', `c${made}`, customerFields())], 'book-job', on);
}

/** The database as it is now, under another name: what an older state of the disk would bring back. */
async function copyOf(source: Database): Promise<Database> {
  const copy = declareDatabase(databaseName());
  await copy.open();
  copies.push(copy);
  for (const table of source.tables) await copy.table(table.name).bulkPut(await table.toArray());
  return copy;
}

const verdict = async (on: Database) => (await compareRecords(on, journal)).comparison;
const troubleOf = async (on: Database) =>
  connectRecords(on, journal).then(
    () => null,
    (error: unknown) => (error as RecordsTroubleError).trouble,
  );
const folder = async () => join(journal.root, (await readMeta(database, 'identity'))?.databaseId as string);

describe('database and journal at a start', () => {
  it('are level: nothing is written, and nobody is told anything', async () => {
    await addCustomers(3);
    await outbox.drain();
    expect(await verdict(database)).toEqual({ verdict: 'level' });
    const { report } = await connectRecords(database, journal);
    expect(report).toEqual({ rolledBack: 0, damagedBytes: 0, replayed: 0, journalLost: 0, newGeneration: false });
    expect((await readMeta(database, 'log'))?.seq).toBe(4);
  });

  it('carry the acknowledged position along with the next command, without a write of its own', async () => {
    await addCustomers(2);
    await outbox.drain();
    expect((await readMeta(database, 'log'))?.journaled?.seq).toBe(1);
    await addCustomers(1);
    const journaled = (await readMeta(database, 'log'))?.journaled;
    expect(journaled?.seq).toBe(3);
    expect((await compareRecords(database, journal)).opened.checkpoint).toBe('same');
  });

  it('with the database behind are made level again from the journal: rows, log and works', async () => {
    const old = await copyOf(database);
    const work = await beginWork(database, { actor: 'ann', command: 'import-jobs', onOperation: () => undefined });
    await work.write([createPatch('customers', 'w1', customerFields())]);
    await work.commit([]);
    await addCustomers(40);
    await outbox.drain();
    expect(await verdict(old)).toEqual({ verdict: 'behind', operations: 43 });
    const { report } = await connectRecords(old, journal);
    expect(report).toMatchObject({ replayed: 43, rolledBack: 0 });
    expect(await readTables(old)).toEqual(await readTables(database));
    expect(await old.operations.toArray()).toEqual(await database.operations.toArray());
    expect(await verdict(old)).toEqual({ verdict: 'level' });
  });

  it('with a work that was cut off in the journal too: replayed first, then taken back, and the journal hears of it', async () => {
    const old = await copyOf(database);
    const work = await beginWork(database, { actor: 'ann', command: 'import-jobs', onOperation: () => undefined });
    await work.write([createPatch('customers', 'w1', customerFields())]);
    await outbox.drain();
    const { report, outbox: again } = await connectRecords(old, journal);
    await again.drain();
    expect(report).toMatchObject({ replayed: 2, rolledBack: 1 });
    expect((await old.customers.get('w1'))?.live).toBe(0);
    expect(await verdict(old)).toEqual({ verdict: 'level' });
  });

  it('with the journal behind send what it lacks, and say what it had lost', async () => {
    await addCustomers(30);
    await outbox.drain();
    await addCustomers(1);
    const names = readdirSync(await folder()).toSorted();
    rmSync(join(await folder(), names.at(-1) as string));
    const { report, outbox: again } = await connectRecords(database, journal);
    expect(report.journalLost).toBeGreaterThan(0);
    expect(report.newGeneration).toBe(false);
    await again.drain();
    expect(await verdict(database)).toEqual({ verdict: 'level' });
  });

  it('with a journal that lacks very much begin a new generation, where the next start finds them level', async () => {
    const drafts = Array.from({ length: 2_100 }, () => ({
      at: '2026-11-02T09:00:00.000Z',
      actor: 'ann',
      command: 'book-job',
      patches: [],
    }));
    await database.transaction('rw', [...logTables], async () => {
      for (const draft of drafts) await appendOperation(database, draft);
    });
    const { report } = await connectRecords(database, journal);
    expect(report.newGeneration).toBe(true);
    expect(await readMeta(database, 'identity')).toMatchObject({ generation: 2, generationStart: 2_101 });
    await addCustomers(2);
    const next = await connectRecords(database, journal);
    await next.outbox.drain();
    expect(next.report.newGeneration).toBe(false);
    expect(await verdict(database)).toEqual({ verdict: 'level' });
  });
});

describe('database and journal that went different ways', () => {
  it('are left as they are, and it is told what each holds', async () => {
    const old = await copyOf(database);
    await addCustomers(5);
    await outbox.drain();
    await addCustomers(3, old);
    expect(await troubleOf(old)).toEqual({ kind: 'diverged', common: 1 });
    expect((await readMeta(old, 'log'))?.seq).toBe(4);
    const known = { name: old.name, nextName: 'makegood-2', known: null, journals: await journal.known() };
    const ports = { journal, known: async () => known, snapshots: async () => [] } as unknown as RecoveryPorts;
    const told = await describeDivergence(old, ports, 1);
    expect([told.records.changes, told.journal.changes, told.snapshotAt]).toEqual([3, 5, null]);
    expect(told.since).toBe((await old.operations.where('seq').equals(1).first())?.at);
  });

  it('go on in a new generation when somebody chose that; the journal of the other one stays', async () => {
    const old = await copyOf(database);
    await addCustomers(5);
    await outbox.drain();
    await addCustomers(3, old);
    const { identity, log, opened } = await compareRecords(old, journal);
    await beginGeneration(old, journal, { identity, log, newest: opened.newestGeneration });
    const { report } = await connectRecords(old, journal);
    expect(report).toMatchObject({ replayed: 0, newGeneration: false });
    expect((await journal.known()).map(({ generation, hasFrames }) => [generation, hasFrames])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it('are brought back without a question where only the program itself wrote since', async () => {
    const old = await copyOf(database);
    await addCustomers(5);
    await outbox.drain();
    await write([], 'migrate-records', old);
    expect(await troubleOf(old)).toEqual({ kind: 'damaged' });
  });

  it('do not even share a generation where an older database was put back', async () => {
    const old = await copyOf(database);
    const { identity, log, opened } = await compareRecords(database, journal);
    await beginGeneration(database, journal, { identity, log, newest: opened.newestGeneration });
    ({ outbox } = await connectRecords(database, journal));
    await addCustomers(2);
    await outbox.drain();
    expect(await troubleOf(old)).toEqual({ kind: 'diverged', common: null });
  });
});

describe('a database that lost something behind its own back', () => {
  const losses: Record<string, () => Promise<unknown>> = {
    'an operation of the newest': () => database.operations.where('seq').equals(20).delete(),
    'the oldest operations': () => database.operations.where('seq').below(9).delete(),
    'the business': () => database.business.clear(),
    'what it says of its schema': () => database.meta.delete('schema'),
  };
  it.each(Object.keys(losses))('is known by it: %s', async (loss) => {
    await addCustomers(25);
    await outbox.drain();
    await losses[loss]?.();
    expect(await troubleOf(database)).toEqual({ kind: 'damaged' });
  });

  it('is known by rows that do not fit what the journal goes on with', async () => {
    await addCustomers(2);
    const old = await copyOf(database);
    await write([
      { table: 'customers', id: `c${made - 1}`, created: false, fields: { note: { before: customerFields().note, after: 'x' } } },
    ]);
    await outbox.drain();
    await old.customers.clear();
    expect(await troubleOf(old)).toEqual({ kind: 'damaged' });
  });

  it('is not taken for one because its log is long and whole', async () => {
    await addCustomers(60);
    await writeMeta(database, 'pending', { workIds: [] });
    await outbox.drain();
    expect(await troubleOf(database)).toBeNull();
  });
});
