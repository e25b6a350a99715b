import type { Id } from '../../../shared/domain/base/id.ts';
import { schemaVersion } from '../../../shared/domain/schema.ts';
import { currentInstant } from '../clock/clock.ts';
import { type Database, readMeta, writeMeta } from '../database/database.ts';
import { appendOperation, logTables } from '../kernel/write.ts';
import { StorageError } from '../storage/storage-job.ts';
import { carryDrafts } from './carry-drafts.ts';

interface SwitchOptions {
  readonly actor: Id;
  /** The highest generation that is known anywhere. */
  readonly generation: number;
}

/**
 * Makes a kept database ready to be the current one again: a new generation behind a barrier, so that nothing that is
 * written from now on is ever taken for something old. Nothing of its rows is touched.
 * @param present the records as they are; null where there are none
 * @throws StorageError `not-whole`, or `erased-since` when it still holds somebody who was erased for good
 */
export async function prepareKept(kept: Database, present: Database | null, { actor, generation }: SwitchOptions): Promise<void> {
  const [identity, schema] = await Promise.all([readMeta(kept, 'identity'), readMeta(kept, 'schema')]);
  if (identity === null || schema === null) throw new StorageError('not-whole', 'The kept database is not whole.');
  if (present !== null) {
    const erased = await present.erasures.toCollection().primaryKeys();
    const known = await kept.erasures.bulkGet(erased);
    if (known.includes(undefined)) throw new StorageError('erased-since', 'Somebody was erased since.');
    await carryDrafts(present, kept, actor);
  }
  const there = present === null ? null : await readMeta(present, 'identity');
  const highest = Math.max(generation, identity.generation, there?.generation ?? 0);
  await kept.transaction('rw', logTables, async () => {
    const generationStart = (await readMeta(kept, 'log'))?.seq ?? 0;
    await writeMeta(kept, 'identity', { ...identity, generation: highest + 1, generationStart });
    // Rows of an older version are brought up to date by the next start, which says so itself.
    const version = schema.version === schemaVersion ? { schemaVersion } : {};
    await appendOperation(kept, { at: currentInstant(), actor, command: 'restore-records', patches: [], barrier: 1, ...version });
  });
}
