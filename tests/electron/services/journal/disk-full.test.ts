import type { FileHandle } from 'node:fs/promises';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createJournal, type Journal } from '../../../../electron/services/journal/journal.ts';
import { readJournal } from '../../../support/read-journal.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

/** What the disk refuses from now on. `room` is how many more bytes it takes. */
const disk = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY, syncs: true, truncates: true }));

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const full = (): Error => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  const failing = (handle: FileHandle): FileHandle =>
    new Proxy(handle, {
      get(target, name) {
        if (name === 'appendFile') {
          return async (bytes: Buffer): Promise<void> => {
            const taken = bytes.subarray(0, disk.room);
            disk.room -= taken.length;
            await target.appendFile(taken);
            if (taken.length < bytes.length) throw full();
          };
        }
        if (name === 'datasync' && !disk.syncs)
          return () => Promise.reject(Object.assign(new Error('EIO: i/o error, fdatasync'), { code: 'EIO' }));
        if (name === 'truncate' && !disk.truncates) return () => Promise.reject(full());
        const value = Reflect.get(target, name) as unknown;
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  return { ...real, open: async (...args: Parameters<typeof real.open>) => failing(await real.open(...args)) };
});

const newFolder = temporaryFolders();
const databaseId = '0b6ddc5e-9f2f-4c25-9b53-5c3a3f6d8f10';
const start = { databaseId, generation: 1, startAfter: 0 };
const textOf = (seq: number): string => JSON.stringify({ seq, words: 'x'.repeat(100) });

let root: string;
let folder: string;
let journal: Journal;
beforeEach(async () => {
  root = newFolder();
  folder = join(root, databaseId);
  journal = createJournal(root, 1_000);
  await journal.open(start);
});
afterEach(() => {
  repair();
  return journal.close();
});

function repair(): void {
  disk.room = Number.POSITIVE_INFINITY;
  disk.syncs = true;
  disk.truncates = true;
}

const append = (seq: number) => journal.append({ databaseId, generation: 1, records: [{ seq, text: textOf(seq) }] });

/** The journal, from its files alone and after a start, holds just these many. */
async function expectHolds(count: number): Promise<void> {
  expect(await readJournal(folder)).toEqual(Array.from({ length: count }, (_, n) => textOf(n + 1)));
  const again = createJournal(root);
  expect(await again.open(start)).toMatchObject({ lastSeq: count, damagedBytes: 0 });
  await again.close();
}

describe('a journal on a full disk', () => {
  it('acknowledges nothing that did not fit, at every place where the disk can end, and goes on when there is room', async () => {
    await append(1);
    for (let room = 0; room < 166; room += 7) {
      disk.room = room;
      await expect(append(2)).rejects.toThrow('ENOSPC');
      await expectHolds(1);
    }
    repair();
    expect(await append(2)).toMatchObject({ lastSeq: 2 });
    await expectHolds(2);
  });

  it('never writes behind a torn frame that it could not cut off', async () => {
    await append(1);
    disk.room = 50;
    disk.truncates = false;
    await expect(append(2)).rejects.toThrow('ENOSPC');
    disk.room = Number.POSITIVE_INFINITY;
    await expect(append(2)).rejects.toThrow('ENOSPC');
    repair();
    await append(2);
    await append(3);
    await expectHolds(3);
  });

  it('takes a sync that fails for a write that failed', async () => {
    await append(1);
    disk.syncs = false;
    await expect(append(2)).rejects.toThrow('EIO');
    repair();
    await expectHolds(1);
    await append(2);
    await expectHolds(2);
  });

  it('leaves no half made segment in the way of the next attempt', async () => {
    for (let seq = 1; seq <= 5; seq += 1) await append(seq);
    const before = await readdir(folder);
    disk.room = 20;
    await expect(append(6)).rejects.toThrow('ENOSPC');
    expect(await readdir(folder)).toEqual(before);
    repair();
    await append(6);
    expect((await readdir(folder)).length).toBe(before.length + 1);
    await expectHolds(6);
  });

  it('can be opened again once there is room, when it could not even be begun', async () => {
    const other = '9c5f9f0a-2f0e-4a83-9d5c-aaaaaaaaaaaa';
    disk.room = 10;
    await expect(journal.open({ ...start, databaseId: other })).rejects.toThrow('ENOSPC');
    await expect(append(1)).rejects.toThrow('is not open');
    repair();
    expect(await journal.open({ ...start, databaseId: other })).toMatchObject({ lastSeq: 0 });
  });

  it('says so when its folder is no folder', async () => {
    const place = join(newFolder(), 'profile');
    await mkdir(place);
    await writeFile(join(place, 'journal'), 'a file');
    await expect(createJournal(join(place, 'journal')).open(start)).rejects.toThrow();
  });
});
