import type { SnapshotKind } from '../../../shared/domain/backup/manifest.ts';
import type { SnapshotSummary } from '../../../shared/domain/backup/snapshot-summary.ts';
import type { Instant } from '../../../shared/domain/base/now.ts';
import type { JobProgress } from '../storage/storage-job.ts';

/** How it stands with the backups of these records. */
export interface BackupStatus {
  /** Whether main was asked yet. */
  readonly isKnown: boolean;
  /** The newest good snapshot of these records, every part of it read back. */
  readonly last: SnapshotSummary | null;
  /** One is being taken. */
  readonly running: (JobProgress & { readonly kind: SnapshotKind }) | null;
  /** Why the last try failed, and how many failed one after another. Gone with the next that works. */
  readonly failed: { readonly at: Instant; readonly code: string; readonly message: string; readonly tries: number } | null;
  /** Rows in stretches that were changed beside the program, as the last full snapshot found; 0 for none. */
  readonly differing: number;
  /** The window closes as soon as the last one is taken. */
  readonly isClosing: boolean;
}

let current: BackupStatus = { isKnown: false, last: null, running: null, failed: null, differing: 0, isClosing: false };
const listeners = new Set<() => void>();

export function backupStatus(): BackupStatus {
  return current;
}

export function setBackupStatus(change: Partial<BackupStatus>): void {
  current = { ...current, ...change };
  for (const listener of listeners) listener();
}

export function onBackupStatus(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
