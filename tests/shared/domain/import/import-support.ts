import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { changedCustomer } from '../../../../shared/domain/import/change-customer.ts';
import type { ImportChunk, PlanSetup } from '../../../../shared/domain/import/import-plan.ts';
import { indexKnown, nothingKnown } from '../../../../shared/domain/import/index-known.ts';
import { planImport } from '../../../../shared/domain/import/plan-import.ts';
import { columnsFor } from '../../../../shared/domain/import/recognise-columns.ts';
import { isRefusedFile } from '../../../../shared/domain/import/refused-file.ts';
import type { Address } from '../../../../shared/domain/property/property.ts';
import type { CsvRecord, Decode } from '../../../../shared/formats/csv/csv.ts';
import { createCsvReader, readCsv } from '../../../../shared/formats/csv/csv-reader.ts';
import { createEncodingDetector } from '../../../../shared/formats/csv/detect-encoding.ts';
import { type CsvLayout, detectLayout } from '../../../../shared/formats/csv/detect-layout.ts';
import { createTextFeed } from '../../../../shared/formats/csv/text-feed.ts';

const decode: Decode = (bytes, encoding) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

export function fixture(path: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../../../fixtures/csv/${path}`, import.meta.url)));
}

/** Bytes to layout and records, as the program does it. */
export function readFile(bytes: Uint8Array, chunk = 64 * 1024): { layout: CsvLayout; records: CsvRecord[] } {
  const detector = createEncodingDetector();
  detector.push(bytes);
  const { encoding, bomBytes } = detector.end();
  const feed = createTextFeed(encoding, bomBytes, decode);
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) pieces.push(feed.push(bytes.subarray(at, at + chunk)));
  pieces.push(feed.end());
  const layout = detectLayout(pieces.join('').slice(0, 256 * 1024), bytes.length <= 256 * 1024);
  const reader = createCsvReader({ delimiter: layout.delimiter, expectedCells: layout.headers.length });
  return { layout, records: [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()] };
}

/** The simplest rule that keeps the known truth of the NYC file: the spelling, the unit and the ZIP as they stand. */
function plainAddressKey(address: Address): string {
  return [address.line, address.unit ?? '', address.postcode ?? ''].join('|').toLowerCase();
}

export function counter(prefix = 'id'): () => string {
  let count = 0;
  return () => `${prefix}-${++count}`;
}

/** A setup for `layout` with its columns recognised; `over` replaces what a test is about. */
export function setupFor(layout: Pick<CsvLayout, 'headers' | 'headerRow' | 'samples'>, over: Partial<PlanSetup> = {}): PlanSetup {
  const kind = over.kind ?? 'jobs';
  return {
    kind,
    headers: layout.headers,
    mapping: columnsFor(
      kind,
      layout.headers,
      layout.samples.map((record) => record.cells),
    ),
    dateOrder: 'mdy',
    source: 'csv',
    zone: 'America/New_York',
    country: 'US',
    currency: 'USD',
    columns: layout.headers.length,
    headerRow: layout.headerRow ?? 0,
    guarded: isRefusedFile(layout.headers),
    now: { instant: '2025-06-01T12:00:00.000Z', zone: 'America/New_York', date: '2025-06-01' },
    newId: counter(),
    nextJobNumber: 1,
    rules: {
      addressKey: plainAddressKey,
      sameAddress: (a, b) => plainAddressKey(a) === plainAddressKey(b),
      phoneKey: (text) => (text.replace(/\D/g, '').length === 10 ? `+1${text.replace(/\D/g, '')}` : null),
      guessSymptom: (words) => (/no hot water/i.test(words) ? 'no hot water' : null),
    },
    ...over,
  };
}

/** The database after the chunks were written: drafts made, changes applied. */
export function afterImport(...chunks: ImportChunk[]) {
  const tables = { jobs: new Map(), appointments: new Map(), customers: new Map(), properties: new Map(), equipment: new Map() };
  for (const chunk of chunks) {
    for (const name of ['customers', 'properties', 'equipment', 'jobs', 'appointments'] as const) {
      for (const draft of chunk[name]) tables[name].set(draft.id, structuredClone(draft));
    }
    for (const change of chunk.changes) {
      const row = tables[change.table].get(change.id);
      Object.assign(row, change.table === 'customers' ? changedCustomer(row, change) : change.set);
    }
  }
  const rows = {
    jobs: [...tables.jobs.values()],
    appointments: [...tables.appointments.values()],
    customers: [...tables.customers.values()],
    properties: [...tables.properties.values()],
    equipment: [...tables.equipment.values()],
  };
  return { rows, known: indexKnown(rows) };
}

/** Plans a file given as text, its columns recognised. */
export function plan(text: string, known = nothingKnown, over: Partial<PlanSetup> = {}) {
  const layout = detectLayout(text, true);
  return planImport(readCsv(text, { delimiter: layout.delimiter, expectedCells: layout.headers.length }), setupFor(layout, over), known);
}

/** Row, outcome and the reason that decided, for each row. */
export const outcomes = (made: ReturnType<typeof plan>) =>
  made.details.map((detail) => [detail.row, detail.outcome, detail.reasons[0]?.code ?? null]);
