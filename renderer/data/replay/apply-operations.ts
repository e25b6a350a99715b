import type { Operation } from '../../../shared/domain/base/operation.ts';
import { schemaVersion, tableNames } from '../../../shared/domain/schema.ts';
import { type Database, readMeta, writeMeta } from '../database/database.ts';
import { fillCustomerSort } from '../kernel/fill-customer-sort.ts';
import { logTables } from '../kernel/write.ts';
import { replayRows, type VersionedOperation } from './replay-rows.ts';

/** One transaction takes this many operations, and stops taking more past this many patches. */
const operationsAtOnce = 200;
const patchesAtOnce = 1_000;

interface ReplayOptions {
  /** The schema version that the first operation was written at; markers among the operations raise it. */
  readonly fromVersion?: number;
  /** Told after each transaction how many were applied so far. */
  readonly onApplied?: (applied: number) => void;
  readonly signal?: AbortSignal;
}

/** The log does not go on where the operations begin. */
export class ReplayGapError extends Error {
  constructor(stands: number, next: number) {
    super(`The log stands at ${stands} and cannot take ${next}.`);
    this.name = 'ReplayGapError';
  }
}

/**
 * Brings operations into a database whose rows are at today's schemas: rows and log together, in chunks, in order. An
 * operation that the log has already is passed over, so a replay that was cut off is simply done again. Works that were
 * begun and not ended are pending afterwards, as they were.
 * @returns how many were applied
 * @throws ReplayMismatchError, ReplayGapError, the signal's reason, or what reading the operations throws; the chunks
 * before it stay
 */
export async function applyOperations(
  database: Database,
  pages: AsyncIterable<readonly Operation[]> | Iterable<readonly Operation[]>,
  { fromVersion = schemaVersion, onApplied = () => undefined, signal }: ReplayOptions = {},
): Promise<number> {
  let version = fromVersion;
  let applied = 0;
  for await (const page of pages) {
    const versioned = page.map((operation): VersionedOperation => {
      version = versionAfter(version, operation);
      return { operation, version };
    });
    for (const chunk of chunksOf(versioned)) {
      signal?.throwIfAborted();
      applied += await applyChunk(database, chunk);
      onApplied(applied);
    }
  }
  if (fromVersion < 2) await fillCustomerSort(database);
  return applied;
}

/** A marker says at which version the rows are from it on; those of the first programs said only that it is the next one. */
function versionAfter(version: number, operation: Operation): number {
  if (operation.schemaVersion !== undefined) return operation.schemaVersion;
  return operation.command === 'migrate-records' ? Math.min(version + 1, schemaVersion) : version;
}

function* chunksOf(operations: readonly VersionedOperation[]): Generator<VersionedOperation[]> {
  let chunk: VersionedOperation[] = [];
  let patches = 0;
  for (const next of operations) {
    chunk.push(next);
    patches += next.operation.patches.length;
    if (chunk.length < operationsAtOnce && patches < patchesAtOnce) continue;
    yield chunk;
    [chunk, patches] = [[], 0];
  }
  if (chunk.length > 0) yield chunk;
}

async function applyChunk(database: Database, chunk: readonly VersionedOperation[]): Promise<number> {
  return database.transaction('rw', [...tableNames, ...logTables], async () => {
    const log = (await readMeta(database, 'log')) ?? { seq: 0, hlc: null };
    const behind = chunk.filter(({ operation }) => operation.seq <= log.seq);
    const known = await database.operations.bulkGet(behind.map(({ operation }) => operation.id));
    const ids = new Set(known.map((operation) => operation?.id));
    const fresh = chunk.filter(({ operation }) => !ids.has(operation.id));
    const last = fresh.at(-1)?.operation;
    if (last === undefined) return 0;
    checkOrder(log.seq, fresh);
    await replayRows(database, fresh);
    await database.operations.bulkAdd(fresh.map(({ operation }) => operation));
    await notePending(database, fresh);
    await writeMeta(database, 'log', { ...log, seq: last.seq, hlc: last.hlc });
    return fresh.length;
  });
}

function checkOrder(stands: number, fresh: readonly VersionedOperation[]): void {
  for (const [index, { operation }] of fresh.entries()) {
    if (operation.seq !== stands + index + 1) throw new ReplayGapError(stands + index, operation.seq);
  }
}

async function notePending(database: Database, chunk: readonly VersionedOperation[]): Promise<void> {
  const steps = chunk.filter(({ operation }) => operation.form !== 'whole' && operation.form !== 'part');
  if (steps.length === 0) return;
  const pending = new Set((await readMeta(database, 'pending'))?.workIds ?? []);
  for (const { operation } of steps) {
    if (operation.form === 'begin') pending.add(operation.workId as string);
    else pending.delete(operation.workId as string);
  }
  await writeMeta(database, 'pending', { workIds: [...pending] });
}
