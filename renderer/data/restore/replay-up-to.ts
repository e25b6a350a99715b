import type { Manifest } from '../../../shared/domain/backup/manifest.ts';
import type { Instant } from '../../../shared/domain/base/now.ts';
import type { Operation } from '../../../shared/domain/base/operation.ts';
import type { Database } from '../database/database.ts';
import { applyOperations } from '../replay/apply-operations.ts';
import { readOperations } from '../replay/read-operations.ts';
import { type Ask, type JobTools, StorageError } from '../storage/storage-job.ts';
import { isOnLine, momentOf, readLogUpTo } from './line-of.ts';

interface Stretch {
  readonly manifest: Manifest;
  /** The records as they are; null where there are none. */
  readonly present: Database | null;
  readonly ask: Ask;
  readonly until: Instant;
}

/**
 * Carries out again what happened after a snapshot up to a moment.
 * @throws StorageError `moment-unreachable` when neither log nor journal leads there
 */
export async function replayUpTo(
  loaded: Database,
  stretch: Stretch,
  { signal, onProgress }: Pick<JobTools, 'signal' | 'onProgress'>,
): Promise<void> {
  const onApplied = (done: number): void => onProgress({ phase: 'replay', done, all: 0 });
  try {
    await applyOperations(loaded, operationsUpTo(stretch), { fromVersion: stretch.manifest.schemaVersion, signal, onApplied });
  } catch (error) {
    signal.throwIfAborted();
    throw new StorageError('moment-unreachable', error instanceof Error ? error.message : String(error));
  }
}

/** From the present log where it goes on from the snapshot, else from the journal of the snapshot's generation. */
async function* operationsUpTo({ manifest, present, ask, until }: Stretch): AsyncGenerator<Operation[]> {
  const { databaseId, generation, seq: after } = manifest;
  if (present !== null && (await isOnLine(present, manifest))) {
    yield* readLogUpTo(present, after, until);
    return;
  }
  const journal = { read: (argument: Parameters<typeof ask<'journal:read'>>[1]) => ask('journal:read', argument) };
  for await (const page of readOperations(journal, { databaseId, generation, after })) {
    const wanted = page.filter((operation) => momentOf(operation) <= until);
    if (wanted.length > 0) yield wanted;
    if (wanted.length < page.length) return;
  }
}
