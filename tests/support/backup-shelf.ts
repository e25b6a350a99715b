import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Backup, BackupPorts } from '../../electron/services/backup/core.ts';
import { realDisk } from '../../electron/services/backup/disk.ts';
import type { Manifest, Part, SnapshotKind } from '../../shared/domain/backup/manifest.ts';
import type { SnapshotSummary } from '../../shared/domain/backup/snapshot-summary.ts';

export const databaseId = '0192f0c1-2b3c-7def-8123-456789abcdef';
const device = '0192f0c1-2b3c-7def-8123-000000000001';

export const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Everything that the backups are handed, on real folders under `root`. */
export function backupPorts(root: string, others: Partial<BackupPorts> = {}): BackupPorts {
  return {
    disk: realDisk,
    profile: join(root, 'profile'),
    defaultFolder: join(root, 'backups'),
    now: () => new Date('2026-03-05T00:00:00.000Z'),
    send: () => undefined,
    report: () => undefined,
    keeper: () => null,
    isNetworkFolder: () => false,
    askFolder: async () => null,
    askFile: async () => null,
    askWhereToSave: async () => null,
    showFolder: async () => undefined,
    atQuit: { ask: () => undefined, done: () => undefined },
    ...others,
  };
}

/** A part as the window makes it. */
export function partOf(table: string, rows: readonly unknown[]): { readonly part: Part; readonly packed: Uint8Array } {
  const text = Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''), 'utf8');
  const part = { table, after: null, upTo: null, rows: rows.length, bytes: text.length, sha256: sha256Of(text) };
  return { part, packed: new Uint8Array(gzipSync(text)) };
}

export interface Shop {
  readonly at: string;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  readonly kind?: SnapshotKind;
  readonly files?: Manifest['files'];
  readonly seq?: number;
}

export function manifestOf(id: string, shop: Shop, parts: Part[]): Manifest {
  return {
    ...{ makegood: 'snapshot', version: 1, id, at: shop.at, kind: shop.kind ?? 'hourly', program: '0.1.0', schemaVersion: 3 },
    ...{ databaseId, device, generation: 1, seq: shop.seq ?? 1, hlc: null },
    tables: Object.fromEntries(Object.entries(shop.tables).map(([table, rows]) => [table, rows.length])),
    ...{ parts, late: [], files: shop.files ?? [] },
  };
}

/** Takes a snapshot as the window does, every part put in. */
export async function takeSnapshot(backup: Backup, shop: Shop): Promise<SnapshotSummary> {
  const { id } = await backup['backup:begin']({ kind: shop.kind ?? 'hourly', databaseId }, 1);
  const made = Object.entries(shop.tables).map(([table, rows]) => partOf(table, rows));
  for (const { part, packed } of made) await backup['backup:put']({ id, sha256: part.sha256, bytes: packed }, 1);
  const manifest = manifestOf(
    id,
    shop,
    made.map(({ part }) => part),
  );
  return (await backup['backup:finish']({ id, manifest }, 1)).snapshot;
}

/** So many customers and jobs, different ones for each `seed`. */
export function rowsOf(customers: number, jobs = customers, seed = 'a'): Record<string, readonly unknown[]> {
  const row = (n: number) => ({ id: `${seed}${n}`, name: `Ada ${seed} ${n}`, note: randomUUID() });
  return { customers: Array.from({ length: customers }, (_, n) => row(n)), jobs: Array.from({ length: jobs }, (_, n) => row(n)) };
}
