import { describe, expect, it } from 'vitest';
import { createImportPlanner } from '../../../../shared/domain/import/create-import-planner.ts';
import { nothingKnown } from '../../../../shared/domain/import/index-known.ts';
import { createCsvReader } from '../../../../shared/formats/csv/csv-reader.ts';
import { createEncodingDetector } from '../../../../shared/formats/csv/detect-encoding.ts';
import { detectLayout } from '../../../../shared/formats/csv/detect-layout.ts';
import { createTextFeed } from '../../../../shared/formats/csv/text-feed.ts';
import { setupFor } from './import-support.ts';

const rows = 12_000;
const head = 'Job #;Customer;Address;Created;Description\r\n';

/** A file in which every thousandth row is broken in its own way. */
function* lines(): Generator<string> {
  yield head;
  for (let at = 1; at <= rows; at += 1) {
    const plain = `${at};Zoë ${at % 500};${at % 500} Köln St;3/${1 + (at % 28)}/2025;"Says ""drip"";\r\nagain ${at}"\r\n`;
    if (at === 1000) yield `${at};NUL\0;1 Oak St;3/1/2025;x\0y\r\n`;
    else if (at === 2000) yield `${at};Ann;1 Oak St;3/1/2025;${'long '.repeat(300_000)}\r\n`;
    else if (at === 3000) yield `${at};Ann;1 Oak St;3/1/2025;a;b\r\n`;
    else if (at === 4000) yield `${at};Ann\r\n`;
    else if (at === 5000) yield `${at};"Ann;1 Oak St;3/1/2025;x\r\n`;
    else if (at === 6000) yield '\r\n;;;;\r\n';
    else if (at === 7000) yield `${at};Ann;1 Oak St;31/31/2025;x\n`;
    else if (at === 8000) yield `${at};Ann;1 Oak St;3/1/2025;\uFFFD\r`;
    else yield plain;
  }
}

const encoders: Record<string, (text: string) => Uint8Array> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  'utf-16le': (text) => new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer),
};

describe.each(['utf-8', 'utf-16le'] as const)('a large file in %s', (encoding) => {
  const text = [...lines()].join('');
  const bytes = (encoders[encoding] as (text: string) => Uint8Array)(text);
  const chunk = 77_777;
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, at) => bytes.subarray(at * chunk, at * chunk + chunk));

  it('is read in chunks, and every row is accounted for', () => {
    const detector = createEncodingDetector();
    for (const piece of chunks) detector.push(piece);
    const found = detector.end();
    expect(found.encoding).toBe(encoding);

    const feed = createTextFeed(found.encoding, found.bomBytes, (piece, name) => new TextDecoder(name, { ignoreBOM: true }).decode(piece));
    const layout = detectLayout(text.slice(0, 200_000), false);
    const reader = createCsvReader({ delimiter: layout.delimiter, expectedCells: layout.headers.length });
    const planner = createImportPlanner(setupFor(layout));
    const refused: [string | undefined, string, number][] = [];
    const notes = new Map<string, number>();
    const take = (records: ReturnType<typeof reader.push>) => {
      planner.lookupKeys(records);
      const made = planner.plan(records, nothingKnown);
      for (const one of made.refused) refused.push([one.cells[0], one.reason.code, one.row]);
      for (const note of made.details.flatMap((detail) => detail.notes)) notes.set(note.code, (notes.get(note.code) ?? 0) + 1);
    };
    for (const piece of chunks) take(reader.push(feed.push(piece)));
    take([...reader.push(feed.end()), ...reader.end()]);

    const counts = planner.counts();
    expect(counts.rows).toBe(rows - 1);
    expect(counts.blank).toBe(2);
    expect(counts.new + counts.joined + counts.refused).toBe(counts.rows);
    expect(refused).toEqual([
      ['2000', 'cell-too-long', 2001],
      ['3000', 'too-many-cells', 3001],
      ['4000', 'no-date', 4001],
      ['5000', 'unclosed-quote', 5001],
      ['7000', 'impossible-date', 7002],
    ]);
    expect(Object.fromEntries(notes)).toEqual({ 'nul-removed': 2, 'unreadable-character': 1 });
    expect(counts.jobs).toBe(rows - 6);
  }, 60_000);
});
