import { createHash, randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { SnapshotPort } from '../../renderer/data/snapshot/snapshot-port.ts';
import { type Manifest, manifestSchema, type Part } from '../../shared/domain/backup/manifest.ts';
import type { Row } from '../../shared/domain/base/row.ts';

/** A place for snapshots in memory, which checks whatever it is given. */
export interface SnapshotShelf extends SnapshotPort {
  readonly manifests: readonly Manifest[];
  /** Plain texts of the parts by SHA-256. */
  readonly parts: ReadonlyMap<string, string>;
  /** Ids that were begun and neither finished nor cancelled. */
  readonly open: ReadonlySet<string>;
  /** How often a part was sent. */
  puts(): number;
}

/** @param onPut run at every part, before it is stored: to fail, or to do something meanwhile */
export function createShelf(onPut: (put: number) => Promise<void> | void = () => undefined): SnapshotShelf {
  const manifests: Manifest[] = [];
  const parts = new Map<string, string>();
  const open = new Set<string>();
  let puts = 0;
  return {
    manifests,
    parts,
    open,
    puts: () => puts,
    async begin() {
      const id = randomUUID();
      open.add(id);
      return { id, base: structuredClone(manifests.at(-1)) ?? null };
    },
    async put(id, sha256, bytes) {
      if (!open.has(id)) throw new Error('Nothing was begun.');
      puts += 1;
      await onPut(puts);
      const text = gunzipSync(bytes);
      if (createHash('sha256').update(text).digest('hex') !== sha256) throw new Error('The part is not what its name says.');
      parts.set(sha256, text.toString('utf8'));
    },
    async finish(given) {
      const manifest = manifestSchema.parse(structuredClone(given));
      if (!open.delete(manifest.id)) throw new Error('Nothing was begun.');
      for (const part of [...manifest.parts, ...manifest.late]) checkPart(parts, part);
      manifests.push(manifest);
      return { id: manifest.id } as Awaited<ReturnType<SnapshotPort['finish']>>;
    },
    async cancel(id) {
      open.delete(id);
    },
  };
}

function checkPart(parts: ReadonlyMap<string, string>, { sha256, rows, bytes }: Part): void {
  const text = parts.get(sha256);
  if (text === undefined) throw new Error(`The part ${sha256} was never stored.`);
  if (Buffer.byteLength(text) !== bytes || text.split('\n').length - 1 !== rows) throw new Error('A part has another size.');
}

/** Everything that a snapshot says, by table and key. Fails where it contradicts itself. */
export function readSnapshot(shelf: SnapshotShelf, manifest: Manifest): Record<string, Record<string, Row>> {
  const tables: Record<string, Record<string, Row>> = {};
  const lateKeys = new Set<string>();
  for (const part of [...manifest.parts, ...manifest.late]) {
    const table = tables[part.table] ?? {};
    tables[part.table] = table;
    const isLate = manifest.late.includes(part);
    for (const line of (shelf.parts.get(part.sha256) ?? '').split('\n').slice(0, -1)) {
      const row = JSON.parse(line) as Row & { seq?: number; key?: string };
      const key = part.table === 'operations' ? row.seq : part.table === 'drafts' ? row.key : row.id;
      const isIn = (part.after === null || (key ?? '') > part.after) && (part.upTo === null || (key ?? '') <= part.upTo);
      if (key === undefined || !isIn) throw new Error(`${String(key)} stands in a part that it does not belong to.`);
      if (isLate ? lateKeys.has(`${part.table}/${key}`) : table[key] !== undefined) throw new Error(`${key} comes twice.`);
      if (isLate) lateKeys.add(`${part.table}/${key}`);
      table[key] = row;
    }
  }
  checkRanges(manifest);
  for (const [table, rows] of Object.entries(manifest.tables)) {
    const found = Object.keys(tables[table] ?? {}).length;
    if (found !== rows) throw new Error(`${table} has ${found} rows and not ${rows}.`);
  }
  return tables;
}

/** Parts of a table follow each other from its first key to its end. */
function checkRanges(manifest: Manifest): void {
  for (const table of new Set(manifest.parts.map((part) => part.table))) {
    let end: string | number | null = null;
    const ofTable = manifest.parts.filter((part) => part.table === table);
    for (const [at, part] of ofTable.entries()) {
      if (part.after !== end || (part.upTo === null) !== (at === ofTable.length - 1)) throw new Error(`${table} is not covered.`);
      end = part.upTo;
    }
  }
}
