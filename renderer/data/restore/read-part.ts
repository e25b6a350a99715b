import type { Manifest, Part } from '../../../shared/domain/backup/manifest.ts';
import { StorageError } from '../storage/storage-job.ts';
import type { SnapshotSource } from './snapshot-source.ts';

/** A row as it stands in a snapshot. */
export type SnapshotRow = Readonly<Record<string, unknown>>;
/** What a table of a snapshot is ordered by: operations by their sequence, drafts by their key, rows by their id. */
export type Key = string | number;

export interface PartRows {
  readonly part: Part;
  readonly rows: readonly SnapshotRow[];
  readonly lines: readonly string[];
  /** What stands after the last line. */
  readonly foot: string;
}

/** No part is larger: one operation of an import fits many times over, and a compression bomb does not. */
const maxPartBytes = 96 * 1024 * 1024;

export function keyField(table: string): string {
  if (table === 'operations') return 'seq';
  return table === 'drafts' ? 'key' : 'id';
}

export function keyOf(table: string, row: SnapshotRow): Key {
  return row[keyField(table)] as Key;
}

/** Says which part of which table something is the matter with; counted from 1, as a person counts. */
export function partFault(manifest: Manifest, part: Part, code: string, detail: string): StorageError {
  const ofTable = [...manifest.parts, ...manifest.late].filter(({ table }) => table === part.table);
  const params = { table: part.table, part: ofTable.indexOf(part) + 1, parts: ofTable.length, detail: detail.slice(0, 200) };
  return new StorageError(code, `Part ${params.part} of ${part.table}: ${detail}`, params);
}

/**
 * Reads one part and holds it against what the manifest says of it: SHA-256, length, rows, and keys that grow within
 * its range.
 * @throws StorageError `snapshot-part-missing` or `snapshot-part-damaged`
 */
export async function readPart(source: SnapshotSource, manifest: Manifest, part: Part): Promise<PartRows> {
  const damaged = (detail: string): StorageError => partFault(manifest, part, 'snapshot-part-damaged', detail);
  if (part.bytes > maxPartBytes) throw damaged(`${part.bytes} bytes are more than a part may have`);
  const zipped = await source.part(part.sha256).catch((error: unknown) => {
    throw partFault(manifest, part, 'snapshot-part-missing', error instanceof Error ? error.message : String(error));
  });
  const bytes = await gunzip(zipped, part.bytes).catch(() => null);
  if (bytes === null || bytes.length !== part.bytes) throw damaged('it cannot be unpacked to the length that it should have');
  if ((await sha256(bytes)) !== part.sha256) throw damaged('its content is not what was written');
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const foot = text.endsWith('\n') ? '\n' : '';
  const lines = text === '' ? [] : text.slice(0, text.length - foot.length).split('\n');
  if (lines.length !== part.rows) throw damaged(`${lines.length} lines instead of ${part.rows}`);
  const rows = lines.map((line) => readLine(line) ?? damagedLine(damaged));
  if (!manifest.late.includes(part)) checkKeys(part, rows, damaged);
  return { part, rows, lines, foot };
}

function damagedLine(damaged: (detail: string) => StorageError): never {
  throw damaged('a line holds no record');
}

function readLine(line: string): SnapshotRow | null {
  try {
    const row: unknown = JSON.parse(line);
    return typeof row === 'object' && row !== null && !Array.isArray(row) ? (row as SnapshotRow) : null;
  } catch {
    return null;
  }
}

/** Keys that grow from row to row are also unique. */
function checkKeys({ table, after, upTo }: Part, rows: readonly SnapshotRow[], damaged: (detail: string) => StorageError): void {
  let last: Key | null = after;
  for (const row of rows) {
    const key = keyOf(table, row);
    if (typeof key !== (table === 'operations' ? 'number' : 'string')) throw damaged('a row without its key');
    if ((last !== null && key <= last) || (upTo !== null && key > upTo)) throw damaged(`${String(key)} stands where it does not belong`);
    last = key;
  }
}

/** Unpacks, and gives up as soon as more than `atMost` bytes come out. */
async function gunzip(zipped: Uint8Array, atMost: number): Promise<Uint8Array<ArrayBuffer>> {
  const unpack = new DecompressionStream('gzip');
  const writer = unpack.writable.getWriter();
  writer
    .write(new Uint8Array(zipped))
    .then(() => writer.close())
    .catch(() => undefined);
  const reader = unpack.readable.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > atMost) {
      await reader.cancel();
      throw new RangeError('too long');
    }
    pieces.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Hex SHA-256. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
