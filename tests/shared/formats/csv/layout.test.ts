import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectLayout } from '../../../../shared/formats/csv/detect-layout.ts';

const fixtures = new URL('../../../fixtures/csv/', import.meta.url);
const text = (path: string, encoding = 'utf-8') => new TextDecoder(encoding).decode(readFileSync(new URL(path, fixtures)));

describe('the layout of a file', () => {
  it.each([
    ['contacts/gmail_as_utf16le_tab.txt', 'utf-16le', '\t', 'Name', 81],
    ['contacts/google_contacts_cp1252_semicolon.csv', 'windows-1252', ';', 'First Name', 27],
    ['contacts/google_contacts_new_format.csv', 'utf-8', ',', 'First Name', 27],
    ['contacts/outlook_desktop_header.csv', 'utf-8', ',', 'First Name', 88],
    ['contacts/outlook_com_header.csv', 'utf-8', ',', 'Title', 56],
  ])('of %s', (path, encoding, delimiter, first, columns) => {
    const layout = detectLayout(text(path, encoding), true);
    expect(layout).toMatchObject({ delimiter, delimiterFrom: 'columns', headerRow: 1 });
    expect(layout.headers[0]).toBe(first);
    expect(layout.headers).toHaveLength(columns);
  });

  it('has its header below a title', () => {
    expect(detectLayout(text('csvlint/title-row.csv'), true)).toMatchObject({ headerRow: 2, headers: ['Foo', 'Bsr', 'Baz'] });
  });

  it('has its header below the titles of a QuickBooks report', () => {
    const layout = detectLayout(text('shapes/quickbooks-titles.csv'), true);
    expect(layout).toMatchObject({
      headerRow: 5,
      headers: ['', 'Date', 'Transaction Type', 'Num', 'Customer', 'Memo/Description', 'Amount'],
    });
    expect(layout.samples).toHaveLength(5);
  });

  it('has no header where the first full row is data', () => {
    expect(detectLayout('Ann,555-123-4567,2025-01-02\nBob,555-123-4568,2025-01-03\n', true)).toMatchObject({
      headerRow: null,
      headers: ['', '', ''],
    });
  });

  it.each([
    ['Name;Betrag\nMüller;1,50\nKöln;2,75\nBonn;3,00\n', ';'],
    ['Name\tWords\na\tb, c\nd\te, f\n', '\t'],
    ['a|b\n1|2\n', '|'],
    ['a,b\n"x;y;z",2\n', ','],
  ])('finds the delimiter of %j', (sample, delimiter) => {
    expect(detectLayout(sample, true).delimiter).toBe(delimiter);
  });

  it('believes what Excel says in the first line', () => {
    const layout = detectLayout('sep=;\r\na,b;c,d\r\n1,2;3,4\r\n', true);
    expect(layout).toMatchObject({ delimiter: ';', delimiterFrom: 'sep', headerRow: 2, headers: ['a,b', 'c,d'] });
  });

  it('of one column falls back to the comma', () => {
    expect(detectLayout('Name\nAnn\nBob\n', true)).toMatchObject({
      delimiter: ',',
      delimiterFrom: 'fallback',
      headerRow: 1,
      headers: ['Name'],
    });
  });

  it('of nothing is empty', () => {
    expect(detectLayout('', true)).toEqual({
      delimiter: ',',
      delimiterFrom: 'fallback',
      lineEnd: 'none',
      headerRow: null,
      headers: [],
      samples: [],
    });
    expect(detectLayout('\n\n ,\n', true)).toMatchObject({ headerRow: null, samples: [] });
  });

  it('can be corrected by hand', () => {
    expect(detectLayout('x\na,b\n1,2\n', true, { headerRow: 0 })).toMatchObject({ headerRow: null, headers: ['', ''] });
    expect(detectLayout('a;b,c\n1;2,3\n', true, { delimiter: ';' })).toMatchObject({ headers: ['a', 'b,c'] });
  });

  it.each([
    ['csvlint/cr-line-endings.csv', 'cr'],
    ['csvlint/crlf-line-endings.csv', 'crlf'],
    ['csvlint/lf-line-endings.csv', 'lf'],
    ['csvlint/inconsistent-line-endings.csv', 'mixed'],
  ])('%s has %s', (path, lineEnd) => {
    expect(detectLayout(text(path), true).lineEnd).toBe(lineEnd);
  });

  it('leaves out a last record that the sample cuts off', () => {
    expect(detectLayout('a,b\n1,2\n3,', false).samples).toHaveLength(1);
  });
});
