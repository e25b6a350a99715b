import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Database, declareDatabase, readMeta } from '../../../../renderer/data/database/database.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { readUndoState, stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { beginWork } from '../../../../renderer/data/kernel/work.ts';
import { bringBack, goBackToKept, type RestorePort, showRecords } from '../../../../renderer/data/restore/bring-back.ts';
import { momentOf } from '../../../../renderer/data/restore/line-of.ts';
import { loadSnapshot } from '../../../../renderer/data/restore/load-snapshot.ts';
import { snapshotOfMain } from '../../../../renderer/data/restore/snapshot-source.ts';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import { type Change, changeRows, create, update } from '../../../support/change-rows.ts';
import { faultCount } from '../../../support/fault-count.ts';
import { createPaperMain, type PaperMain } from '../../../support/paper-main.ts';
import { readPlainTables } from '../../../support/paper-snapshot.ts';
import { customerFields } from '../../../support/sample-rows.ts';
import { databaseName, openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

const opened: Database[] = [];
afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});

interface Scene {
  readonly kernel: TestKernel;
  readonly main: PaperMain;
  readonly port: RestorePort;
}

async function scene(): Promise<Scene> {
  const kernel = await openTestKernel();
  opened.push(kernel.database);
  const main = createPaperMain(kernel.database.name, databaseName());
  const { ask, runJob } = main;
  const port: RestorePort = { ask, runJob, present: kernel.database.name, program: '1.0.0', actor: 'ann', drain: async () => undefined };
  return { kernel, main, port };
}

const quiet = () => ({ signal: new AbortController().signal, onProgress: () => undefined });
const act = async (kernel: TestKernel, ...changes: Change[]): Promise<void> => void (await runCommand(kernel, changeRows, changes));
const take = async ({ main, port }: Scene): Promise<string> => {
  const given = { databaseName: port.present as string, kind: 'by-hand', program: '1.0.0', full: false, pauseMs: 0 } as const;
  return (await main.runJob('take-snapshot', given)).snapshot.id;
};

async function reopen(name: string): Promise<Database> {
  const database = declareDatabase(name);
  await database.open();
  opened.push(database);
  return database;
}

const namesOf = async (database: Database): Promise<string[]> => (await database.customers.toArray()).map(({ name }) => name).toSorted();

describe('bringing a copy back', () => {
  it('copies the present first, carries over what is being typed, and leaves the old records beside', async () => {
    const all = await scene();
    const { kernel, main, port } = all;
    await act(kernel, create('customers', 'c1', customerFields('Ada')));
    await kernel.database.drafts.put({ key: 'booking/ann', value: 'old words', updatedAt: '2026-11-01T00:00:00.000Z' });
    await kernel.database.drafts.put({ key: 'booking/bob', value: 'of then', updatedAt: '2026-11-09T00:00:00.000Z' });
    const id = await take(all);
    await act(kernel, create('customers', 'c2', customerFields('Bo')));
    await kernel.database.drafts.put({ key: 'booking/ann', value: 'new words', updatedAt: '2026-10-01T00:00:00.000Z' });
    await kernel.database.drafts.put({ key: 'booking/bob', value: 'older still', updatedAt: '2026-11-02T00:00:00.000Z' });
    const before = await readPlainTables(kernel.database);
    const note = await bringBack(port, { id, until: null, at: '2026-11-20T12:00:00.000Z' }, quiet());
    expect(main.current).toBe(kernel.database.name);
    await showRecords(port, note);
    expect(main.current).toBe(note.name);
    const restored = await reopen(note.name);
    expect(await namesOf(restored)).toEqual(['Ada']);
    expect((await restored.drafts.toArray()).map(({ value }) => value)).toEqual(['new words', 'of then']);
    expect((await readUndoState(restored, 'ann')).undo).toBeNull();
    expect(await readPlainTables(kernel.database)).toEqual(before);
    expect(main.shelf.manifests.at(-1)).toMatchObject({ kind: 'before-restore', tables: { customers: 2 } });
  });

  it('goes back to the kept records, in a generation of their own', async () => {
    const all = await scene();
    const { kernel, main, port } = all;
    const id = await take(all);
    await act(kernel, create('customers', 'c1', customerFields('Ada')));
    const note = await bringBack(port, { id, until: null, at: '2026-11-20T12:00:00.000Z' }, quiet());
    await showRecords(port, note);
    const generation = (await readMeta(await reopen(note.name), 'identity'))?.generation ?? 0;
    const there = { ...port, present: note.name };
    const back = await goBackToKept(there, kernel.database.name, quiet());
    await showRecords(there, back);
    expect(main.current).toBe(kernel.database.name);
    expect(await namesOf(kernel.database)).toEqual(['Ada']);
    expect((await readUndoState(kernel.database, 'ann')).undo).toBeNull();
    const identity = await readMeta(kernel.database, 'identity');
    expect(identity?.generation).toBeGreaterThan(generation);
    expect(identity?.generationStart).toBe(((await readMeta(kernel.database, 'log'))?.seq ?? 0) - 1);
  });

  it('does not go back to records that still hold somebody who was erased since', async () => {
    const all = await scene();
    const { kernel, port } = all;
    const id = await take(all);
    const note = await bringBack(port, { id, until: null, at: '2026-11-20T12:00:00.000Z' }, quiet());
    const there = await openTestKernel();
    const restored = await reopen(note.name);
    await runCommand({ ...there, database: restored }, changeRows, [create('erasures', 'e1', { erased: [], redacted: [], kept: [] })]);
    await there.close();
    await expect(goBackToKept({ ...port, present: note.name }, kernel.database.name, quiet())).rejects.toMatchObject({
      code: 'erased-since',
    });
  });

  it('leaves the present as it is, whichever call of main fails', { timeout: 120_000 }, async () => {
    const all = await scene();
    const { kernel, main, port } = all;
    await act(kernel, create('customers', 'c1', customerFields('Ada')));
    const id = await take(all);
    await act(kernel, update('customers', 'c1', { note: 'dog' }));
    const before = await readPlainTables(kernel.database);
    for (let call = 0; ; call += 1) {
      main.asked.length = 0;
      main.failAt = call;
      const outcome = await bringBack(port, { id, until: null, at: '2026-11-20T12:00:00.000Z' }, quiet()).then(
        () => 'done',
        () => 'failed',
      );
      expect(await readPlainTables(kernel.database)).toEqual(before);
      expect(main.current).toBe(kernel.database.name);
      if (outcome === 'done' && main.asked.length <= call) break;
      expect(outcome).toBe('failed');
      expect(await Dexie.exists(main.nextName)).toBe(false);
    }
    await Dexie.delete(main.nextName);
  });
});

