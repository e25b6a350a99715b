import { type FileHandle, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Argument } from '../../../shared/ipc/contract.ts';
import { type JournalPage, type JournalState, noCheckpoint, type OpenedState } from '../../../shared/ipc/journal-contract.ts';
import { encodeFrame, nextHash } from './frame.ts';
import { openJournal, startSegment } from './open-journal.ts';
import { boundDamaged, dropOlderGenerations, pruneSegments } from './prune-segments.ts';
import { compareAt, newestGeneration, readPage } from './read-segments.ts';
import { type Position, segmentHeaderBytes } from './segment.ts';

/** A segment past this many bytes is closed and the next one begun. */
const segmentLimit = 8 * 1024 * 1024;

export interface Journal {
  /** Without a checkpoint nothing is compared. */
  open(
    argument: Omit<Argument<'journal:open'>, 'checkpoint'> & Partial<Pick<Argument<'journal:open'>, 'checkpoint'>>,
  ): Promise<OpenedState>;
  append(argument: Argument<'journal:append'>): Promise<JournalState>;
  read(argument: Argument<'journal:read'>): Promise<JournalPage>;
  prune(argument: Argument<'journal:prune'>): Promise<{ dropped: number; bytes: number }>;
  dropOlder(argument: Argument<'journal:drop-older'>): Promise<{ dropped: number }>;
  /** Throws away everything that this journal holds of a database. There is no way back. */
  forget(argument: Argument<'journal:forget'>): Promise<void>;
  close(): Promise<void>;
}

interface OpenState {
  databaseId: string;
  generation: number;
  folder: string;
  handle: FileHandle;
  position: Position;
  segmentBytes: number;
  damagedBytes: number;
  /** True when a write stopped half way and what it left could not be cut off yet. */
  isTorn: boolean;
}

/**
 * The journal beside the database: every operation is appended and forced to disk (`fdatasync`) before its
 * acknowledgement, so that *Saved* on the screen is true whatever becomes of the database. Calls run one after another.
 */
export function createJournal(root: string, limit = segmentLimit, now: () => number = Date.now): Journal {
  let state: OpenState | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work, work);
    queue = result.catch(() => undefined);
    return result;
  };

  const close = async (): Promise<void> => {
    await state?.handle.close();
    state = null;
  };

  return {
    open: ({ databaseId, generation, startAfter, checkpoint = noCheckpoint }) =>
      inTurn(async () => {
        await close();
        const folder = join(root, databaseId);
        const opened = await openJournal(folder, databaseId, generation, startAfter);
        if (opened.damagedBytes > 0) await boundDamaged(folder);
        state = { databaseId, generation, folder, isTorn: false, ...opened };
        const answer = await compareAt(folder, generation, checkpoint, opened.position);
        return { ...answerOf(state), checkpoint: answer, newestGeneration: await newestGeneration(folder) };
      }),
    append: ({ databaseId, generation, records }) =>
      inTurn(async () => {
        if (state?.databaseId !== databaseId || state.generation !== generation) {
          throw new Error('The journal of this database is not open.');
        }
        await appendRecords(state, records, limit);
        return answerOf(state);
      }),
    read: ({ databaseId, generation, after, most }) => inTurn(() => readPage(join(root, databaseId), generation, after, most)),
    prune: ({ databaseId, generation, upTo }) => inTurn(() => pruneSegments(join(root, databaseId), generation, upTo, now())),
    dropOlder: ({ databaseId, generation }) => inTurn(() => dropOlderGenerations(join(root, databaseId), generation)),
    forget: ({ databaseId }) =>
      inTurn(async () => {
        if (state?.databaseId === databaseId) await close();
        await rm(join(root, databaseId), { recursive: true, force: true, maxRetries: 3 });
      }),
    close: () => inTurn(close),
  };
}

/**
 * Records that the journal holds already are passed over (the window sends its outbox again after an interruption);
 * a gap is refused, because a journal with a hole could not be replayed.
 */
async function appendRecords(state: OpenState, records: Argument<'journal:append'>['records'], limit: number): Promise<void> {
  let { position } = state;
  const frames: Buffer[] = [];
  for (const { seq, text } of records) {
    if (seq <= position.seq) continue;
    if (seq !== position.seq + 1) throw new Error(`The journal stands at ${position.seq} and cannot take ${seq}.`);
    position = { seq, hash: nextHash(position.hash, text) };
    frames.push(encodeFrame({ ...position, text }));
  }
  if (frames.length === 0) return;
  const bytes = Buffer.concat(frames);
  if (state.isTorn) await cutTail(state);
  // A segment without a frame takes whatever comes: the next one would have the same name.
  if (state.segmentBytes + bytes.length > limit && state.segmentBytes > segmentHeaderBytes) await nextSegment(state);
  await writeWhole(state, bytes);
  state.position = position;
  state.segmentBytes += bytes.length;
}

/**
 * A write that stops half way (disk full) is cut off again, so that the next one does not follow a torn frame: what is
 * behind one would be lost at the next start, although it was acknowledged.
 */
async function writeWhole(state: OpenState, bytes: Buffer): Promise<void> {
  try {
    await state.handle.appendFile(bytes);
    await state.handle.datasync();
  } catch (error) {
    state.isTorn = true;
    await cutTail(state).catch(() => undefined);
    throw error;
  }
}

async function cutTail(state: OpenState): Promise<void> {
  await state.handle.truncate(state.segmentBytes);
  state.isTorn = false;
}

async function nextSegment(state: OpenState): Promise<void> {
  const next = await startSegment(state.folder, state.generation, state.position);
  const full = state.handle;
  state.handle = next.handle;
  state.segmentBytes = next.segmentBytes;
  await full.close().catch(() => undefined);
}

function answerOf(state: OpenState): JournalState {
  return { lastSeq: state.position.seq, rollingHash: state.position.hash.toString('hex'), damagedBytes: state.damagedBytes };
}
