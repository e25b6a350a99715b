import { expect, it } from 'vitest';
import { firstFilledSheet, sheetText } from '../../../../shared/formats/xlsx/sheet-text.ts';

it('writes cells as they are shown', () => {
  const at = (text: string): Date => new Date(`${text}Z`);
  const rows = [
    ['Name', 'Zip', null, 'a "b"'],
    [0.1 + 0.2, 45402, true, -1.5],
    [1e20, 12345678901, false, '=SUM(A1)'],
    [at('2026-03-02T00:00:00'), at('2026-03-02T14:30:00.0004'), at('2026-03-02T14:30:07'), at('1899-12-30T08:15:00')],
    [null, null, null, null],
  ];
  expect([...sheetText(rows)]).toEqual([
    'Name,Zip,,"a ""b"""\r\n',
    '0.3,45402,TRUE,-1.5\r\n',
    '100000000000000000000,12345678901,FALSE,=SUM(A1)\r\n',
    '2026-03-02,2026-03-02 14:30,2026-03-02 14:30:07,08:15\r\n',
    ',,,\r\n',
  ]);
});

it('takes the first sheet that holds a list', () => {
  expect(firstFilledSheet([[], [['Cover']], [['Name'], ['Dana']]])).toBe(2);
  expect(firstFilledSheet([[], [['Cover']]])).toBe(1);
  expect(firstFilledSheet([[], []])).toBe(0);
});
