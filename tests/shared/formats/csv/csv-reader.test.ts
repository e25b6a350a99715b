import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CsvRecord, csvDelimiters, isBlankRecord } from '../../../../shared/formats/csv/csv.ts';
import { type CsvReaderOptions, createCsvReader, readCsv } from '../../../../shared/formats/csv/csv-reader.ts';

const fixtures = new URL('../../../fixtures/csv/', import.meta.url);
const cellsOf = (records: readonly CsvRecord[]) => records.map((record) => record.cells);
const lineEnds = ['\n', '\r\n', '\r'] as const;

function inPieces(text: string, size: number, options: CsvReaderOptions): CsvRecord[] {
  const reader = createCsvReader(options);
  const out: CsvRecord[] = [];
  for (let at = 0; at < text.length; at += size) out.push(...reader.push(text.slice(at, at + size)));
  return [...out, ...reader.end()];
}

describe('csv-spectrum', () => {
  const names = readdirSync(new URL('csv-spectrum/csvs', fixtures)).map((name) => name.replace('.csv', ''));
  it.each(names)('%s', (name) => {
    const text = readFileSync(new URL(`csv-spectrum/csvs/${name}.csv`, fixtures), 'utf8');
    const [head, ...rows] = cellsOf(readCsv(text, { delimiter: ',' }).filter((record) => !isBlankRecord(record)));
    const objects = rows.map((row) => Object.fromEntries((head ?? []).map((key, at) => [key, row[at]])));
    expect(objects).toEqual(JSON.parse(readFileSync(new URL(`csv-spectrum/json/${name}.json`, fixtures), 'utf8')));
  });
});

describe('csvlint', () => {
  const three = (head: string) => [
    ['Foo', head, 'Baz'],
    ['Biff', 'Baff', 'Boff'],
    ['Qux', 'Teaspoon', 'Doge'],
  ];
  it.each([
    ['cr-line-endings.csv', 'Bar'],
    ['crlf-line-endings.csv', 'Bsr'],
    ['lf-line-endings.csv', 'Bsr'],
    ['inconsistent-line-endings.csv', 'Bsr'],
    ['inconsistent-line-endings-unquoted.csv', 'Bsr'],
  ])('%s has three rows', (name, head) => {
    expect(cellsOf(readCsv(readFileSync(new URL(`csvlint/${name}`, fixtures), 'latin1'), { delimiter: ',' }))).toEqual(three(head));
  });

  it('invalid_many_rows.csv: a stray quote is noted, and its row and all others are there', () => {
    const records = readCsv(readFileSync(new URL('csvlint/invalid_many_rows.csv', fixtures), 'latin1'), { delimiter: ',' });
    expect(records.map((record) => record.cells.length)).toEqual([3, 3, 3, 3, 3, 3, 3, 1, 3, 3, 3, 3]);
    expect(records[3]?.cells).toEqual(['1', '2', '3" ']);
    expect(records[3]?.notes).toEqual([{ code: 'stray-quote', column: 3 }]);
  });
});

