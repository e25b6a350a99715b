import { compareByLog, type LogPlace } from './compare-by-log.ts';
import type { SnapshotSummary } from './snapshot-summary.ts';

/**
 * The snapshot that records are brought back from when nobody chooses: the newest that is whole and not far smaller than
 * those before it. `databaseId` null for any database. Null where there is none.
 */
export function chooseNewestGood<S extends Pick<SnapshotSummary, 'state' | 'at' | 'databaseId' | 'generation' | 'seq'>>(
  snapshots: readonly S[],
  databaseId: string | null,
): S | null {
  const good = snapshots.filter((one) => one.state === 'good' && (databaseId === null || one.databaseId === databaseId));
  return good.reduce<S | null>((newest, one) => (newest === null || isNewer(one, newest) ? one : newest), null);
}

/** Two databases have no log in common: only the clock tells. */
function isNewer(one: LogPlace & { readonly databaseId: string }, other: typeof one): boolean {
  return one.databaseId === other.databaseId ? compareByLog(one, other) > 0 : one.at > other.at;
}
