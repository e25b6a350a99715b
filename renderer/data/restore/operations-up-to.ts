import type { Manifest } from '../../../shared/domain/backup/manifest.ts';
import type { Instant } from '../../../shared/domain/base/now.ts';
import type { Operation } from '../../../shared/domain/base/operation.ts';
import type { Database } from '../database/database.ts';
import { readOperations } from '../replay/read-operations.ts';
import type { Ask } from '../storage/storage-job.ts';
import { isOnLine, momentOf, readLogUpTo } from './line-of.ts';

interface Stretch {
  readonly manifest: Manifest;
  /** The records as they are; null where there are none. */
  readonly present: Database | null;
  readonly ask: Ask;
  readonly until: Instant;
}

/**
 * What happened after a snapshot up to a moment: from the present log where it goes on from the snapshot, else from the
 * journal of the snapshot's generation.
 */
export async function* operationsUpTo({ manifest, present, ask, until }: Stretch): AsyncGenerator<Operation[]> {
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