describe('a record', () => {
  it('knows its row and its lines', () => {
    const records = readCsv('a,b\r\n\r\n"x\r\ny\nz",2\r3,4\n"5\n",6', { delimiter: ',' });
    expect(records.map(({ row, line, lastLine, cells }) => [row, line, lastLine, ...cells])).toEqual([
      [1, 1, 1, 'a', 'b'],
      [2, 2, 2, ''],
      [3, 3, 5, 'x\r\ny\nz', '2'],
      [4, 6, 6, '3', '4'],
      [5, 7, 8, '5\n', '6'],
    ]);
  });

  it('keeps its cells verbatim but for NUL, which is noted', () => {
    const [record] = readCsv(' a ,"  b",\0c\0,=1+1,\uFFFD,it\'s', { delimiter: ',' });
    expect(record?.cells).toEqual([' a ', '  b', 'c', '=1+1', '\uFFFD', "it's"]);
    expect(record?.notes).toEqual([
      { code: 'nul-removed', column: 3 },
      { code: 'unreadable-character', column: 5 },
    ]);
  });

  it('may have too few or too many cells', () => {
    expect(cellsOf(readCsv('a,b,c\n1\n1,2,3,4\n', { delimiter: ',' }))).toEqual([['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]);
  });

  it.each([
    ['a quote inside an unquoted cell', '5" pipe,x', ['5" pipe', 'x']],
    ['quotes around a part', '"Joe" Smith,"x"', ['"Joe" Smith', 'x']],
    ['quotes that were not doubled', '"12" pipe, leaking",x', ['12" pipe, leaking', 'x']],
    ['blanks behind the closing quote', '"a"  ,"b" ', ['a', 'b']],
    ['blanks before a quote, which make it a plain cell', ' "a",b', [' "a"', 'b']],
    ['an empty quoted cell', '"",x', ['', 'x']],
    ['only quotes', '"""",x', ['"', 'x']],
  ])('reads %s', (_, text, cells) => {
    expect(cellsOf(readCsv(`${text}\nnext,row\n`, { delimiter: ',' }))).toEqual([cells, ['next', 'row']]);
  });
});

describe('a forgotten quote', () => {
  const rest = 'c,d\n"e","f"\ng,h\n';

  it('costs its own line and nothing behind it', () => {
    const records = readCsv(`a,b\n"open,2\n${rest}`, { delimiter: ',' });
    expect(cellsOf(records)).toEqual([
      ['a', 'b'],
      ['"open', '2'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
    expect(records.map((record) => record.refused)).toEqual([null, 'unclosed-quote', null, null, null]);
  });

  it('is seen at the end of the file too', () => {
    const records = readCsv('a,b\nc,"d', { delimiter: ',' });
    expect(records.map((record) => [record.line, record.refused])).toEqual([
      [1, null],
      [2, 'unclosed-quote'],
    ]);
  });

  it('is told from a long cell by the rows behind it', () => {
    const rows = 'c,d\n'.repeat(500);
    const records = readCsv(`"open,2\n${rows}x,y"\n`, { delimiter: ',', maxCell: 200, expectedCells: 2 });
    expect(records).toHaveLength(502);
    expect(records.filter((record) => record.refused !== null).map((record) => record.row)).toEqual([1]);
  });
});

describe('a cell of ten megabytes', () => {
  const huge = `${'long text, with "" quotes and\r\nlines '.repeat(280_000)}`;
  const text = `a,b\n1,"${huge}"\n2,x\n`;
  const lines = huge.split('\r\n').length - 1;

  it.each([1000, 65_536, 20_000_000])('is refused, and the next row is read (pieces of %i)', (size) => {
    const records = inPieces(text, size, { delimiter: ',' });
    expect(records.map(({ row, refused }) => [row, refused])).toEqual([
      [1, null],
      [2, 'cell-too-long'],
      [3, null],
    ]);
    expect(records[1]?.cells[0]).toBe('1');
    expect(records[1]?.cells[1]?.length).toBeLessThanOrEqual(200);
    expect(records[2]).toMatchObject({ line: 3 + lines, cells: ['2', 'x'] });
  });

  it('is refused without quotes and without an end', () => {
    expect(inPieces(`a\n${'x'.repeat(10_000_000)}`, 100_000, { delimiter: ',' }).map((record) => record.refused)).toEqual([
      null,
      'cell-too-long',
    ]);
    expect(inPieces(`a\n"${'x\n'.repeat(5_000_000)}`, 100_000, { delimiter: ',' }).at(-1)?.refused).toBe('cell-too-long');
  });

  it('ends at a CR LF that falls between two pieces', () => {
    const reader = createCsvReader({ delimiter: ',', maxCell: 10 });
    const records = [...reader.push(`${'x'.repeat(50)}`), ...reader.push('y\r'), ...reader.push('\nnext\r\n'), ...reader.end()];
    expect(records.map(({ line, cells, refused }) => [line, cells[0]?.slice(0, 4), refused])).toEqual([
      [1, 'xxxx', 'cell-too-long'],
      [2, 'next', null],
    ]);
  });
});

describe('laws', () => {
  const cell = fc
    .oneof(
      fc.string({ maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '|', '\n', '\r', ' ', 'a', '=', '-', 'é', '😀', "'"), maxLength: 8 }),
    )
    .map((text) =>
      text
        .replaceAll('\0', '')
        .replaceAll('\uFEFF', '')
        .replace(/[\uFFFD\u0081\u008D\u008F\u0090\u009D]/g, ''),
    );
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));

  it('any table that Papa Parse writes reads back the same, for all delimiters, line ends and pieces', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...csvDelimiters),
        fc.constantFrom(...lineEnds),
        fc.integer({ min: 1, max: 40 }),
        (rows, delimiter, newline, size) => {
          // A last row of one empty cell is no row in any CSV: quote it.
          const text = Papa.unparse(rows, { delimiter, newline, quotes: rows[0]?.length === 1 });
          expect(cellsOf(inPieces(text, size, { delimiter }))).toEqual(rows);
          expect(cellsOf(inPieces(text + newline, size, { delimiter }))).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('any text at all is read without loss of a line, and the same in pieces', () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', 'a', 'b', '\0'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 10 }), (raw, size) => {
        const whole = readCsv(raw, { delimiter: ',' });
        expect(inPieces(raw, size, { delimiter: ',' })).toEqual(whole);
        let line = 1;
        for (const [at, record] of whole.entries()) {
          expect([record.row, record.line]).toEqual([at + 1, line]);
          line = record.lastLine + 1;
        }
        const lines = raw.split(/\r\n|\n|\r/).length - (/[\r\n]$/.test(raw) || raw === '' ? 1 : 0);
        expect(line - 1).toBe(lines);
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with Papa Parse on well-formed text', () => {
    const text = readFileSync(new URL('service/nyc311-animals.csv', fixtures), 'utf8');
    expect(cellsOf(readCsv(text, { delimiter: ',' }))).toEqual(Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true }).data);
  });

  it('takes linear time for text that is all quotes', () => {
    const started = performance.now();
    readCsv(`"${'a"b,'.repeat(100_000)}\n`, { delimiter: ',', maxCell: 1e9 });
    // Some 100 ms; quadratic time would be minutes, however fast the machine, and this is seconds, however busy.
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('keeps every naughty string as it is', () => {
    const strings = JSON.parse(readFileSync(new URL('strings/blns.json', fixtures), 'utf8')) as string[];
    const rows = strings.map((text, at) => [String(at), text]);
    expect(cellsOf(readCsv(Papa.unparse(rows), { delimiter: ',' }))).toEqual(rows);
  });
});
