import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectRecords } from '../../../../renderer/data/comparison/connect-records.ts';
import { highestGeneration } from '../../../../renderer/data/comparison/plan-stretches.ts';
import type { RecordsTroubleError } from '../../../../renderer/data/comparison/records-trouble.ts';
import { recoverRecords, usableSnapshots } from '../../../../renderer/data/comparison/recover-records.ts';
import type { RecoveryPorts } from '../../../../renderer/data/comparison/recovery-ports.ts';
import { type Database, readMeta } from '../../../../renderer/data/database/database.ts';
import { openDatabase } from '../../../../renderer/data/kernel/open-kernel.ts';
import type { Outbox } from '../../../../renderer/data/kernel/outbox.ts';
import { readUndoState } from '../../../../renderer/data/kernel/undo.ts';
import { appendOperation, logTables, writePatches } from '../../../../renderer/data/kernel/write.ts';
import type { SnapshotSource } from '../../../../renderer/data/restore/snapshot-source.ts';
import type { SnapshotSummary } from '../../../../shared/domain/backup/snapshot-summary.ts';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import { type RowOf, schemaVersion, tableNames } from '../../../../shared/domain/schema.ts';
import type { KnownRecords } from '../../../../shared/ipc/records-contract.ts';
import { snapshotOf } from '../../../support/paper-snapshot.ts';
import { openRealJournal, type RealJournal } from '../../../support/real-journal.ts';
import { readTables } from '../../../support/replay.ts';
import { customerFields } from '../../../support/sample-rows.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';
import { databaseName, machine } from '../../../support/test-kernel.ts';

const newFolder = temporaryFolders();
let database: Database;
let journal: RealJournal;
let outbox: Outbox;
let shelf: { summary: SnapshotSummary; source: SnapshotSource }[];
let nextName: string;
let made = 0;
let putAside = 0;
let erased: RowOf<'erasures'>[];
const back: Database[] = [];

beforeEach(async () => {
  database = await openDatabase(databaseName(), machine);
  journal = openRealJournal(join(newFolder(), 'journal'), 4_000);
  ({ outbox } = await connectRecords(database, journal));
  await outbox.drain();
  shelf = [];
  nextName = databaseName();
  putAside = 0;
  erased = [];
});
afterEach(async () => {
  await journal.close();
  for (const one of [database, ...back.splice(0)]) await one.delete();
});

async function addCustomers(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    made += 1;
    const stamp = { at: '2026-11-02T09:00:00.000Z', actor: 'ann' };
    const patches = [createPatch('customers', `c${made}`, customerFields())];
    await database.transaction('rw', [...tableNames, ...logTables], async () => {
      await writePatches(database, patches, stamp);
      await appendOperation(database, { ...stamp, command: 'book-job', patches });
    });
  }
  await outbox.drain();
}

async function takeSnapshot(more: Partial<SnapshotSummary> = {}): Promise<void> {
  const { source, manifest } = await snapshotOf(database);
  const { id, databaseId, generation, seq, at, kind, program } = manifest;
  const summary = { id, databaseId, generation, seq, at, kind, program, schemaVersion, state: 'good', locked: false, ...more };
  shelf.unshift({ summary: summary as SnapshotSummary, source });
}

async function ports(known: Partial<KnownRecords> = {}): Promise<RecoveryPorts> {
  const journals = await journal.known();
  return {
    journal,
    known: async () => ({ name: database.name, nextName, known: null, journals, ...known }),
    snapshots: async () => shelf.map(({ summary }) => summary),
    source: (id) => (shelf.find(({ summary }) => summary.id === id) as (typeof shelf)[number]).source,
    erasures: async () => erased,
    putAside: async () => {
      putAside += 1;
    },
  };
}

async function opened(): Promise<Database> {
  const again = await openDatabase(nextName, machine);
  back.push(again);
  return again;
}

async function noted(): Promise<KnownRecords['known']> {
  const { databaseId, generation } = (await readMeta(database, 'identity')) as { databaseId: string; generation: number };
  return { databaseId, generation, seq: (await readMeta(database, 'log'))?.seq ?? 0, schemaVersion };
}

const quiet = (): void => undefined;

