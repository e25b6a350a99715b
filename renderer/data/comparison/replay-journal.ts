import type { KnownJournal } from '../../../shared/ipc/records-contract.ts';
import { type Database, readMeta } from '../database/database.ts';
import { applyOperations } from '../replay/apply-operations.ts';
import { type JournalReader, readOperations } from '../replay/read-operations.ts';
import { continuationAt } from './plan-stretches.ts';

interface ReplayOrder {
  readonly databaseId: string;
  /** The generation that the database was of. */
  readonly generation: number;
  /** The schema version that the first operation after it was written at. */
  readonly fromVersion: number;
  readonly journals: readonly KnownJournal[];
  readonly onApplied: (applied: number) => void;
}

/** How far a journal could be replayed. */
export interface Replayed {
  readonly operations: number;
  readonly seq: number;
  /** Why it ends before the journal does; null where it does not. */
  readonly stoppedBy: Error | null;
}

/**
 * Brings a database that was loaded from a snapshot, or is empty, as far as the journal goes, from one generation to the
 * next where they follow each other. Where it cannot be read on, what was replayed so far stays: every chunk is whole.
 */
export async function replayJournal(database: Database, journal: JournalReader, order: ReplayOrder): Promise<Replayed> {
  const { databaseId, journals, fromVersion, onApplied } = order;
  let operations = 0;
  const done = new Set<number>();
  const stands = async (): Promise<number> => (await readMeta(database, 'log'))?.seq ?? 0;
  for (let generation = order.generation; ; ) {
    const seq = await stands();
    const next = continuationAt(journals, databaseId, { generation, seq }, done);
    if (next === null) return { operations, seq, stoppedBy: null };
    const before = operations;
    try {
      const pages = readOperations(journal, { databaseId, ...next });
      operations += await applyOperations(database, pages, { fromVersion, onApplied: (applied) => onApplied(before + applied) });
    } catch (error) {
      const reached = await stands();
      return { operations: operations + reached - seq, seq: reached, stoppedBy: error instanceof Error ? error : new Error(String(error)) };
    }
    done.add(next.generation);
    generation = next.generation;
  }
}
