import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { type Database, declareDatabase, readMeta, writeMeta } from '../../../../renderer/data/database/database.ts';
import { DatabaseTooNewError, openDatabase } from '../../../../renderer/data/kernel/open-kernel.ts';
import { readUndoState } from '../../../../renderer/data/kernel/undo.ts';
import { appendOperation, logTables } from '../../../../renderer/data/kernel/write.ts';
import { schemaVersion } from '../../../../shared/domain/schema.ts';
import { readFixture, readSchema } from '../../../migrations/recorded-schema.ts';
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

  it('sets nothing up where records are known elsewhere, and leaves no trace', async () => {
    const name = databaseName();
    const known = new Error('There were records already.');
    await expect(openDatabase(name, machine, { beforeFirst: () => Promise.reject(known) })).rejects.toBe(known);
    const empty = declareDatabase(name);
    open.push(empty);
    expect([await empty.meta.count(), await empty.business.count(), await empty.operations.count()]).toEqual([0, 0, 0]);
    const again = await opened(name);
    expect(
      await openDatabase(again.name, machine, { beforeFirst: () => Promise.reject(known) }).then((second) => second.close()),
    ).toBeUndefined();
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
