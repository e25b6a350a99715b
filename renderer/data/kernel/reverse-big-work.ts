import type { Id } from '../../../shared/domain/base/id.ts';
import type { Operation } from '../../../shared/domain/base/operation.ts';
import type { UndoEntry } from '../../../shared/domain/base/undo-stack.ts';
import type { Reader } from './reader.ts';
import { handOver, type Kernel, type Outcome } from './run-command.ts';
import { readUndoStack, readUndoState } from './undo.ts';
import { reverseWork } from './work.ts';

/** How far a reversal is: chunks checked or written, of all that are to be. */
export type OnReversal = (done: number, all: number) => void;

/** Takes the actor's last big work back, or brings it back: chunk by chunk, so that the screen stays alive. */
export async function reverseBigWork(kernel: Kernel, direction: 'undo' | 'redo'): Promise<Outcome<{ entry: UndoEntry }>> {
  const entry = (await readUndoState(kernel.database, kernel.actorId()))[direction];
  if (entry === null) return { ok: false, problems: [{ path: [], code: `nothing-to-${direction}`, params: {} }] };
  return reverse(kernel, entry, direction, () => undefined);
}

/** Takes back one big work of the actor's own that need not be the last: what *Undo* beside an import means. */
export async function takeBackWork(kernel: Kernel, workId: Id, onProgress: OnReversal): Promise<Outcome<{ entry: UndoEntry }>> {
  const entry = (await readUndoStack(kernel.database, kernel.actorId())).find(({ id }) => id === workId);
  if (entry === undefined) return { ok: false, problems: [{ path: [], code: 'nothing-to-undo', params: {} }] };
  return reverse(kernel, entry, 'undo', onProgress);
}

/** The ids of the big works that `takeBackWork` would take on; for a live query. */
export async function readUndoableWork(reader: Pick<Reader, 'operations'>, actor: Id): Promise<ReadonlySet<Id>> {
  return new Set((await readUndoStack(reader, actor)).filter(({ isWork }) => isWork).map(({ id }) => id));
}

async function reverse(
  kernel: Kernel,
  entry: UndoEntry,
  direction: 'undo' | 'redo',
  onProgress: OnReversal,
): Promise<Outcome<{ entry: UndoEntry }>> {
  await kernel.ready;
  const source = direction === 'undo' ? entry.id : await lastReversal(kernel, entry.id);
  let saved: Promise<void> = Promise.resolve();
  const onOperation = (operation: Operation): void => {
    saved = handOver(kernel, operation);
  };
  const links = direction === 'undo' ? { undoes: entry.id } : { redoes: entry.id };
  const actor = kernel.actorId();
  const result = await reverseWork(kernel.database, source, { actor, command: entry.command, ...links, onOperation }, onProgress);
  return result.ok ? { ok: true, output: { entry }, operationId: null, saved } : result;
}

/** The newest committed work that took this one back: its parts, inverted, bring it back. */
async function lastReversal(kernel: Kernel, workId: string): Promise<string> {
  const commits = await kernel.database.operations.where('undoes').equals(workId).toArray();
  const last = commits
    .filter(({ form }) => form === 'commit')
    .toSorted((a, b) => a.seq - b.seq)
    .at(-1);
  if (last?.workId === null || last?.workId === undefined) throw new Error(`The log no longer holds the undo of ${workId}.`);
  return last.workId;
}
