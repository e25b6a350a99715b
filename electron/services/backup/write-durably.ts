import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Disk } from './disk.ts';

/** Pieces of a file, in order. */
export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** What an unfinished file is called; whatever of them a crash leaves behind is swept up by `removeLeftovers`. */
const unfinishedName = /^\.[0-9a-f-]{36}\.part$/;

/**
 * Writes a file so that it is there whole or not at all, whatever happens meanwhile: another name, forced to the disk, renamed,
 * and the folder forced too. `check` may look at it before it takes its name, and throw. Answers its length.
 */
export async function writeDurably(
  disk: Disk,
  path: string,
  pieces: Pieces,
  check?: (unfinished: string) => Promise<void>,
): Promise<number> {
  const folder = dirname(path);
  await disk.makeFolder(folder);
  const unfinished = join(folder, `.${randomUUID()}.part`);
  const file = await disk.create(unfinished);
  let length = 0;
  try {
    try {
      for await (const piece of pieces) {
        await file.write(piece);
        length += piece.length;
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await check?.(unfinished);
    await disk.rename(unfinished, path);
  } catch (error) {
    await disk.remove(unfinished).catch(() => undefined);
    throw error;
  }
  await disk.syncFolder(folder);
  return length;
}

/** Removes what interrupted writes left in a folder. */
export async function removeLeftovers(disk: Disk, folder: string): Promise<void> {
  for (const name of await disk.list(folder)) if (unfinishedName.test(name)) await disk.remove(join(folder, name));
}
