import { z } from 'zod';
import { sha256Schema, snapshotKinds } from '../../domain/backup/manifest.ts';
import { instantSchema } from '../../domain/base/now.ts';
import type { BackupTools } from './backup-tools.ts';
import { joinBytes, lengthBytes, readLength, sameBytes } from './join-bytes.ts';
import { lockSchema } from './lock.ts';

/** What the list shows of a snapshot; in clear, so that it can be read without the passphrase. */
export const snapshotHeadSchema = z.strictObject({
  makegood: z.literal('snapshot-head'),
  version: z.literal(1),
  id: z.uuid(),
  databaseId: z.uuid(),
  generation: z.int().positive(),
  seq: z.int().nonnegative(),
  at: instantSchema,
  kind: z.enum(snapshotKinds),
  program: z.string().max(60),
  schemaVersion: z.int().positive(),
  customers: z.int().nonnegative(),
  jobs: z.int().nonnegative(),
  rows: z.int().nonnegative(),
  missingFiles: z.int().nonnegative(),
  lock: lockSchema.nullable(),
});
export type SnapshotHead = z.infer<typeof snapshotHeadSchema>;

const storedListSchema = z.array(z.tuple([sha256Schema, z.int().nonnegative()]));

/** What lies on disk for a snapshot: names and lengths as stored, so that space can be counted and freed without the passphrase. */
const storedSchema = z.strictObject({ parts: storedListSchema, files: storedListSchema });
export type StoredNames = z.infer<typeof storedSchema>;

export interface SnapshotFile {
  readonly head: SnapshotHead;
  readonly stored: StoredNames;
  /** The manifest, compressed, and sealed where there is a lock. */
  readonly body: Uint8Array;
}

const magic = 'MKGDSNP1';
const hashLength = 32;

/** No snapshot file is longer: a hundred thousand parts and a million files stay below it. */
export const maxSnapshotFile = 256 * 1024 * 1024;

/** Head and names as bytes: what a sealed manifest is bound to. */
async function encodeClear(file: Pick<SnapshotFile, 'head' | 'stored'>, tools: BackupTools): Promise<Uint8Array> {
  const head = tools.utf8(JSON.stringify(file.head));
  const stored = await tools.gzip(tools.utf8(JSON.stringify(file.stored)));
  return joinBytes([tools.utf8(magic), lengthBytes(head.length), head, lengthBytes(stored.length), stored]);
}

/**
 * Writes a snapshot's file: magic, head, names, manifest, and the SHA-256 of all that. `makeBody` is handed the hash of
 * what stands before the manifest, so that a sealed one is bound to it.
 */
export async function encodeSnapshotFile(
  file: Pick<SnapshotFile, 'head' | 'stored'>,
  makeBody: (clearHash: Uint8Array) => Promise<Uint8Array>,
  tools: BackupTools,
): Promise<Uint8Array> {
  const clear = await encodeClear(file, tools);
  const body = await makeBody(await tools.sha256(clear));
  const all = joinBytes([clear, lengthBytes(body.length), body]);
  return joinBytes([all, await tools.sha256(all)]);
}

/** Reads a snapshot's file; null when anything of it is not as it was written. `clearHash`: what its manifest is bound to. */
export async function decodeSnapshotFile(
  bytes: Uint8Array,
  tools: BackupTools,
): Promise<(SnapshotFile & { clearHash: Uint8Array }) | null> {
  const end = bytes.length - hashLength;
  if (end < 0 || !sameBytes(await tools.sha256(bytes.subarray(0, end)), bytes.subarray(end))) return null;
  const sections = readSections(bytes.subarray(0, end), tools);
  if (sections === null) return null;
  try {
    const head = snapshotHeadSchema.parse(JSON.parse(tools.text(sections.head)));
    const stored = storedSchema.parse(JSON.parse(tools.text(await tools.gunzip(sections.stored, maxSnapshotFile))));
    return { head, stored, body: sections.body, clearHash: await tools.sha256(bytes.subarray(0, sections.clearEnd)) };
  } catch {
    return null;
  }
}

function readSections(bytes: Uint8Array, tools: BackupTools) {
  const start = tools.utf8(magic);
  if (!sameBytes(bytes.subarray(0, start.length), start)) return null;
  const take = (at: number): Uint8Array | null => {
    if (at + 4 > bytes.length) return null;
    const length = readLength(bytes, at);
    return at + 4 + length > bytes.length ? null : bytes.subarray(at + 4, at + 4 + length);
  };
  const head = take(start.length);
  const stored = head && take(start.length + 4 + head.length);
  const clearEnd = start.length + 8 + (head?.length ?? 0) + (stored?.length ?? 0);
  const body = stored && take(clearEnd);
  if (!head || !stored || !body || clearEnd + 4 + body.length !== bytes.length) return null;
  return { head, stored, body, clearEnd };
}
