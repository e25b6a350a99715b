import { basename, dirname } from 'node:path';
import type { KeptChoice } from '../../../shared/domain/backup/choose-kept-snapshots.ts';
import { compareByLog, type LogPlace } from '../../../shared/domain/backup/compare-by-log.ts';
import { judgeSnapshots } from '../../../shared/domain/backup/judge-snapshots.ts';
import type { SnapshotSummary } from '../../../shared/domain/backup/snapshot-summary.ts';
import type { KeyRing } from './key-ring.ts';
import { noMark, readMarks } from './marks.ts';
import { listSnapshots, type Shelf, type ShelvedSnapshot } from './shelf.ts';

/** A snapshot as it lies there, with all that is known of it. */
export interface Entry extends ShelvedSnapshot, Pick<KeptChoice, 'state' | 'asked' | 'stored' | 'kind' | 'generation' | 'seq'> {
  readonly shelf: Shelf;
  readonly databaseId: string;
  /** Null when its file cannot be read. */
  readonly summary: SnapshotSummary | null;
}

/** One that cannot be read stands before all others: nothing is measured by it. */
const placeOf = ({ at, file }: ShelvedSnapshot): LogPlace => ({ at, generation: file?.head.generation ?? 0, seq: file?.head.seq ?? 0 });

/** Every snapshot on a shelf, oldest first, judged. */
export async function readCatalogue(shelf: Shelf, ring: KeyRing): Promise<Entry[]> {
  const marks = await readMarks(shelf);
  const damagedNames = new Set(marks.damaged);
  const found = (await listSnapshots(shelf)).toSorted((one, other) => compareByLog(placeOf(one), placeOf(other)));
  const facts = found.map(({ id, at, file }) => ({
    ...{ id, at, kind: file?.head.kind ?? ('hourly' as const), customers: file?.head.customers ?? 0, jobs: file?.head.jobs ?? 0 },
    damaged:
      file === null || (damagedNames.size > 0 && [...file.stored.parts, ...file.stored.files].some(([name]) => damagedNames.has(name))),
    answer: marks.snapshots[id]?.answer ?? null,
  }));
  const judged = judgeSnapshots(facts);
  return Promise.all(
    found.map(async (one) => {
      const { state, asked } = judged.get(one.id) ?? { state: 'damaged', asked: false };
      const stored = one.file === null ? [] : [...one.file.stored.parts, ...one.file.stored.files];
      const entry = {
        ...one,
        ...placeOf(one),
        shelf,
        state,
        asked,
        stored,
        databaseId: basename(shelf.folder),
        kind: one.file?.head.kind ?? 'hourly',
      };
      return { ...entry, summary: await summarise(entry, marks.snapshots[one.id] ?? noMark, ring) };
    }),
  );
}

async function summarise(
  { file, state, stored, shelf }: Omit<Entry, 'summary'>,
  { verifiedAt, drill }: { readonly verifiedAt: string | null; readonly drill: SnapshotSummary['drill'] },
  ring: KeyRing,
): Promise<SnapshotSummary | null> {
  if (file === null) return null;
  const { makegood: _name, version: _version, lock, ...head } = file.head;
  return {
    ...head,
    files: file.stored.files.length,
    bytes: stored.reduce((sum, [, length]) => sum + length, 0),
    state,
    sealed: lock !== null,
    locked: lock !== null && (await ring.sealOf(lock)) === null,
    folder: dirname(shelf.folder),
    verifiedAt,
    drill,
  };
}
