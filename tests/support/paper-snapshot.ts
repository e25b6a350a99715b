import { createHash, randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Database, readMeta } from '../../renderer/data/database/database.ts';
import type { SnapshotSource } from '../../renderer/data/restore/snapshot-source.ts';
import {
  type Manifest,
  type Part,
  partSchema,
  type SnapshotKind,
  sha256Schema,
  snapshotKinds,
} from '../../shared/domain/backup/manifest.ts';
import { schemaVersion, tableNames } from '../../shared/domain/schema.ts';

type PlainRow = Readonly<Record<string, unknown>>;

/** A snapshot in a test's memory: everything of it can be broken. */
export interface PaperSnapshot {
  manifest: Manifest;
  /** Gzip-compressed, by SHA-256 of the plain text. */
  readonly parts: Map<string, Uint8Array>;
  readonly source: SnapshotSource;
}

export type PlainTables = Readonly<Record<string, readonly PlainRow[]>>;

const keyNames: Readonly<Record<string, string>> = { operations: 'seq', drafts: 'key' };
const keyOf = (table: string, row: PlainRow): string | number => row[keyNames[table] ?? 'id'] as string | number;

/** What a database holds, as plain rows. */
export async function readPlainTables(database: Database): Promise<PlainTables> {
  const names = [...tableNames, 'operations', 'drafts'];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await database.table(name).toArray()] as const)));
}

/** Lays rows down as a snapshot, a few in each part. `late` are rows that a later reading of them replaced. */
export function paperSnapshot(tables: PlainTables, facts: Partial<Manifest> = {}, late: PlainTables = {}, rowsAPart = 3): PaperSnapshot {
  const parts = new Map<string, Uint8Array>();
  const lay = (table: string, rows: readonly PlainRow[], after: Part['after'], upTo: Part['upTo']): Part => {
    const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    const sha256 = sha256Schema.parse(createHash('sha256').update(text).digest('hex'));
    parts.set(sha256, gzipSync(text));
    return partSchema.parse({ table, after, upTo, rows: rows.length, bytes: Buffer.byteLength(text), sha256 });
  };
  const laid = Object.entries(tables).flatMap(([table, rows]) => {
    const sorted = rows.toSorted((a, b) => (keyOf(table, a) < keyOf(table, b) ? -1 : 1));
    const chunks = Array.from({ length: Math.max(1, Math.ceil(sorted.length / rowsAPart)) }, (_, n) =>
      sorted.slice(n * rowsAPart, (n + 1) * rowsAPart),
    );
    const ends = chunks.map((chunk, n) => (n === chunks.length - 1 ? null : keyOf(table, chunk.at(-1) as PlainRow)));
    return chunks.map((chunk, n) => lay(table, chunk, n === 0 ? null : (ends[n - 1] ?? null), ends[n] ?? null));
  });
  const counts = Object.entries(tables).map(([table, rows]) => {
    const keys = new Set([...rows, ...(late[table] ?? [])].map((row) => keyOf(table, row)));
    return [table, keys.size] as const;
  });
  const [kind] = snapshotKinds;
  const manifest: Manifest = {
    makegood: 'snapshot',
    version: 1,
    id: randomUUID(),
    at: '2026-11-20T14:30:00.000Z',
    kind: kind satisfies SnapshotKind,
    program: '1.0.0',
    schemaVersion,
    databaseId: randomUUID(),
    device: randomUUID(),
    generation: 1,
    seq: Math.max(0, ...[...(tables['operations'] ?? []), ...(late['operations'] ?? [])].map(({ seq }) => Number(seq))),
    hlc: null,
    tables: Object.fromEntries(counts),
    parts: laid,
    late: Object.entries(late).map(([table, rows]) => lay(table, rows, null, null)),
    files: [],
    ...facts,
  };
  const snapshot: PaperSnapshot = {
    manifest,
    parts,
    source: {
      manifest: async () => snapshot.manifest,
      part: async (sha256) => {
        const bytes = parts.get(sha256);
        if (bytes === undefined) throw new Error('no such part');
        return bytes;
      },
    },
  };
  return snapshot;
}

/** The whole of a database as a snapshot. */
export async function snapshotOf(database: Database, facts: Partial<Manifest> = {}): Promise<PaperSnapshot> {
  const [identity, log] = [await readMeta(database, 'identity'), await readMeta(database, 'log')];
  if (identity === null || log === null) throw new Error('The database was not set up.');
  const { databaseId, device, generation } = identity;
  return paperSnapshot(await readPlainTables(database), { databaseId, device, generation, seq: log.seq, hlc: log.hlc, ...facts });
}
