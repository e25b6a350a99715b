import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { type Entry, readCatalogue } from './catalogue.ts';
import { type Core, sparedOn } from './core.ts';
import type { Disk } from './disk.ts';
import { removeSnapshots, sweep } from './let-go.ts';
import { changeMarks, markDamage, readMarks } from './marks.ts';
import { readPieces } from './pieces.ts';
import { filePath, listSnapshots, partPath, type Shelf } from './shelf.ts';
import { writeDurably } from './write-durably.ts';

/** Moves every snapshot of a folder into another: copied and read back first, removed after. What fails stays where it is. */
export async function moveFolder(core: Core, from: string, to: string): Promise<{ moved: number; left: number }> {
  let moved = 0;
  let left = 0;
  for (const source of await core.places.shelves(from)) {
    const target: Shelf = { disk: core.disk, folder: join(to, basename(source.folder)) };
    const gone: Entry[] = [];
    for (const entry of await readCatalogue(source, core.ring)) {
      try {
        await copySnapshot(entry, target);
        gone.push(entry);
      } catch (error) {
        core.ports.report('backups moved', error);
        left += 1;
      }
    }
    await carryMarks(source, target);
    await removeSnapshots(source, gone);
    await sweep(source, sparedOn(core, source));
    if ((await listSnapshots(source)).length === 0) await removeShelf(source);
    moved += gone.length;
  }
  return { moved, left };
}

/** What is known of them goes along. */
async function carryMarks(source: Shelf, target: Shelf): Promise<void> {
  const { damaged, snapshots } = await readMarks(source);
  await changeMarks(target, (marks) => markDamage({ ...marks, snapshots: { ...snapshots, ...marks.snapshots } }, damaged, []));
}

async function removeShelf({ disk, folder }: Shelf): Promise<void> {
  await disk.remove(join(folder, 'marks.json'));
  await disk.removeEmptyFolders(folder);
}

async function copySnapshot({ file, path, shelf }: Entry, target: Shelf): Promise<void> {
  if (file === null) throw new Error('A damaged backup stays where it is.');
  for (const [name, length] of file.stored.parts) await copyStored(shelf.disk, partPath(shelf, name), partPath(target, name), length);
  for (const [name, length] of file.stored.files) await copyStored(shelf.disk, filePath(shelf, name), filePath(target, name), length);
  await copyStored(shelf.disk, path, join(target.folder, 'snapshots', basename(path)), null);
}

/** As it lies there, sealed or not. */
async function copyStored(disk: Disk, from: string, to: string, length: number | null): Promise<void> {
  const size = (await disk.stat(from))?.size;
  if (length !== null && size !== length) throw new Error('A part of the backup is not there.');
  if ((await disk.stat(to)) === null) await writeDurably(disk, to, readPieces(disk, from));
  if ((await hashOf(disk, from)) !== (await hashOf(disk, to))) throw new Error('A part of the backup did not come over as it was.');
}

async function hashOf(disk: Disk, path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of readPieces(disk, path)) hash.update(piece);
  return hash.digest('hex');
}
