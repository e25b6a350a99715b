import type { SnapshotSummary } from './snapshot-summary.ts';

/**
 * The snapshot that records are brought back from when nobody chooses: the newest that is whole and not far smaller than
 * those before it. `databaseId` null for any database. Null where there is none.
 */
export function chooseNewestGood<S extends Pick<SnapshotSummary, 'state' | 'at' | 'databaseId'>>(
  snapshots: readonly S[],
  databaseId: string | null,
): S | null {
  const good = snapshots.filter((one) => one.state === 'good' && (databaseId === null || one.databaseId === databaseId));
  return good.reduce<S | null>((newest, one) => (newest === null || one.at > newest.at ? one : newest), null);
}
