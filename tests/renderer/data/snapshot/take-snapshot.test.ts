import { randomUUID } from 'node:crypto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { beginWork, type Work } from '../../../../renderer/data/kernel/work.ts';
import { type SnapshotOptions, takeSnapshot } from '../../../../renderer/data/snapshot/take-snapshot.ts';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import { tableNames } from '../../../../shared/domain/schema.ts';
import { type Change, changeRows, create, remove, update } from '../../../support/change-rows.ts';
import { faultCount } from '../../../support/fault-count.ts';
import { replayLog } from '../../../support/replay.ts';
import { callFields, customerFields, jobFields } from '../../../support/sample-rows.ts';
import { createShelf, readSnapshot, type SnapshotShelf } from '../../../support/snapshot-shelf.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

/** Parts of a few rows, so that a small shop has many. */
const options: SnapshotOptions = { kind: 'hourly', program: '0.1.0', size: { rows: 4, characters: 6_000 } };

const kernels: TestKernel[] = [];
async function open(): Promise<TestKernel> {
  const kernel = await openTestKernel();
  kernels.push(kernel);
  return kernel;
}
afterEach(async () => {
  for (const kernel of kernels.splice(0)) await kernel.close();
});

const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constantFrom('customer', 'job', 'call', 'note', 'remove'),
      picks: fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('undo', 'redo', 'draft'), picks: fc.constant([0]) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('work', 'part', 'commit', 'rollback'),
      picks: fc.array(fc.nat(9), { minLength: 5, maxLength: 14 }),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What was made so far, and the work that goes on. */
interface Shop {
  readonly kernel: TestKernel;
  readonly customers: string[];
  work: Work | null;
}

async function play(shop: Shop, { kind, picks }: Step): Promise<void> {
  const { kernel, customers } = shop;
  if (kind === 'undo' || kind === 'redo') await stepThroughHistory(kernel, kind);
  else if (kind === 'draft') await kernel.database.drafts.put({ key: `form ${picks.length}`, value: randomUUID(), updatedAt: '' });
  else if (['work', 'part', 'commit', 'rollback'].includes(kind)) await playWork(shop, kind, picks);
  else
    await runCommand(
      kernel,
      changeRows,
      picks.map((pick) => changeOf(kind, pick, customers)),
    );
}

async function playWork(shop: Shop, kind: string, picks: readonly number[]): Promise<void> {
  const { kernel, customers } = shop;
  if (shop.work === null)
    shop.work = await beginWork(kernel.database, { actor: 'ann', command: 'import-jobs', onOperation: () => undefined });
  const { work } = shop;
  if (kind === 'commit' || kind === 'rollback') {
    shop.work = null;
    await (kind === 'commit' ? work.commit([]) : work.rollback());
    return;
  }
  const patches = picks.map(() => createPatch('customers', freshId(customers), customerFields()));
  await work.write(patches);
}

/** Random keys fall anywhere, as those of other computers will, not only at the end. */
function freshId(ids: string[]): string {
  const id = randomUUID();
  ids.push(id);
  return id;
}

function changeOf(kind: string, pick: number, customers: string[]): Change {
  const customer = customers[pick % Math.max(1, customers.length)] ?? 'nobody';
  if (kind === 'job') return create('jobs', randomUUID(), { ...jobFields(customer), number: pick + 1 });
  if (kind === 'call') return create('calls', randomUUID(), callFields(customer, null, randomUUID()));
  if (kind === 'note') return update('customers', customer, { note: `note ${pick} \u{1f527} \ud800` });
  if (kind === 'remove') return remove('customers', customer);
  return create('customers', freshId(customers), customerFields());
}

/** The snapshot says what the log says, up to where it was taken. */
async function expectExact(kernel: TestKernel, shelf: SnapshotShelf): Promise<void> {
  const manifest = shelf.manifests.at(-1);
  if (manifest === undefined) throw new Error('No snapshot was taken.');
  const { operations = {}, drafts: _drafts, ...rows } = readSnapshot(shelf, manifest);
  const expected = await replayLog(kernel.database, manifest.seq);
  for (const table of tableNames) expect(rows[table] ?? {}, table).toEqual(expected[table]);
  expect(Object.keys(operations).map(Number)).toEqual(Array.from({ length: manifest.seq }, (_, at) => at + 1));
}

