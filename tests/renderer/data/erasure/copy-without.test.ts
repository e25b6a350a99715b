import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, declareDatabase, readMeta } from '../../../../renderer/data/database/database.ts';
import { type CopyGiven, copyWithout } from '../../../../renderer/data/erasure/copy-without.ts';
import { beginWork } from '../../../../renderer/data/kernel/work.ts';
import { appendOperation, logTables, writePatches } from '../../../../renderer/data/kernel/write.ts';
import { followRecords } from '../../../../renderer/data/search/follow-records.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import { erasedName } from '../../../../shared/domain/erasure/field-fates.ts';
import { planErasure } from '../../../../shared/domain/erasure/plan-erasure.ts';
import { type TableName, tableNames } from '../../../../shared/domain/schema.ts';
import { createSearchIndex } from '../../../../shared/domain/search/search-index.ts';
import { readQuery } from '../../../../shared/domain/search/search-query.ts';
import { gathered, personScene, secret } from '../../../support/person-scene.ts';
import { databaseName, openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

const at = '2026-11-02T09:00:00.000Z';
const plan = planErasure(gathered(personScene()));
const tools = { signal: new AbortController().signal, onProgress: () => undefined };
let kernel: TestKernel;
let given: CopyGiven;

async function write(database: Database, patches: Patch[]): Promise<void> {
  const tables = [...new Set(patches.map(({ table }) => table as TableName)), ...logTables];
  await database.transaction('rw', tables, async () => {
    await writePatches(database, patches, { at, actor: 'ann' });
    await appendOperation(database, { at, actor: 'ann', command: 'edit-something', patches });
  });
}

async function dump(name: string): Promise<Record<string, object[]>> {
  const database = await declareDatabase(name).open();
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
  database.close();
  return Object.fromEntries(tables);
}

beforeEach(async () => {
  kernel = await openTestKernel();
  const scene = personScene();
  await write(
    kernel.database,
    tableNames.flatMap((table) => scene[table].map((row) => createPatch(table, row.id, row))),
  );
  const quinn = await kernel.database.customers.get('q');
  const note = (text: string): Patch =>
    updatePatch('customers', { ...(quinn as never as object) } as never, { note: text } as never) as Patch;
  await write(kernel.database, [note(`Knows ${secret} Moran.`)]);
  await write(kernel.database, [{ ...note('Quiet.'), fields: { note: { before: `Knows ${secret} Moran.`, after: 'Quiet.' } } }]);
  await kernel.database.drafts.bulkPut([
    { key: 'note/1', value: { text: `${secret} Moran rang` }, updatedAt: at },
    { key: 'edit/0198c1de-0000-7000-8000-000000000001/ann', value: {}, updatedAt: at },
    { key: 'note/2', value: { text: 'Quinn rang' }, updatedAt: at },
  ]);
  given = {
    id: '0198c1de-0000-7000-8000-000000000002',
    rows: { ...plan.rows, erased: [...plan.rows.erased, { table: 'contacts', id: '0198c1de-0000-7000-8000-000000000001' }] },
    actor: 'ann',
    from: kernel.database.name,
    to: databaseName(),
    generation: 4,
  };
});
afterEach(async () => {
  await kernel.close();
  await Dexie.delete(given.to);
});

/** What an index that is filled from these records finds. */
async function found(name: string, typed: string): Promise<string[]> {
  const database = declareDatabase(name);
  await database.open();
  const index = createSearchIndex();
  const follower = followRecords(database, index, { onReady: () => undefined, onChange: () => undefined });
  await follower.settle();
  follower.stop();
  database.close();
  return [...new Set(index.find(readQuery(typed), 100).rows.map(({ table }) => table))].toSorted();
}

describe('copying the records without a person', () => {
  it('leaves nothing of them to be found', async () => {
    const before = await found(kernel.database.name, secret);
    for (const table of ['complaints', 'customers', 'praises', 'promises', 'recoveries']) expect(before).toContain(table);
    await copyWithout(given, tools);
    expect(await found(given.to, secret)).toEqual([]);
  });

  it('leaves nothing of them in rows, log or drafts, and begins a new generation with a barrier', async () => {
    const answer = await copyWithout(given, tools);
    const { operations, erasures, customers, drafts, ...rest } = await dump(given.to);
    expect(JSON.stringify({ operations, customers, drafts, rest }).toLowerCase()).not.toContain(secret.toLowerCase());
    expect(erasures).toMatchObject([{ id: given.id, rev: 1, kept: plan.rows.kept }]);
    expect(operations?.at(-1)).toMatchObject({ command: 'erase-person', barrier: 1 });
    expect(customers?.map((row) => (row as { name: string }).name)).toEqual([erasedName, 'Quinn']);
    expect(drafts).toHaveLength(1);
    expect(answer).toMatchObject({ drafts: 2, mentionsInAll: 0 });
    const database = declareDatabase(given.to);
    await database.open();
    const [identity, log] = await Promise.all([readMeta(database, 'identity'), readMeta(database, 'log')]);
    database.close();
    const before = await readMeta(kernel.database, 'identity');
    expect(identity).toMatchObject({ databaseId: before?.databaseId, generation: 5, generationStart: (log?.seq ?? 0) - 1 });
  });

  it('leaves the records that it copied from as they are', async () => {
    const before = await dump(given.from);
    await copyWithout(given, tools);
    expect(await dump(given.from)).toEqual(before);
  });

  it("names what still speaks of the person in somebody else's words, and leaves it", async () => {
    const quinn = await kernel.database.customers.get('q');
    await write(kernel.database, [updatePatch('customers', quinn as never, { note: `Cousin of ${secret} Moran` } as never) as Patch]);
    const answer = await copyWithout(given, tools);
    expect(answer).toMatchObject({ mentions: [{ table: 'customers', id: 'q' }], mentionsInAll: 1 });
    expect((await dump(given.to))['customers']?.at(-1)).toMatchObject({ note: `Cousin of ${secret} Moran` });
  });

  it('takes over what is changed while it copies', async () => {
    let changed = false;
    const onProgress = (): void => {
      if (changed) return;
      changed = true;
      void kernel.database.customers
        .get('q')
        .then((quinn) => write(kernel.database, [updatePatch('customers', quinn as never, { note: 'New.' } as never) as Patch]));
    };
    await copyWithout(given, { ...tools, onProgress });
    expect((await dump(given.to))['customers']?.at(-1)).toMatchObject({ note: 'New.' });
  });

  it('leaves nothing of the copy when it is stopped, and starts over another time', async () => {
    const stop = new AbortController();
    await expect(copyWithout(given, { signal: stop.signal, onProgress: () => stop.abort() })).rejects.toThrow();
    expect(await Dexie.exists(given.to)).toBe(false);
    await copyWithout(given, tools);
    expect(await Dexie.exists(given.to)).toBe(true);
  });

  it('does not begin while an import is not finished', async () => {
    const work = await beginWork(kernel.database, { actor: 'ann', command: 'import-jobs', onOperation: () => undefined });
    await expect(copyWithout(given, tools)).rejects.toMatchObject({ code: 'work-running' });
    await work.rollback();
  });
});
