import type { Manifest, SnapshotKind } from '../../../shared/domain/backup/manifest.ts';
import type { SnapshotSummary } from '../../../shared/domain/backup/snapshot-summary.ts';
import type { Ask } from '../storage/storage-job.ts';

/** Where a snapshot is stored: main, or a test's memory. */
export interface SnapshotPort {
  /** `base`: the newest good snapshot of this database, whose parts may be named again; null where there is none. */
  begin(kind: SnapshotKind, databaseId: string): Promise<{ readonly id: string; readonly base: Manifest | null }>;
  /** Stores a part, gzip-compressed, by the SHA-256 of its plain text. The bytes are given away. */
  put(id: string, sha256: string, bytes: Uint8Array): Promise<void>;
  /** Reads back what is new and puts the manifest in its place. */
  finish(manifest: Manifest): Promise<SnapshotSummary>;
  /** Gives it up: nothing of it stays. */
  cancel(id: string): Promise<void>;
}

export function bridgePort(ask: Ask): SnapshotPort {
  return {
    begin: (kind, databaseId) => ask('backup:begin', { kind, databaseId }),
    put: async (id, sha256, bytes) => void (await ask('backup:put', { id, sha256, bytes })),
    finish: async (manifest) => (await ask('backup:finish', { id: manifest.id, manifest })).snapshot,
    cancel: async (id) => void (await ask('backup:cancel', { id })),
  };
}
