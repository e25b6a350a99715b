import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../shared/formats/csv/csv-reader.ts';
import { unguardCell, writeCsvRow } from '../../../../shared/formats/csv/write-csv.ts';

const fixtures = new URL('../../../fixtures/csv/strings/', import.meta.url);
const payloads = readFileSync(new URL('csv-injection-payloads.txt', fixtures), 'utf8')
  .split('\n')
  .filter((line) => line !== '');

describe('writing CSV', () => {
  it('reads back as it was', () => {
    const cell = fc.string({
      unit: fc.constantFrom('"', ',', ';', '\n', '\r', ' ', 'a', '=', '-', '+', '@', "'", '\t', 'é'),
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.boolean(),
        (cells, delimiter, guarded) => {
          const [record] = readCsv(writeCsvRow(cells, { delimiter, lineEnd: '\r\n', guarded }), { delimiter });
          expect(guarded ? record?.cells.map(unguardCell) : record?.cells).toEqual(cells);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(payloads)('leaves no formula in %s', (payload) => {
    const [record] = readCsv(writeCsvRow([payload], { delimiter: ',', lineEnd: '\n', guarded: true }), { delimiter: ',' });
    expect(record?.cells[0]).not.toMatch(/^[=+\-@\t\r]/);
    expect(unguardCell(record?.cells[0] ?? '')).toBe(payload);
  });
});
