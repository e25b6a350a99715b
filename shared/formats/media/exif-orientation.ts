import { hasLetters, viewOf } from './byte-text.ts';

/** Marks how a camera was held: in the first directory of its Exif block (Exif 2.32, 4.6.4 A). */
const orientationTag = 0x0112;

/**
 * How a picture is turned to be shown, 1 to 8, from an Exif block that begins with its TIFF header; 1, as it lies, where it
 * says nothing or nonsense. From 5 on, width and height change places.
 */
export function readOrientation(tiff: Uint8Array): number {
  const little = hasLetters(tiff, 0, 'II*\0');
  if (!little && !hasLetters(tiff, 0, 'MM\0*')) return 1;
  const view = viewOf(tiff);
  if (view.byteLength < 8) return 1;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return 1;
  const entries = view.getUint16(directory, little);
  for (let n = 0; n < entries; n += 1) {
    const at = directory + 2 + n * 12;
    if (at + 12 > view.byteLength) return 1;
    if (view.getUint16(at, little) !== orientationTag) continue;
    const value = view.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** An Exif block, from its TIFF header on, that says how the picture is turned and nothing else. @param orientation 1 to 8 */
export function orientationBlock(orientation: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(26));
  view.setUint16(0, 0x4d4d);
  view.setUint16(2, 42);
  view.setUint32(4, 8);
  view.setUint16(8, 1);
  view.setUint16(10, orientationTag);
  view.setUint16(12, 3);
  view.setUint32(14, 1);
  view.setUint16(18, orientation);
  return new Uint8Array(view.buffer);
}
