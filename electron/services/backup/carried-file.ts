import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { type Manifest, manifestSchema } from '../../../shared/domain/backup/manifest.ts';
import { schemaVersion } from '../../../shared/domain/schema-version.ts';
import type { ContainerHead, ContainerTools, EntryToWrite } from '../../../shared/formats/backup/container.ts';
import {
  type ContainerProblem,
  entryKey,
  type FoundEntry,
  readEntry,
  scanContainer,
} from '../../../shared/formats/backup/scan-container.ts';
import type { Disk, FileToRead } from './disk.ts';
import { collect } from './pieces.ts';
import type { Seal } from './seal.ts';
import { isTooLong, maxPartFile, maxPartText, unpackPart } from './shelf.ts';
import type { Source } from './source.ts';
import { tools } from './tools.ts';
import type { Pieces } from './write-durably.ts';

const maxManifest = 256 * 1024 * 1024;

export const containerTools: ContainerTools = {
  utf8: tools.utf8,
  text: tools.text,
  hash() {
    const hash = createHash('sha256');
    return { update: (bytes) => void hash.update(bytes), soFar: () => hash.copy().digest('hex') };
  },
};

/** A self-contained file that was opened and found whole. */
export interface CarriedFile {
  readonly id: string;
  readonly name: string;
  readonly head: ContainerHead;
  readonly file: FileToRead;
  readonly entries: ReadonlyMap<string, FoundEntry>;
}

/** Opens a self-contained file and checks all of it that can be checked without its passphrase. */
export async function openCarried(
  disk: Disk,
  path: string,
  id: string,
  progress: (done: number, all: number) => void,
): Promise<CarriedFile | ContainerProblem> {
  const file = await disk.openRead(path);
  try {
    const found = await scanContainer(file, schemaVersion, containerTools, (done) => progress(done, file.size));
    if (found.problem === null) return { id, name: basename(path), head: found.head, file, entries: found.entries };
    await file.close();
    return found.problem;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** What is in an opened file, as a restore asks for it. */
export function carriedSource({ file, entries }: CarriedFile, seal: Seal): Source {
  const pieces = (kind: 'manifest' | 'part' | 'file', name: string): Pieces => {
    const entry = entries.get(entryKey({ kind, name }));
    if (entry === undefined) throw new Error('Something that should be in the file is not there.');
    return seal.open(`${kind} ${name}`, readEntry(file, entry));
  };
  return {
    async manifest() {
      const packed = await collect(pieces('manifest', 'manifest'), maxManifest);
      return manifestSchema.parse(JSON.parse(tools.text(await tools.gunzip(packed, maxManifest))));
    },
    async part(sha256) {
      const packed = await collect(pieces('part', seal.nameOf(sha256)), maxPartFile);
      await unpackPart(packed, sha256);
      return packed;
    },
    has: (sha256) => entries.has(entryKey({ kind: 'file', name: seal.nameOf(sha256) })),
    file: (sha256) => pieces('file', seal.nameOf(sha256)),
  };
}

/** Looks whether everything that its manifest names is in an opened file, and is what it should be. Null when it is. */
export async function checkCarried(carried: CarriedFile, seal: Seal): Promise<ContainerProblem | null> {
  const source = carriedSource(carried, seal);
  const manifest = await source.manifest().catch(() => null);
  if (manifest === null || !isOf(manifest, carried.head)) return 'damaged';
  if (manifest.schemaVersion > schemaVersion) return 'newer-schema';
  for (const { sha256, bytes } of [...manifest.parts, ...manifest.late]) {
    if (bytes > maxPartText) return 'too-large';
    const problem = await source.part(sha256).then(
      () => null,
      (error: unknown) => (isTooLong(error) ? ('too-large' as const) : ('damaged' as const)),
    );
    if (problem !== null) return problem;
  }
  return null;
}

/** What stands in clear before a sealed manifest is only believed when the manifest says the same. */
function isOf(manifest: Manifest, head: ContainerHead): boolean {
  return manifest.id === head.id && manifest.databaseId === head.databaseId && manifest.at === head.at && manifest.seq === head.seq;
}

/** Everything of a snapshot in the order in which it is written. `step` may throw to give up. */
export async function* entriesOf(source: Source, seal: Seal, step: (done: number, all: number) => void): AsyncGenerator<EntryToWrite> {
  const manifest = await source.manifest();
  const parts = new Set([...manifest.parts, ...manifest.late].map(({ sha256 }) => sha256));
  const files = new Set(manifest.files.map(({ sha256 }) => sha256).filter(source.has));
  const all = 1 + parts.size + files.size;
  let done = 0;
  const entry = (kind: EntryToWrite['kind'], name: string, pieces: Pieces): EntryToWrite => {
    step(done, all);
    done += 1;
    return { kind, name, pieces: seal.close(`${kind} ${name}`, pieces) };
  };
  yield entry('manifest', 'manifest', [await tools.gzip(tools.utf8(JSON.stringify(manifest)))]);
  for (const sha256 of parts) yield entry('part', seal.nameOf(sha256), [await source.part(sha256)]);
  for (const sha256 of files) yield entry('file', seal.nameOf(sha256), source.file(sha256));
  step(all, all);
}
