import { describe, expect, it } from 'vitest';
import { refusedFileHead, refusedFileRow } from '../../../../shared/domain/import/refused-file.ts';
import { outcomes, plan } from './import-support.ts';

describe('a row is refused', () => {
  const head = 'Job #,Address,Created,Closed,Description\n';
  it.each([
    ['without a date', '1,1 Oak St,,,x', 'no-date'],
    ['without a customer and an address', '1,-,3/14/2025,,x', 'no-customer-or-address'],
    ['with a date that is none', '1,1 Oak St,soon,,x', 'not-a-date'],
    ['with an impossible date', '1,1 Oak St,3/14/2025,31/02/2025,x', 'impossible-date'],
    ['with a delimiter in its words', '1,1 Oak St,3/14/2025,,x,y', 'too-many-cells'],
    ['with a quote that is not closed', '1,1 Oak St,3/14/2025,,"x', 'unclosed-quote'],
    ['with words beyond any length', `1,1 Oak St,3/14/2025,,${'x'.repeat(20_001)}`, 'field-too-long'],
    ['with an address beyond any length', `1,${'x'.repeat(301)},3/14/2025,,x`, 'field-too-long'],
  ])('%s', (_, row, code) => {
    const made = plan(`${head}${row}\n2,2 Elm St,3/14/2025,,x\n`);
    expect(outcomes(made)).toEqual([
      [2, 'refused', code],
      [3, 'new', null],
    ]);
    expect(made.refused[0]).toMatchObject({ row: 2, line: 2, reason: { code } });
    expect(made.refused[0]?.cells.join(',').replaceAll('"', '')).toBe(row.replaceAll('"', ''));
    expect(made.refusals).toEqual([{ code, rows: 1 }]);
  });

  it('when its number stands twice for two things, or the row stands twice', () => {
    const made = plan(`${head}1,1 Oak St,3/14/2025,,x\n1,1 Oak St,3/14/2025,,x\n1,9 Elm St,3/15/2025,,y\n`);
    expect(outcomes(made)).toEqual([
      [2, 'new', null],
      [3, 'refused', 'duplicate-row'],
      [4, 'refused', 'duplicate-number'],
    ]);
    expect(made.refused[1]?.reason.params).toEqual({ row: 2 });
  });

  it('and can be saved, mended and imported; formulas stay what they were', () => {
    const made = plan(`${head}1,=1+1,soon,,"'=x, ""y"""\n2,1 Oak St,,,@z\n`);
    const headers = ['Job #', 'Address', 'Created', 'Closed', 'Description'];
    const file = (rows: typeof made.refused, from: readonly string[]) =>
      refusedFileHead(from) + rows.map((row) => refusedFileRow(from, row, (reason) => `Why: ${reason.code}`)).join('');
    const saved = file(made.refused, headers);
    expect(saved).toBe(
      `Job #,Address,Created,Closed,Description,Makegood: why not imported\r\n1,'=1+1,soon,,"''=x, ""y""",Why: not-a-date\r\n2,1 Oak St,,,'@z,Why: no-date\r\n`,
    );
    const again = plan(saved);
    expect(again.refused.map((row) => row.cells.slice(0, 5))).toEqual(made.refused.map((row) => row.cells));
    expect(file(again.refused, [...headers, 'Makegood: why not imported'])).toBe(saved);
    const mended = plan(saved.replace('soon', '3/14/2025').replace('1 Oak St,', '1 Oak St,3/14/2025'));
    expect(mended.jobs.map((job) => job.customerWords)).toEqual([`'=x, "y"`, '@z']);
    expect(mended.customers[0]?.name).toBe('=1+1');
  });
});
