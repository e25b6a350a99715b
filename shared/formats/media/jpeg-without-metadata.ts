import { joinBytes } from '../backup/join-bytes.ts';
import { hasLetters, viewOf } from './byte-text.ts';
import { orientationBlock, readOrientation } from './exif-orientation.ts';

const [startOfScan, end] = [0xda, 0xd9];

/** The JFIF header without its preview: version, density, and a preview of no size (JFIF 1.02). */
function plainJfif(segment: Uint8Array): Uint8Array {
  const plain = new Uint8Array(18);
  plain.set(segment.subarray(0, 16));
  plain.set([0xff, 0xe0, 0, 16]);
  return plain;
}

/** The part of a segment that says how the picture is drawn; null for one that tells of something else. */
function keptOf(segment: Uint8Array): Uint8Array | null {
  const marker = segment[1] as number;
  if (marker === 0xe0) return hasLetters(segment, 4, 'JFIF\0') && segment.length >= 18 ? plainJfif(segment) : null;
  if (marker === 0xe2) return hasLetters(segment, 4, 'ICC_PROFILE\0') ? segment : null;
  // How the colours are stored.
  if (marker === 0xee) return hasLetters(segment, 4, 'Adobe') ? segment : null;
  const isNote = (marker >= 0xe1 && marker <= 0xef) || marker === 0xfe || (marker >= 0xf0 && marker <= 0xfd);
  return isNote ? null : segment;
}

/** Where the coded pixels from `at` on end: at the next mark that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] as number;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** Segment by segment (ITU-T T.81, B.1.1); what is not known to belong to the picture is left out. Null for a damaged file. */
export function jpegWithoutMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let at = 2;
  while (at + 3 < bytes.length || (at + 1 < bytes.length && bytes[at + 1] === end)) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === end) return joinBytes([bytes.subarray(0, 2), ...turnedBy(orientation), ...kept, bytes.subarray(at, at + 2)]);
    const after = at + 2 + view.getUint16(at + 2);
    if (after > bytes.length) return null;
    const segment = bytes.subarray(at, after);
    if (marker === 0xe1 && hasLetters(segment, 4, 'Exif\0\0')) orientation = readOrientation(segment.subarray(10));
    const stays = keptOf(segment);
    if (stays !== null) kept.push(stays);
    at = after;
    if (marker !== startOfScan) continue;
    at = endOfScan(bytes, after);
    kept.push(bytes.subarray(after, at));
  }
  return null;
}

/** An Exif segment that says only how the camera was held; none for a picture that lies as it is shown. */
function turnedBy(orientation: number): Uint8Array[] {
  if (orientation === 1) return [];
  const block = orientationBlock(orientation);
  const length = 2 + 6 + block.length;
  return [Uint8Array.of(0xff, 0xe1, length >> 8, length & 0xff, 0x45, 0x78, 0x69, 0x66, 0, 0), block];
}