/** Runs steps while a snapshot is taken: some before each part is stored. */
async function takeWhile(shop: Shop, shelf: SnapshotShelf, steps: readonly Step[], how: Partial<SnapshotOptions>): Promise<void> {
  const playAll = async (): Promise<void> => {
    for (const one of steps) {
      await play(shop, one);
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  await Promise.all([takeSnapshot(shop.kernel.database, shelf, { ...options, ...how }), playAll()]);
}

describe('a snapshot', () => {
  it('is exactly the state of the log at its sequence, and an incremental one equals a full one', { timeout: 900_000 }, async () => {
    const bursts = fc.array(
      fc.record({ before: fc.array(step, { maxLength: 10 }), meanwhile: fc.array(step, { maxLength: 8 }), full: fc.nat(4) }),
      { minLength: 2, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(bursts, async (rounds) => {
        const shop: Shop = { kernel: await open(), customers: [], work: null };
        const shelf = createShelf(() => new Promise((resolve) => setTimeout(resolve)));
        for (const { before, meanwhile, full } of rounds) {
          for (const one of before) await play(shop, one);
          await takeWhile(shop, shelf, meanwhile, { full: full === 0 });
          await expectExact(shop.kernel, shelf);
        }
        const grown = await takeSnapshot(shop.kernel.database, shelf, options);
        const incremental = readSnapshot(shelf, shelf.manifests.at(-1) as never);
        const whole = await takeSnapshot(shop.kernel.database, shelf, { ...options, full: true });
        expect([grown.full, whole.full, whole.differing]).toEqual([false, true, []]);
        expect(readSnapshot(shelf, shelf.manifests.at(-1) as never)).toEqual(incremental);
        await shop.kernel.close();
      }),
      { numRuns: faultCount(8, 400), endOnFailure: true },
    );
  });

  it('reads and sends only what was touched since the last one', async () => {
    const shop: Shop = { kernel: await open(), customers: [], work: null };
    const shelf = createShelf();
    for (let at = 0; at < 20; at += 1) await play(shop, { kind: 'customer', picks: [1, 2, 3, 4] });
    await takeSnapshot(shop.kernel.database, shelf, options);
    const [parts, sent] = [shelf.manifests[0]?.parts.length ?? 0, shelf.puts()];
    expect(parts).toBeGreaterThan(20);
    await takeSnapshot(shop.kernel.database, shelf, options);
    expect(shelf.puts()).toBe(sent);
    await play(shop, { kind: 'note', picks: [7] });
    await takeSnapshot(shop.kernel.database, shelf, options);
    // One part of customers, and the end of the log.
    expect(shelf.puts()).toBe(sent + 2);
    await expectExact(shop.kernel, shelf);
  });

  it('joins small parts and cuts grown ones', async () => {
    const shop: Shop = { kernel: await open(), customers: [], work: null };
    const shelf = createShelf();
    for (let at = 0; at < 12; at += 1) {
      await play(shop, { kind: 'customer', picks: [1, 2, 3, 4, 5, 6] });
      await takeSnapshot(shop.kernel.database, shelf, options);
    }
    const sizes =
      shelf.manifests
        .at(-1)
        ?.parts.filter(({ table }) => table === 'customers')
        .map(({ rows }) => rows) ?? [];
    expect(sizes.reduce((sum, rows) => sum + rows, 0)).toBe(72);
    expect(Math.max(...sizes)).toBeLessThan(8);
    expect(sizes.length).toBeLessThanOrEqual(24);
  });

  it('tells of rows that were changed beside the program, when every row is read', async () => {
    const shop: Shop = { kernel: await open(), customers: [], work: null };
    const shelf = createShelf();
    for (let at = 0; at < 140; at += 1) await play(shop, { kind: 'customer', picks: [1, 2, 3, 4] });
    const large = { ...options, size: { rows: 130, characters: 1_000_000 } };
    await takeSnapshot(shop.kernel.database, shelf, large);
    await shop.kernel.database.customers.update(shop.customers.toSorted()[3] as string, { note: 'by nobody' });
    expect((await takeSnapshot(shop.kernel.database, shelf, large)).differing).toEqual([]);
    expect((await takeSnapshot(shop.kernel.database, shelf, { ...large, full: true })).differing).toEqual([
      { table: 'customers', rows: 130 },
    ]);
    expect((await takeSnapshot(shop.kernel.database, shelf, { ...large, full: true })).differing).toEqual([]);
  });

  it('that is stopped or cannot be stored leaves nothing begun', async () => {
    const shop: Shop = { kernel: await open(), customers: [], work: null };
    for (let at = 0; at < 6; at += 1) await play(shop, { kind: 'customer', picks: [1, 2, 3, 4] });
    const stop = new AbortController();
    const stopped = createShelf((put) => (put === 2 ? stop.abort() : undefined));
    await expect(takeSnapshot(shop.kernel.database, stopped, { ...options, signal: stop.signal })).rejects.toMatchObject({
      code: 'stopped',
    });
    for (const failing of [1, 2, 5]) {
      const full = createShelf((put) => {
        if (put === failing) throw new Error('The disk is full.');
      });
      await expect(takeSnapshot(shop.kernel.database, full, options)).rejects.toThrow('The disk is full.');
      expect([full.manifests, [...full.open]]).toEqual([[], []]);
    }
    expect([stopped.manifests, [...stopped.open]]).toEqual([[], []]);
  });

  it('begins anew after a new generation, and gives up when one begins meanwhile', async () => {
    const { kernel } = { kernel: await open() };
    const newGeneration = async (): Promise<void> => {
      const identity = (await kernel.database.meta.get('identity'))?.value as { generation: number };
      await kernel.database.meta.put({ key: 'identity', value: { ...identity, generation: identity.generation + 1 } as never });
    };
    const shelf = createShelf();
    await takeSnapshot(kernel.database, shelf, options);
    await newGeneration();
    expect((await takeSnapshot(kernel.database, shelf, options)).full).toBe(true);
    const disturbed = createShelf((put) => (put === 1 ? newGeneration() : undefined));
    await expect(takeSnapshot(kernel.database, disturbed, options)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect([disturbed.manifests, [...disturbed.open]]).toEqual([[], []]);
  });

  it('is taken of a database that is opened as it lies there', async () => {
    const kernel = await open();
    await runCommand(kernel, changeRows, [create('customers', 'c1', customerFields())]);
    kernel.database.close();
    const raw = await new Dexie(kernel.database.name).open();
    const shelf = createShelf();
    await takeSnapshot(raw, shelf, { ...options, kind: 'before-migration' });
    raw.close();
    expect(readSnapshot(shelf, shelf.manifests[0] as never)['customers']).toHaveProperty('c1');
  });
});
