import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeFrames } from '../../electron/services/journal/frame.ts';
import { decodeSegmentHeader, segmentHeaderBytes, segmentsOf } from '../../electron/services/journal/segment.ts';

/**
 * The texts that a journal holds, from its files alone. Each segment must go on where the one before ended.
 * @throws when a segment is damaged or does not continue the one before.
 */
export async function readJournal(folder: string, generation = 1): Promise<string[]> {
  const texts: string[] = [];
  let hash: Buffer | null = null;
  for (const name of segmentsOf(await readdir(folder), generation)) {
    const bytes = await readFile(join(folder, name));
    const before = decodeSegmentHeader(bytes);
    if (before === null) throw new Error(`${name} has no header.`);
    if (hash !== null && !before.hash.equals(hash)) throw new Error(`${name} does not continue the one before.`);
    const { frames, end } = decodeFrames(bytes, segmentHeaderBytes, before);
    if (end !== bytes.length) throw new Error(`${name} is damaged at ${end} of ${bytes.length}.`);
    texts.push(...frames.map(({ text }) => text));
    hash = frames.at(-1)?.hash ?? before.hash;
  }
  return texts;
}
