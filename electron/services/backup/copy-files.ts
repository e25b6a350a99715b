import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Manifest } from '../../../shared/domain/backup/manifest.ts';
import type { Disk } from './disk.ts';
import { readPieces } from './pieces.ts';
import type { Seal } from './seal.ts';
import { filePath, type Shelf } from './shelf.ts';
import { type Pieces, writeDurably } from './write-durably.ts';

/** Where the profile keeps a picture or file: `<profile>/files/<first 2 of its hash>/<hash>`. */
const profileFile = (filesFolder: string, sha256: string): string => join(filesFolder, sha256.slice(0, 2), sha256);

/** Copies a picture or file onto the shelf, and reads it back. Answers its length as stored; null when there is nothing to copy. */
export async function copyFile(shelf: Shelf, filesFolder: string, file: Manifest['files'][number], seal: Seal): Promise<number | null> {
  const source = profileFile(filesFolder, file.sha256);
  if ((await shelf.disk.stat(source))?.size !== file.bytes || !(await saysWhat(readPieces(shelf.disk, source), file.sha256))) return null;
  const name = seal.nameOf(file.sha256);
  const path = filePath(shelf, name);
  const length = await writeDurably(shelf.disk, path, seal.close(name, readPieces(shelf.disk, source)));
  if (!(await saysWhat(seal.open(name, readPieces(shelf.disk, path)), file.sha256))) {
    throw new Error('A picture or file did not come back as it was written to the backup.');
  }
  return length;
}

/** Whether pieces together have this SHA-256. */
export async function saysWhat(pieces: Pieces, sha256: string): Promise<boolean> {
  const hash = createHash('sha256');
  for await (const piece of pieces) hash.update(piece);
  return hash.digest('hex') === sha256;
}

/** Brings the files of a snapshot back into the profile where they are not there. */
export async function bringFiles(
  disk: Disk,
  filesFolder: string,
  files: Manifest['files'],
  openFile: (sha256: string) => Pieces,
): Promise<{ brought: number; missing: string[] }> {
  let brought = 0;
  const missing: string[] = [];
  for (const { sha256, bytes } of files) {
    const path = profileFile(filesFolder, sha256);
    if ((await disk.stat(path))?.size === bytes) continue;
    try {
      await writeDurably(disk, path, checked(openFile(sha256), sha256));
      brought += 1;
    } catch {
      missing.push(sha256);
    }
  }
  return { brought, missing };
}

/** Passes pieces on, and fails at the end when they were not those. */
async function* checked(pieces: Pieces, sha256: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
  if (hash.digest('hex') !== sha256) throw new Error('A picture or file of the backup is not what it should be.');
}
