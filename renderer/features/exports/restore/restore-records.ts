import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Operation } from '../../../../shared/domain/base/operation.ts';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import type { ReadRecord } from '../../../../shared/formats/export/records-file.ts';
import type { Database } from '../../../data/database/database.ts';
import { handOver, type Kernel } from '../../../data/kernel/run-command.ts';
import { beginWork, type Work } from '../../../data/kernel/work.ts';
import { type RecordsFile, readRecordsFile } from './read-file.ts';
import { planRecords, type RecordFate } from './restore-plan.ts';

/** The command's name in the log and beside Undo. */
const restoreCommand = 'import-records';

/** What a file comes to; plain data. */
export interface RestoreCounts {
  readonly records: number;
  readonly fates: Readonly<Record<RecordFate, number>>;
  readonly refused: number;
  /** The first refused lines, with what is the matter. */
  readonly refusals: readonly Extract<ReadRecord, { ok: false }>[];
  /** False where the end of the file is missing. */
  readonly whole: boolean;
  /** When it was written, null where it does not say. */
  readonly exportedAt: string | null;
  /** True where nothing but the set-up was here. */
  readonly intoEmpty: boolean;
}

export interface RestoreSteps {
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number, all: number) => void;
}

/** This person may not bring records in. */
export class NotAllowedError extends Error {}

const shownRefusals = 20;
/** Rows of one transaction, and how long their text may be: the log takes no longer record. */
const chunkRows = 200;
const chunkCharacters = 4_000_000;

/** Tables that only work fills: with rows in one of them a program is not empty. */
const workTables = ['customers', 'properties', 'jobs', 'calls', 'equipment', 'contacts'] as const;

/** Says what a file would come to, and writes nothing. */
export async function tryRestore(file: RecordsFile, database: Database, steps: RestoreSteps): Promise<RestoreCounts> {
  const tally = createTally();
  const isEmpty = await isEmptyProgram(database);
  const end = await readRecordsFile(file, async (records, bytes) => {
    steps.signal.throwIfAborted();
    for (const some of inChunks(records)) {
      const good = tally.sort(some);
      tally.count(await planRecords(database, good, isEmpty, null));
    }
    steps.onProgress(bytes, file.size);
  });
  return { ...tally.counts(), whole: end.whole, exportedAt: end.head?.exportedAt ?? null, intoEmpty: isEmpty };
}

/**
 * Brings the records of a file in: the same rows, ids and all, as one work with one undo. Stopped or failed, everything
 * written so far is taken back before this rejects.
 * @throws NotAllowedError, RecordsFileError, the signal's reason, or the database's own error
 */
export async function restoreRecords(
  file: RecordsFile,
  kernel: Kernel,
  steps: RestoreSteps,
): Promise<RestoreCounts & { readonly workId: Id | null }> {
  const { database } = kernel;
  const actor = kernel.actorId();
  const person = await database.staff.get(actor);
  if (person === undefined || !can(person.role, 'import')) throw new NotAllowedError(restoreCommand);
  await kernel.ready;
  const isEmpty = await isEmptyProgram(database);
  const onOperation = (operation: Operation): void => void handOver(kernel, operation);
  const work = await beginWork(database, { actor, command: restoreCommand, onOperation });
  const tally = createTally();
  try {
    const end = await readRecordsFile(file, async (records, bytes) => {
      steps.signal.throwIfAborted();
      for (const some of inChunks(records)) await writeChunk(work, database, tally, some, isEmpty);
      steps.onProgress(bytes, file.size);
    });
    const counts = { ...tally.counts(), whole: end.whole, exportedAt: end.head?.exportedAt ?? null, intoEmpty: isEmpty };
    if (counts.fates.new + counts.fates.updated === 0) {
      await work.rollback();
      return { ...counts, workId: null };
    }
    await work.commit([createPatch('importBatches', work.id, batchOf(file.name, counts))]);
    return { ...counts, workId: work.id };
  } catch (error) {
    await work.rollback();
    throw error;
  }
}

async function writeChunk(work: Work, database: Database, tally: Tally, records: readonly ReadRecord[], isEmpty: boolean): Promise<void> {
  const good = tally.sort(records);
  await work.write(async () => {
    const planned = await planRecords(database, good, isEmpty, work.id);
    tally.count(planned);
    return planned.flatMap(({ patch }) => patch ?? []);
  });
}

async function isEmptyProgram(database: Database): Promise<boolean> {
  for (const table of workTables) {
    if (
      (await database
        .table(table)
        .filter(({ live }: { live: number }) => live === 1)
        .limit(1)
        .count()) > 0
    )
      return false;
  }
  return true;
}

function* inChunks(records: readonly ReadRecord[]): Generator<ReadRecord[], void, undefined> {
  let chunk: ReadRecord[] = [];
  let characters = 0;
  for (const record of records) {
    // Pictures are what makes a record long.
    const length = record.ok && record.table === 'importedPhotos' ? JSON.stringify(record.row).length : 2_000;
    if (chunk.length >= chunkRows || (chunk.length > 0 && characters + length > chunkCharacters)) {
      yield chunk;
      chunk = [];
      characters = 0;
    }
    chunk.push(record);
    characters += length;
  }
  if (chunk.length > 0) yield chunk;
}

interface Tally {
  /** Puts the refused aside and answers the others. */
  sort(records: readonly ReadRecord[]): Extract<ReadRecord, { ok: true }>[];
  count(planned: readonly { readonly fate: RecordFate }[]): void;
  counts(): Pick<RestoreCounts, 'records' | 'fates' | 'refused' | 'refusals'>;
}

function createTally(): Tally {
  const fates: Record<RecordFate, number> = { new: 0, same: 0, kept: 0, updated: 0, taken: 0 };
  const refusals: Extract<ReadRecord, { ok: false }>[] = [];
  let refused = 0;
  let records = 0;
  return {
    sort(some) {
      records += some.length;
      return some.flatMap((record) => {
        if (record.ok) return record;
        refused += 1;
        if (refusals.length < shownRefusals) refusals.push(record);
        return [];
      });
    },
    count(planned) {
      for (const { fate } of planned) fates[fate] += 1;
    },
    counts: () => ({ records, fates: { ...fates }, refused, refusals: [...refusals] }),
  };
}

function batchOf(fileName: string, { records, fates, refused }: RestoreCounts): object {
  const file = { fileName: fileName.slice(0, 500), kind: 'everything', source: 'makegood', encoding: 'utf-8', origin: 'file' };
  const unchanged = fates.same + fates.kept;
  return {
    ...file,
    rows: records,
    added: fates.new,
    joined: 0,
    updated: fates.updated,
    unchanged,
    refused: refused + fates.taken,
    suggestions: 0,
  };
}
