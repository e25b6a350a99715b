import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOrientation } from '../../../../shared/formats/media/exif-orientation.ts';
import { isDrawable, readPictureSize } from '../../../../shared/formats/media/read-picture-size.ts';
import { faultCount } from '../../../support/fault-count.ts';

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../fixtures/media/${name}`, import.meta.url)));
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const uint32 = (value: number): string => String.fromCharCode(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);

/** An Exif block with one entry before the one that counts. */
function exif(orientation: number, big: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(38));
  view.setUint16(0, big ? 0x4d4d : 0x4949);
  view.setUint16(2, 42, !big);
  view.setUint32(4, 8, !big);
  view.setUint16(8, 2, !big);
  view.setUint16(10, 0x010f, !big);
  view.setUint16(22, 0x0112, !big);
  view.setUint16(24, 3, !big);
  view.setUint32(26, 1, !big);
  view.setUint16(30, orientation, !big);
  return new Uint8Array(view.buffer);
}

describe('how a picture is turned', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is read in both byte orders: %d', (orientation) => {
    expect(readOrientation(exif(orientation, false))).toBe(orientation);
    expect(readOrientation(exif(orientation, true))).toBe(orientation);
  });

  it('is as it lies where the block says nothing, nonsense, or was cut off', () => {
    expect(readOrientation(exif(0, true))).toBe(1);
    expect(readOrientation(exif(9, false))).toBe(1);
    expect(readOrientation(latin('nothing'))).toBe(1);
    for (let length = 0; length < 34; length += 1) expect(readOrientation(exif(6, false).subarray(0, length))).toBe(1);
  });
});

describe('how large a picture is', () => {
  it.each([
    ['heater.jpg', 'image/jpeg', 240, 320],
    ['heater-turned.jpg', 'image/jpeg', 320, 240],
    ['valve.png', 'image/png', 160, 120],
    ['radiator.webp', 'image/webp', 200, 150],
  ])('is read from its header, as it is shown: %s', (name, mediaType, width, height) => {
    expect(readPictureSize(fixture(name), mediaType)).toEqual({ width, height });
  });

  it('is read of the other kinds too', () => {
    expect(readPictureSize(latin('GIF89a\x2c\x01\xc8\0'), 'image/gif')).toEqual({ width: 300, height: 200 });
    const bmp = `BM${'\0'.repeat(12)}\x28\0\0\0\x2c\x01\0\0\x38\xff\xff\xff`;
    expect(readPictureSize(latin(bmp), 'image/bmp')).toEqual({ width: 300, height: 200 });
    const lossless = `RIFF${'\0'.repeat(4)}WEBPVP8L${'\0'.repeat(4)}\x2f\x2b\xc1\x31\0${'\0'.repeat(8)}`;
    expect(readPictureSize(latin(lossless), 'image/webp')).toEqual({ width: 300, height: 200 });
    const extended = `RIFF${'\0'.repeat(4)}WEBPVP8X${'\0'.repeat(8)}\x2b\x01\0\xc7\0\0`;
    expect(readPictureSize(latin(extended), 'image/webp')).toEqual({ width: 300, height: 200 });
    const ispe = (width: number, height: number): string => `\0\0\0\x14ispe\0\0\0\0${uint32(width)}${uint32(height)}`;
    const avif = `\0\0\0\x14ftypavif${ispe(64, 64)}${ispe(300, 200)}`;
    expect(readPictureSize(latin(`${avif}${'\0'.repeat(20)}`), 'image/avif')).toEqual({ width: 300, height: 200 });
    expect(readPictureSize(latin(`${avif}\0\0\0\x09irot\x01${'\0'.repeat(20)}`), 'image/avif')).toEqual({ width: 200, height: 300 });
    const turned = `\x89PNG\r\n\x1a\n${uint32(13)}IHDR${uint32(300)}${uint32(200)}${'\0'.repeat(9)}${uint32(38)}eXIf`;
    const png = new Uint8Array([...latin(turned), ...exif(6, true), 0, 0, 0, 0]);
    expect(readPictureSize(png, 'image/png')).toEqual({ width: 200, height: 300 });
  });

  it('is not known of what was cut off or is no picture, whatever its bytes', () => {
    const whole = fixture('heater-turned.jpg');
    for (let length = 0; length < 60; length += 1) expect(readPictureSize(whole.subarray(0, length), 'image/jpeg')).toBeNull();
    expect(readPictureSize(whole, 'application/pdf')).toBeNull();
    expect(readPictureSize(latin(`GIF89a${'\0'.repeat(6)}`), 'image/gif')).toBeNull();
    const kinds = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/bmp', 'image/avif'];
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom(...kinds),
        fc.nat(whole.length - 1),
        fc.nat(255),
        (bytes, kind, at, value) => {
          for (const head of [bytes, whole.with(at, value)]) {
            const size = readPictureSize(head, kind);
            if (size !== null) expect(size.width > 0 && size.height > 0).toBe(true);
          }
        },
      ),
      { numRuns: faultCount(300, 5_000) },
    );
  });

  it('decides whether it may be unpacked', () => {
    expect(isDrawable({ width: 10_000, height: 10_000 })).toBe(true);
    expect(isDrawable({ width: 10_000, height: 10_001 })).toBe(false);
    expect(isDrawable({ width: null, height: null })).toBe(false);
  });
});
