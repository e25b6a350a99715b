import type { SnapshotSummary } from '../../../shared/domain/backup/snapshot-summary.ts';
import type { RowOf } from '../../../shared/domain/schema.ts';
import type { KnownRecords } from '../../../shared/ipc/records-contract.ts';
import type { JournalReader } from '../replay/read-operations.ts';
import type { SnapshotSource } from '../restore/snapshot-source.ts';

/** What bringing records back needs of main; handed in, so that tests need no bridge. */
export interface RecoveryPorts {
  readonly journal: JournalReader;
  known(): Promise<KnownRecords>;
  /** Newest first. */
  snapshots(): Promise<readonly SnapshotSummary[]>;
  source(id: string): SnapshotSource;
  /** Who was erased for good, as main remembers it: nobody of them comes back. */
  erasures(): Promise<readonly RowOf<'erasures'>[]>;
  /** Copies the browser's folder aside, as it is. */
  putAside(): Promise<unknown>;
}
