import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeFrames, encodeFrame, type Frame } from '../../../electron/services/journal/frame.ts';
import { decodeSegmentHeader, segmentHeaderBytes, segmentsOf } from '../../../electron/services/journal/segment.ts';

/** The segments of one generation, oldest first. */
export function segmentFiles(profile: string, databaseId: string, generation: number): string[] {
  const folder = path.join(profile, 'journal', databaseId);
  return segmentsOf(readdirSync(folder), generation).map((name) => path.join(folder, name));
}

/** The whole frames of a segment as it lies on the disk, and the sequence before the first. */
function readSegment(file: string): { after: number; frames: Frame[] } {
  const bytes = readFileSync(file);
  const before = decodeSegmentHeader(bytes);
  return before === null ? { after: 0, frames: [] } : { after: before.seq, frames: decodeFrames(bytes, segmentHeaderBytes, before).frames };
}

/** Where the frame of each operation, by id, ends in a segment, in bytes. */
export function frameEnds(file: string): Map<string, number> {
  let end = segmentHeaderBytes;
  return new Map(
    readSegment(file).frames.map((frame) => {
      end += encodeFrame(frame).length;
      return [idOf(frame), end];
    }),
  );
}

/** Ids of all operations that any journal of a profile holds, read from the files alone. */
export function journaledIds(profile: string): Set<string> {
  const root = path.join(profile, 'journal');
  if (!existsSync(root)) return new Set();
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.journal'));
  const frames = files.flatMap((name) => readSegment(path.join(root, name)).frames);
  return new Set(frames.map(idOf));
}

function idOf({ text }: Frame): string {
  return (JSON.parse(text) as { id: string }).id;
}

/** What a journal's newest generation holds: after which sequence it begins, where it ends, SHA-256 over its texts. */
export function journalDigest(profile: string, databaseId: string, generation: number): { after: number; last: number; digest: string } {
  const segments = segmentFiles(profile, databaseId, generation).map(readSegment);
  const frames = segments.flatMap((segment) => segment.frames);
  const after = segments[0]?.after ?? 0;
  const texts = frames.map(({ text }) => text).join('\n');
  return { after, last: frames.at(-1)?.seq ?? after, digest: createHash('sha256').update(texts, 'utf8').digest('hex') };
}
