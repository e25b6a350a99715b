import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyName, fitsEnding, isDrawn } from '../../../../shared/formats/media/media-types.ts';
import { sniffMedia } from '../../../../shared/formats/media/sniff-media.ts';
import { faultCount } from '../../../support/fault-count.ts';
import { naughtyStrings } from '../../../support/naughty-strings.ts';
import { zipOf } from '../../../support/zip-of.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const sniff = (text: string | Uint8Array, name = 'file') => {
  const bytes = typeof text === 'string' ? latin(text) : text;
  return sniffMedia(bytes, bytes, name);
};
const kept = (mediaType: string) => ({ ok: true, mediaType });
const refused = (reason: string) => ({ ok: false, reason });
const ftyp = (...brands: string[]) =>
  `\0\0\0${String.fromCharCode(12 + brands.length * 4)}ftyp${brands[0]}\0\0\0\0${brands.slice(1).join('')}`;

describe('what a file is', () => {
  it.each([
    ['\xff\xd8\xff\xe1\0\x10Exif', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
    ['GIF89a\x01\0', 'image/gif'],
    ['RIFF\x24\0\0\0WEBPVP8 ', 'image/webp'],
    ['BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0', 'image/bmp'],
    ['II*\0\x08\0\0\0', 'image/tiff'],
    ['MM\0*\0\0\0\x08', 'image/tiff'],
    [ftyp('heic', 'mif1', 'heic'), 'image/heic'],
    [ftyp('mif1', 'heic'), 'image/heic'],
    [ftyp('mif1', 'avif'), 'image/avif'],
    [ftyp('avif', 'mif1'), 'image/avif'],
    [ftyp('isom', 'iso2', 'mp41'), 'video/mp4'],
    [ftyp('qt  '), 'video/quicktime'],
    ['%PDF-1.7\n', 'application/pdf'],
    ['scanned by us\r\n%PDF-1.4', 'application/pdf'],
  ])('is said by its first bytes: %j', (text, mediaType) => {
    expect(sniff(text, 'anything.exe')).toEqual(kept(mediaType));
  });

  it('takes office documents and refuses what brings a program along', () => {
    const word = ['[Content_Types].xml', 'word/document.xml'];
    expect(sniff(zipOf(word))).toEqual(kept('application/vnd.openxmlformats-officedocument.wordprocessingml.document'));
    expect(sniff(zipOf(['[Content_Types].xml', 'xl/workbook.xml']))).toMatchObject({ ok: true });
    expect(sniff(zipOf(['mimetype'], 'application/vnd.oasis.opendocument.text'))).toEqual(kept('application/vnd.oasis.opendocument.text'));
    expect(sniff(zipOf([...word, 'word/vbaProject.bin']))).toEqual(refused('program'));
    expect(sniff(zipOf(['[Content_Types].xml', 'xl/macrosheets/sheet1.xml']))).toEqual(refused('program'));
    expect(sniff(zipOf(['a.txt', 'setup.exe']))).toEqual(refused('archive'));
    expect(sniff(zipOf(['META-INF/MANIFEST.MF', 'A.class']))).toEqual(refused('archive'));
    expect(sniff(zipOf(word).subarray(0, 60))).toEqual(refused('archive'));
    expect(sniff('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')).toEqual(refused('old-office'));
  });

  it('refuses programs, scripts, pages and drawings whatever they are called', () => {
    for (const mark of ['MZ\x90\0', '\x7fELF\x02', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe', '#!/bin/sh\n', '\x4c\0\0\0\x01\x14\x02\0']) {
      expect(sniff(mark, 'photo.jpg')).toEqual(refused('program'));
    }
    for (const page of [
      '<!DOCTYPE html>',
      '  \n<html>',
      '<svg xmlns="x">',
      '<?xml version="1.0"?><svg/>',
      '\xff\xfe<\0s\0v\0g\0 \0',
      'hi <script>',
    ]) {
      expect(sniff(page, 'note.txt')).toEqual(refused('page'));
    }
    for (const name of [
      'run.bat',
      'run.cmd',
      'run.ps1',
      'run.js',
      'run.vbs',
      'run.py',
      'run',
      'a.txt.bat',
      'x.reg',
      'x.url',
      'x.desktop',
    ]) {
      expect(sniff('echo off', name)).toEqual(refused('unknown'));
    }
    expect(sniff('number,words\n1,leak', 'jobs.csv')).toEqual(kept('text/plain'));
    expect(sniff('Gr\xfc\xdfe', 'note.TXT')).toEqual(kept('text/plain'));
    expect(sniff('a\0b', 'note.txt')).toEqual(refused('unknown'));
    expect(sniff('')).toEqual(refused('empty'));
  });

  it('answers any bytes, cut anywhere', () => {
    const word = zipOf(['[Content_Types].xml', 'word/document.xml']);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(word.length), fc.nat(255), (bytes, at, value) => {
        sniff(bytes);
        sniff(latin(`\0\0\0\xffftypmif1${String.fromCharCode(...bytes)}`));
        sniff(word.subarray(0, at));
        sniff(word.with(at % word.length, value));
      }),
      { numRuns: faultCount(300, 5_000) },
    );
  });
});

describe('the name of a copy', () => {
  it('ends in what the file is, and leads nowhere', () => {
    expect(copyName('Boiler.JPG', 'image/jpeg')).toBe('Boiler.JPG');
    expect(copyName('boiler.exe', 'image/jpeg')).toBe('boiler.exe.jpg');
    expect(copyName('run\u202egpj.bat', 'text/plain')).toBe('rungpj.bat.txt');
    expect(copyName('..\\..\\a/b:c.pdf', 'application/pdf')).toBe('a b c.pdf');
    expect(copyName('', 'image/png')).toBe('file.png');
    for (const text of naughtyStrings) {
      const name = copyName(text, 'image/png');
      expect(fitsEnding('image/png', name)).toBe(true);
      expect(name).not.toMatch(/[\\/\0]|^\./);
    }
  });

  it('is drawn only for pictures that the window can draw', () => {
    expect(['image/jpeg', 'image/avif'].every(isDrawn)).toBe(true);
    expect(['image/heic', 'image/tiff', 'image/svg+xml', 'text/html', 'application/pdf'].some(isDrawn)).toBe(false);
  });
});
