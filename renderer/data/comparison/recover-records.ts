import type { SnapshotSummary } from '../../../shared/domain/backup/snapshot-summary.ts';
import type { Instant } from '../../../shared/domain/base/now.ts';
import type { KnownRecords } from '../../../shared/ipc/records-contract.ts';
import type { Database } from '../database/database.ts';
import { loadSnapshot } from '../restore/load-snapshot.ts';
import { fillFromJournal } from './fill-from-journal.ts';
import { highestGeneration } from './plan-stretches.ts';
import { RecordsTroubleError } from './records-trouble.ts';
import type { RecoveryPorts } from './recovery-ports.ts';
import { type Replayed, replayJournal } from './replay-journal.ts';

/** What was brought back, for the one sentence that says so. */
export interface Recovered {
  readonly name: string;
  /** When the snapshot was taken; null where the journal alone held everything. */
  readonly snapshotAt: Instant | null;
  /** Changes that the journal brought back on top. */
  readonly changes: number;
  /** Changes that were acknowledged once and are in neither; 0 where everything is back. */
  readonly lost: number;
}

/** How far bringing back is. `phase` `snapshot` counts rows, `journal` changes (`all` is 0: nobody knows). */
export interface RecoveryProgress {
  readonly phase: 'snapshot' | 'journal';
  readonly done: number;
  readonly all: number;
}

/** More snapshots than this are not tried one after another: each takes as long as a restore. */
const mostTried = 4;

/**
 * Brings the records back into a new database without asking anybody: what is there of the old one is put aside, the
 * newest good snapshot is loaded and compared, and the journal is replayed on top. Whoever asked makes it the current one. An
 * older snapshot is tried where one cannot be loaded; without any, the journal alone where it reaches back to its
 * beginning.
 * @throws RecordsTroubleError `nothing-to-bring-back`; nothing was changed then
 */
export async function recoverRecords(ports: RecoveryPorts, onProgress: (progress: RecoveryProgress) => void): Promise<Recovered> {
  const known = await ports.known();
  // A copy for whoever may look into it: bringing back does not hang on it.
  await ports.putAside().catch(() => undefined);
  const snapshots = await ports.snapshots();
  const good = usableSnapshots(snapshots, known);
  for (const snapshot of good.slice(0, mostTried)) {
    const recovered = await fromSnapshot(ports, known, snapshot, onProgress).catch(() => null);
    if (recovered !== null) return tell(known, recovered);
  }
  const alone = await fillFromJournal(ports.journal, known, (done) => onProgress({ phase: 'journal', done, all: 0 }));
  if (alone === null) {
    throw new RecordsTroubleError({ kind: 'nothing-to-bring-back', locked: snapshots.some(({ locked }) => locked) });
  }
  return tell(known, { ...alone, snapshotAt: null });
}

/** Newest first, of the database that was in use last; of any where nobody remembers which one that was. */
export function usableSnapshots(snapshots: readonly SnapshotSummary[], { known, journals }: KnownRecords): SnapshotSummary[] {
  const newest = snapshots.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const databaseId = known?.databaseId ?? journals.findLast(({ hasFrames }) => hasFrames)?.databaseId ?? newest[0]?.databaseId;
  return newest
    .filter((snapshot) => snapshot.databaseId === databaseId && snapshot.state !== 'damaged' && !snapshot.locked)
    .toSorted((a, b) => doubt(a) - doubt(b) || b.generation - a.generation || b.seq - a.seq);
}

/** One that holds far fewer records than those before comes last: nobody has said that this is right. */
function doubt({ state }: SnapshotSummary): number {
  return state === 'smaller' ? 1 : 0;
}

interface Outcome {
  readonly snapshotAt: Instant | null;
  readonly replayed: Replayed;
}

async function fromSnapshot(
  { source, journal, erasures }: RecoveryPorts,
  { nextName, known, journals }: KnownRecords,
  snapshot: SnapshotSummary,
  onProgress: (progress: RecoveryProgress) => void,
): Promise<Outcome> {
  let replayed: Replayed = { operations: 0, seq: snapshot.seq, stoppedBy: null };
  const { databaseId, generation, schemaVersion: fromVersion } = snapshot;
  await loadSnapshot(source(snapshot.id), nextName, {
    erasures: await erasures(),
    generation: highestGeneration(journals, known?.generation ?? 0, generation),
    onProgress: ({ phase, done, all }) => {
      if (phase === 'load') onProgress({ phase: 'snapshot', done, all });
    },
    replay: async (database: Database) => {
      const onApplied = (done: number): void => onProgress({ phase: 'journal', done, all: 0 });
      replayed = await replayJournal(database, journal, { databaseId, generation, fromVersion, journals, onApplied });
    },
  });
  return { snapshotAt: snapshot.at, replayed };
}

function tell({ nextName, known }: KnownRecords, { snapshotAt, replayed }: Outcome): Recovered {
  return { name: nextName, snapshotAt, changes: replayed.operations, lost: Math.max(0, (known?.seq ?? 0) - replayed.seq) };
}
