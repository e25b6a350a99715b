import { expect, it } from 'vitest';
import { cardHeaders, cardRecord, noWidths, widenBy } from '../../../../shared/formats/vcard/card-table.ts';
import { cardResults } from '../../../support/read-cards.ts';

const text = `BEGIN:VCARD
VERSION:3.0
UID:7
FN:Dana Voss
N:Voss;Dana;;;
TEL;TYPE=CELL:555 0100
TEL;TYPE=WORK,FAX:555 0101
ADR;TYPE=HOME:;222 Broadway;Suite 100;Dayton;OH;45402;USA
AGENT:BEGIN:VCARD\\nFN:Lee\\nTEL:7\\nEND:VCARD
NOTE:gate code 12
END:VCARD
BEGIN:VCARD
EMAIL:x@y.test
ADR:;Crescent Drive 1\\nDayton;;;;;
END:VCARD
BEGIN:VCARD
FN:cut`;

it('puts cards of any make under the headings of one table', () => {
  const results = cardResults(new TextEncoder().encode(text));
  const widths = results.reduce(widenBy, noWidths);
  expect(widths).toEqual({ phones: 2, emails: 1, addresses: 1 });
  const headers = cardHeaders(widths);
  const records = results.map((result, at) => cardRecord(result, at + 1, widths));
  const named = records.map(({ cells }) =>
    Object.fromEntries(cells.map((cell, at) => [headers[at], cell]).filter(([, cell]) => cell !== '')),
  );
  expect(records.slice(0, 2).every(({ cells }) => cells.length === headers.length)).toBe(true);
  expect(named[0]).toEqual({
    'Customer ID': '7',
    Name: 'Dana Voss',
    'First Name': 'Dana',
    'Last Name': 'Voss',
    Notes: 'gate code 12\n\nLee, 7',
    'Phone 1 - Label': 'mobile',
    'Phone 1 - Value': '555 0100',
    'Phone 2 - Label': 'work fax',
    'Phone 2 - Value': '555 0101',
    'Address 1 - Label': 'home',
    'Address 1 - Street': '222 Broadway',
    'Address 1 - Extended Address': 'Suite 100',
    'Address 1 - City': 'Dayton',
    'Address 1 - Region': 'OH',
    'Address 1 - Postal Code': '45402',
    'Address 1 - Country': 'USA',
  });
  expect(named[1]).toEqual({ 'E-mail 1 - Value': 'x@y.test', 'Address 1 - Street': 'Crescent Drive 1, Dayton' });
  expect(records[2]).toMatchObject({ row: 3, line: 16, refused: 'card-no-end', cells: ['FN:cut'] });
});
