import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { connectRecords } from '../../../../renderer/data/comparison/connect-records.ts';
import { type Database, declareDatabase, readMeta } from '../../../../renderer/data/database/database.ts';
import { openDatabase } from '../../../../renderer/data/kernel/open-kernel.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { readUndoState } from '../../../../renderer/data/kernel/undo.ts';
import { beginWork } from '../../../../renderer/data/kernel/work.ts';
import { loadSnapshot } from '../../../../renderer/data/restore/load-snapshot.ts';
import type { Part } from '../../../../shared/domain/backup/manifest.ts';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import { schemaVersion, tableNames } from '../../../../shared/domain/schema.ts';
import { noCheckpoint } from '../../../../shared/ipc/journal-contract.ts';
import { migrateRow } from '../../../../shared/migrations/migrations.ts';
import { readFixture } from '../../../migrations/recorded-schema.ts';
import { changeRows, create } from '../../../support/change-rows.ts';
import { faultCount } from '../../../support/fault-count.ts';
import { type PaperSnapshot, paperSnapshot, readPlainTables, snapshotOf } from '../../../support/paper-snapshot.ts';
import { randomShop, writeShop } from '../../../support/random-shop.ts';
import { callFields, customerFields, jobFields, rowOf } from '../../../support/sample-rows.ts';
import { databaseName, machine, openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

const opened: Database[] = [];
afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});

async function reopen(name: string): Promise<Database> {
  const database = declareDatabase(name);
  await database.open();
  opened.push(database);
  return database;
}

async function shop(): Promise<TestKernel> {
  const kernel = await openTestKernel();
  opened.push(kernel.database);
  await writeShop(kernel.database, randomShop(40, 7));
  await kernel.database.drafts.put({ key: 'booking/ann', value: { words: 'no heat' }, updatedAt: '2026-11-20T14:00:00.000Z' });
  return kernel;
}

/** The same rows in any order of tables. */
const withoutBarrier = (tables: Awaited<ReturnType<typeof readPlainTables>>) => ({
  ...tables,
  operations: tables['operations']
    ?.filter(({ command }) => command !== 'restore-records')
    .toSorted((a, b) => Number(a['seq']) - Number(b['seq'])),
});

