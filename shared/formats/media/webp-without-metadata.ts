import { joinBytes } from '../backup/join-bytes.ts';
import { lettersAt, viewOf } from './byte-text.ts';

/** Chunks that say how the picture is drawn (RFC 9649, 2.7). */
const drawn = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Says in the first chunk that Exif and XMP follow. */
const noteFlags = 0x08 | 0x04;

/** Chunk by chunk; viewers turn no WebP by its Exif, so that none of it is needed. Null for a damaged file. */
export function webpWithoutMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const view = viewOf(bytes);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return null;
  const kept: Uint8Array[] = [];
  for (let at = 12; at + 8 <= end; ) {
    const length = view.getUint32(at + 4, true);
    const after = at + 8 + length + (length % 2);
    if (after > end) return null;
    const kind = lettersAt(bytes, at, 4);
    if (drawn.has(kind)) kept.push(kind === 'VP8X' ? unflagged(bytes.subarray(at, after)) : bytes.subarray(at, after));
    at = after;
  }
  const head = bytes.slice(0, 12);
  const all = joinBytes([head, ...kept]);
  viewOf(all).setUint32(4, all.length - 8, true);
  return kept.length === 0 ? null : all;
}

function unflagged(chunk: Uint8Array): Uint8Array {
  const plain = chunk.slice();
  plain[8] = (plain[8] as number) & ~noteFlags;
  return plain;
}
