import { Dexie } from 'dexie';
import { schemaVersion } from '../../../shared/domain/schema-version.ts';
import type { KnownRecords } from '../../../shared/ipc/records-contract.ts';
import { currentInstant } from '../clock/clock.ts';
import { type Database, declareDatabase, readMeta, writeMeta } from '../database/database.ts';
import { appendOperation, logTables } from '../kernel/write.ts';
import { type JournalReader, readOperations } from '../replay/read-operations.ts';
import { highestGeneration } from './plan-stretches.ts';
import { type Replayed, replayJournal } from './replay-journal.ts';

/**
 * Makes the records anew from the journal alone, where it reaches back to the very first operation. The database counts from
 * its last commit on; null, and nothing of it stays, where the journal does not reach back or cannot be read at all.
 */
export async function fillFromJournal(
  journal: JournalReader,
  { nextName, known, journals }: KnownRecords,
  onApplied: (applied: number) => void,
): Promise<{ replayed: Replayed } | null> {
  const fromBeginning = journals.filter(({ startAfter, hasFrames }) => startAfter === 0 && hasFrames);
  const start =
    fromBeginning.find(({ databaseId }) => databaseId === known?.databaseId) ?? (known === null ? fromBeginning.at(-1) : undefined);
  if (start === undefined) return null;
  const { databaseId, generation } = start;
  const beginning = await lookAhead(journal, start);
  if (beginning === null) return null;
  await Dexie.delete(nextName);
  const database = declareDatabase(nextName);
  try {
    await database.open();
    const { device, fromVersion } = beginning;
    const replayed = await replayJournal(database, journal, { databaseId, generation, fromVersion, journals, onApplied });
    if (replayed.seq === 0) throw replayed.stoppedBy ?? new Error('The journal holds nothing.');
    await begin(database, { databaseId, device, generation: highestGeneration(journals, known?.generation ?? 0) + 1 });
    return { replayed };
  } catch {
    database.close();
    await Dexie.delete(nextName).catch(() => undefined);
    return null;
  } finally {
    database.close();
  }
}

/** Whose device wrote it, and the schema version that it began at: the one before its first marker. */
async function lookAhead(journal: JournalReader, { databaseId, generation }: { databaseId: string; generation: number }) {
  let device: string | null = null;
  try {
    for await (const page of readOperations(journal, { databaseId, generation, after: 0 })) {
      device ??= page[0]?.device ?? null;
      const marker = page.find(({ command }) => command === 'migrate-records');
      if (marker !== undefined) return { device: device as string, fromVersion: (marker.schemaVersion ?? 2) - 1 };
    }
  } catch {
    // Damaged further on: what comes before it is replayed all the same.
  }
  return device === null ? null : { device, fromVersion: schemaVersion };
}

/** From this commit on the database counts: its identity, a new generation, and a barrier that no undo crosses. */
async function begin(database: Database, identity: { databaseId: string; device: string; generation: number }): Promise<void> {
  await database.transaction('rw', [...logTables], async () => {
    const generationStart = (await readMeta(database, 'log'))?.seq ?? 0;
    await writeMeta(database, 'identity', { ...identity, generationStart });
    await writeMeta(database, 'schema', { version: schemaVersion });
    const barrier = { at: currentInstant(), actor: 'program', command: 'restore-records', patches: [], barrier: 1, schemaVersion } as const;
    await appendOperation(database, barrier);
  });
}
