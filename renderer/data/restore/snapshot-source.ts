import type { Manifest } from '../../../shared/domain/backup/manifest.ts';

/** Where a snapshot is read from: main, or a test's memory. */
export interface SnapshotSource {
  manifest(): Promise<Manifest>;
  /** A part, gzip-compressed, by the SHA-256 of its plain text. */
  part(sha256: string): Promise<Uint8Array>;
}
