import type { Instant } from '../../../shared/domain/base/now.ts';
import { type Database, readMeta } from '../database/database.ts';
import { readOperations } from '../replay/read-operations.ts';
import { usableSnapshots } from './recover-records.ts';
import type { RecoveryPorts } from './recovery-ports.ts';

/** What one side holds beyond what both hold. */
interface Side {
  readonly changes: number;
  readonly lastAt: Instant | null;
}

export interface Divergence {
  /** The last moment that both know alike; null where that cannot be told. */
  readonly since: Instant | null;
  readonly records: Side;
  readonly journal: Side;
  /** When the newest snapshot was taken that could be brought back. */
  readonly snapshotAt: Instant | null;
}

/** What a person needs to know before choosing between the records and their journal. Nothing is changed. */
export async function describeDivergence(database: Database, ports: RecoveryPorts, common: number | null): Promise<Divergence> {
  const [identity, log, known] = await Promise.all([readMeta(database, 'identity'), readMeta(database, 'log'), ports.known()]);
  if (identity === null) throw new Error('The database has no identity.');
  const { databaseId } = identity;
  const newest = known.journals.findLast((journal) => journal.databaseId === databaseId && journal.hasFrames);
  const start = common ?? newest?.startAfter ?? 0;
  const [first, last] = await Promise.all([
    database.operations.where('seq').equals(start).first(),
    database.operations.orderBy('seq').last(),
  ]);
  const snapshots = usableSnapshots(await ports.snapshots().catch(() => []), known);
  return {
    since: first?.at ?? null,
    records: { changes: Math.max(0, (log?.seq ?? 0) - start), lastAt: last?.at ?? null },
    journal: await journalSide(ports, { databaseId, generation: newest?.generation ?? identity.generation, after: start }),
    snapshotAt: snapshots[0]?.at ?? null,
  };
}

async function journalSide({ journal }: RecoveryPorts, stretch: { databaseId: string; generation: number; after: number }): Promise<Side> {
  let side: Side = { changes: 0, lastAt: null };
  try {
    for await (const page of readOperations(journal, stretch)) {
      side = { changes: side.changes + page.length, lastAt: page.at(-1)?.at ?? side.lastAt };
    }
  } catch {
    // As far as it can be read.
  }
  return side;
}
