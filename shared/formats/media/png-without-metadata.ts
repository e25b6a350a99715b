import { joinBytes } from '../backup/join-bytes.ts';
import { lettersAt, viewOf } from './byte-text.ts';
import { orientationBlock, readOrientation } from './exif-orientation.ts';

/** Chunks that say how the picture is drawn (PNG 3rd edition, 11). All others tell of something else, or nobody knows of what. */
const drawn = new Set('IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs hIST sPLT acTL fcTL fdAT'.split(' '));

/** Chunk by chunk. Null for a damaged file. */
export function pngWithoutMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const after = at + 12 + length;
    if (after > bytes.length) return null;
    const kind = lettersAt(bytes, at + 4, 4);
    if (drawn.has(kind)) kept.push(bytes.subarray(at, after));
    else if (kind === 'eXIf') kept.push(...turnedBy(readOrientation(bytes.subarray(at + 8, after - 4))));
    if (kind === 'IEND') return joinBytes(kept);
    at = after;
  }
  return null;
}

/** A chunk that says only how the camera was held; none for a picture that lies as it is shown. */
function turnedBy(orientation: number): Uint8Array[] {
  if (orientation === 1) return [];
  const named = joinBytes([Uint8Array.of(0x65, 0x58, 0x49, 0x66), orientationBlock(orientation)]);
  return [uint32(named.length - 4), named, uint32(checksum(named))];
}

function uint32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}

/** CRC-32 (PNG 3rd edition, annex D), bit by bit: it is asked for a few bytes only. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
