import type { KnownJournal } from '../../../shared/ipc/records-contract.ts';

/** A stretch of the journal that goes on where another, or a snapshot, ends. */
export interface Continuation {
  readonly generation: number;
  readonly after: number;
}

/** The highest generation that anything knows of. */
export function highestGeneration(journals: readonly KnownJournal[], ...others: readonly number[]): number {
  return Math.max(0, ...others, ...journals.map(({ generation }) => generation));
}

/**
 * The journal of a database that goes on after a position: its own generation first, and after the end of each the next
 * one, where it began exactly there. One that began anywhere else belongs to a history that went another way.
 */
export function continuationAt(
  journals: readonly KnownJournal[],
  databaseId: string,
  at: { readonly generation: number; readonly seq: number },
  done: ReadonlySet<number>,
): Continuation | null {
  const own = journals.filter((journal) => journal.databaseId === databaseId && journal.hasFrames && !done.has(journal.generation));
  const next = own.find(({ generation, startAfter }) =>
    generation === at.generation ? startAfter <= at.seq : generation > at.generation && startAfter === at.seq,
  );
  return next === undefined ? null : { generation: next.generation, after: at.seq };
}
