import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUtf8Check } from '../../../../shared/formats/csv/check-utf8.ts';
import { type CsvEncoding, csvEncodings, type Decode } from '../../../../shared/formats/csv/csv.ts';
import { createEncodingDetector } from '../../../../shared/formats/csv/detect-encoding.ts';
import { createTextFeed } from '../../../../shared/formats/csv/text-feed.ts';

const fixtures = new URL('../../../fixtures/csv/', import.meta.url);
const decode: Decode = (bytes, encoding) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

function detect(bytes: Uint8Array, size = bytes.length || 1) {
  const detector = createEncodingDetector();
  for (let at = 0; at < bytes.length; at += size) detector.push(bytes.subarray(at, at + size));
  return detector.end();
}

function encode(text: string, encoding: CsvEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'windows-1252') return Uint8Array.from(text, (char) => char.charCodeAt(0));
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

describe('the encoding of a file', () => {
  it.each([
    ['contacts/gmail_as_utf16le_tab.txt', 'utf-16le', 2, 'bom'],
    ['contacts/google_contacts_cp1252_semicolon.csv', 'windows-1252', 0, 'not-utf8'],
    ['contacts/google_contacts_new_format.csv', 'utf-8', 3, 'bom'],
    ['csvlint/invalid-byte-sequence.csv', 'windows-1252', 0, 'not-utf8'],
    ['csv-spectrum/csvs/utf8.csv', 'utf-8', 0, 'valid'],
  ])('of %s is %s', (path, encoding, bomBytes, why) => {
    expect(detect(readFileSync(new URL(path, fixtures)))).toMatchObject({ encoding, bomBytes, why, binary: null });
  });

  it.each([
    ['csvlint/spreadsheet.xlsx', 'zip'],
    ['csvlint/spreadsheet.xls', 'ole'],
  ])('%s is no text but %s', (path, binary) => {
    expect(detect(readFileSync(new URL(path, fixtures))).binary).toBe(binary);
  });

  it('is found without a mark where every other byte is NUL', () => {
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      expect(detect(encode('name;town\r\nJörg;Köln\r\n', encoding))).toMatchObject({ encoding, why: 'nul-pattern', bomBytes: 0 });
    }
    expect(detect(encode('a,b\r\n1,x\0y\r\n', 'utf-8'))).toMatchObject({ encoding: 'utf-8', why: 'valid' });
  });

  it('is that of a file whose first accent comes after a megabyte', () => {
    const ascii = 'name,town\n'.repeat(120_000);
    expect(detect(encode(`${ascii}Zoë,Köln\n`, 'utf-8')).encoding).toBe('utf-8');
    expect(detect(encode(`${ascii}Zoë,Köln\n`, 'windows-1252')).encoding).toBe('windows-1252');
  });

  it('stays UTF-8 where a few bytes are damaged, and counts them', () => {
    const bytes = encode('Köln,Zoë,Müller,Jörg,Ärger,Öl,Übung,ß,é\n', 'utf-8');
    const damaged = new Uint8Array([...bytes, 0xff, 0x0a]);
    expect(detect(damaged)).toMatchObject({ encoding: 'utf-8', why: 'mostly-utf8', unreadableBytes: 1 });
  });

  it('does not depend on where chunks are cut', () => {
    for (const name of readdirSync(new URL('contacts', fixtures))) {
      const bytes = readFileSync(new URL(`contacts/${name}`, fixtures));
      expect(detect(bytes, 2)).toEqual(detect(bytes));
    }
  });

  it('is an empty UTF-8 file for no bytes at all', () => {
    expect(detect(new Uint8Array(0))).toEqual({ encoding: 'utf-8', bomBytes: 0, why: 'valid', unreadableBytes: 0, binary: null, size: 0 });
  });
});

describe('the UTF-8 check', () => {
  it('agrees with a strict decoder on any bytes, however they are cut', () => {
    const edges = fc.constantFrom(
      0x41,
      0x80,
      0xbf,
      0xc0,
      0xc1,
      0xc2,
      0xdf,
      0xe0,
      0x9f,
      0xa0,
      0xed,
      0xef,
      0xf0,
      0x8f,
      0x90,
      0xf4,
      0xf5,
      0xff,
    );
    fc.assert(
      fc.property(fc.array(edges, { maxLength: 12 }), fc.nat(12), (list, cut) => {
        const bytes = Uint8Array.from(list);
        const check = createUtf8Check();
        check.push(bytes.subarray(0, cut));
        check.push(bytes.subarray(cut));
        expect(check.end().bad === 0).toBe(isUtf8(bytes));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the text feed', () => {
  it('gives the same text whatever the size of the chunks', () => {
    const text = 'a,ß,€,😀,\u{10ffff}\r\n"Köln","x"\n';
    for (const encoding of csvEncodings) {
      const sample = encoding === 'windows-1252' ? 'a,ß,é\r\n' : text;
      const bytes = encode(sample, encoding);
      for (let size = 1; size <= bytes.length; size += 1) {
        const feed = createTextFeed(encoding, 0, decode);
        let got = '';
        for (let at = 0; at < bytes.length; at += size) got += feed.push(bytes.subarray(at, at + size));
        expect(got + feed.end()).toBe(sample);
      }
    }
  });

  it('leaves out the mark and keeps U+FEFF elsewhere', () => {
    const feed = createTextFeed('utf-8', 3, decode);
    const bytes = encode('\uFEFFa\uFEFFb', 'utf-8');
    expect(feed.push(bytes.subarray(0, 2)) + feed.push(bytes.subarray(2, 4)) + feed.push(bytes.subarray(4)) + feed.end()).toBe('a\uFEFFb');
  });

  it('gives a character cut off by the end as unreadable', () => {
    const feed = createTextFeed('utf-8', 0, decode);
    expect(feed.push(Uint8Array.of(0x61, 0xe2, 0x82)) + feed.end()).toBe('a\uFFFD');
  });
});
