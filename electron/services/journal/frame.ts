import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * One frame of the journal: length of the text (u32), CRC-32 of all that follows it (u32), sequence (u64), rolling
 * hash (32 bytes), text (UTF-8). Numbers are big-endian. The rolling hash is SHA-256 of the hash before and the text,
 * so two journals that end in the same hash hold the same operations in the same order.
 */
export interface Frame {
  readonly seq: number;
  readonly hash: Buffer;
  readonly text: string;
}

const frameHeaderBytes = 4 + 4 + 8 + 32;
const maxTextBytes = 64 * 1024 * 1024;

export function nextHash(before: Buffer, text: string): Buffer {
  return createHash('sha256').update(before).update(text, 'utf8').digest();
}

export function encodeFrame(frame: Frame): Buffer {
  const text = Buffer.from(frame.text, 'utf8');
  const bytes = Buffer.allocUnsafe(frameHeaderBytes + text.length);
  bytes.writeUInt32BE(text.length, 0);
  bytes.writeBigUInt64BE(BigInt(frame.seq), 8);
  frame.hash.copy(bytes, 16);
  text.copy(bytes, frameHeaderBytes);
  bytes.writeUInt32BE(crc32(bytes.subarray(8)), 4);
  return bytes;
}

/** The frames that are whole and in order from `offset`, and where the first damaged byte lies (the end when none). */
export function decodeFrames(bytes: Buffer, offset: number, before: { seq: number; hash: Buffer }): { frames: Frame[]; end: number } {
  const frames: Frame[] = [];
  let { seq, hash } = before;
  let at = offset;
  for (;;) {
    const frame = decodeFrame(bytes, at);
    if (frame === null || frame.seq !== seq + 1 || !frame.hash.equals(nextHash(hash, frame.text))) break;
    frames.push(frame);
    ({ seq, hash } = frame);
    at += frameHeaderBytes + Buffer.byteLength(frame.text, 'utf8');
  }
  return { frames, end: at };
}

function decodeFrame(bytes: Buffer, at: number): Frame | null {
  if (at + frameHeaderBytes > bytes.length) return null;
  const length = bytes.readUInt32BE(at);
  const end = at + frameHeaderBytes + length;
  if (length > maxTextBytes || end > bytes.length) return null;
  if (crc32(bytes.subarray(at + 8, end)) !== bytes.readUInt32BE(at + 4)) return null;
  return {
    seq: Number(bytes.readBigUInt64BE(at + 8)),
    hash: Buffer.from(bytes.subarray(at + 16, at + frameHeaderBytes)),
    text: bytes.toString('utf8', at + frameHeaderBytes, end),
  };
}
