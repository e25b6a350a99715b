import { join } from 'node:path';
import { chooseKeptSnapshots } from '../../../shared/domain/backup/choose-kept-snapshots.ts';
import type { Entry } from './catalogue.ts';
import type { Disk } from './disk.ts';
import { listSnapshots, type Shelf } from './shelf.ts';
import { removeLeftovers } from './write-durably.ts';

/** Lets go of what the rule does not keep. `spared`: names that a snapshot under way needs. Answers how many went. */
export async function letGo(shelf: Shelf, entries: readonly Entry[], cap: number, spared: ReadonlySet<string>): Promise<number> {
  const kept = chooseKeptSnapshots(entries, cap);
  const going = entries.filter(({ id }) => !kept.has(id));
  await removeSnapshots(shelf, going);
  await sweep(shelf, spared);
  return going.length;
}

/** Their files go first and for good: a snapshot that can be found is whole, so what it names goes after it. */
export async function removeSnapshots(shelf: Shelf, going: readonly Pick<Entry, 'path'>[]): Promise<void> {
  if (going.length === 0) return;
  for (const { path } of going) await shelf.disk.remove(path);
  await shelf.disk.syncFolder(join(shelf.folder, 'snapshots'));
}

/**
 * Removes parts and files that no snapshot names, and what interrupted writes left. Not while there is a snapshot whose names
 * cannot be read: what it needs is not known.
 */
export async function sweep(shelf: Shelf, spared: ReadonlySet<string>): Promise<void> {
  const snapshots = await listSnapshots(shelf);
  if (snapshots.some(({ file }) => file === null)) return;
  const named = new Set(spared);
  for (const { file } of snapshots) {
    for (const [name] of [...(file?.stored.parts ?? []), ...(file?.stored.files ?? [])]) named.add(name);
  }
  await removeLeftovers(shelf.disk, shelf.folder);
  await removeLeftovers(shelf.disk, join(shelf.folder, 'snapshots'));
  for (const kind of ['parts', 'files']) {
    for (const start of await shelf.disk.list(join(shelf.folder, kind))) {
      await sweepFolder(shelf.disk, join(shelf.folder, kind, start), named);
    }
  }
}

const storedName = /^[0-9a-f]{64}$/;

async function sweepFolder(disk: Disk, folder: string, named: ReadonlySet<string>): Promise<void> {
  await removeLeftovers(disk, folder);
  for (const name of await disk.list(folder)) {
    if (storedName.test(name) && !named.has(name)) await disk.remove(join(folder, name));
  }
}
