import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file that a person saves: under another name first, forced to the disk, then renamed, so that a full disk or a
 * crash never leaves half a file in place of a whole one. @throws the file system's own error; nothing stays then
 */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const unfinished = join(dirname(path), `.${randomUUID()}.part`);
  try {
    const handle = await open(unfinished, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}
