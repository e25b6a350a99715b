import type { Manifest } from '../../../shared/domain/backup/manifest.ts';
import type { Ask } from '../storage/storage-job.ts';

/** Where a snapshot is read from: main, or a test's memory. */
export interface SnapshotSource {
  manifest(): Promise<Manifest>;
  /** A part, gzip-compressed, by the SHA-256 of its plain text. */
  part(sha256: string): Promise<Uint8Array>;
}

/** A snapshot that main knows by this id: one of its folder, or a file that a person opened. */
export function snapshotOfMain(ask: Ask, id: string): SnapshotSource {
  return {
    manifest: () => ask('backup:manifest', { id }),
    part: async (sha256) => (await ask('backup:part', { id, sha256 })).bytes,
  };
}
