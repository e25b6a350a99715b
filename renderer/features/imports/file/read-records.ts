import type { CsvEncoding, CsvRecord } from '../../../../shared/formats/csv/csv.ts';
import { createCsvReader } from '../../../../shared/formats/csv/csv-reader.ts';
import { createTextFeed } from '../../../../shared/formats/csv/text-feed.ts';
import type { CardWidths } from '../../../../shared/formats/vcard/card-table.ts';
import type { CardPhoto } from '../../../../shared/formats/vcard/vcard.ts';
import { type FileLike, readBytes } from './file-like.ts';
import { readCards } from './read-cards.ts';

/** How the bytes of a file become records. */
export interface FileReading {
  readonly encoding: CsvEncoding;
  readonly bomBytes: number;
  readonly delimiter: string;
  /** Columns of the file. */
  readonly columns: number;
  /** Set for a file of contacts: how wide a table its cards need. */
  readonly cards?: CardWidths;
}

/** Records that follow each other, and how far in the file they were read from. */
export interface RecordBatch {
  readonly records: readonly CsvRecord[];
  /** Bytes of the file that have been read. */
  readonly bytes: number;
  /** Pictures that came with the records, by row. */
  readonly photos?: ReadonlyMap<number, readonly CardPhoto[]>;
}

/**
 * One batch is one transaction of an import. Its bounds keep the log's record of it well under what the journal takes
 * (`maxRecordLength`), also where every row is as long as a row may be.
 */
const batchRows = 200;
const batchCharacters = 1_000_000;

const decoders = new Map<CsvEncoding, TextDecoder>();

/** `TextDecoder` as `shared/formats/csv` wants it: no state between calls, no throwing, byte order mark kept. */
export function decodeBytes(bytes: Uint8Array, encoding: CsvEncoding): string {
  let decoder = decoders.get(encoding);
  if (decoder === undefined) {
    decoder = new TextDecoder(encoding, { ignoreBOM: true });
    decoders.set(encoding, decoder);
  }
  return decoder.decode(bytes);
}

/** The records of a file in batches, in order. Memory is bounded by the longest cell, not by the file. */
export async function* readRecords(file: FileLike, reading: FileReading): AsyncGenerator<RecordBatch, void, undefined> {
  if (reading.cards !== undefined) {
    for await (const { records, photos, bytes } of readCards(file, reading, reading.cards)) {
      for (const some of inBatches(records, photos)) yield { records: some, photos, bytes };
    }
    return;
  }
  const feed = createTextFeed(reading.encoding, reading.bomBytes, decodeBytes);
  const reader = createCsvReader({ delimiter: reading.delimiter, expectedCells: reading.columns });
  let bytes = 0;
  for await (const slice of readBytes(file)) {
    bytes += slice.length;
    for (const records of inBatches(reader.push(feed.push(slice)))) yield { records, bytes };
  }
  for (const records of inBatches([...reader.push(feed.end()), ...reader.end()])) yield { records, bytes };
}

function* inBatches(records: readonly CsvRecord[], photos?: RecordBatch['photos']): Generator<CsvRecord[], void, undefined> {
  let batch: CsvRecord[] = [];
  let characters = 0;
  for (const record of records) {
    batch.push(record);
    for (const cell of record.cells) characters += cell.length;
    for (const { data } of photos?.get(record.row) ?? []) characters += data.length;
    if (batch.length < batchRows && characters < batchCharacters) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}
