import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Database, declareDatabase, readMeta, writeMeta } from '../../../../renderer/data/database/database.ts';
import { connectJournal, DatabaseTooNewError, openDatabase } from '../../../../renderer/data/kernel/open-kernel.ts';
import { readUndoState } from '../../../../renderer/data/kernel/undo.ts';
import { beginWork } from '../../../../renderer/data/kernel/work.ts';
import { appendOperation, logTables } from '../../../../renderer/data/kernel/write.ts';
import { saveState } from '../../../../renderer/data/save-state/save-state.ts';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import { schemaVersion } from '../../../../shared/domain/schema.ts';
import { readFixture, readSchema } from '../../../migrations/recorded-schema.ts';
import { PaperJournal } from '../../../support/paper-journal.ts';
import { customerFields } from '../../../support/sample-rows.ts';
import { databaseName, machine } from '../../../support/test-kernel.ts';

const open: Database[] = [];
async function opened(name = databaseName()): Promise<Database> {
  const database = await openDatabase(name, machine);
  open.push(database);
  return database;
}
afterEach(async () => {
  for (const database of open) database.close();
  for (const { name } of open.splice(0)) await Dexie.delete(name);
});

/** One more operation in the log. */
async function addOperation(database: Database): Promise<void> {
  const draft = { at: '2026-11-02T09:00:00.000Z', actor: 'ann', command: 'book-job', patches: [] };
  await database.transaction('rw', [...logTables], () => appendOperation(database, draft));
}

/** Takes operations off the end of the log, as a database does that was set back. */
async function forgetAfter(database: Database, seq: number): Promise<void> {
  await database.operations.where('seq').above(seq).delete();
  await writeMeta(database, 'log', { seq, hlc: null });
}

