import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { sameBytes } from '../../../shared/formats/backup/join-bytes.ts';
import type { Disk } from './disk.ts';

export type FolderTrouble = 'missing' | 'unwritable' | 'no-space';

/** A folder with less room than this is called full before it is. */
const fullBelow = 100 * 1024 * 1024;

/** Tries a folder by writing, forcing to the disk and reading back: rights say little on network drives and sticks. */
export async function tryFolder(disk: Disk, folder: string): Promise<FolderTrouble | null> {
  if (!(await disk.isFolder(folder).catch(() => false))) return 'missing';
  const path = join(folder, `.makegood-try-${randomUUID()}`);
  const bytes = new Uint8Array(randomBytes(1024));
  try {
    const file = await disk.create(path);
    try {
      await file.write(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (!sameBytes(await disk.readWhole(path, 4096), bytes)) return 'unwritable';
    return (await disk.freeBytes(folder)) < fullBelow ? 'no-space' : null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOSPC' || code === 'EDQUOT' ? 'no-space' : 'unwritable';
  } finally {
    await disk.remove(path).catch(() => undefined);
  }
}
