import { type Database, type MetaValues, writeMeta } from '../database/database.ts';
import { acknowledge } from '../kernel/journaled.ts';
import { createOutbox, type Outbox } from '../kernel/outbox.ts';
import { rollBackPending } from '../kernel/work.ts';
import { applyOperations } from '../replay/apply-operations.ts';
import { readOperations } from '../replay/read-operations.ts';
import { type Compared, compareRecords } from './compare-records.ts';
import type { JournalOpener } from './journal-opener.ts';
import { RecordsTroubleError } from './records-trouble.ts';

/** What happened while database and journal were brought together that a person should know. */
export interface ConnectReport {
  /** Works that were cut off and taken back. */
  readonly rolledBack: number;
  /** Bytes of a damaged journal tail that were put aside. */
  readonly damagedBytes: number;
  /** Operations that the journal brought back into the database. */
  readonly replayed: number;
  /** Operations that the journal had lost although they were in it once. */
  readonly journalLost: number;
  /** Whether the journal begins anew behind the database, so that only a snapshot holds what was before. */
  readonly newGeneration: boolean;
}

export interface Connected {
  readonly outbox: Outbox;
  readonly report: ConnectReport;
}

/** A journal that lacks more than this begins a new generation: sending all of it again would take minutes. */
const mostSentAgain = 2_000;

/**
 * Brings database and journal together: what the database lacks is replayed from the journal, what the journal lacks is
 * sent, work that was cut off is taken back.
 * @throws RecordsTroubleError where that cannot be done without losing something; nothing was changed then
 */
export async function connectRecords(database: Database, journal: JournalOpener): Promise<Connected> {
  const compared = await compareRecords(database, journal);
  const { comparison, opened, log, identity } = compared;
  if (comparison.verdict === 'damaged') throw new RecordsTroubleError({ kind: 'damaged' });
  if (comparison.verdict === 'older') throw new RecordsTroubleError({ kind: 'diverged', common: null });
  if (comparison.verdict === 'diverged') {
    // Only the program itself has written since: the journal knows more, and nothing that a person did is in the way.
    const isOurs = await isProgramsOwn(database, comparison.common);
    throw new RecordsTroubleError(isOurs ? { kind: 'damaged' } : { kind: 'diverged', common: comparison.common });
  }
  const replayed = comparison.verdict === 'behind' ? await catchUp(database, journal, compared) : 0;
  const rolledBack = await rollBackPending(database);
  const lacks = comparison.verdict === 'ahead' ? comparison.operations : 0;
  const newGeneration = lacks > mostSentAgain;
  const position = newGeneration
    ? await beginGeneration(database, journal, { identity, log, newest: opened.newestGeneration })
    : { seq: opened.lastSeq, hash: opened.rollingHash };
  acknowledge(database, position);
  const journalLost = Math.max(0, (log.journaled?.seq ?? 0) - opened.lastSeq);
  return {
    outbox: createOutbox(database, journal, position.seq),
    report: { rolledBack, damagedBytes: opened.damagedBytes, replayed, journalLost, newGeneration },
  };
}

async function catchUp(database: Database, journal: JournalOpener, { identity, log, opened }: Compared): Promise<number> {
  const { databaseId, generation } = identity;
  try {
    return await applyOperations(database, readOperations(journal, { databaseId, generation, after: log.seq, upTo: opened.lastSeq }));
  } catch (error) {
    // Rows that do not fit what the journal goes on with: they are brought back whole instead.
    throw new RecordsTroubleError({ kind: 'damaged' }, error);
  }
}

async function isProgramsOwn(database: Database, after: number): Promise<boolean> {
  const foreign = database.operations
    .where('seq')
    .above(after)
    .and(({ command }) => command !== 'migrate-records');
  return (await foreign.count()) === 0;
}

interface GenerationStart {
  readonly identity: MetaValues['identity'];
  readonly log: MetaValues['log'];
  /** The newest generation that the journal knows. */
  readonly newest: number;
}

/**
 * Begins a new generation where the log stands. What the journal held stays as it is; what the log holds is in snapshots
 * alone until the next one, so one should be taken.
 */
export async function beginGeneration(
  database: Database,
  journal: JournalOpener,
  { identity, log, newest }: GenerationStart,
): Promise<{ seq: number; hash: string }> {
  const generation = Math.max(identity.generation, newest) + 1;
  const { databaseId } = identity;
  const checkpoint = { seq: 0, hash: '0'.repeat(64) };
  const opened = await journal.open({ databaseId, generation, startAfter: log.seq, checkpoint });
  const position = { seq: opened.lastSeq, hash: opened.rollingHash };
  await database.transaction('rw', [database.meta], async () => {
    await writeMeta(database, 'identity', { ...identity, generation, generationStart: log.seq });
    await writeMeta(database, 'log', { ...log, journaled: position });
  });
  return position;
}
