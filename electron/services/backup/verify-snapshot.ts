import type { Manifest } from '../../../shared/domain/backup/manifest.ts';
import type { ChannelResult } from '../../../shared/ipc/contract.ts';
import type { Entry } from './catalogue.ts';
import { saysWhat } from './copy-files.ts';
import { readPieces } from './pieces.ts';
import type { Seal } from './seal.ts';
import { filePath, partPath, readManifest, readPart, type Shelf } from './shelf.ts';

type Problem = ChannelResult<'backup:verify'>['problems'][number];

export interface Verified {
  readonly parts: number;
  readonly files: number;
  readonly bytes: number;
  readonly problems: Problem[];
  /** Names as stored. */
  readonly damaged: string[];
  readonly whole: string[];
}

/** Reads all of a snapshot again: its manifest, each part, each file. `step` may throw to give up. */
export async function verifySnapshot(entry: Entry, seal: Seal, step: (done: number, all: number) => void): Promise<Verified> {
  const { shelf } = entry;
  const found: { -readonly [K in keyof Verified]: Verified[K] } = { parts: 0, files: 0, bytes: 0, problems: [], damaged: [], whole: [] };
  const manifest = await readManifest(shelf.disk, entry.path, seal).catch(() => null);
  if (manifest === null) {
    return { ...found, problems: [{ what: 'manifest', problem: 'damaged', table: null, rows: 0, sha256: null }] };
  }
  const work = listWork(entry, manifest, seal);
  for (const [done, { what, name, path, sha256, table, rows, length }] of work.entries()) {
    step(done, work.length);
    const size = (await shelf.disk.stat(path).catch(() => null))?.size ?? null;
    found.bytes += size ?? 0;
    found[what === 'part' ? 'parts' : 'files'] += 1;
    if (size !== null && (await isWhole(shelf, seal, what, sha256, length))) {
      found.whole.push(name);
      continue;
    }
    found.damaged.push(name);
    found.problems.push({ what, problem: size === null ? 'missing' : 'damaged', table, rows, sha256 });
  }
  step(work.length, work.length);
  return found;
}

interface Work {
  readonly what: 'part' | 'file';
  readonly name: string;
  readonly path: string;
  readonly sha256: string;
  readonly table: string | null;
  readonly rows: number;
  /** Of the plain bytes. */
  readonly length: number;
}

/** Files that were not there when it was taken are not in it, and nothing of it is missing without them. */
function listWork({ shelf, file }: Entry, manifest: Manifest, seal: Seal): Work[] {
  const parts = new Map([...manifest.parts, ...manifest.late].map((part) => [part.sha256, part]));
  const copied = new Set(file?.stored.files.map(([name]) => name));
  return [
    ...[...parts.values()].map(({ sha256, table, rows, bytes }): Work => {
      const name = seal.nameOf(sha256);
      return { what: 'part', name, path: partPath(shelf, name), sha256, table, rows, length: bytes };
    }),
    ...manifest.files.flatMap(({ sha256, bytes }): Work[] => {
      const name = seal.nameOf(sha256);
      if (!copied.has(name)) return [];
      return [{ what: 'file', name, path: filePath(shelf, name), sha256, table: null, rows: 0, length: bytes }];
    }),
  ];
}

async function isWhole(shelf: Shelf, seal: Seal, what: Work['what'], sha256: string, length: number): Promise<boolean> {
  try {
    if (what === 'part') return (await readPart(shelf, sha256, seal)).bytes === length;
    const name = seal.nameOf(sha256);
    return await saysWhat(seal.open(name, readPieces(shelf.disk, filePath(shelf, name))), sha256);
  } catch {
    return false;
  }
}
