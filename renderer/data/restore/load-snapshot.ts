import { Dexie } from 'dexie';
import type { Manifest } from '../../../shared/domain/backup/manifest.ts';
import type { Id } from '../../../shared/domain/base/id.ts';
import { restorePatch } from '../../../shared/domain/base/patch.ts';
import { type RowOf, schemaVersion } from '../../../shared/domain/schema.ts';
import { migrations } from '../../../shared/migrations/migrations.ts';
import { currentInstant } from '../clock/clock.ts';
import { type Database, declareDatabase, readMeta, writeMeta } from '../database/database.ts';
import { fillCustomerSort } from '../kernel/fill-customer-sort.ts';
import { appendOperation, logTables, writePatches } from '../kernel/write.ts';
import { type JobProgress, StorageError, toStorageError } from '../storage/storage-job.ts';
import { checkManifest } from './check-manifest.ts';
import { compareLoaded, type Dangling } from './compare-loaded.ts';
import { type Filled, fillDatabase } from './fill-database.ts';
import { redactBy } from './redact-by.ts';
import type { SnapshotSource } from './snapshot-source.ts';

export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** Phases `load` and `compare`, in rows. */
  readonly onProgress?: (progress: JobProgress) => void;
  /** Who restores; the program itself where nobody does. */
  readonly actor?: Id;
  /** The highest generation that is known anywhere: the new one is above it and above the snapshot's. */
  readonly generation?: number;
  /** Erasures that the snapshot may not know: they are carried over, and whom they name does not come back. */
  readonly erasures?: readonly RowOf<'erasures'>[];
  /** Brings the rows further than the snapshot, by the journal, before the new generation begins. */
  readonly replay?: (database: Database) => Promise<void>;
}

export interface LoadReport {
  readonly manifest: Manifest;
  /** Rows that each table got from the snapshot. */
  readonly counts: Readonly<Record<string, number>>;
  readonly dangling: Dangling;
  readonly generation: number;
  /** Where the log stands: at the barrier. */
  readonly seq: number;
}

/**
 * Loads a snapshot into a new database of this name: every part held against its SHA-256, every row brought to today's
 * schemas and checked before it is written, everything read back and compared, then a new generation begun with a
 * barrier in the log. The database is whole or not there at all: it counts from the last, strict commit on, and
 * whatever fails before leaves nothing of it.
 * @throws StorageError. `snapshot-newer`, `snapshot-manifest`, `snapshot-unknown-table`, `snapshot-part-missing`,
 * `snapshot-part-damaged`, `snapshot-row-unfit`, `snapshot-rows-doubled`, `snapshot-count`, `snapshot-not-equal` (most
 * with `table`, `part`, `parts`, `detail`), `name-taken`, `no-room`, `stopped`, or the bridge's own
 */
export async function loadSnapshot(source: SnapshotSource, databaseName: string, options: LoadOptions = {}): Promise<LoadReport> {
  const signal = options.signal ?? new AbortController().signal;
  const manifest = checkManifest(await source.manifest());
  await makeRoom(databaseName);
  try {
    const { filled, dangling } = await fillAndCompare(source, manifest, databaseName, { ...options, signal });
    const ending = await endLoad(databaseName, manifest, filled, options);
    return { manifest, counts: filled.counts, dangling, ...ending };
  } catch (error) {
    await Dexie.delete(databaseName).catch(() => undefined);
    throw toStorageError(error, signal);
  }
}

/** A database that was never finished is a left-over of a load that was cut off; any other stays. */
async function makeRoom(name: string): Promise<void> {
  if (!(await Dexie.exists(name))) return;
  const found = declareDatabase(name);
  const isFinished = await readMeta(found, 'schema').then((schema) => schema !== null);
  found.close();
  if (isFinished) throw new StorageError('name-taken', `There is a database called ${name} already.`, { name });
  await Dexie.delete(name);
}

async function fillAndCompare(
  source: SnapshotSource,
  manifest: Manifest,
  name: string,
  { erasures = [], signal, onProgress }: LoadOptions & { readonly signal: AbortSignal },
): Promise<{ filled: Filled; dangling: Dangling }> {
  // Not flushed at each step: nothing of it counts before the strict commit at the end, which flushes all of it.
  const database = declareDatabase(name, migrations, 'relaxed');
  const all = Object.values(manifest.tables).reduce((sum, rows) => sum + rows, 0);
  const counter = (phase: string): ((rows: number) => void) => {
    let done = 0;
    return (rows) => {
      done += rows;
      signal.throwIfAborted();
      onProgress?.({ phase, done: Math.min(done, all), all });
    };
  };
  try {
    await database.open();
    const redact = redactBy(erasures, manifest.at);
    const filled = await fillDatabase(database, source, manifest, { redact, signal, onPart: counter('load') });
    if ((filled.counts['business'] ?? 0) === 0) throw new StorageError('snapshot-count', 'It holds no business.', { table: 'business' });
    const dangling = await compareLoaded(database, { manifest, ...filled }, counter('compare'));
    if (manifest.schemaVersion < 2) await fillCustomerSort(database);
    return { filled, dangling };
  } finally {
    database.close();
  }
}

/** Gives the database its identity and its place in the log; from the last commit on it counts. */
async function endLoad(
  name: string,
  manifest: Manifest,
  { pending }: Filled,
  options: LoadOptions,
): Promise<{ generation: number; seq: number }> {
  const database = declareDatabase(name);
  const generation = Math.max(options.generation ?? 0, manifest.generation) + 1;
  const { databaseId, device, seq, hlc } = manifest;
  const identity = { databaseId, device, generation, generationStart: seq };
  try {
    await database.transaction('rw', logTables, async () => {
      await writeMeta(database, 'identity', identity);
      await writeMeta(database, 'log', { seq, hlc });
      await writeMeta(database, 'pending', { workIds: [...pending] });
    });
    await options.replay?.(database);
    options.signal?.throwIfAborted();
    const barrier = await database.transaction('rw', ['erasures', ...logTables], async () => {
      const generationStart = (await readMeta(database, 'log'))?.seq ?? seq;
      await writeMeta(database, 'identity', { ...identity, generationStart });
      await writeMeta(database, 'schema', { version: schemaVersion });
      return appendBarrier(database, options);
    });
    return { generation, seq: barrier };
  } finally {
    database.close();
  }
}

async function appendBarrier(database: Database, { actor = 'program', erasures = [] }: LoadOptions): Promise<number> {
  const at = currentInstant();
  const known = new Set(await database.erasures.toCollection().primaryKeys());
  const patches = erasures.filter(({ id }) => !known.has(id)).map((erasure) => restorePatch('erasures', erasure));
  await writePatches(database, patches, { at, actor });
  const barrier = { at, actor, command: 'restore-records', patches, barrier: 1, schemaVersion } as const;
  return (await appendOperation(database, barrier)).seq;
}