describe('loading a snapshot', () => {
  it('makes the same rows, log and drafts, and begins a new generation with a barrier', async () => {
    const { database } = await shop();
    const { source, manifest } = await snapshotOf(database);
    const name = databaseName();
    const progress: string[] = [];
    const report = await loadSnapshot(source, name, {
      actor: 'ann',
      onProgress: ({ phase, done, all }) => progress.push(`${phase} ${done}/${all}`),
    });
    const loaded = await reopen(name);
    expect(withoutBarrier(await readPlainTables(loaded))).toEqual(withoutBarrier(await readPlainTables(database)));
    expect(report).toMatchObject({ generation: 2, seq: manifest.seq + 1, dangling: {} });
    const before = await readMeta(database, 'identity');
    expect(await readMeta(loaded, 'identity')).toEqual({ ...before, generation: 2, generationStart: manifest.seq });
    expect(
      await loaded.operations
        .where('seq')
        .equals(manifest.seq + 1)
        .first(),
    ).toMatchObject({
      command: 'restore-records',
      actor: 'ann',
      barrier: 1,
      schemaVersion,
    });
    expect((await readUndoState(loaded, 'ann')).undo).toBeNull();
    const all = Object.values(manifest.tables).reduce((sum, rows) => sum + rows, 0);
    expect(progress).toContain(`load ${all}/${all}`);
    expect(progress.at(-1)).toBe(`compare ${all}/${all}`);
  });

  it('opens as the records do: nothing more is migrated or set up, and the journal begins after the snapshot', async () => {
    const { database } = await shop();
    const { source, manifest } = await snapshotOf(database);
    const name = databaseName();
    await loadSnapshot(source, name, { generation: 6 });
    const loaded = await openDatabase(name, machine);
    opened.push(loaded);
    expect(await loaded.operations.count()).toBe(manifest.seq + 1);
    const asked: unknown[] = [];
    const state = {
      lastSeq: manifest.seq,
      rollingHash: '0'.repeat(64),
      damagedBytes: 0,
      checkpoint: 'unknown',
      newestGeneration: 6,
    } as const;
    const open = async (argument: unknown) => {
      asked.push(argument);
      return state;
    };
    const read = async () => ({ records: [], more: false, trouble: null });
    await connectRecords(loaded, { open, read, append: async () => state });
    expect(asked).toEqual([{ databaseId: manifest.databaseId, generation: 7, startAfter: manifest.seq, checkpoint: noCheckpoint }]);
  });

  it('puts rows that changed while it was taken in place of the older ones, also where a unique key went from one to another', async () => {
    const earlier = [
      rowOf('a1', callFields('c1', 'j1', 'acknowledgement:j1')),
      rowOf('a2', callFields('c1', 'j1', 'acknowledgement:j1')),
      rowOf('a3', callFields('c1', 'j1', 'check:j1')),
    ];
    const { openKey: _key, ...closed } = { ...earlier[0], rev: 2, open: 0 } as Record<string, unknown>;
    const tables = { ...(await readPlainTables((await shop()).database)), calls: earlier };
    const { source } = paperSnapshot(tables, {}, { calls: [closed, rowOf('a4', callFields('c1', 'j1', 'other:j1'))] });
    const name = databaseName();
    await loadSnapshot(source, name);
    const calls = (await readPlainTables(await reopen(name)))['calls'];
    expect(calls?.map(({ id, rev, openKey }) => [id, rev, openKey])).toEqual([
      ['a1', 2, undefined],
      ['a2', 1, 'acknowledgement:j1'],
      ['a3', 1, 'check:j1'],
      ['a4', 1, 'other:j1'],
    ]);
  });

  it('knows which work was going on, so that the first start takes it back', async () => {
    const kernel = await shop();
    const work = await beginWork(kernel.database, { actor: 'ann', command: 'import-jobs', onOperation: () => undefined });
    await work.write([createPatch('customers', 'half', customerFields('Half Done'))]);
    const { source } = await snapshotOf(kernel.database);
    await work.commit([]);
    const name = databaseName();
    await loadSnapshot(source, name);
    const loaded = await reopen(name);
    expect((await readMeta(loaded, 'pending'))?.workIds).toEqual([work.id]);
  });

  it.each([1, 2])('brings the rows of version %i to the newest, as a start does', async (version) => {
    const { meta: _meta, ...tables } = readFixture(version).tables;
    const name = databaseName();
    const { source } = paperSnapshot(tables, { schemaVersion: version });
    await loadSnapshot(source, name);
    const loaded = await readPlainTables(await reopen(name));
    const filled = (row: object): object => ({ ...row, customerSort: expect.any(String) });
    for (const table of tableNames) {
      const rows = (tables[table] ?? []).map((row) => migrateRow(table, row, version));
      const expected = table === 'jobs' || table === 'properties' ? rows.map(filled) : rows;
      expect(loaded[table], table).toEqual(expect.arrayContaining(expected));
      expect(loaded[table]?.length, table).toBe(rows.length);
    }
    const named = loaded['jobs']?.map(({ customerSort }) => customerSort);
    expect(named).not.toContain('');
  });

  it('counts references that lead nowhere, and carries erasures over that the snapshot does not know', async () => {
    const tables = { ...(await readPlainTables((await shop()).database)), jobs: [rowOf('j1', jobFields('nobody'))] };
    const { source } = paperSnapshot(tables);
    const name = databaseName();
    const erasure = {
      ...rowOf('e1', {}),
      createdAt: '2027-01-01T00:00:00.000Z',
      erased: [{ table: 'customers', id: 'c0' }],
      redacted: [],
      kept: [],
    };
    const report = await loadSnapshot(source, name, { erasures: [erasure] });
    const loaded = await readPlainTables(await reopen(name));
    expect(loaded['customers']?.some(({ id }) => id === 'c0')).toBe(false);
    expect(loaded['calls']?.some(({ customerId }) => customerId === 'c0')).toBe(false);
    const log = loaded['operations']?.filter(({ command }) => command !== 'restore-records');
    expect(log?.some((operation) => JSON.stringify(operation).includes('"id":"c0"'))).toBe(false);
    expect(loaded['drafts']).toEqual([]);
    expect(loaded['erasures']).toMatchObject([{ id: 'e1', erased: [{ table: 'customers', id: 'c0' }] }]);
    expect(report.dangling).toMatchObject({ 'jobs.customerId': 1 });
  });

  it('goes on with what a replay brings before the new generation begins', async () => {
    const { source, manifest } = await snapshotOf((await shop()).database);
    const name = databaseName();
    const report = await loadSnapshot(source, name, {
      replay: async (database) => {
        const { outbox, ...rest } = await openTestKernel();
        opened.push(rest.database);
        await runCommand({ ...rest, outbox, database }, changeRows, [create('customers', 'later', customerFields('Later'))]);
      },
    });
    const loaded = await reopen(name);
    expect(report.seq).toBe(manifest.seq + 2);
    expect((await readMeta(loaded, 'identity'))?.generationStart).toBe(manifest.seq + 1);
    expect(await loaded.customers.get('later')).toBeDefined();
  });
});

