import { type FileHandle, mkdir, open, readdir, readFile, truncate, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeFrames } from './frame.ts';
import {
  decodeSegmentHeader,
  encodeSegmentHeader,
  firstHash,
  type Position,
  segmentHeaderBytes,
  segmentName,
  segmentsOf,
  seqOfName,
} from './segment.ts';

export interface OpenedJournal {
  readonly handle: FileHandle;
  readonly position: Position;
  readonly segmentBytes: number;
  readonly damagedBytes: number;
}

/**
 * Opens the newest segment of a generation for appending. A damaged tail is copied aside and cut at the last whole
 * frame; a damaged header is made again from what must stand in it. A segment that cannot be read even so is put
 * aside as it is, and the one before goes on.
 */
export async function openJournal(folder: string, databaseId: string, generation: number, startAfter: number): Promise<OpenedJournal> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const names = segmentsOf(await readdir(folder), generation);
  let damagedBytes = 0;
  for (let n = names.length - 1; n >= 0; n -= 1) {
    const file = join(folder, names[n] as string);
    const bytes = await readFile(file);
    let before = decodeSegmentHeader(bytes);
    if (before === null) {
      before = await findStart(folder, names, n, firstHash(databaseId, generation));
      const readable = before !== null && (bytes.length <= segmentHeaderBytes || framesAfter(bytes, before).frames.length > 0);
      const lost = readable ? bytes.subarray(0, segmentHeaderBytes) : bytes;
      damagedBytes += lost.length;
      await keepAside(file, lost);
      if (before === null || !readable) {
        await unlink(file);
        continue;
      }
      await writeHeader(file, before);
    }
    const { frames, end } = framesAfter(bytes, before);
    if (end < bytes.length) {
      damagedBytes += bytes.length - end;
      await keepAside(file, bytes.subarray(end));
      await truncate(file, end);
    }
    const position = frames.at(-1) ?? before;
    return { handle: await open(file, 'a', 0o600), position: { seq: position.seq, hash: position.hash }, segmentBytes: end, damagedBytes };
  }
  const position = { seq: startAfter, hash: firstHash(databaseId, generation) };
  return { ...(await startSegment(folder, generation, position)), position, damagedBytes };
}

function framesAfter(bytes: Buffer, before: Position): ReturnType<typeof decodeFrames> {
  return decodeFrames(bytes, segmentHeaderBytes, before);
}

/**
 * What must stand in the header of segment `n`: where the segment before it ends, or how a generation begins. Null
 * when that cannot be known; the frames then show whether it is true, because their hashes continue it.
 */
async function findStart(folder: string, names: readonly string[], n: number, first: Buffer): Promise<Position | null> {
  const seq = seqOfName(names[n] as string);
  const previous = names[n - 1];
  if (previous === undefined) return { seq, hash: first };
  const bytes = await readFile(join(folder, previous));
  const before = decodeSegmentHeader(bytes);
  const last = before === null ? null : (framesAfter(bytes, before).frames.at(-1) ?? before);
  return last?.seq === seq ? { seq, hash: last.hash } : null;
}

/** Creates a segment and makes both it and its name in the folder durable before anything is promised about it. */
export async function startSegment(
  folder: string,
  generation: number,
  before: Position,
): Promise<{ handle: FileHandle; segmentBytes: number }> {
  const file = join(folder, segmentName(generation, before.seq));
  const handle = await open(file, 'ax', 0o600);
  try {
    const header = encodeSegmentHeader(before);
    await handle.appendFile(header);
    await handle.datasync();
    await syncFolder(folder);
    return { handle, segmentBytes: header.length };
  } catch (error) {
    // A half made file (disk full) would stand in the way of the next attempt.
    await handle.close();
    await unlink(file).catch(() => undefined);
    throw error;
  }
}

async function writeHeader(file: string, before: Position): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.write(encodeSegmentHeader(before), 0, segmentHeaderBytes, 0);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/** Keeps damaged bytes in a file of their own, safely on disk before they are cut off. */
async function keepAside(file: string, bytes: Buffer): Promise<void> {
  if (bytes.length === 0) return;
  for (let n = 1; ; n += 1) {
    try {
      const handle = await open(`${file}.damaged-${n}`, 'wx', 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.datasync();
      } finally {
        await handle.close();
      }
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Makes a new or renamed file's name in its folder durable. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; its file system journals the name itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
