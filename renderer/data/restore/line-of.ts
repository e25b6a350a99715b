import type { Manifest } from '../../../shared/domain/backup/manifest.ts';
import type { Instant } from '../../../shared/domain/base/now.ts';
import type { Operation } from '../../../shared/domain/base/operation.ts';
import { type Database, readMeta } from '../database/database.ts';

/**
 * True where the log of these records holds everything that the snapshot knows, so that what came after the snapshot
 * is what stands behind its sequence. A restore in between leads to another log with the same sequences: the clock
 * reading of the snapshot's last operation tells them apart.
 */
export async function isOnLine(present: Database, { databaseId, seq, hlc }: Manifest): Promise<boolean> {
  const identity = await readMeta(present, 'identity');
  if (identity?.databaseId !== databaseId) return false;
  if (seq === 0) return true;
  return (await present.operations.where('seq').equals(seq).first())?.hlc === hlc;
}

const instantLength = '2026-01-01T00:00:00.000Z'.length;

/** The moment of an operation by the log's own clock, which never goes back, also where the machine's was set back. */
export function momentOf({ hlc }: Pick<Operation, 'hlc'>): Instant {
  return hlc.slice(0, instantLength);
}

const operationsAtOnce = 200;

/** Operations of a log after a sequence, up to a moment, a page at a time. */
export async function* readLogUpTo(database: Database, after: number, until: Instant): AsyncGenerator<Operation[]> {
  for (let from = after; ; ) {
    const page = await database.operations.where('seq').above(from).limit(operationsAtOnce).toArray();
    const wanted = page.filter((operation) => momentOf(operation) <= until);
    if (wanted.length > 0) yield wanted;
    if (wanted.length < operationsAtOnce) return;
    from = wanted.at(-1)?.seq ?? from;
  }
}