describe('a snapshot that cannot be trusted', () => {
  const faults: Record<string, { code: string; params?: object; spoil: (snapshot: PaperSnapshot) => void }> = {
    'is from a newer program': { code: 'snapshot-newer', spoil: (s) => patch(s, { schemaVersion: schemaVersion + 1 }) },
    'has no manifest': { code: 'snapshot-manifest', spoil: (s) => patch(s, { makegood: 'something' as never }) },
    'names an unknown table': { code: 'snapshot-unknown-table', spoil: (s) => patch(s, { tables: { ...s.manifest.tables, ghosts: 0 } }) },
    'lacks a part': {
      code: 'snapshot-part-missing',
      params: { table: 'jobs', part: 2 },
      spoil: (s) => void s.parts.delete(partOf(s, 'jobs', 1).sha256),
    },
    'has a part that says something else': {
      code: 'snapshot-part-damaged',
      params: { table: 'jobs', part: 1 },
      spoil: (s) => void s.parts.set(partOf(s, 'jobs').sha256, s.parts.get(partOf(s, 'calls').sha256) as Uint8Array),
    },
    'has a part that unpacks to far more': {
      code: 'snapshot-part-damaged',
      spoil: (s) => void s.parts.set(partOf(s, 'jobs').sha256, gzipSync(Buffer.alloc(50_000_000))),
    },
    'has a part that is cut short': {
      code: 'snapshot-part-damaged',
      spoil: (s) => void s.parts.set(partOf(s, 'jobs').sha256, (s.parts.get(partOf(s, 'jobs').sha256) as Uint8Array).slice(0, -9)),
    },
    'has a row that does not fit': {
      code: 'snapshot-row-unfit',
      params: { table: 'jobs' },
      spoil: (s) => rewrite(s, 'jobs', (row) => ({ ...row, number: 'x' })),
    },
    'has a row with a field that nobody knows': {
      code: 'snapshot-row-unfit',
      spoil: (s) => rewrite(s, 'jobs', (row) => ({ ...row, extra: 1 })),
    },
    'has a line that is no record': { code: 'snapshot-part-damaged', spoil: (s) => rewrite(s, 'jobs', () => 7 as never) },
    'has rows out of their order': {
      code: 'snapshot-part-damaged',
      spoil: (s) => rewrite(s, 'jobs', (row, at) => (at === 0 ? { ...row, id: 'zzz' } : row)),
    },
    'has two parts for one range': {
      code: 'snapshot-part-damaged',
      spoil: (s) => patch(s, { parts: [...s.manifest.parts, partOf(s, 'jobs')] }),
    },
    'has fewer rows than it says': {
      code: 'snapshot-count',
      params: { table: 'jobs' },
      spoil: (s) => patch(s, { tables: { ...s.manifest.tables, jobs: 99 } }),
    },
    'holds one key twice': {
      code: 'snapshot-rows-doubled',
      params: { table: 'calls' },
      spoil: (s) => rewrite(s, 'calls', (row) => ({ ...row, openKey: 'same', open: 1 })),
    },
    'holds nothing': { code: 'snapshot-count', spoil: (s) => patch(s, { parts: [], tables: {} }) },
  };

  it.each(Object.entries(faults))('is refused when it %s, and leaves nothing', async (_what, { code, params, spoil }) => {
    const { database } = await shop();
    const before = await readPlainTables(database);
    const snapshot = await snapshotOf(database);
    spoil(snapshot);
    const name = databaseName();
    await expect(loadSnapshot(snapshot.source, name)).rejects.toMatchObject({
      code,
      ...(params && { params: expect.objectContaining(params) }),
    });
    expect(await Dexie.exists(name)).toBe(false);
    expect(await readPlainTables(database)).toEqual(before);
  });

  it('never touches a database that is whole, and clears one that was cut off', async () => {
    const { database } = await shop();
    const { source } = await snapshotOf(database);
    await expect(loadSnapshot(source, database.name)).rejects.toMatchObject({ code: 'name-taken' });
    expect(await database.customers.count()).toBeGreaterThan(0);
    const name = databaseName();
    const cutOff = await reopen(name);
    await cutOff.customers.add(rowOf('left', customerFields()) as never);
    cutOff.close();
    await loadSnapshot(source, name);
    expect(await (await reopen(name)).customers.get('left')).toBeUndefined();
  });

  it('stops when it is told to, or when any single step fails, and leaves nothing', { timeout: 120_000 }, async () => {
    const { database } = await shop();
    const snapshot = await snapshotOf(database);
    const tries = faultCount(8, 200);
    for (let at = 0; at < tries; at += 1) {
      const name = databaseName();
      const wanted = Math.floor((at * snapshot.manifest.parts.length) / tries);
      let asked = 0;
      const controller = new AbortController();
      const part = (sha256: string): Promise<Uint8Array> => {
        asked += 1;
        if (asked - 1 === wanted && at % 2 === 0) throw new Error('the disk was taken out');
        if (asked - 1 === wanted) controller.abort();
        return snapshot.source.part(sha256);
      };
      const load = loadSnapshot({ ...snapshot.source, part: async (sha256) => part(sha256) }, name, { signal: controller.signal });
      await expect(load).rejects.toMatchObject({ code: at % 2 === 0 ? 'snapshot-part-missing' : 'stopped' });
      expect(await Dexie.exists(name)).toBe(false);
    }
  });
});

function patch(snapshot: PaperSnapshot, facts: Partial<PaperSnapshot['manifest']>): void {
  snapshot.manifest = { ...snapshot.manifest, ...facts };
}

function partOf({ manifest }: PaperSnapshot, table: string, at = 0): Part {
  return manifest.parts.filter((part) => part.table === table)[at] as Part;
}

/** Changes the rows of the first part of a table as somebody would who knows how snapshots are made. */
function rewrite(snapshot: PaperSnapshot, table: string, change: (row: Record<string, unknown>, at: number) => object): void {
  const rows = Object.values(readRows(snapshot, table)).map(change);
  const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const sha256 = createHash('sha256').update(text).digest('hex');
  snapshot.parts.set(sha256, gzipSync(text));
  const old = partOf(snapshot, table);
  const parts = snapshot.manifest.parts.map((part) => (part === old ? { ...part, sha256, bytes: Buffer.byteLength(text) } : part));
  patch(snapshot, { parts });
}

function readRows(snapshot: PaperSnapshot, table: string): Record<string, unknown>[] {
  const text = gunzipSync(snapshot.parts.get(partOf(snapshot, table).sha256) as Uint8Array).toString();
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
