import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createJournal } from '../../../../electron/services/journal/journal.ts';
import { encodeSegmentHeader, segmentHeaderBytes } from '../../../../electron/services/journal/segment.ts';
import { randomFrom } from '../../../faults/support/random.ts';
import { faultCount, faultTry } from '../../../support/fault-count.ts';
import { readJournal } from '../../../support/read-journal.ts';
import { seed } from '../../../support/seed.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const databaseId = '0b6ddc5e-9f2f-4c25-9b53-5c3a3f6d8f10';
const start = { databaseId, generation: 1, startAfter: 0 };
const firstName = '000001-000000000000.journal';
const textOf = (seq: number): string => JSON.stringify({ seq, note: `Größe ${'ß'.repeat(seq)} 🛠` });

interface Written {
  /** The files of a whole journal, by name. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Size of the newest file after each record: where its frames end. */
  readonly ends: readonly number[];
}

/** Writes a whole journal once; the tests lay damaged copies of it down. */
async function write(count: number, limit?: number): Promise<Written> {
  const root = newFolder();
  const folder = join(root, databaseId);
  const journal = createJournal(root, limit);
  await journal.open(start);
  const ends: number[] = [];
  for (let seq = 1; seq <= count; seq += 1) {
    await journal.append({ databaseId, generation: 1, records: [{ seq, text: textOf(seq) }] });
    const newest = (await readdir(folder)).toSorted().at(-1) as string;
    ends.push((await readFile(join(folder, newest))).length);
  }
  await journal.close();
  const names = await readdir(folder);
  const files = new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
  return { files, ends };
}

async function layDown(files: ReadonlyMap<string, Buffer>): Promise<{ root: string; folder: string }> {
  const root = newFolder();
  const folder = join(root, databaseId);
  await mkdir(folder);
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
  return { root, folder };
}

/** Opens a damaged journal, goes on with it, and checks that all of it can be read afterwards. Gives what was found. */
async function recover({
  root,
  folder,
}: {
  root: string;
  folder: string;
}): Promise<{ lastSeq: number; damagedBytes: number; aside: Buffer }> {
  const journal = createJournal(root);
  const { lastSeq, damagedBytes } = await journal.open(start);
  await journal.append({ databaseId, generation: 1, records: [{ seq: lastSeq + 1, text: textOf(lastSeq + 1) }] });
  await journal.close();
  expect(await readJournal(folder)).toEqual(Array.from({ length: lastSeq + 1 }, (_, n) => textOf(n + 1)));
  const again = createJournal(root);
  expect(await again.open(start)).toMatchObject({ lastSeq: lastSeq + 1, damagedBytes: 0 });
  await again.close();
  const names = (await readdir(folder)).filter((name) => name.includes('.damaged')).toSorted();
  return { lastSeq, damagedBytes, aside: Buffer.concat(await Promise.all(names.map((name) => readFile(join(folder, name))))) };
}

describe('a journal that was damaged', () => {
  it('is recovered up to its last whole frame, cut at every byte of the last three', { timeout: 120_000 }, async () => {
    const { files, ends } = await write(6);
    const bytes = files.get(firstName) as Buffer;
    for (let cut = ends[2] as number; cut <= bytes.length; cut += 1) {
      await faultTry('journal-cut', async () => {
        const result = await recover(await layDown(new Map([[firstName, bytes.subarray(0, cut)]])));
        const whole = ends.filter((end) => end <= cut);
        const end = whole.at(-1) as number;
        expect(result).toEqual({ lastSeq: whole.length, damagedBytes: cut - end, aside: bytes.subarray(end, cut) });
      });
    }
  });

  it('is recovered up to the frame before a flipped bit, and tells how much was put aside', { timeout: 300_000 }, async () => {
    const { files, ends } = await write(6);
    const bytes = files.get(firstName) as Buffer;
    const random = randomFrom(seed);
    for (let n = 0; n < faultCount(60, 500); n += 1) {
      await faultTry('journal-bits', async () => {
        const bit = Math.floor(random() * bytes.length * 8);
        const flipped = Buffer.from(bytes);
        flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        const result = await recover(await layDown(new Map([[firstName, flipped]])));
        const inHeader = bit >> 3 < segmentHeaderBytes;
        const whole = inHeader ? 6 : ends.filter((end) => end <= bit >> 3).length;
        const kept = inHeader ? flipped.subarray(0, segmentHeaderBytes) : flipped.subarray(ends[whole - 1] ?? segmentHeaderBytes);
        expect({ bit, ...result }).toEqual({ bit, lastSeq: whole, damagedBytes: kept.length, aside: kept });
      });
    }
  });

  it('is recovered from every damage of the header of its newest segment', { timeout: 120_000 }, async () => {
    const { files } = await write(9, 600);
    const newest = [...files.keys()].toSorted().at(-1) as string;
    expect(newest).not.toBe(firstName);
    const bytes = files.get(newest) as Buffer;
    for (let at = 0; at < segmentHeaderBytes; at += 1) {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(flipped.readUInt8(at) ^ 0x10, at);
      expect(await recover(await layDown(new Map([...files, [newest, flipped]])))).toMatchObject({
        lastSeq: 9,
        damagedBytes: segmentHeaderBytes,
      });
    }
    for (let cut = 0; cut < segmentHeaderBytes; cut += 1) {
      const before = Number.parseInt(newest.slice(7), 10);
      const result = await recover(await layDown(new Map([...files, [newest, bytes.subarray(0, cut)]])));
      expect(result).toEqual({ lastSeq: before, damagedBytes: cut, aside: bytes.subarray(0, cut) });
    }
  });

  it('puts a segment aside whole when neither header nor frames can be read, and the one before goes on', async () => {
    const { files } = await write(9, 600);
    const newest = [...files.keys()].toSorted().at(-1) as string;
    const noise = Buffer.alloc(300, 0xa5);
    const result = await recover(await layDown(new Map([...files, [newest, noise]])));
    expect(result).toEqual({ lastSeq: Number.parseInt(newest.slice(7), 10), damagedBytes: 300, aside: noise });
  });

  it('begins anew when nothing at all can be read, and never writes over what it put aside', async () => {
    const noise = Buffer.alloc(300, 0xa5);
    const place = await layDown(new Map([[firstName, noise]]));
    expect((await recover(place)).lastSeq).toBe(0);
    await writeFile(join(place.folder, firstName), noise);
    expect((await recover(place)).aside).toEqual(Buffer.concat([noise, noise]));
  });

  it('does not go on with frames of another database or generation', async () => {
    const { files } = await write(3);
    const bytes = Buffer.from(files.get(firstName) as Buffer);
    encodeSegmentHeader({ seq: 0, hash: Buffer.alloc(32, 7) }).copy(bytes);
    const result = await recover(await layDown(new Map([[firstName, bytes]])));
    expect(result).toMatchObject({ lastSeq: 0, damagedBytes: bytes.length - segmentHeaderBytes });
  });

  it('is whole when nothing is wrong with it', async () => {
    const { files } = await write(4);
    expect(await recover(await layDown(files))).toEqual({ lastSeq: 4, damagedBytes: 0, aside: Buffer.alloc(0) });
    expect(await recover(await layDown(new Map()))).toMatchObject({ lastSeq: 0, damagedBytes: 0 });
  });
});
