import { readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { generationOfName, isSegmentName, seqOfName } from './segment.ts';

/** As long as this a record stays, so that a person can go back to any time of the last week; unless that is too much. */
const keptMs = 7 * 24 * 3_600_000;
const keptBytes = 256 * 1024 * 1024;

/** Of what was cut off as damaged, this much stays. */
const damagedKeptBytes = 64 * 1024 * 1024;
const damagedKeptFiles = 20;

interface Segment {
  readonly name: string;
  readonly generation: number;
  /** The sequence of its last frame at most; null where nothing follows that tells. */
  readonly upTo: number | null;
  readonly bytes: number;
  readonly writtenAt: number;
}

/**
 * Drops segments that snapshots hold: of this generation those that end at `upTo` or before; of older ones those that end
 * where the next generation begins or before, because what came after belongs to a history that was left and that no
 * snapshot of this one holds. The newest segment of a generation stays.
 */
export async function pruneSegments(
  folder: string,
  generation: number,
  upTo: number,
  now: number,
): Promise<{ dropped: number; bytes: number }> {
  const segments = await listSegments(folder);
  let kept = 0;
  let dropped = 0;
  for (const segment of segments.toReversed()) {
    const isNeeded = !isHeld(segment, segments, generation, upTo);
    const isRecent = now - segment.writtenAt < keptMs && kept + segment.bytes <= keptBytes;
    if (isNeeded || isRecent) {
      kept += segment.bytes;
      continue;
    }
    await unlink(join(folder, segment.name));
    dropped += 1;
  }
  return { dropped, bytes: kept };
}

function isHeld(segment: Segment, all: readonly Segment[], generation: number, upTo: number): boolean {
  if (segment.upTo === null || segment.generation > generation) return false;
  if (segment.generation === generation) return segment.upTo <= upTo;
  const next = all.find((other) => other.generation > segment.generation);
  return next !== undefined && segment.upTo <= seqOfName(next.name);
}

/** Oldest first. */
async function listSegments(folder: string): Promise<Segment[]> {
  const names = (await readdir(folder)).filter(isSegmentName).toSorted();
  return Promise.all(
    names.map(async (name, index) => {
      const { size, mtimeMs } = await stat(join(folder, name));
      const next = names[index + 1];
      const follows = next !== undefined && generationOfName(next) === generationOfName(name);
      return { name, generation: generationOfName(name), upTo: follows ? seqOfName(next) : null, bytes: size, writtenAt: mtimeMs };
    }),
  );
}

/** Deletes every file of generations before this one. @throws when nothing of this one is there */
export async function dropOlderGenerations(folder: string, generation: number): Promise<{ dropped: number }> {
  const names = await readdir(folder);
  if (!names.some((name) => isSegmentName(name) && generationOfName(name) === generation)) {
    throw new Error('There is no journal of this generation.');
  }
  const old = names.filter((name) => /^\d{6,}-\d{12,}\.journal/.test(name) && generationOfName(name) < generation);
  for (const name of old) await unlink(join(folder, name));
  return { dropped: old.length };
}

/** Keeps what was cut off as damaged from growing without end: the oldest goes. */
export async function boundDamaged(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /\.damaged-\d+$/.test(name));
  const files = await Promise.all(names.map(async (name) => ({ name, ...(await stat(join(folder, name))) })));
  let bytes = 0;
  for (const [index, file] of files.toSorted((a, b) => b.mtimeMs - a.mtimeMs).entries()) {
    bytes += file.size;
    // The newest stays whatever its size: it is the one that somebody may ask about.
    if (index > 0 && (index >= damagedKeptFiles || bytes > damagedKeptBytes)) await unlink(join(folder, file.name));
  }
}
