import type { CsvEncoding, CsvRecord } from '../../../../shared/formats/csv/csv.ts';
import type { CsvLayout } from '../../../../shared/formats/csv/detect-layout.ts';
import { createCardReader } from '../../../../shared/formats/vcard/card-reader.ts';
import { type CardWidths, cardHeaders, cardRecord, noWidths, widenBy } from '../../../../shared/formats/vcard/card-table.ts';
import type { CardPhoto, CardResult } from '../../../../shared/formats/vcard/vcard.ts';
import { type FileLike, readBytes } from './file-like.ts';
import type { Steps } from './steps.ts';

/** Cards that follow each other, as records, with the pictures of each by its row. */
interface CardBatch {
  readonly records: readonly CsvRecord[];
  readonly photos: ReadonlyMap<number, readonly CardPhoto[]>;
  /** Bytes of the file that have been read. */
  readonly bytes: number;
}

interface BytesReading {
  readonly encoding: CsvEncoding;
  readonly bomBytes: number;
}

/** The cards of a file in batches, in order; memory is bounded by the longest card. */
export async function* readCards(file: FileLike, reading: BytesReading, widths: CardWidths): AsyncGenerator<CardBatch, void, undefined> {
  let row = 0;
  for await (const { results, bytes } of readResults(file, reading)) {
    const photos = new Map<number, readonly CardPhoto[]>();
    const records = results.map((result) => {
      row += 1;
      if (result.refused === null && result.card.photos.length > 0) photos.set(row, result.card.photos);
      return cardRecord(result, row, widths);
    });
    yield { records, photos, bytes };
  }
}

/** How wide a table the cards of a file need. */
export async function measureCards(file: FileLike, reading: BytesReading, steps: Steps): Promise<CardWidths> {
  let widths = noWidths;
  for await (const { results, bytes } of readResults(file, reading)) {
    steps.signal.throwIfAborted();
    widths = results.reduce(widenBy, widths);
    steps.onProgress(bytes, file.size);
  }
  return widths;
}

const sampled = 300;

/** The headings of the cards' table and the first of its rows, in the form that `detectLayout` gives. */
export async function sampleCards(
  file: FileLike,
  reading: BytesReading,
  widths: CardWidths,
): Promise<Pick<CsvLayout, 'delimiter' | 'delimiterFrom' | 'headerRow' | 'headers' | 'samples'>> {
  const samples: CsvRecord[] = [];
  for await (const { records } of readCards(file, reading, widths)) {
    samples.push(...records.filter(({ refused }) => refused === null));
    if (samples.length >= sampled) break;
  }
  return { delimiter: ',', delimiterFrom: 'columns', headerRow: 0, headers: cardHeaders(widths), samples: samples.slice(0, sampled) };
}

async function* readResults(
  file: FileLike,
  { encoding, bomBytes }: BytesReading,
): AsyncGenerator<{ results: CardResult[]; bytes: number }, void, undefined> {
  const reader = createCardReader({ encoding, bomBytes, decode: decodeCharset });
  let bytes = 0;
  for await (const slice of readBytes(file)) {
    bytes += slice.length;
    yield { results: reader.push(slice), bytes };
  }
  yield { results: reader.end(), bytes };
}

/** Null for a name that the Encoding standard does not know. */
function decodeCharset(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
