import { join } from 'node:path';
import { type Manifest, manifestSchema } from '../../../shared/domain/backup/manifest.ts';
import { toHex } from '../../../shared/formats/backup/join-bytes.ts';
import {
  decodeSnapshotFile,
  encodeSnapshotFile,
  maxSnapshotFile,
  type SnapshotFile,
  type StoredNames,
} from '../../../shared/formats/backup/snapshot-file.ts';
import type { Disk } from './disk.ts';
import { collect, readPieces } from './pieces.ts';
import type { Seal } from './seal.ts';
import { tools } from './tools.ts';
import { writeDurably } from './write-durably.ts';

/** Where the snapshots of one database lie: `<backup folder>/<databaseId>`. */
export interface Shelf {
  readonly disk: Disk;
  readonly folder: string;
}

/** No part is longer than this when unpacked: the longest operation, and then some. */
export const maxPartText = 64 * 1024 * 1024;
/** Nor when packed: what the bridge carries, and what sealing adds. */
export const maxPartFile = 9 * 1024 * 1024;

export const partPath = (shelf: Shelf, name: string): string => join(shelf.folder, 'parts', name.slice(0, 2), name);
export const filePath = (shelf: Shelf, name: string): string => join(shelf.folder, 'files', name.slice(0, 2), name);
const snapshotsFolder = (shelf: Shelf): string => join(shelf.folder, 'snapshots');

const snapshotName = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)-([0-9a-f]{8}-[0-9a-f-]{27})\.snapshot$/;

/** A colon may stand in no file's name on Windows. */
const snapshotPath = (shelf: Shelf, { at, id }: { readonly at: string; readonly id: string }): string =>
  join(snapshotsFolder(shelf), `${at.replaceAll(':', '-')}-${id}.snapshot`);

/** A snapshot's file as it lies there. `file` is null when it cannot be read. */
export interface ShelvedSnapshot {
  readonly id: string;
  readonly at: string;
  readonly path: string;
  readonly file: Omit<SnapshotFile, 'body'> | null;
}

/** What was read of files that have not changed since, by path: a list of a year is not read anew each time. */
const known = new Map<string, { readonly stamp: string; readonly file: ShelvedSnapshot['file'] }>();

/** Every snapshot on a shelf, oldest first. */
export async function listSnapshots(shelf: Shelf): Promise<ShelvedSnapshot[]> {
  const found: ShelvedSnapshot[] = [];
  for (const name of (await shelf.disk.list(snapshotsFolder(shelf))).toSorted()) {
    const [, day, hour, minute, second, id] = snapshotName.exec(name) ?? [];
    if (id === undefined) continue;
    const path = join(snapshotsFolder(shelf), name);
    found.push({ id, at: `${day}${hour}:${minute}:${second}`, path, file: await readKnown(shelf.disk, path, id) });
  }
  return found;
}

async function readKnown(disk: Disk, path: string, id: string): Promise<ShelvedSnapshot['file']> {
  const found = await disk.stat(path);
  const stamp = `${found?.size} ${found?.changed}`;
  const before = known.get(path);
  if (before?.stamp === stamp) return before.file;
  const read = found === null ? null : await readSnapshotFile(disk, path);
  const file = read === null || read.head.id !== id ? null : { head: read.head, stored: shareNames(read.stored) };
  known.set(path, { stamp, file });
  return file;
}

/** One text for each name, however many snapshots have it: a year of them names the same pictures a hundred times. */
const names = new Map<string, StoredNames['files'][number]>();

function shareNames({ parts, files }: StoredNames): StoredNames {
  const share = (one: StoredNames['files'][number]) => {
    const before = names.get(one[0]);
    if (before?.[1] === one[1]) return before;
    names.set(one[0], one);
    return one;
  };
  return { parts: parts.map(share), files: files.map(share) };
}

async function readSnapshotFile(disk: Disk, path: string) {
  try {
    return await decodeSnapshotFile(await disk.readWhole(path, maxSnapshotFile), tools);
  } catch {
    return null;
  }
}

const manifestName = (clearHash: Uint8Array): string => `manifest ${toHex(clearHash)}`;

/** Puts a snapshot's file in place: from here on it exists. Answers its path. */
export async function writeSnapshot(
  shelf: Shelf,
  file: Pick<SnapshotFile, 'head' | 'stored'>,
  manifest: Manifest,
  seal: Seal,
): Promise<string> {
  const packed = await tools.gzip(tools.utf8(JSON.stringify(manifest)));
  const makeBody = (clearHash: Uint8Array) => collect(seal.close(manifestName(clearHash), [packed]), maxSnapshotFile);
  const bytes = await encodeSnapshotFile(file, makeBody, tools);
  const path = snapshotPath(shelf, file.head);
  await writeDurably(shelf.disk, path, [bytes]);
  return path;
}

/** A snapshot's manifest. @throws Error when it is not as it was written */
export async function readManifest(disk: Disk, path: string, seal: Seal): Promise<Manifest> {
  const file = await readSnapshotFile(disk, path);
  if (file === null) throw new Error('This backup is damaged: what it is made of cannot be read.');
  const packed = await collect(seal.open(manifestName(file.clearHash), [file.body]), maxSnapshotFile);
  return manifestSchema.parse(JSON.parse(tools.text(await tools.gunzip(packed, maxSnapshotFile))));
}

/** A part, packed, checked against its hash. `bytes`: length of its text. @throws Error when it is not what it should be */
export async function readPart(shelf: Shelf, sha256: string, seal: Seal): Promise<{ readonly packed: Uint8Array; readonly bytes: number }> {
  const name = seal.nameOf(sha256);
  const packed = await collect(seal.open(name, readPieces(shelf.disk, partPath(shelf, name))), maxPartFile);
  return { packed, bytes: (await unpackPart(packed, sha256)).length };
}

const tooLong = 'A part of the backup is longer than any that Makegood writes.';

/** Whether a part was refused for what it would be when unpacked. */
export function isTooLong(error: unknown): boolean {
  return error instanceof Error && error.message === tooLong;
}

/** Unpacks a part and holds it against its hash. @throws Error for anything else */
export async function unpackPart(packed: Uint8Array, sha256: string): Promise<Uint8Array> {
  const text = await tools.gunzip(packed, maxPartText).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_BUFFER_TOO_LARGE') throw new Error(tooLong);
    return null;
  });
  if (text === null || toHex(await tools.sha256(text)) !== sha256) throw new Error('A part of the backup is not what it should be.');
  return text;
}
