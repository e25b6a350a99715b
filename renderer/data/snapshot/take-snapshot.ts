import type { Dexie } from 'dexie';
import type { Manifest, SnapshotKind } from '../../../shared/domain/backup/manifest.ts';
import type { SnapshotSummary } from '../../../shared/domain/backup/snapshot-summary.ts';
import { currentInstant } from '../clock/clock.ts';
import type { MetaValues } from '../database/database.ts';
import { type JobProgress, StorageError } from '../storage/storage-job.ts';
import { type PartSize, usualSize } from './cut-parts.ts';
import { addLateRows, readEnding } from './read-ending.ts';
import { readFact } from './read-records.ts';
import { beginDraft, type Draft, readRound } from './read-rounds.ts';
import type { SnapshotPort } from './snapshot-port.ts';
import { createPartWriter } from './write-parts.ts';

export interface SnapshotOptions {
  readonly kind: SnapshotKind;
  /** Version of the program. */
  readonly program: string;
  /** Reads every row again instead of what changed since the last snapshot, and tells what differs from that one. */
  readonly full?: boolean;
  /** Waits so long after each page, so that nobody notices that it is taken. In milliseconds; none by default. */
  readonly pauseMs?: number;
  readonly signal?: AbortSignal;
  /** Phases `read` (rows) and `check` (main reads back what is new). */
  readonly onProgress?: (progress: JobProgress) => void;
  /** Tests take small parts. */
  readonly size?: PartSize;
}

export interface Taken {
  readonly snapshot: SnapshotSummary;
  /** Whether every row was read. */
  readonly full: boolean;
  /**
   * Stretches of tables that hold something else than they did, although the log tells of no change: something changed
   * the database beside the program. Only a full one can see that.
   */
  readonly differing: readonly { readonly table: string; readonly rows: number }[];
}

/**
 * Takes a snapshot of a database of this or any earlier version, while people work on: pages are read in short
 * transactions, what the log tells of meanwhile is read again until it is little, and a last transaction reads the rest
 * together with where the log stands. So it is exactly the state at one sequence. After the first time only the parts
 * are read that an operation has touched since.
 * @throws StorageError (`stopped`, `no-identity`, `changed-meanwhile`, or the port's own); nothing is left behind then
 */
export async function takeSnapshot(database: Dexie, port: SnapshotPort, options: SnapshotOptions): Promise<Taken> {
  const identity = await readFact(database, 'identity');
  if (identity === null) throw new StorageError('no-identity', 'The database has no identity.');
  const { id, base } = await port.begin(options.kind, identity.databaseId);
  try {
    const usable = base !== null && (await fits(database, base, identity)) ? base : null;
    const draft = beginDraft(database, usable, options.full === true);
    const manifest = await fill(database, port, { id, identity, draft }, options);
    options.onProgress?.({ phase: 'check', done: 0, all: 1 });
    const snapshot = await port.finish(manifest);
    return { snapshot, full: draft.readAll, differing: draft.differing.map(({ table, rows }) => ({ table, rows })) };
  } catch (error) {
    await port.cancel(id).catch(() => undefined);
    if (options.signal?.aborted === true) throw new StorageError('stopped', 'The snapshot was stopped.');
    throw error;
  }
}

/** Parts of an older snapshot may be named again where it comes from this very history. */
async function fits(database: Dexie, base: Manifest, { databaseId, generation }: MetaValues['identity']): Promise<boolean> {
  const seq = (await readFact(database, 'log'))?.seq ?? 0;
  const isSame = base.databaseId === databaseId && base.generation === generation && base.schemaVersion === versionOf(database);
  return isSame && base.seq <= seq;
}

/** Dexie counts versions in tenths. */
function versionOf(database: Dexie): number {
  return Math.floor(database.backendDB().version / 10);
}

interface Begun {
  readonly id: string;
  readonly identity: MetaValues['identity'];
  readonly draft: Draft;
}

async function fill(database: Dexie, port: SnapshotPort, { id, identity, draft }: Begun, options: SnapshotOptions): Promise<Manifest> {
  const size = options.size ?? usualSize;
  // A full one has main look at each part, also at those that it should have.
  const writer = createPartWriter(port, id, draft.readAll ? new Set() : draft.known);
  const pace = { signal: options.signal, pauseMs: options.pauseMs ?? 0, onProgress: options.onProgress };
  for (let round = 1; ; round += 1) {
    await readRound(database, draft, writer, size, pace);
    const ending = await readEnding(database, draft, identity, round);
    if (ending === null) continue;
    const late = await addLateRows(draft, ending, writer);
    const parts = [...draft.parts.values()].flat();
    const { databaseId, device, generation } = identity;
    return {
      makegood: 'snapshot',
      version: 1,
      id,
      at: currentInstant(),
      kind: options.kind,
      program: options.program,
      schemaVersion: versionOf(database),
      databaseId,
      device,
      generation,
      seq: ending.seq,
      hlc: ending.hlc,
      tables: ending.counts,
      parts,
      late,
      files: [...draft.files].map(([sha256, bytes]) => ({ sha256, bytes })),
    };
  }
}
