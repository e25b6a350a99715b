import type { Manifest } from '../../../shared/domain/backup/manifest.ts';
import type { Entry } from './catalogue.ts';
import type { Core } from './core.ts';
import { readPieces } from './pieces.ts';
import type { Seal } from './seal.ts';
import { filePath, readManifest, readPart } from './shelf.ts';
import type { Pieces } from './write-durably.ts';

/** Something that records can be brought back from: a snapshot of the list, or a file that was opened. */
export interface Source {
  manifest(): Promise<Manifest>;
  /** Packed, checked against its hash. */
  part(sha256: string): Promise<Uint8Array>;
  /** Whether a picture or file is in it. */
  has(sha256: string): boolean;
  file(sha256: string): Pieces;
}

/** @throws Error while nobody has said the passphrase */
export async function sealOfEntry({ ring }: Core, { file }: Entry): Promise<Seal> {
  const seal = await ring.sealOf(file?.head.lock ?? null);
  if (seal === null) throw new Error('This backup is locked. Enter its passphrase first.');
  return seal;
}

export async function sourceOf(core: Core, entry: Entry): Promise<Source> {
  const { shelf, path } = entry;
  const seal = await sealOfEntry(core, entry);
  const files = new Set(entry.file?.stored.files.map(([name]) => name));
  return {
    manifest: () => readManifest(shelf.disk, path, seal),
    part: async (sha256) => (await readPart(shelf, sha256, seal)).packed,
    has: (sha256) => files.has(seal.nameOf(sha256)),
    file: (sha256) => {
      const name = seal.nameOf(sha256);
      return seal.open(name, readPieces(shelf.disk, filePath(shelf, name)));
    },
  };
}
