import { accessSync, closeSync, constants, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type FolderTrouble = 'unwritable' | 'not-a-folder';

const notAllowed = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * Why nothing can be kept in a folder; null when it can. The folder is made where it is missing. A full disk is none of
 * the reasons: what lies there can still be read.
 */
export function troubleWith(folder: string): FolderTrouble | null {
  try {
    mkdirSync(folder, { recursive: true });
    if (!statSync(folder).isDirectory()) return 'not-a-folder';
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    tryToWrite(folder);
    return null;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'EEXIST' || code === 'ENOTDIR') return 'not-a-folder';
    return notAllowed.has(code) ? 'unwritable' : null;
  }
}

/** The rights say little on network drives and read-only disks: only writing tells. */
function tryToWrite(folder: string): void {
  const probe = join(folder, `.writable-${process.pid}`);
  closeSync(openSync(probe, 'w', 0o600));
  rmSync(probe, { force: true });
}
