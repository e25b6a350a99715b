import { readdirSync, readFileSync, statSync, truncateSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createJournal, type Journal } from '../../../../electron/services/journal/journal.ts';
import { boundDamaged } from '../../../../electron/services/journal/prune-segments.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const databaseId = '0b6ddc5e-9f2f-4c25-9b53-5c3a3f6d8f10';
const day = 24 * 3_600_000;

let root: string;
let folder: string;
let journal: Journal;
let now: number;
beforeEach(() => {
  root = join(newFolder(), 'journal');
  folder = join(root, databaseId);
  now = Date.parse('2026-11-21T10:00:00.000Z');
  journal = createJournal(root, 500, () => now);
});
afterEach(() => journal.close());

const textOf = (seq: number) => JSON.stringify({ seq, text: 'x'.repeat(60) });
const open = (generation = 1, startAfter = 0) => journal.open({ databaseId, generation, startAfter });
const read = (after: number, most = 100, generation = 1) => journal.read({ databaseId, generation, after, most });
const prune = (upTo: number, generation = 1) => journal.prune({ databaseId, generation, upTo });
const segments = () => readdirSync(folder).filter((name) => name.endsWith('.journal'));
const file = (n: number) => join(folder, segments()[n] as string);

async function fill(from: number, to: number, generation = 1): Promise<string> {
  let hash = '';
  for (let seq = from; seq <= to; seq += 1) {
    ({ rollingHash: hash } = await journal.append({ databaseId, generation, records: [{ seq, text: textOf(seq) }] }));
  }
  return hash;
}

/** Every file was last written so many days ago. */
function age(days: number): void {
  for (const name of segments()) utimesSync(join(folder, name), new Date(now - days * day), new Date(now - days * day));
}

describe('journal:read', () => {
  it('gives any stretch back in pages, over the borders of segments', async () => {
    await open();
    await fill(1, 12);
    expect(segments().length).toBeGreaterThan(3);
    for (let after = 0; after <= 12; after += 1) {
      for (const most of [1, 2, 5, 100]) {
        const { records, more, trouble } = await read(after, most);
        const expected = Array.from({ length: Math.min(most, 12 - after) }, (_, n) => after + n + 1);
        expect(records).toEqual(expected.map((seq) => ({ seq, text: textOf(seq) })));
        expect({ more, trouble }).toEqual({ more: after + most < 12, trouble: null });
      }
    }
    expect(await read(99)).toEqual({ records: [], more: false, trouble: null });
  });

  it('reads a journal that is not open, and of one that never was says that it is empty', async () => {
    await open();
    await fill(1, 3);
    const other = createJournal(root);
    expect((await other.read({ databaseId, generation: 1, after: 1, most: 9 })).records.map(({ seq }) => seq)).toEqual([2, 3]);
    expect(await read(0, 9, 4)).toEqual({ records: [], more: false, trouble: null });
    const nobody = { databaseId: databaseId.replace('0', '1'), generation: 1, after: 0, most: 9 };
    expect(await other.read(nobody)).toEqual({ records: [], more: false, trouble: null });
  });

  it('keeps its pages small, however much was written', async () => {
    await journal.close();
    journal = createJournal(root);
    await open();
    const big = JSON.stringify('y'.repeat(1_000_000));
    for (let seq = 1; seq <= 12; seq += 1) await journal.append({ databaseId, generation: 1, records: [{ seq, text: big }] });
    const { records, more } = await read(0);
    expect(records.length).toBe(5);
    expect(more).toBe(true);
  });

  it('stops where it can no longer be trusted, and says whether that is damaged or missing', async () => {
    await open();
    await fill(1, 12);
    const [second, last] = [file(1), file(segments().length - 1)];
    truncateSync(last, statSync(last).size - 5);
    expect(await read(0)).toMatchObject({ more: false, trouble: 'damaged' });
    const bytes = readFileSync(second);
    bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
    writeFileSync(second, bytes);
    const upTo = (await read(0)).records.at(-1)?.seq ?? 0;
    expect(upTo).toBeLessThan(8);
    expect(upTo).toBeGreaterThan(2);
    unlinkSync(second);
    expect(await read(0)).toMatchObject({ trouble: 'missing' });
    expect((await read(8)).records[0]?.seq).toBe(9);
  });
});

