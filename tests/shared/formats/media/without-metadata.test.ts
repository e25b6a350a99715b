import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersAt } from '../../../../shared/formats/media/byte-text.ts';
import { readPictureSize } from '../../../../shared/formats/media/read-picture-size.ts';
import { withoutMetadata } from '../../../../shared/formats/media/without-metadata.ts';
import { faultCount } from '../../../support/fault-count.ts';

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../fixtures/media/${name}`, import.meta.url)));
const cleaned = (name: string): Uint8Array => {
  const bytes = withoutMetadata(fixture(name));
  if (bytes === null) throw new Error(name);
  return bytes;
};
const allLetters = (bytes: Uint8Array): string => Array.from({ length: bytes.length }, (_, at) => lettersAt(bytes, at, 1)).join('');
const told = /Tierney|Quarry|xmp|GPS|SEFT|Photoshop|tEXt|zTXt|tIME|XMP |EXIF/;

describe('a picture that leaves the program', () => {
  it.each([
    ['tagged.jpg', 'image/jpeg', 'ICC_PROFILE'],
    ['tagged.png', 'image/png', 'cHRM'],
    ['tagged.webp', 'image/webp', 'ICCP'],
  ])('%s tells nothing, is turned as before and keeps its colours', (name, mediaType, colours) => {
    const before = fixture(name);
    const after = cleaned(name);
    expect(allLetters(before)).toMatch(told);
    expect(allLetters(after)).not.toMatch(told);
    expect(allLetters(after)).toContain(colours);
    expect(readPictureSize(after, mediaType)).toEqual(readPictureSize(before, mediaType));
    expect(withoutMetadata(after)).toEqual(after);
  });

  it('keeps the pixels bit for bit', () => {
    expect(allLetters(cleaned('heater-turned.jpg')).slice(-3_000)).toBe(allLetters(fixture('heater.jpg')).slice(-3_000));
    expect(cleaned('heater.jpg')).toEqual(fixture('heater.jpg'));
    expect(cleaned('valve.png')).toEqual(fixture('valve.png'));
    expect(cleaned('radiator.webp')).toEqual(fixture('radiator.webp'));
  });

  it('is refused where it is damaged or of another kind', () => {
    expect(withoutMetadata(Uint8Array.from('GIF89a', (letter) => letter.charCodeAt(0)))).toBeNull();
    for (const name of ['tagged.jpg', 'tagged.png', 'tagged.webp'])
      fc.assert(
        fc.property(fc.nat(fixture(name).length - 40), (length) => {
          expect(withoutMetadata(fixture(name).subarray(0, length))).toBeNull();
        }),
        { numRuns: faultCount(20, 2_000) },
      );
  });
});