describe('recoverRecords', () => {
  it('brings everything back from the newest snapshot and the journal after it', async () => {
    await addCustomers(5);
    await takeSnapshot();
    await addCustomers(30);
    const told: string[] = [];
    const known = await noted();
    const recovered = await recoverRecords(await ports({ known }), ({ phase }) => told.push(phase));
    expect(recovered).toMatchObject({ name: nextName, changes: 30, lost: 0, snapshotAt: shelf[0]?.summary.at });
    expect(putAside).toBe(1);
    expect(new Set(told)).toEqual(new Set(['snapshot', 'journal']));
    const again = await opened();
    expect(await readTables(again)).toEqual(await readTables(database));
    expect(await readMeta(again, 'identity')).toMatchObject({ databaseId: known?.databaseId, generation: 2, generationStart: 36 });
    const { report, outbox: next } = await connectRecords(again, journal);
    await next.drain();
    expect(report).toMatchObject({ replayed: 0, journalLost: 0, newGeneration: false });
    expect(await readUndoState(again, 'ann')).toEqual({ undo: null, redo: null });
  });

  it('never brings back who was erased since the snapshot', async () => {
    await addCustomers(2);
    await takeSnapshot();
    const at = '2099-01-01T00:00:00.000Z';
    const rows = { erased: [{ table: 'customers', id: `c${made}` }], redacted: [], kept: [] };
    const stamps = { createdAt: at, updatedAt: at, createdBy: 'ann', updatedBy: 'ann' };
    erased = [{ id: 'e1', rev: 1, ...stamps, deletedAt: null, live: 1, schemaVersion, ...rows }];
    await recoverRecords(await ports({ known: await noted() }), quiet);
    const again = await opened();
    expect(await again.customers.toCollection().primaryKeys()).toEqual([`c${made - 1}`]);
    expect(await again.erasures.count()).toBe(1);
    expect(JSON.stringify(await again.operations.toArray())).not.toContain(`"id":"c${made}","created"`);
  });

  it('brings everything back from the journal alone where it reaches back to the beginning', async () => {
    await addCustomers(12);
    const recovered = await recoverRecords(await ports({ known: await noted() }), quiet);
    expect(recovered).toEqual({ name: nextName, snapshotAt: null, changes: 13, lost: 0 });
    const again = await opened();
    expect(await readTables(again)).toEqual(await readTables(database));
    const { report } = await connectRecords(again, journal);
    expect(report).toMatchObject({ replayed: 0, newGeneration: false });
  });

  it('can be done again and again: each time from one generation of the journal into the next', async () => {
    await addCustomers(3);
    await takeSnapshot();
    for (let time = 0; time < 3; time += 1) {
      await addCustomers(4);
      await recoverRecords(await ports({ known: await noted() }), quiet);
      const again = await opened();
      expect(await readTables(again)).toEqual(await readTables(database));
      back.push(database);
      database = again;
      ({ outbox } = await connectRecords(database, journal));
      await outbox.drain();
      nextName = databaseName();
    }
    expect((await readMeta(database, 'identity'))?.generation).toBe(4);
    expect(await database.customers.count()).toBe(15);
  });

  it('takes an older snapshot where the newest cannot be loaded, and never a damaged or locked one', async () => {
    await addCustomers(2);
    await takeSnapshot();
    await addCustomers(2);
    await takeSnapshot();
    await takeSnapshot({ state: 'damaged', id: '00000000-0000-4000-8000-000000000001' });
    await takeSnapshot({ locked: true, id: '00000000-0000-4000-8000-000000000002' });
    const newest = shelf.find(({ summary }) => summary.state === 'good' && !summary.locked);
    if (newest !== undefined) newest.source = { ...newest.source, part: async () => new Uint8Array([1, 2, 3]) };
    const recovered = await recoverRecords(await ports({ known: await noted() }), quiet);
    expect(recovered).toMatchObject({ changes: 2, lost: 0 });
    expect(await readTables(await opened())).toEqual(await readTables(database));
  });

  it('says how much is lost where the journal is damaged after the snapshot', async () => {
    await addCustomers(3);
    await takeSnapshot();
    for (let n = 0; n < 30; n += 1) await addCustomers(1);
    const folder = join(journal.root, (await noted())?.databaseId as string);
    const names = readdirSync(folder).toSorted();
    const file = join(folder, names[2] as string);
    const bytes = readFileSync(file);
    bytes[bytes.length - 200] = (bytes[bytes.length - 200] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const recovered = await recoverRecords(await ports({ known: await noted() }), quiet);
    expect(recovered.lost).toBeGreaterThan(0);
    expect(recovered.changes + recovered.lost).toBe(30);
    expect(await (await opened()).customers.count()).toBe(33 - recovered.lost);
  });

  it('changes nothing where there is nothing to bring back from', async () => {
    const empty: Partial<KnownRecords> = { known: await noted(), journals: [] };
    await expect(recoverRecords(await ports(empty), quiet)).rejects.toMatchObject({
      trouble: { kind: 'nothing-to-bring-back', locked: false },
    });
    await takeSnapshot({ locked: true });
    const refused = await recoverRecords(await ports(empty), quiet).catch((error: unknown) => error);
    expect((refused as RecordsTroubleError).trouble).toEqual({ kind: 'nothing-to-bring-back', locked: true });
    expect(await Dexie.exists(nextName)).toBe(false);
  });
});

describe('which snapshots are tried', () => {
  const one = (id: string, more: Partial<SnapshotSummary>) =>
    ({ id, databaseId: 'mine', generation: 1, seq: 10, at: '2026-11-20', state: 'good', locked: false, ...more }) as SnapshotSummary;
  const known = {
    name: 'makegood',
    nextName: 'makegood-2',
    journals: [],
    known: { databaseId: 'mine', generation: 1, seq: 1, schemaVersion },
  };

  it('are those of the records that were in use, the newest state first', () => {
    const shelf = [
      one('foreign', { databaseId: 'other', at: '2026-11-22' }),
      one('older', { seq: 5 }),
      one('newest', { generation: 2, seq: 7 }),
      one('smaller', { generation: 3, state: 'smaller' }),
      one('usual', {}),
    ];
    expect(usableSnapshots(shelf, known).map(({ id }) => id)).toEqual(['newest', 'usual', 'older', 'smaller']);
    expect(usableSnapshots(shelf, { ...known, known: null }).map(({ id }) => id)).toEqual(['foreign']);
  });

  it('and the generation after them is above every one that is known', () => {
    const journals = [{ databaseId: 'mine', generation: 4, startAfter: 0, bytes: 52, hasFrames: false }];
    expect([highestGeneration(journals, 2), highestGeneration([], 2, 3), highestGeneration([])]).toEqual([4, 3, 0]);
  });
});
