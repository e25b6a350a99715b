import { hasLetters, viewOf } from './byte-text.ts';
import { readOrientation } from './exif-orientation.ts';

/** Width and height in pixels, as the picture is shown: turned as the camera was held. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** How much of a file is looked at for its size: cameras put previews and notes before it. */
export const pictureHeadBytes = 1024 * 1024;

/** More than this many pixels are never drawn: unpacked they would take hundreds of megabytes. */
const mostPixels = 100_000_000;

/** True for a picture that may be unpacked to be drawn. */
export function isDrawable({ width, height }: { readonly width: number | null; readonly height: number | null }): boolean {
  return width !== null && height !== null && width * height <= mostPixels;
}

type Sizer = (head: Uint8Array) => PictureSize | null;

const sizers: Readonly<Record<string, Sizer>> = {
  'image/jpeg': jpegSize,
  'image/png': pngSize,
  'image/gif': gifSize,
  'image/webp': webpSize,
  'image/bmp': bmpSize,
  'image/avif': avifSize,
};

/**
 * How large a picture is, from its header alone; null where that does not tell.
 * @param head the first `pictureHeadBytes`, or all of it
 */
export function readPictureSize(head: Uint8Array, mediaType: string): PictureSize | null {
  const size = sizers[mediaType]?.(head) ?? null;
  return size === null || size.width <= 0 || size.height <= 0 ? null : size;
}

function turned({ width, height }: PictureSize, orientation: number): PictureSize {
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

/** Segments one after another until the one that holds the frame (ITU-T T.81, B.1.1.3); Exif comes in an APP1. */
function jpegSize(head: Uint8Array): PictureSize | null {
  const view = viewOf(head);
  let orientation = 1;
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Fill bytes, and marks that stand alone.
    if (marker === 0xff || (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker === 0xd9 || marker === 0xda) return null;
    if (marker === 0xe1 && hasLetters(head, at + 4, 'Exif\0\0')) orientation = readOrientation(head.subarray(at + 10));
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return turned({ height: view.getUint16(at + 5), width: view.getUint16(at + 7) }, orientation);
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** The header chunk comes first; an `eXIf` chunk before the pixels may turn it (PNG 3rd edition, 11.3.4.5). */
function pngSize(head: Uint8Array): PictureSize | null {
  const view = viewOf(head);
  if (view.byteLength < 24 || !hasLetters(head, 12, 'IHDR')) return null;
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  let at = 8;
  while (at + 12 <= view.byteLength && !hasLetters(head, at + 4, 'IDAT')) {
    const length = view.getUint32(at);
    if (hasLetters(head, at + 4, 'eXIf')) return turned(size, readOrientation(head.subarray(at + 8, at + 8 + length)));
    at += 12 + length;
  }
  return size;
}

function gifSize(head: Uint8Array): PictureSize | null {
  const view = viewOf(head);
  return view.byteLength < 10 ? null : { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** Lossy, lossless or extended (RFC 9649, 2.5 to 2.7); an Exif chunk at the end is not looked for: the format's viewers ignore it. */
function webpSize(head: Uint8Array): PictureSize | null {
  const view = viewOf(head);
  if (view.byteLength < 30) return null;
  if (hasLetters(head, 12, 'VP8X')) return { width: 1 + threeBytes(view, 24), height: 1 + threeBytes(view, 27) };
  if (hasLetters(head, 12, 'VP8 ')) return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (!hasLetters(head, 12, 'VP8L')) return null;
  const bits = view.getUint32(21, true);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
}

/** Rows may be counted from the top, which makes the height negative. */
function bmpSize(head: Uint8Array): PictureSize | null {
  const view = viewOf(head);
  if (view.byteLength < 26) return null;
  if (view.getUint32(14, true) === 12) return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
  return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}

/** The largest `ispe` property (ISO/IEC 23008-12, 6.5.3), turned by an `irot` of a quarter. */
function avifSize(head: Uint8Array): PictureSize | null {
  const view = viewOf(head);
  const most = Math.min(view.byteLength - 20, 64 * 1024);
  let largest: PictureSize | null = null;
  let quarter = false;
  for (let at = 0; at < most; at += 1) {
    if (hasLetters(head, at, 'irot')) quarter = view.getUint8(at + 4) % 2 === 1;
    if (!hasLetters(head, at, 'ispe')) continue;
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (largest === null || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest === null ? null : turned(largest, quarter ? 6 : 1);
}