describe('going back to a moment', () => {
  /** Customers named by number, one a millisecond at least, with the moment after each. */
  async function history({ kernel }: Scene, count: number): Promise<string[]> {
    const moments: string[] = [];
    for (let n = 0; n < count; n += 1) {
      await act(kernel, create('customers', `c${n}`, customerFields(`Customer ${n}`)));
      moments.push(momentOf((await kernel.database.operations.orderBy('seq').last()) as never));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return moments;
  }

  it('repeats the changes of the log up to it, and takes back work that was not finished by then', async () => {
    const all = await scene();
    const { kernel, port } = all;
    const id = await take(all);
    const [first] = await history(all, 2);
    const note = await bringBack(port, { id, until: first as string, at: first as string }, quiet());
    expect(await namesOf(await reopen(note.name))).toEqual(['Customer 0']);
    await Dexie.delete(note.name);
    const work = await beginWork(kernel.database, { actor: 'ann', command: 'import-jobs', onOperation: () => undefined });
    await work.write([createPatch('customers', 'half', customerFields('Half'))]);
    const until = momentOf((await kernel.database.operations.orderBy('seq').last()) as never);
    await new Promise((resolve) => setTimeout(resolve, 2));
    await work.commit([]);
    const again = await bringBack(port, { id, until, at: until }, quiet());
    const restored = await reopen(again.name);
    expect((await restored.customers.get('half'))?.live).toBe(0);
    expect((await readMeta(restored, 'pending'))?.workIds).toEqual([]);
  });

  it('reads the journal where the log took another way, and says when that does not lead there', async () => {
    const all = await scene();
    const { kernel, main, port } = all;
    const id = await take(all);
    const manifest = main.shelf.manifests.at(-1);
    const [first, second] = await history(all, 2);
    main.journal.set(1, await kernel.database.operations.orderBy('seq').toArray());
    const elsewhere = await openTestKernel();
    opened.push(elsewhere.database);
    const other = { ...port, present: elsewhere.database.name };
    const note = await bringBack(other, { id, until: first as string, at: first as string }, quiet());
    expect(await namesOf(await reopen(note.name))).toEqual(['Customer 0']);
    await Dexie.delete(note.name);
    const log = main.journal.get(1) ?? [];
    main.journal.set(
      1,
      log.filter(({ seq }) => seq !== (manifest?.seq ?? 0) + 1),
    );
    const lost = bringBack(other, { id, until: second as string, at: second as string }, quiet());
    await expect(lost).rejects.toMatchObject({ code: 'moment-unreachable' });
    expect(await Dexie.exists(main.nextName)).toBe(false);
  });
});

describe('any history', () => {
  it('is the same after it was copied and loaded, however often it was copied before', { timeout: 300_000 }, async () => {
    const step = fc.record({
      id: fc.nat(9),
      word: fc.constantFrom('a', 'b'),
      what: fc.constantFrom('change', 'change', 'undo', 'copy', 'type'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const all = await scene();
        const { kernel, main } = all;
        for (const { id, word, what } of steps) {
          const key = `c${id}`;
          if (what === 'undo') await stepThroughHistory(kernel, 'undo');
          else if (what === 'copy') await take(all);
          else if (what === 'type') await kernel.database.drafts.put({ key, value: word, updatedAt: '2026-11-01T00:00:00.000Z' });
          else if ((await kernel.database.customers.get(key)) === undefined)
            await act(kernel, create('customers', key, customerFields(word)));
          else await act(kernel, update('customers', key, { note: word }));
        }
        const id = await take(all);
        const name = databaseName();
        const { manifest } = await loadSnapshot(snapshotOfMain(main.ask, id), name);
        const loaded = await reopen(name);
        const [there, here] = [await readPlainTables(loaded), await readPlainTables(kernel.database)];
        const upTo = there['operations']?.filter(({ seq }) => Number(seq) <= manifest.seq) ?? [];
        const inOrder = (rows: readonly Readonly<Record<string, unknown>>[]) =>
          rows.toSorted((a, b) => Number(a['seq']) - Number(b['seq']));
        expect({ ...there, operations: inOrder(upTo) }).toEqual({ ...here, operations: inOrder(here['operations'] ?? []) });
      }),
      { numRuns: faultCount(8, 120) },
    );
  });
});