describe('openDatabase', () => {
  it('sets a new one up: an identity, the business as the machine has it, one owner, one operation', async () => {
    const database = await opened();
    expect(await readMeta(database, 'identity')).toMatchObject({
      generation: 1,
      generationStart: 0,
      databaseId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(await database.business.toArray()).toMatchObject([
      { id: 'business', zone: 'Europe/London', country: 'GB', currency: 'GBP', rev: 1 },
    ]);
    const [owner] = await database.staff.toArray();
    expect(owner).toMatchObject({ role: 'owner', live: 1 });
    expect(await database.operations.toArray()).toMatchObject([{ seq: 1, command: 'set-up-business', barrier: 1, actor: owner?.id }]);
    expect(await readUndoState(database, owner?.id as string)).toEqual({ undo: null, redo: null });
  });

  it('finds everything as it was at the second start', async () => {
    const first = await opened();
    const identity = await readMeta(first, 'identity');
    first.close();
    const second = await opened(first.name);
    expect(await readMeta(second, 'identity')).toEqual(identity);
    expect(await second.operations.count()).toBe(1);
    expect(await second.staff.count()).toBe(1);
  });

  it('puts a barrier into the log after a migration, once', async () => {
    const first = await opened();
    await addOperation(first);
    await writeMeta(first, 'schema', { version: 0 });
    first.close();
    const second = await opened(first.name);
    expect(await second.operations.orderBy('seq').last()).toMatchObject({ seq: 3, command: 'migrate-records', barrier: 1, patches: [] });
    expect(await readUndoState(second, 'ann')).toEqual({ undo: null, redo: null });
    expect(await readMeta(second, 'schema')).toEqual({ version: schemaVersion });
    second.close();
    expect(await (await opened(first.name)).operations.count()).toBe(3);
  });

  it('refuses records of a newer program and leaves them as they are', async () => {
    const name = databaseName();
    const newer = declareDatabase(name, [{ version: schemaVersion + 1, tables: [], migrateRow: (_table, row) => row }]);
    await newer.open();
    newer.close();
    await expect(openDatabase(name, machine)).rejects.toThrow(DatabaseTooNewError);
    await newer.open();
    expect(await newer.table('meta').count()).toBe(0);
    expect(newer.verno).toBe(schemaVersion + 1);
    await newer.delete();
  });
});

describe('connectJournal', () => {
  it('begins a journal and sends it everything there is', async () => {
    const database = await opened();
    const journal = new PaperJournal();
    const { outbox, report } = await connectJournal(database, journal);
    await outbox.drain();
    expect(report).toEqual({ rolledBack: 0, damagedBytes: 0, missing: 0 });
    expect(journal.records.map(({ seq }) => seq)).toEqual([1]);
    expect(saveState().state).toBe('saved');
  });

  it('goes on where the journal stands: what it lacks is sent, what it has is not sent again', async () => {
    const database = await opened();
    const journal = new PaperJournal();
    await (await connectJournal(database, journal)).outbox.drain();
    for (let n = 0; n < 3; n += 1) await addOperation(database);
    journal.calls.splice(0);
    await (await connectJournal(database, journal)).outbox.drain();
    expect(journal.calls).toEqual([[2, 3, 4]]);
  });

  it('takes back work that was cut off, and the journal hears of it', async () => {
    const database = await opened();
    const journal = new PaperJournal();
    const work = await beginWork(database, { actor: 'ann', command: 'import-jobs', onOperation: () => undefined });
    await work.write([createPatch('customers', 'c1', customerFields())]);
    const { outbox, report } = await connectJournal(database, journal);
    await outbox.drain();
    expect(report.rolledBack).toBe(1);
    expect(journal.records.map(({ text }) => JSON.parse(text).form)).toEqual(['whole', 'begin', 'part', 'part', 'rollback']);
  });

  it('begins a new generation behind a journal that is ahead, so that nothing new is taken for something old', async () => {
    const database = await opened();
    const journal = new PaperJournal();
    for (let n = 0; n < 4; n += 1) await addOperation(database);
    await (await connectJournal(database, journal)).outbox.drain();
    await forgetAfter(database, 2);
    const { outbox, report } = await connectJournal(database, journal);
    expect(report.missing).toBe(3);
    await addOperation(database);
    await outbox.drain();
    expect(await readMeta(database, 'identity')).toMatchObject({ generation: 2, generationStart: 2 });
    expect(journal.generations.get(1)?.records.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    expect(journal.generations.get(2)).toMatchObject({ startAfter: 2, records: [{ seq: 3 }] });
    expect((await connectJournal(database, journal)).report.missing).toBe(0);
  });

  it('sees that the journal is ahead although a rollback makes the log longer again', async () => {
    const database = await opened();
    const journal = new PaperJournal();
    const work = await beginWork(database, { actor: 'ann', command: 'import-jobs', onOperation: () => undefined });
    await addOperation(database);
    await (
      await connectJournal(database, { open: (argument) => journal.open(argument), append: (id, records) => journal.append(id, records) })
    ).outbox.drain();
    await writeMeta(database, 'pending', { workIds: [work.id] });
    await forgetAfter(database, 2);
    const { report, outbox } = await connectJournal(database, journal);
    await outbox.drain();
    expect(report).toMatchObject({ rolledBack: 1, missing: 2 });
    expect(journal.generations.get(2)?.records.map(({ text }) => JSON.parse(text).form)).toEqual(['rollback']);
  });

  it('finishes what a kill between the new generation and its note in the database left', async () => {
    const database = await opened();
    const journal = new PaperJournal();
    for (let n = 0; n < 4; n += 1) await addOperation(database);
    await (await connectJournal(database, journal)).outbox.drain();
    await forgetAfter(database, 2);
    await journal.open({ databaseId: 'any', generation: 2, startAfter: 2 });
    const { report, outbox } = await connectJournal(database, journal);
    await addOperation(database);
    await outbox.drain();
    expect(report.missing).toBe(3);
    expect(journal.generations.get(2)?.records.map(({ seq }) => seq)).toEqual([3]);
  });

  it('tells of damage that was found, also when a new generation begins', async () => {
    const database = await opened();
    const journal = new PaperJournal();
    const states = [
      { lastSeq: 9, rollingHash: '0'.repeat(64), damagedBytes: 77 },
      { lastSeq: 1, rollingHash: '0'.repeat(64), damagedBytes: 0 },
    ];
    vi.spyOn(journal, 'open').mockImplementation(async () => states.shift() as (typeof states)[number]);
    expect((await connectJournal(database, journal)).report).toMatchObject({ damagedBytes: 77, missing: 8 });
  });
});

describe('opening records of version 1', () => {
  it('puts the customer’s name on the jobs and places that lists sort by it, once', async () => {
    const name = databaseName();
    const { tables } = readFixture(1);
    const old = new Dexie(name);
    old.version(1).stores({ ...readSchema(1)?.stores });
    await old.open();
    for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkAdd([...rows]);
    old.close();
    const database = await opened(name);
    const names = new Map((await database.customers.toArray()).map(({ id, nameSort }) => [id, nameSort]));
    const named = [...(await database.jobs.toArray()), ...(await database.properties.toArray())];
    expect(named.length).toBeGreaterThan(3);
    for (const row of named) expect(row.customerSort, row.id).toBe(names.get(row.customerId));
    expect((await database.operations.orderBy('seq').last())?.command).toBe('migrate-records');
  });
});
