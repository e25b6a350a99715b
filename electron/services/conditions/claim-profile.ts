import { accessSync, constants, lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { startProblems } from '../../../shared/text/en/start-problems.ts';
import type { StartProblem } from '../versions/describe-refusal.ts';
import { troubleWith } from './usable-folder.ts';

/** Why a folder cannot hold the records; null when it can. */
export function describeTrouble(folder: string): StartProblem | null {
  const { title, unwritable, notAFolder } = startProblems.folder;
  const trouble = troubleWith(folder);
  if (trouble !== null) return { title, text: trouble === 'unwritable' ? unwritable(folder) : notAFolder(folder), exitCode: 4 };
  const locked = findLocked(join(folder, 'IndexedDB'));
  return locked === null ? null : { title, text: unwritable(locked), exitCode: 4 };
}

/**
 * The first of the database's folders and files that this account may not write to: a start by another account leaves
 * such, and the browser calls it an internal error. Null where there is none.
 */
function findLocked(folder: string): string | null {
  for (const name of ['.', ...namesIn(folder)]) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.R_OK | constants.W_OK);
    } catch (error) {
      if (['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) return path;
    }
  }
  return null;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}

/**
 * Why a folder that several computers reach is left alone: another one of them has it open. Chromium itself takes the
 * lock over from another computer without a word, which is right only for a computer that was renamed.
 * Elsewhere than on Windows the lock is a link named `SingletonLock` to `computer-process`.
 */
export function describeForeignLock(folder: string, computer: string, isShared: boolean): StartProblem | null {
  const owner = isShared ? readLock(folder) : null;
  if (owner === null || owner === computer) return null;
  const { title, lockedElsewhere } = startProblems.lock;
  return { title, text: lockedElsewhere(folder, owner), exitCode: 4 };
}

/** Why the lock was not given; null where another Makegood on this computer has it (it was told, and comes to the front). */
export function describeLockFailure(folder: string, platform: NodeJS.Platform): StartProblem | null {
  if (platform === 'win32' || readLock(folder) !== null) return null;
  const { title, locked } = startProblems.lock;
  return { title, text: locked(folder), exitCode: 4 };
}

/** The computer that holds the lock; null where there is none. */
function readLock(folder: string): string | null {
  const file = join(folder, 'SingletonLock');
  try {
    if (!lstatSync(file).isSymbolicLink()) return null;
    const owner = readlinkSync(file);
    return owner.slice(0, Math.max(0, owner.lastIndexOf('-')));
  } catch {
    return null;
  }
}
