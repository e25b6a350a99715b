import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * A journal is a row of segment files, `<generation>-<sequence before>.journal`, so that opening it reads one small
 * file and old ones can be dropped when a snapshot holds them. A segment begins with a header: mark (8 bytes),
 * sequence before its first frame (u64), rolling hash before it (32 bytes), CRC-32 of all that (u32).
 */
const mark = Buffer.from('MGJRNL01', 'latin1');
const checkedBytes = 8 + 8 + 32;
export const segmentHeaderBytes = checkedBytes + 4;

export interface Position {
  readonly seq: number;
  readonly hash: Buffer;
}

export function encodeSegmentHeader(before: Position): Buffer {
  const bytes = Buffer.alloc(segmentHeaderBytes);
  mark.copy(bytes, 0);
  bytes.writeBigUInt64BE(BigInt(before.seq), 8);
  before.hash.copy(bytes, 16);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, checkedBytes)), checkedBytes);
  return bytes;
}

/** Null when the header is cut, damaged, or is none of ours. */
export function decodeSegmentHeader(bytes: Buffer): Position | null {
  if (bytes.length < segmentHeaderBytes || !bytes.subarray(0, 8).equals(mark)) return null;
  if (crc32(bytes.subarray(0, checkedBytes)) !== bytes.readUInt32BE(checkedBytes)) return null;
  return { seq: Number(bytes.readBigUInt64BE(8)), hash: Buffer.from(bytes.subarray(16, checkedBytes)) };
}

/** The hash that a generation begins with: another database or generation never continues this one by accident. */
export function firstHash(databaseId: string, generation: number): Buffer {
  return createHash('sha256').update(`${databaseId}:${generation}`).digest();
}

export function segmentName(generation: number, seqBefore: number): string {
  return `${String(generation).padStart(6, '0')}-${String(seqBefore).padStart(12, '0')}.journal`;
}

/** The sequence before a segment's first frame, as its name says it. */
export function seqOfName(name: string): number {
  return Number.parseInt(name.slice(name.indexOf('-') + 1), 10);
}

/** Names of one generation's segments, oldest first. */
export function segmentsOf(names: readonly string[], generation: number): string[] {
  const prefix = `${String(generation).padStart(6, '0')}-`;
  return names.filter((name) => name.startsWith(prefix) && name.endsWith('.journal')).toSorted();
}

export function isSegmentName(name: string): boolean {
  return /^\d{6,}-\d{12,}\.journal$/.test(name);
}

export function generationOfName(name: string): number {
  return Number.parseInt(name, 10);
}
