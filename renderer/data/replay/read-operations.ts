import type { Operation } from '../../../shared/domain/base/operation.ts';
import type { JournalPage } from '../../../shared/ipc/journal-contract.ts';

/** How the journal is read; `journal:read` of main, or a test's. */
export interface JournalReader {
  read(argument: { databaseId: string; generation: number; after: number; most: number }): Promise<JournalPage>;
}

/** Where to read: what comes after `after`, up to `upTo` where that is given. */
export interface JournalStretch {
  readonly databaseId: string;
  readonly generation: number;
  readonly after: number;
  readonly upTo?: number;
}

/** The journal cannot be read any further, although it goes on. */
export class JournalTroubleError extends Error {
  /** The last sequence that could be read. */
  readonly seq: number;
  constructor(trouble: 'damaged' | 'missing', seq: number) {
    super(`The journal is ${trouble} after ${seq}.`);
    this.name = 'JournalTroubleError';
    this.seq = seq;
  }
}

const recordsAtOnce = 500;

/**
 * The operations of a stretch of the journal, a page at a time.
 * @throws JournalTroubleError after the last page that could be read
 */
export async function* readOperations(journal: JournalReader, stretch: JournalStretch): AsyncGenerator<Operation[]> {
  const { databaseId, generation, upTo = Number.MAX_SAFE_INTEGER } = stretch;
  let { after } = stretch;
  while (after < upTo) {
    const { records, more, trouble } = await journal.read({ databaseId, generation, after, most: recordsAtOnce });
    const wanted = records.filter(({ seq }) => seq <= upTo);
    if (wanted.length > 0) yield wanted.map(({ text }) => JSON.parse(text) as Operation);
    after = records.at(-1)?.seq ?? after;
    if (trouble !== null && after < upTo) throw new JournalTroubleError(trouble, after);
    if (!more) return;
  }
}
