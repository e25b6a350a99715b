import type { Operation } from '../../../shared/domain/base/operation.ts';
import type { JournalState } from '../../../shared/ipc/journal-contract.ts';
import { currentInstant } from '../clock/clock.ts';
import { type Database, type MetaValues, readMeta } from '../database/database.ts';
import { saveState, setSaveState } from '../save-state/save-state.ts';
import { acknowledge, keepJournaled } from './journaled.ts';

interface JournalRecord {
  readonly seq: number;
  readonly text: string;
}

/** How the outbox reaches the journal in the main process; handed in, so that tests need no bridge. */
export interface JournalPort {
  append(of: { databaseId: string; generation: number }, records: { seq: number; text: string }[]): Promise<JournalState>;
}

export interface Outbox {
  /** Sends operations that were just committed; settles when the journal has them on disk. */
  send(operations: readonly Operation[]): Promise<void>;
  /** Sends whatever the log holds beyond the journal (after a start, or after work in the background). */
  drain(): Promise<void>;
}

/** One call takes this many records, and stops taking more past this many characters. */
const recordsAtOnce = 100;
const charactersAtOnce = 4 * 1024 * 1024;
const retryMs = 5_000;

/**
 * Keeps the journal level with the log. Operations go out strictly in order, one call at a time; those that commit
 * while a call is under way go with the next. What could not be written stays in the log and is tried again.
 */
export function createOutbox(database: Database, port: JournalPort, journaledSeq: number): Outbox {
  let journaled = journaledSeq;
  /** The newest sequence that somebody waits for. */
  let wanted = journaledSeq;
  let identity: MetaValues['identity'] | null = null;
  let running: Promise<void> | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const atHand = createTextCache(charactersAtOnce);

  /** What comes after `journaled`, in order: from memory in the usual case, else from the log. */
  const nextRecords = async (): Promise<JournalRecord[]> => {
    const records: JournalRecord[] = [];
    let characters = 0;
    const isFull = (): boolean => records.length >= recordsAtOnce || characters >= charactersAtOnce;
    const add = (seq: number, text: string): void => {
      records.push({ seq, text });
      characters += text.length;
    };
    for (let seq = journaled + 1; seq <= wanted && !isFull(); seq += 1) {
      const text = atHand.get(seq);
      if (text === undefined) break;
      add(seq, text);
    }
    if (records.length > 0) return records;
    const stored = database.operations.where('seq').between(journaled, wanted, false, true).until(isFull);
    await stored.each((operation) => add(operation.seq, JSON.stringify(operation)));
    return records;
  };

  const work = async (): Promise<void> => {
    identity ??= await readMeta(database, 'identity');
    if (identity === null) throw new Error('The database has no identity yet.');
    const { databaseId, generation } = identity;
    while (journaled < wanted) {
      const records = await nextRecords();
      const last = records.at(-1);
      if (last === undefined) throw new Error(`The log holds nothing after ${journaled}.`);
      const { lastSeq, rollingHash } = await port.append({ databaseId, generation }, [...records]);
      // A journal that stands anywhere else holds other operations than this log: nothing of it may be called saved.
      if (lastSeq < last.seq || lastSeq > wanted) throw new Error(`The journal stands at ${lastSeq} and not at ${last.seq}.`);
      journaled = lastSeq;
      acknowledge(database, { seq: lastSeq, hash: rollingHash });
      atHand.forgetUpTo(journaled);
    }
  };

  const run = (): Promise<void> => {
    clearTimeout(retry);
    // A failure stays on the screen until the journal could be written again, not only until the next attempt.
    if (saveState().state !== 'failed') setSaveState({ state: 'saving' });
    running = work()
      .then(() => {
        if (journaled >= wanted) setSaveState({ state: 'saved', at: currentInstant() });
      })
      .catch((error: unknown) => {
        setSaveState({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
        retry = setTimeout(() => void run().catch(() => undefined), retryMs);
        throw error;
      })
      .finally(() => {
        running = null;
      });
    return running;
  };

  /** Until everything up to `seq` is journaled. */
  const sendUpTo = async (seq: number): Promise<void> => {
    wanted = Math.max(wanted, seq);
    while (journaled < seq) await (running ?? run());
  };

  return {
    send(operations) {
      for (const operation of operations) if (operation.seq > journaled) atHand.keep(operation.seq, JSON.stringify(operation));
      const saved = sendUpTo(operations.at(-1)?.seq ?? journaled);
      // The save state tells of a failure: a caller is free not to listen.
      saved.catch(() => undefined);
      return saved;
    },
    async drain() {
      const log = await readMeta(database, 'log');
      wanted = Math.max(wanted, log?.seq ?? 0);
      await (running ?? run());
      await sendUpTo(wanted);
      await keepJournaled(database);
    },
  };
}

interface TextCache {
  get(seq: number): string | undefined;
  keep(seq: number, text: string): void;
  forgetUpTo(seq: number): void;
}

/**
 * Texts of operations that are at hand, so that the usual case reads nothing back from the database. Bounded: while
 * the journal cannot be written, what does not fit is read from the log when its turn comes.
 */
function createTextCache(maxCharacters: number): TextCache {
  const texts = new Map<number, string>();
  let characters = 0;
  return {
    get: (seq) => texts.get(seq),
    keep(seq, text) {
      if (texts.has(seq) || characters + text.length > maxCharacters) return;
      texts.set(seq, text);
      characters += text.length;
    },
    forgetUpTo(seq) {
      for (const [kept, text] of texts) {
        if (kept > seq) continue;
        texts.delete(kept);
        characters -= text.length;
      }
    },
  };
}
