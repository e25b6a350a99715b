import type { Operation } from '../../../shared/domain/base/operation.ts';
import type { UndoEntry } from '../../../shared/domain/base/undo-stack.ts';
import type { Kernel, Outcome } from './run-command.ts';
import { readUndoState } from './undo.ts';
import { reverseWork } from './work.ts';

/** Takes the actor's last big work back, or brings it back: chunk by chunk, so that the screen stays alive. */
export async function reverseBigWork(kernel: Kernel, direction: 'undo' | 'redo'): Promise<Outcome<{ entry: UndoEntry }>> {
  const { database, outbox } = kernel;
  const actor = kernel.actorId();
  const entry = (await readUndoState(database, actor))[direction];
  if (entry === null) return { ok: false, problems: [{ path: [], code: `nothing-to-${direction}`, params: {} }] };
  const source = direction === 'undo' ? entry.id : await lastReversal(kernel, entry.id);
  let sent: Promise<void> = Promise.resolve();
  const onOperation = (operation: Operation): void => {
    sent = outbox.send([operation]);
    sent.catch(() => undefined);
  };
  const links = direction === 'undo' ? { undoes: entry.id } : { redoes: entry.id };
  const result = await reverseWork(database, source, { actor, command: entry.command, ...links, onOperation });
  return result.ok ? { ok: true, output: { entry }, operationId: null, saved: sent } : result;
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
