import type { Manifest } from '../../../shared/domain/backup/manifest.ts';
import type { Instant } from '../../../shared/domain/base/now.ts';
import { type Database, readMeta } from '../database/database.ts';
import type { JobProgress } from '../storage/storage-job.ts';
import { checkManifest } from './check-manifest.ts';
import { compareRecords } from './compare-records.ts';
import { type GoneChanges, noneGone, type TableDifference } from './difference.ts';
import { isOnLine, readLogUpTo } from './line-of.ts';
import { readGone, readNewer } from './read-gone.ts';
import { readPart } from './read-part.ts';
import type { SnapshotSource } from './snapshot-source.ts';

/** What bringing a snapshot back would mean; plain data. */
export interface RestorePreview {
  readonly manifest: Omit<Manifest, 'parts' | 'late' | 'files'>;
  /** Name of the business in it; empty where it has none. */
  readonly business: string;
  /** It holds the records of another business, or of another beginning of this one. */
  readonly isForeign: boolean;
  /** False where there are no present records to compare with. */
  readonly isCompared: boolean;
  readonly differences: readonly TableDifference[];
  /** False where the differences are at least so many. */
  readonly complete: boolean;
  readonly gone: GoneChanges;
  /** Changes that are carried out again on top of the snapshot, to come to a moment after it. */
  readonly replayed: number;
}

interface PreviewOptions {
  /** The moment to go back to; null for the snapshot as it is. */
  readonly until: Instant | null;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: JobProgress) => void;
}

/**
 * Says what bringing a snapshot back would change, and changes nothing. Where the present log goes on from the snapshot
 * it tells everything; otherwise every record is compared.
 * @param present the records as they are; null where there are none
 * @throws StorageError as `loadSnapshot` does
 */
export async function previewRestore(source: SnapshotSource, present: Database | null, options: PreviewOptions): Promise<RestorePreview> {
  const manifest = checkManifest(await source.manifest());
  const { parts: _parts, late: _late, files: _files, ...facts } = manifest;
  const business = await businessName(source, manifest);
  if (present === null)
    return { manifest: facts, business, isForeign: false, isCompared: false, differences: [], complete: true, gone: noneGone, replayed: 0 };
  const isForeign = (await readMeta(present, 'identity'))?.databaseId !== manifest.databaseId;
  return { manifest: facts, business, isForeign, isCompared: true, ...(await differencesOf(source, manifest, present, options)) };
}

type Differences = Pick<RestorePreview, 'differences' | 'complete' | 'gone' | 'replayed'>;

async function differencesOf(
  source: SnapshotSource,
  manifest: Manifest,
  present: Database,
  { until, signal, onProgress }: PreviewOptions,
): Promise<Differences> {
  if (await isOnLine(present, manifest)) {
    const newest = (await readMeta(present, 'log'))?.seq ?? 0;
    const after = until === null ? manifest.seq : await lastUpTo(present, manifest.seq, until);
    const all = Math.max(0, newest - after);
    let done = 0;
    const { differences, complete, ...gone } = await readGone(present, after, signal, (count) => {
      done += count;
      onProgress({ phase: 'log', done, all });
    });
    if (complete || until !== null) return { differences, complete, gone, replayed: after - manifest.seq };
  }
  const all = Object.entries(manifest.tables).reduce((sum, [table, rows]) => (table === 'operations' ? sum : sum + rows), 0);
  let done = 0;
  const differences = await compareRecords(source, manifest, present, {
    signal,
    onRows: (rows) => {
      done += rows;
      onProgress({ phase: 'rows', done: Math.min(done, all), all });
    },
  });
  return { differences, complete: until === null, gone: await readNewer(present, until ?? manifest.hlc), replayed: 0 };
}

/** The last sequence of the log at that moment. */
async function lastUpTo(present: Database, after: number, until: Instant): Promise<number> {
  let last = after;
  for await (const page of readLogUpTo(present, after, until)) last = page.at(-1)?.seq ?? last;
  return last;
}

async function businessName(source: SnapshotSource, manifest: Manifest): Promise<string> {
  const parts = [...manifest.parts, ...manifest.late].filter(({ table, rows }) => table === 'business' && rows > 0);
  let name = '';
  for (const part of parts) for (const row of (await readPart(source, manifest, part)).rows) name = String(row['name'] ?? name);
  return name;
}
