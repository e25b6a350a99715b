import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createJournal, type Journal } from '../../../../electron/services/journal/journal.ts';
import { naughtyStrings } from '../../../support/naughty-strings.ts';
import { readJournal } from '../../../support/read-journal.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const databaseId = '0b6ddc5e-9f2f-4c25-9b53-5c3a3f6d8f10';
const start = { databaseId, generation: 1, startAfter: 0 };

const recordsOf = (from: number, texts: readonly string[]) => texts.map((text, n) => ({ seq: from + n, text: JSON.stringify({ text }) }));
const textsOf = (texts: readonly string[]) => texts.map((text) => JSON.stringify({ text }));

const journals: Journal[] = [];
afterEach(async () => {
  for (const journal of journals.splice(0)) await journal.close();
});

function newJournal(root: string, limit?: number): Journal {
  const journal = createJournal(root, limit);
  journals.push(journal);
  return journal;
}

async function openedJournal(limit?: number): Promise<{ root: string; folder: string; journal: Journal }> {
  const root = join(newFolder(), 'journal');
  const journal = newJournal(root, limit);
  await journal.open(start);
  return { root, folder: join(root, databaseId), journal };
}

describe('a journal', () => {
  it('gives back what was appended, after it was closed and opened again', async () => {
    const { root, folder, journal } = await openedJournal();
    expect(await journal.append({ databaseId, generation: 1, records: recordsOf(1, ['a', 'b']) })).toMatchObject({
      lastSeq: 2,
      damagedBytes: 0,
    });
    const state = await journal.append({ databaseId, generation: 1, records: recordsOf(3, naughtyStrings) });
    expect(state.lastSeq).toBe(2 + naughtyStrings.length);
    await journal.close();
    expect(await readJournal(folder)).toEqual(textsOf(['a', 'b', ...naughtyStrings]));
    expect(await newJournal(root).open(start)).toMatchObject(state);
  });

  it('ends in the same hash exactly when it holds the same records in the same order', async () => {
    const hashOf = async (texts: string[]): Promise<string> => {
      const { journal } = await openedJournal();
      return (await journal.append({ databaseId, generation: 1, records: recordsOf(1, texts) })).rollingHash;
    };
    const [one, same, swapped, longer] = await Promise.all([
      hashOf(['a', 'b']),
      hashOf(['a', 'b']),
      hashOf(['b', 'a']),
      hashOf(['a', 'b', 'c']),
    ]);
    expect(one).toBe(same);
    expect(new Set([one, swapped, longer]).size).toBe(3);
  });

  it('passes over what it has already, and takes the rest of the call', async () => {
    const { folder, journal } = await openedJournal();
    await journal.append({ databaseId, generation: 1, records: recordsOf(1, ['a', 'b']) });
    const again = await journal.append({ databaseId, generation: 1, records: recordsOf(1, ['a', 'b']) });
    expect(again.lastSeq).toBe(2);
    expect((await journal.append({ databaseId, generation: 1, records: recordsOf(2, ['b', 'c']) })).lastSeq).toBe(3);
    expect(await readJournal(folder)).toEqual(textsOf(['a', 'b', 'c']));
  });

  it('refuses a gap, between calls and within one, and writes nothing of that call', async () => {
    const { folder, journal } = await openedJournal();
    await expect(journal.append({ databaseId, generation: 1, records: recordsOf(2, ['b']) })).rejects.toThrow(
      'stands at 0 and cannot take 2',
    );
    const torn = [...recordsOf(1, ['a']), ...recordsOf(3, ['c'])];
    await expect(journal.append({ databaseId, generation: 1, records: torn })).rejects.toThrow('stands at 1 and cannot take 3');
    expect(await readJournal(folder)).toEqual([]);
    expect((await journal.append({ databaseId, generation: 1, records: recordsOf(1, ['a']) })).lastSeq).toBe(1);
  });

  it('takes nothing for a database that is not open', async () => {
    const journal = newJournal(join(newFolder(), 'journal'));
    await expect(journal.append({ databaseId, generation: 1, records: recordsOf(1, ['a']) })).rejects.toThrow('is not open');
    await journal.open(start);
    const other = '9c5f9f0a-2f0e-4a83-9d5c-aaaaaaaaaaaa';
    await expect(journal.append({ databaseId: other, generation: 1, records: recordsOf(1, ['a']) })).rejects.toThrow('is not open');
    await journal.close();
    await expect(journal.append({ databaseId, generation: 1, records: recordsOf(1, ['a']) })).rejects.toThrow('is not open');
  });

  it('keeps databases apart', async () => {
    const { root, folder, journal } = await openedJournal();
    await journal.append({ databaseId, generation: 1, records: recordsOf(1, ['a']) });
    const other = '9c5f9f0a-2f0e-4a83-9d5c-aaaaaaaaaaaa';
    expect(await journal.open({ ...start, databaseId: other })).toMatchObject({ lastSeq: 0 });
    await journal.append({ databaseId: other, generation: 1, records: recordsOf(1, ['x', 'y']) });
    expect(await readJournal(folder)).toEqual(textsOf(['a']));
    expect(await readJournal(join(root, other))).toEqual(textsOf(['x', 'y']));
  });

  it('begins a new generation where it is told, and leaves the old one as it is', async () => {
    const { folder, journal } = await openedJournal();
    const old = await journal.append({ databaseId, generation: 1, records: recordsOf(1, ['a', 'b', 'c']) });
    const next = await journal.open({ databaseId, generation: 2, startAfter: 2 });
    expect(next).toMatchObject({ lastSeq: 2 });
    expect(next.rollingHash).not.toBe(old.rollingHash);
    await journal.append({ databaseId, generation: 2, records: recordsOf(3, ['other c']) });
    expect(await readJournal(folder, 1)).toEqual(textsOf(['a', 'b', 'c']));
    expect(await readJournal(folder, 2)).toEqual(textsOf(['other c']));
    expect(await journal.open({ databaseId, generation: 2, startAfter: 99 })).toMatchObject({ lastSeq: 3 });
    expect(await journal.open(start)).toMatchObject({ ...old, newestGeneration: 2 });
  });

  it('writes calls that come at once one after another', async () => {
    const { folder, journal } = await openedJournal();
    const calls = Array.from({ length: 50 }, (_, n) => journal.append({ databaseId, generation: 1, records: recordsOf(n + 1, [`${n}`]) }));
    expect((await Promise.all(calls)).map(({ lastSeq }) => lastSeq)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
    expect((await readJournal(folder)).length).toBe(50);
  });

  it('goes on after a call that failed', async () => {
    const { journal } = await openedJournal();
    const calls = [recordsOf(1, ['a']), recordsOf(9, ['z']), recordsOf(2, ['b'])].map((records) =>
      journal.append({ databaseId, generation: 1, records }),
    );
    expect((await Promise.allSettled(calls)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});

describe('the segments of a journal', () => {
  it('are closed at their limit, and each goes on where the one before ended', async () => {
    const { root, folder, journal } = await openedJournal(400);
    for (let n = 1; n <= 20; n += 1) await journal.append({ databaseId, generation: 1, records: recordsOf(n, [`record ${n}`]) });
    await journal.close();
    const names = (await readdir(folder)).toSorted();
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect((await stat(join(folder, name))).size).toBeLessThanOrEqual(400);
    expect(await readJournal(folder)).toEqual(textsOf(Array.from({ length: 20 }, (_, n) => `record ${n + 1}`)));
    const again = newJournal(root, 400);
    expect(await again.open(start)).toMatchObject({ lastSeq: 20 });
    await again.append({ databaseId, generation: 1, records: recordsOf(21, ['and on']) });
    expect((await readJournal(folder)).length).toBe(21);
  });

  it('take a call that is larger than their limit, also as the very first', async () => {
    const { folder, journal } = await openedJournal(600);
    const big = 'x'.repeat(2_000);
    await journal.append({ databaseId, generation: 1, records: recordsOf(1, [big, big]) });
    await journal.append({ databaseId, generation: 1, records: recordsOf(3, [big]) });
    await journal.append({ databaseId, generation: 1, records: recordsOf(4, [big]) });
    expect(await readJournal(folder)).toEqual(textsOf([big, big, big, big]));
    expect((await readdir(folder)).length).toBe(3);
  });

  it('can be read and written by their owner only', async () => {
    const { root, folder, journal } = await openedJournal(200);
    for (let n = 1; n <= 3; n += 1) await journal.append({ databaseId, generation: 1, records: recordsOf(n, ['something private']) });
    // Windows has no such bits: there the profile's folder itself belongs to one user.
    const modeOf = async (path: string): Promise<number> => (process.platform === 'win32' ? 0 : (await stat(path)).mode & 0o077);
    const files = (await readdir(folder)).map((name) => join(folder, name));
    expect(files.length).toBe(3);
    for (const path of [root, folder, ...files]) expect(await modeOf(path), path).toBe(0);
  });

  it('of others in the same folder are left alone', async () => {
    const { root, folder, journal } = await openedJournal();
    await journal.append({ databaseId, generation: 1, records: recordsOf(1, ['a']) });
    await journal.close();
    await writeFile(join(folder, 'notes.txt'), 'mine');
    await writeFile(join(folder, '000002-000000000000.journal.damaged-1'), 'aside');
    expect(await newJournal(root).open(start)).toMatchObject({ lastSeq: 1, damagedBytes: 0 });
    expect((await readdir(folder)).toSorted()).toEqual([
      '000001-000000000000.journal',
      '000002-000000000000.journal.damaged-1',
      'notes.txt',
    ]);
  });
});
