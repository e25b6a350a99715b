import { stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FolderFacts } from './judge-conditions.ts';
import { troubleWith } from './usable-folder.ts';

/** Looks at a folder; one that is not there yet is taken for the nearest one above it. Nothing is made. */
export async function lookAtFolder(folder: string): Promise<FolderFacts> {
  const there = await nearest(folder);
  return { folder, free: await freeIn(there), writable: troubleWith(there) === null, disk: await diskOf(there) };
}

async function nearest(folder: string): Promise<string> {
  const exists = await stat(folder).then(
    () => true,
    () => false,
  );
  const above = dirname(folder);
  return exists || above === folder ? folder : nearest(above);
}

async function freeIn(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

async function diskOf(folder: string): Promise<number | null> {
  try {
    return (await stat(folder)).dev;
  } catch {
    return null;
  }
}
