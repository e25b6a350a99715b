import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** This many copies are kept: what is damaged is for somebody who knows how to look into it, and only for a while. */
const copiesKept = 2;

/** A folder with more than this is not copied: a copy that fills the disk would harm more than it could help. */
const mostBytes = 2 * 1024 ** 3;

/**
 * Puts a folder aside as it is under a name made of the moment; older ones go. Answers its name there, null where there is
 * nothing to put aside or too much of it.
 * @param how `copy` never touches the folder; `move` renames it where the system lets it, because nothing can read it
 * @throws the file system's own error
 */
export async function putAside(folder: string, into: string, at: Date, how: 'copy' | 'move'): Promise<{ folder: string | null }> {
  const bytes = await sizeOf(folder);
  if (bytes === 0) return { folder: null };
  const name = at.toISOString().replaceAll(':', '-');
  await mkdir(into, { recursive: true, mode: 0o700 });
  const isMoved = how === 'move' && (await moved(folder, join(into, name)));
  if (!isMoved && bytes > mostBytes) return { folder: null };
  if (!isMoved) await copyWhole(folder, into, name);
  const all = (await readdir(into)).toSorted().toReversed();
  for (const old of all.slice(copiesKept)) await rm(join(into, old), { recursive: true, force: true, maxRetries: 3 });
  return { folder: `${basename(into)}/${name}` };
}

/** False where the system does not allow it, as while somebody has a file of it open on Windows. */
async function moved(folder: string, to: string): Promise<boolean> {
  try {
    await rename(folder, to);
    return true;
  } catch {
    return false;
  }
}

async function copyWhole(folder: string, into: string, name: string): Promise<void> {
  await cp(folder, join(into, `${name}.new`), {
    recursive: true,
    // The running browser holds its lock file: on Windows nobody else may even read it.
    filter: (source) => basename(source) !== 'LOCK',
  });
  await rename(join(into, `${name}.new`), join(into, name));
}

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  try {
    for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
      if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
    }
  } catch {
    // Gone, or gone meanwhile: there is nothing that a copy could hold.
  }
  return bytes;
}
