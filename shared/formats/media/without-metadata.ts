import { hasLetters } from './byte-text.ts';
import { jpegWithoutMetadata } from './jpeg-without-metadata.ts';
import { pngWithoutMetadata } from './png-without-metadata.ts';
import { webpWithoutMetadata } from './webp-without-metadata.ts';

/**
 * The same picture, bit for bit as it is drawn, without what was written into it: Exif with its GPS place, XMP, IPTC,
 * comments, previews, and what stands behind its end. Its colours stay, and so does the way in which it was held.
 * Null where that cannot be done to this kind of picture, or to these bytes: then the bytes must not leave the program.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (hasLetters(bytes, 0, '\xff\xd8\xff')) return jpegWithoutMetadata(bytes);
  if (hasLetters(bytes, 0, '\x89PNG\r\n\x1a\n')) return pngWithoutMetadata(bytes);
  if (hasLetters(bytes, 0, 'RIFF') && hasLetters(bytes, 8, 'WEBP')) return webpWithoutMetadata(bytes);
  return null;
}
