import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VCard } from '../../../../shared/formats/vcard/vcard.ts';
import { cardResults, oneCard } from '../../../support/read-cards.ts';

const fixtures = new URL('../../../fixtures/vcard/', import.meta.url);
const files = readdirSync(fixtures).filter((name) => name.endsWith('.vcf'));
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, fixtures)));
const cardsOf = (name: string): VCard[] => cardResults(bytesOf(name)).flatMap((result) => (result.refused === null ? [result.card] : []));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('files that other programs wrote', () => {
  it('hold 26 cards with 75 phones, 38 emails, 28 addresses and 11 photos', () => {
    const cards = files.flatMap(cardsOf);
    const sum = (count: (card: VCard) => number): number => cards.reduce((all, card) => all + count(card), 0);
    expect(cards).toHaveLength(26);
    expect(sum(({ phones }) => phones.length)).toBe(75);
    expect(sum(({ emails }) => emails.length)).toBe(38);
    expect(sum(({ addresses }) => addresses.length)).toBe(28);
    expect(sum(({ photos }) => photos.length)).toBe(8);
    expect(sum(({ notes }) => notes.filter(({ code }) => code === 'photo-elsewhere').length)).toBe(3);
  });

  it.each(files)('%s comes out the same in pieces of any size', (name) => {
    const whole = cardResults(bytesOf(name));
    expect(whole.every(({ refused }) => refused === null)).toBe(true);
    for (const size of [1, 7, 1_000]) expect(cardResults(bytesOf(name), {}, size)).toEqual(whole);
  });

  it('say what stands in them', () => {
    const [outlook] = cardsOf('John_Doe_MS_OUTLOOK.vcf');
    expect(outlook).toMatchObject({
      fullName: 'Mr. John Richter James Doe Sr.',
      name: { family: 'Doe', given: 'John', middle: 'Richter,James', prefix: 'Mr.', suffix: 'Sr.' },
      organisation: 'IBM',
      department: 'Accounting',
      photos: [{ mediaType: 'image/jpeg' }],
    });
    const [iphone] = cardsOf('John_Doe_IPHONE.vcf');
    expect(iphone?.phones.at(-1)).toEqual({ text: '905-222-1234', types: [], label: 'AssistantPhone', preferred: false });
    expect(iphone?.phones[3]).toMatchObject({ text: '905-888-1234', types: ['home', 'fax'] });
    expect(iphone?.addresses[1]).toMatchObject({ street: 'Street4\nBuilding 6\nFloor 8', city: 'New York', postcode: '12345' });
    const [rfc] = cardsOf('rfc6350-example.vcf');
    expect(rfc?.phones.map(({ text }) => text)).toEqual(['+1-418-656-9254 ext. 102', '+1-418-262-6501']);
    expect(cardsOf('John_Doe_ANDROID.vcf')[4]).toMatchObject({ name: { family: 'Ñ Ñ', given: 'Ñ Ñ Ñ' }, organisation: 'ÑÑÑÑÑÑÑÑÑÑÑÑ' });
    const [old] = cardsOf('outlook-2003.vcf');
    expect(old?.noteTexts).toEqual(['This is the note field!!\nSecond line\n\nThird line is empty']);
    const [bird] = cardsOf('thunderbird-MoreFunctionsForAddressBook-extension.vcf');
    expect(bird?.noteTexts[0]).toContain('in the "note" field; even curse words.');
  });
});

describe('version 2.1', () => {
  const card = (...lines: string[]): VCard => oneCard(['BEGIN:VCARD', 'VERSION:2.1', ...lines, 'END:VCARD']);

  it('reads quoted-printable over soft breaks in the charset that the line names', () => {
    const read = card(
      'FN;CHARSET=ISO-8859-15;ENCODING=QUOTED-PRINTABLE:Zo=EB M=FCller =A4',
      'N;QUOTED-PRINTABLE;CHARSET=windows-1251:=C8=E2=E0=',
      '=ED=EE=E2;=CF=B8=F2=F0;;;',
      'ORG;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=93=FA=96=7B',
      'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:one=0D=0Atwo; three, four=0A=',
      'five \\; six',
    );
    expect(read.fullName).toBe('Zoë Müller €');
    expect(read.name).toMatchObject({ family: 'Иванов', given: 'Пётр' });
    expect(read.organisation).toBe('日本');
    expect(read.noteTexts).toEqual(['one\ntwo; three, four\nfive ; six']);
  });

  it('reads bytes that are not encoded at all', () => {
    const lines = ['BEGIN:VCARD', 'VERSION:2.1', 'FN:Zo\xEB', 'N;CHARSET=ISO-8859-2:\xA3uk;Jan', 'ORG:\xC3\xA9t\xC3\xA9', 'END:VCARD'];
    expect(oneCard(lines, true)).toMatchObject({ fullName: 'Zoë', name: { family: 'Łuk', given: 'Jan' }, organisation: 'été' });
  });

  it('takes parameters without a name, folds at blanks, and commas as commas', () => {
    const read = card('TEL;WORK;FAX;PREF:1', 'ADR;DOM;HOME:;;12 Elm St, rear;Dayton', 'NOTE:a long', ' line', 'CATEGORIES:Gas,Oil');
    expect(read.phones).toEqual([{ text: '1', types: ['work', 'fax'], label: null, preferred: true }]);
    expect(read.addresses[0]).toMatchObject({ street: '12 Elm St, rear', city: 'Dayton', types: ['home'] });
    expect(read.noteTexts).toEqual(['a long line']);
    expect(read.categories).toEqual(['Gas', 'Oil']);
  });

  it('keeps an agent apart from the one that it speaks for', () => {
    const read = card('FN:Block Nine', 'AGENT:', 'BEGIN:VCARD', 'VERSION:2.1', 'FN:Ann Lee', 'TEL:555 0100', 'END:VCARD', 'TEL:555 0199');
    expect(read.phones.map(({ text }) => text)).toEqual(['555 0199']);
    expect(read.agents.map(({ fullName }) => fullName)).toEqual(['Ann Lee']);
  });

  it('reads pictures whose lines are not folded, up to a blank line', () => {
    const [photo] = card('PHOTO;BASE64;JPEG:/9j/4AAQ', 'SkZJRg==', '', 'FN:Dana').photos;
    expect(photo).toEqual({ mediaType: 'image/jpeg', data: '/9j/4AAQSkZJRg==' });
  });
});

