import type { Manifest, Part, SnapshotKind } from '../../../shared/domain/backup/manifest.ts';
import type { SnapshotHead, StoredNames } from '../../../shared/formats/backup/snapshot-file.ts';
import { copyFile } from './copy-files.ts';
import type { Seal } from './seal.ts';
import { filePath, partPath, readManifest, readPart, type Shelf, unpackPart, writeSnapshot } from './shelf.ts';
import { tools } from './tools.ts';
import { writeDurably } from './write-durably.ts';

/** A snapshot that is being taken. */
export interface Taking {
  readonly id: string;
  readonly kind: SnapshotKind;
  readonly databaseId: string;
  readonly shelf: Shelf;
  readonly seal: Seal;
  /** Names and stored lengths of the snapshot that parts may be shared with. */
  readonly base: StoredNames | null;
  /** Hashes of parts that came in: none of them is ever swept away meanwhile, and all are read back in the end. */
  readonly put: Set<string>;
  /** Names that turned out not to be what the base says they are. */
  readonly damaged: Set<string>;
  /** Set when nobody waits for it any more. */
  cancelled: boolean;
}

/** Stores a part. Answers false when it lay there already, whole. @throws Error when it is not what its hash says */
export async function putPart(taking: Taking, sha256: string, packed: Uint8Array): Promise<boolean> {
  const text = await unpackPart(packed, sha256);
  taking.put.add(sha256);
  const lies = await readPart(taking.shelf, sha256, taking.seal).then(
    () => true,
    () => false,
  );
  if (lies) return false;
  const name = taking.seal.nameOf(sha256);
  await writeDurably(taking.shelf.disk, partPath(taking.shelf, name), taking.seal.close(name, [await press(packed, text)]));
  return true;
}

/** A page hands parts over as they are: they are compressed here, beside its reading. */
async function press(packed: Uint8Array, text: Uint8Array): Promise<Uint8Array> {
  return packed.length < text.length ? packed : tools.gzip(text);
}

export interface FinishPorts {
  /** Where the profile keeps pictures and files. */
  readonly filesFolder: string;
  readonly progress: (done: number, all: number) => void;
}

/**
 * Reads back every new part, looks that the shared ones are there at their length, copies the files, and puts the
 * manifest in place last: a snapshot that can be found is whole. @throws Error when anything is not as it should be
 */
export async function finishSnapshot(
  taking: Taking,
  manifest: Manifest,
  { filesFolder, progress }: FinishPorts,
): Promise<{ head: SnapshotHead; stored: StoredNames; path: string }> {
  const { shelf, seal } = taking;
  if (manifest.id !== taking.id || manifest.databaseId !== taking.databaseId || manifest.kind !== taking.kind) {
    throw new Error('This manifest belongs to another backup.');
  }
  const parts = new Map([...manifest.parts, ...manifest.late].map((part) => [part.sha256, part]));
  const all = parts.size + manifest.files.length;
  const stored: StoredNames = { parts: [], files: [] };
  const step = (): void => {
    if (taking.cancelled) throw new Error('This backup was given up.');
    progress(stored.parts.length + stored.files.length, all);
  };
  for (const part of parts.values()) {
    stored.parts.push([seal.nameOf(part.sha256), await checkStored(taking, part)]);
    step();
  }
  let missingFiles = 0;
  for (const file of new Map(manifest.files.map((one) => [one.sha256, one])).values()) {
    const length = (await sharedLength(taking, 'files', file.sha256)) ?? (await copyFile(shelf, filesFolder, file, seal));
    if (length === null) missingFiles += 1;
    else stored.files.push([seal.nameOf(file.sha256), length]);
    step();
  }
  const head = headOf(manifest, missingFiles, seal);
  const path = await writeSnapshot(shelf, { head, stored }, manifest, seal);
  await readManifest(shelf.disk, path, seal);
  return { head, stored, path };
}

/** The length as stored of a part that is good: read back when it came in now, and by its length when it is shared. */
async function checkStored(taking: Taking, part: Part): Promise<number> {
  const { shelf, seal } = taking;
  const shared = taking.put.has(part.sha256) ? null : await sharedLength(taking, 'parts', part.sha256);
  if (shared !== null) return shared;
  const { bytes } = await readPart(shelf, part.sha256, seal).catch(() => {
    taking.damaged.add(seal.nameOf(part.sha256));
    throw new Error('A part of the backup did not come back as it was written.');
  });
  if (bytes !== part.bytes) throw new Error('A part of the backup is not as long as it should be.');
  return (await shelf.disk.stat(partPath(shelf, seal.nameOf(part.sha256))))?.size ?? 0;
}

/** What the base says of it, when that is still there. */
async function sharedLength(taking: Taking, of: 'parts' | 'files', sha256: string): Promise<number | null> {
  const name = taking.seal.nameOf(sha256);
  const length = lengthsOf(taking, of).get(name);
  if (length === undefined) return null;
  const path = of === 'parts' ? partPath(taking.shelf, name) : filePath(taking.shelf, name);
  return (await taking.shelf.disk.stat(path))?.size === length ? length : null;
}

const lengths = new WeakMap<StoredNames, Record<'parts' | 'files', Map<string, number>>>();

function lengthsOf({ base }: Taking, of: 'parts' | 'files'): ReadonlyMap<string, number> {
  if (base === null) return new Map();
  const made = lengths.get(base) ?? { parts: new Map(base.parts), files: new Map(base.files) };
  lengths.set(base, made);
  return made[of];
}

function headOf(manifest: Manifest, missingFiles: number, seal: Seal): SnapshotHead {
  const { id, databaseId, generation, seq, at, kind, program, schemaVersion, tables } = manifest;
  return {
    makegood: 'snapshot-head',
    version: 1,
    ...{ id, databaseId, generation, seq, at, kind, program, schemaVersion },
    customers: tables['customers'] ?? 0,
    jobs: tables['jobs'] ?? 0,
    rows: Object.values(tables).reduce((sum, rows) => sum + rows, 0),
    missingFiles,
    lock: seal.lock,
  };
}