describe('a checkpoint', () => {
  it('is the same, different, beyond the end, or unknown', async () => {
    await open();
    const at5 = await fill(1, 5);
    const at9 = await fill(6, 9);
    const ask = async (seq: number, hash: string, generation = 1, startAfter = 0) =>
      (await journal.open({ databaseId, generation, startAfter, checkpoint: { seq, hash } })).checkpoint;
    expect(await ask(5, at5)).toBe('same');
    expect(await ask(9, at9)).toBe('same');
    expect(await ask(9, at5)).toBe('different');
    expect(await ask(4, at5)).toBe('different');
    expect(await ask(10, at9)).toBe('beyond');
    expect(await ask(0, at9)).toBe('unknown');
    unlinkSync(file(0));
    expect(await ask(1, at5)).toBe('unknown');
    expect(await ask(5, at5, 2, 9)).toBe('unknown');
  });

  it('comes with the newest generation that holds anything', async () => {
    expect((await open()).newestGeneration).toBe(0);
    await fill(1, 2);
    expect((await open(3, 2)).newestGeneration).toBe(1);
    await fill(3, 3, 3);
    expect((await open(1)).newestGeneration).toBe(3);
  });
});

describe('journal:prune', () => {
  it('drops what snapshots hold once it is older than a week, and nothing else', async () => {
    await open();
    await fill(1, 12);
    const all = segments();
    expect(await prune(12)).toMatchObject({ dropped: 0 });
    age(8);
    expect(await prune(0)).toMatchObject({ dropped: 0 });
    expect((await prune(7)).dropped).toBe(2);
    expect(segments()).toEqual(all.slice(2));
    expect((await read(6)).records.map(({ seq }) => seq)).toEqual([7, 8, 9, 10, 11, 12]);
    expect(await read(2)).toMatchObject({ records: [], trouble: 'missing' });
    expect((await prune(99)).dropped).toBe(all.length - 3);
    expect((await open()).lastSeq).toBe(12);
    await fill(13, 13);
  });

  it('keeps of older generations what no snapshot of this one holds', async () => {
    await open();
    await fill(1, 12);
    // A restore went back to 6 and went on from there.
    await open(2, 6);
    await fill(7, 12, 2);
    age(30);
    const before = segments().filter((name) => name.startsWith('000001'));
    await prune(12, 2);
    expect(segments().filter((name) => name.startsWith('000001'))).toEqual(before.slice(2));
    expect((await read(6)).records.map(({ seq }) => seq)).toEqual([7, 8, 9, 10, 11, 12]);
  });

  it('leaves newer generations alone, whatever it is told of an older one', async () => {
    await open();
    await fill(1, 6);
    await open(2, 6);
    await fill(7, 12, 2);
    age(30);
    await prune(99, 1);
    expect((await read(6, 99, 2)).records.length).toBe(6);
  });
});

describe('journal:drop-older', () => {
  it('deletes older generations for good, and only where this one exists', async () => {
    await open();
    await fill(1, 6);
    await expect(journal.dropOlder({ databaseId, generation: 2 })).rejects.toThrow('no journal of this generation');
    await open(2, 6);
    await fill(7, 9, 2);
    writeFileSync(`${file(0)}.damaged-1`, 'x');
    expect((await journal.dropOlder({ databaseId, generation: 2 })).dropped).toBe(3);
    expect(readdirSync(folder).every((name) => name.startsWith('000002-'))).toBe(true);
    expect((await read(6, 9, 2)).records.length).toBe(3);
  });
});

it('keeps what was cut off as damaged within bounds, the newest first', async () => {
  const kept = newFolder();
  for (let n = 1; n <= 30; n += 1) {
    const name = join(kept, `000001-000000000000.journal.damaged-${n}`);
    writeFileSync(name, 'x');
    utimesSync(name, n, n);
  }
  await boundDamaged(kept);
  const left = readdirSync(kept).map((name) => Number(name.split('-').at(-1)));
  expect(left.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 11));
});
