import { gzipSync } from 'node:zlib';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setClockOffset } from '../../../../renderer/data/clock/clock.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import type { SnapshotSource } from '../../../../renderer/data/restore/snapshot-source.ts';
import { createDrill } from '../../../../renderer/data/snapshot/drill-backup.ts';
import { drill } from '../../../../renderer/data/snapshot/drill-job.ts';
import { takeSnapshot } from '../../../../renderer/data/snapshot/take-snapshot.ts';
import type { Ask } from '../../../../renderer/data/storage/storage-job.ts';
import type { Manifest } from '../../../../shared/domain/backup/manifest.ts';
import { changeRows, create } from '../../../support/change-rows.ts';
import { customerFields } from '../../../support/sample-rows.ts';
import { createShelf, type SnapshotShelf } from '../../../support/snapshot-shelf.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

const tools = { signal: new AbortController().signal, onProgress: () => undefined };
let kernel: TestKernel;
let shelf: SnapshotShelf;

beforeEach(async () => {
  kernel = await openTestKernel();
  shelf = createShelf();
  for (const id of ['c1', 'c2', 'c3']) await runCommand(kernel, changeRows, [create('customers', id, customerFields())]);
  await takeSnapshot(kernel.database, shelf, { kind: 'hourly', program: '0.1.0', size: { rows: 2, characters: 10_000 } });
});
afterEach(async () => {
  setClockOffset(0);
  await kernel.close();
});

const sourceOf = (change: (text: string) => string = (text) => text): SnapshotSource => ({
  manifest: async () => shelf.manifests[0] as Manifest,
  part: async (sha256) => gzipSync(change(shelf.parts.get(sha256) ?? '')),
});

describe('a restore for trial', () => {
  it('finds a good snapshot whole and leaves no database behind, also none of a trial that was cut off', async () => {
    await new Dexie('makegood-drill').version(1).stores({ leftOver: 'id' });
    expect(await drill(sourceOf(), tools)).toEqual({ result: 'whole', message: null });
    expect(await Dexie.exists('makegood-drill')).toBe(false);
  });

  it('finds a damaged one broken', async () => {
    const found = await drill(
      sourceOf((text) => text.replace('"rev":1', '"rev":7')),
      tools,
    );
    expect(found).toMatchObject({ result: 'broken' });
    expect(await Dexie.exists('makegood-drill')).toBe(false);
  });

  it('says nothing of the snapshot when it was stopped', async () => {
    await expect(drill(sourceOf(), { ...tools, signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'stopped' });
  });
});

describe('restores for trial by themselves', () => {
  const day = 24 * 60 * 60_000;
  const asked: string[] = [];
  const at = (daysAgo: number): string => new Date(Date.now() - daysAgo * day).toISOString();

  function world(firstDaysAgo: number, drilledDaysAgo: number | null, result: 'whole' | 'broken') {
    asked.length = 0;
    const done: string[] = [];
    const snapshots = [0, firstDaysAgo].map((days) => ({ id: `s${days}`, at: at(days), state: 'good', locked: false }));
    const lastDrill = drilledDaysAgo === null ? null : { at: at(drilledDaysAgo), result: 'whole' };
    const ask = (async (channel: string) => {
      asked.push(channel);
      return channel === 'backup:state' ? { snapshots, lastDrill } : null;
    }) as unknown as Ask;
    const look = createDrill({
      ask,
      run: async (id) => {
        done.push(`drill ${id}`);
        return { result, message: null };
      },
      backups: {
        distrust: () => done.push('distrust'),
        take: async (kind) => {
          done.push(`take ${kind}`);
          return {} as never;
        },
      },
      onBroken: () => done.push('tell'),
    });
    return { done, look };
  }

  it.each([
    ['a week after the first backup', 8, null, ['drill s0']],
    ['not in the first week', 5, null, []],
    ['a month after the last one', 400, 31, ['drill s0']],
    ['not sooner', 400, 20, []],
  ])('come %s', async (_when, first, drilled, expected) => {
    const { done, look } = world(first, drilled, 'whole');
    await look();
    await look();
    expect(done).toEqual(expected);
  });

  it('that fail are told, and a backup of every row is taken', async () => {
    const { done, look } = world(8, null, 'broken');
    await look();
    expect(done).toEqual(['drill s0', 'tell', 'distrust', 'take hourly']);
    expect(asked).toEqual(['backup:state', 'backup:drilled']);
  });
});