describe('version 3.0 and 4.0', () => {
  it('keeps labels of groups, types in any notation, and agents inside a value', () => {
    const read = oneCard([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Dana\\, the owner',
      'item1.TEL;type=CELL,VOICE;type=pref:555 0100',
      'item1.X-ABLabel:_$!<Boat>!$_',
      'item2.EMAIL:d@x.test',
      'CATEGORIES:Gas\\, oil,Roof',
      'AGENT:BEGIN:VCARD\\nFN:Lee\\nTEL:7\\nEND:VCARD\\n',
      'NOTE:folded in the mid',
      ' dle of a word',
      'END:VCARD',
    ]);
    expect(read).toMatchObject({
      fullName: 'Dana, the owner',
      phones: [{ text: '555 0100', types: ['cell'], label: 'Boat', preferred: true }],
      categories: ['Gas, oil', 'Roof'],
      agents: [{ fullName: 'Lee', phones: [{ text: '7' }] }],
      noteTexts: ['folded in the middle of a word'],
    });
  });

  it('keeps photos of every notation and leaves out links and what is too large, by line', () => {
    const read = oneCard([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:Dana',
      'PHOTO:data:image/png;base64,iVBORw0KGgo=',
      'PHOTO;MEDIATYPE=image/webp:https://example.test/me.webp',
      `PHOTO;ENCODING=b;TYPE=GIF:${'R0lGODlh'.repeat(360_000)}`,
      'PHOTO;ENCODING=b;TYPE=X-SVG:PHN2Zz4=',
      'PHOTO;ENCODING=b:%%%',
      'END:VCARD',
    ]);
    expect(read.photos.map(({ mediaType }) => mediaType)).toEqual(['image/png', 'image/x-svg']);
    expect(read.notes).toEqual([
      { code: 'photo-elsewhere', line: 5 },
      { code: 'photo-too-large', line: 6 },
      { code: 'unreadable-photo', line: 8 },
    ]);
  });

  it('reads UTF-16', () => {
    const text = '\uFEFFBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë 日本\r\nEND:VCARD\r\n';
    const bytes = new Uint8Array(Buffer.from(text, 'utf16le'));
    const [result] = cardResults(bytes, { encoding: 'utf-16le', bomBytes: 2 }, 3);
    expect(result).toMatchObject({ refused: null, card: { fullName: 'Zoë 日本' } });
  });
});

describe('what is no card', () => {
  it('is refused with its line and reason, and the others are read', () => {
    const text = [
      'hello',
      'BEGIN:VCARD',
      'FN:No end',
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Good',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:3.0',
      'END:VCARD',
      'BEGIN:VCARD',
      'FN:Cut off',
    ].join('\n');
    const results = cardResults(utf8(text)).map((result) => [result.line, result.lastLine, result.refused ?? result.card.fullName]);
    expect(results).toEqual([
      [1, 1, 'card-no-begin'],
      [2, 3, 'card-no-end'],
      [4, 7, 'Good'],
      [8, 10, 'card-empty'],
      [11, 12, 'card-no-end'],
    ]);
  });

  it('one line that cannot be read does not cost the card', () => {
    const read = oneCard(['BEGIN:VCARD', 'VERSION:3.0', '???', 'FN:Dana', 'NOTE:first', 'second, never folded', 'END:VCARD']);
    expect(read).toMatchObject({
      fullName: 'Dana',
      noteTexts: ['first\nsecond, never folded'],
      notes: [{ code: 'unreadable-line', line: 3 }],
    });
  });

  it('whatever the bytes are, nothing throws and every open card comes out', () => {
    const piece = fc.constantFrom(
      'BEGIN:VCARD\n',
      'END:VCARD\r\n',
      'FN:x\r',
      'TEL;:\n',
      'AGENT:\n',
      'N;ENCODING=b:=\n',
      ' ;"',
      '=\n',
      'PHOTO:data:,\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        const bytes = utf8(pieces.join(''));
        expect(cardResults(bytes, {}, 5)).toEqual(cardResults(bytes));
      }),
    );
  });
});
