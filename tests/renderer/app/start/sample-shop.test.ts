import { afterEach, describe, expect, it, vi } from 'vitest';
import { fillSampleShop } from '../../../../renderer/app/start/sample/fill-sample-shop.ts';
import { openSampleShop } from '../../../../renderer/app/start/sample/open-sample-shop.ts';
import { sampleWords } from '../../../../renderer/app/start/sample/sample-words.ts';
import { setClockOffset } from '../../../../renderer/data/clock/clock.ts';
import { type Database, readMeta } from '../../../../renderer/data/database/database.ts';
import { openDatabase } from '../../../../renderer/data/kernel/open-kernel.ts';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { readUndoState } from '../../../../renderer/data/kernel/undo.ts';
import { wishAfresh } from '../../../../renderer/data/sample/afresh-wish.ts';
import { keepInMemory } from '../../../support/memory-files.ts';
import { readTables, replayLog } from '../../../support/replay.ts';
import { sampleContent } from '../../../support/sample-content.ts';
import { databaseName } from '../../../support/test-kernel.ts';

const machine = { zone: 'America/New_York', country: 'US' };
const day = 86_400_000;
const open: Database[] = [];

function rememberingStorage(): void {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
}

async function openShop(name: string, forget = vi.fn(async () => undefined)): Promise<Database> {
  const database = await openSampleShop(name, machine, forget, keepInMemory());
  open.push(database);
  return database;
}

afterEach(async () => {
  setClockOffset(0);
  for (const database of open.splice(0)) await database.delete();
});

describe('the sample shop’s records', () => {
  it('are what the log says: the journal alone brings them back', async () => {
    const database = await openDatabase(databaseName(), machine);
    open.push(database);
    await fillSampleShop(database, sampleContent());
    expect(await replayLog(database)).toEqual(await readTables(database));
    const seqs = (await database.operations.orderBy('seq').toArray()).map(({ seq, hlc }) => ({ seq, hlc }));
    expect(seqs.map(({ seq }) => seq)).toEqual(seqs.map((_, index) => index + 1));
    expect(seqs.map(({ hlc }) => hlc).toSorted()).toEqual(seqs.map(({ hlc }) => hlc));
    expect((await readMeta(database, 'log'))?.seq).toBe(seqs.length);
    const [maya] = await database.staff.where('[live+name]').equals([1, 'Maya Ortiz']).toArray();
    expect((await readUndoState(readerOf(database), maya?.id ?? '')).undo).toBeNull();
  });

  it('come from the words that the program carries', () => {
    expect(sampleWords()).toEqual(sampleContent());
  });

  it('stay as they are on the same day, are made again on another, and stay for good once somebody works in them', async () => {
    rememberingStorage();
    const name = databaseName();
    const forget = vi.fn(async () => undefined);
    const idOf = async (database: Database) => (await readMeta(database, 'identity'))?.databaseId ?? '';
    const first = await openShop(name);
    const firstId = await idOf(first);
    first.close();
    const second = await openShop(name, forget);
    expect([await idOf(second), forget.mock.calls.length]).toEqual([firstId, 0]);
    second.close();
    setClockOffset(3 * day);
    const third = await openShop(name, forget);
    expect(forget).toHaveBeenCalledWith(firstId);
    const thirdId = await idOf(third);
    expect(thirdId).not.toBe(firstId);
    const last = await third.operations.orderBy('seq').last();
    await third.operations.add({ ...(last as NonNullable<typeof last>), id: 'mine', seq: (last?.seq ?? 0) + 1, command: 'book-job' });
    third.close();
    setClockOffset(6 * day);
    const fourth = await openShop(name, forget);
    expect(await idOf(fourth)).toBe(thirdId);
    expect(forget).toHaveBeenCalledTimes(1);
    expect(await fourth.operations.get('mine')).toBeDefined();
  });

  it('have pictures on the jobs that they are of, and open without those that cannot be kept', async () => {
    rememberingStorage();
    const database = await openShop(databaseName());
    const pictures = await database.attachments.toArray();
    expect(pictures.length).toBeGreaterThanOrEqual(2);
    const jobs = await database.jobs.bulkGet(pictures.map(({ jobId }) => jobId ?? ''));
    expect(jobs.every((job) => job !== undefined && job.completedAt !== null)).toBe(true);
    expect(pictures[0]).toMatchObject({ mediaType: 'image/webp', width: 800, height: 600 });
    const told = (await database.cases.toArray()).flatMap(({ title, steps, sha256s }) =>
      steps.flatMap(({ photos }) =>
        photos.map((photo) => ({ title, beside: photos.length, isKept: sha256s.includes(photo.sha256), ...photo })),
      ),
    );
    expect(new Set(told.filter(({ beside }) => beside === 2).map(({ title }) => title)).size).toBeGreaterThanOrEqual(2);
    expect(
      told.every(({ isKept, attachmentId, sha256 }) => isKept && pictures.some((one) => one.id === attachmentId && one.sha256 === sha256)),
    ).toBe(true);
    expect(await replayLog(database)).toEqual(await readTables(database));
    const full = await openSampleShop(
      databaseName(),
      machine,
      async () => undefined,
      async () => Promise.reject(new Error('The disk is full.')),
    );
    open.push(full);
    expect([await full.attachments.count(), await full.customers.count()]).toEqual([0, 80]);
  });

  it('begin afresh when somebody wished it, once', async () => {
    rememberingStorage();
    const name = databaseName();
    const first = await openShop(name);
    await first.customers.clear();
    first.close();
    wishAfresh();
    const second = await openShop(name);
    expect(await second.customers.count()).toBe(80);
    await second.customers.clear();
    second.close();
    expect(await (await openShop(name)).customers.count()).toBe(0);
  });
});
