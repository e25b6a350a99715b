import type { Id } from './id.ts';
import type { Operation } from './operation.ts';

/** What a person's next undo and next redo would touch; null where there is nothing. */
export interface UndoState {
  readonly undo: UndoEntry | null;
  readonly redo: UndoEntry | null;
}

export interface UndoEntry {
  /** Operation id, or the work id of big work. */
  readonly id: Id;
  readonly command: string;
  readonly isWork: boolean;
}

/** What the program does by itself: nobody did it, so nobody is offered to take it back, and what they did last stays theirs. */
const nobodysCommands: ReadonlySet<string> = new Set(['bring-in-cases']);

/** The parts of an operation that undo needs. */
export type UndoRecord = Pick<Operation, 'id' | 'command' | 'form' | 'workId' | 'undoes' | 'redoes' | 'barrier'>;

/**
 * Replays a person's operations and everybody's barriers, oldest first, into the two stacks that every editor has: a
 * new change clears redo, a barrier clears both. Pure, so that the stacks survive a restart: they are always derived
 * from the log. The records may begin anywhere in the log: what they give are then the upper ends of the true stacks.
 */
export function undoState(records: readonly UndoRecord[]): UndoState {
  const { undo, redo } = undoStacks(records);
  return { undo: undo.at(-1) ?? null, redo: redo.at(-1) ?? null };
}

/** Both stacks whole, the next step last: a notice's *Undo* means its own change, which may not be the newest. */
export function undoStacks(records: readonly UndoRecord[]): { readonly undo: readonly UndoEntry[]; readonly redo: readonly UndoEntry[] } {
  let undo: UndoEntry[] = [];
  let redo: UndoEntry[] = [];
  for (const record of records) {
    if (record.barrier === 1) {
      undo = [];
      redo = [];
      continue;
    }
    if (nobodysCommands.has(record.command)) continue;
    // Big work counts once it is committed; its other records carry no decision of their own.
    if (record.form === 'begin' || record.form === 'part' || record.form === 'rollback') continue;
    const entry: UndoEntry = { id: record.workId ?? record.id, command: record.command, isWork: record.workId !== null };
    if (record.undoes !== null) [undo, redo] = move({ ...entry, id: record.undoes }, undo, redo);
    else if (record.redoes !== null) [redo, undo] = move({ ...entry, id: record.redoes }, redo, undo);
    else {
      undo.push(entry);
      redo = [];
    }
  }
  return { undo, redo };
}

/** An entry older than the records is not in `from`, yet what was done to it since still puts it on top of `to`. */
function move(entry: UndoEntry, from: UndoEntry[], to: UndoEntry[]): [UndoEntry[], UndoEntry[]] {
  return [from.filter(({ id }) => id !== entry.id), [...to, entry]];
}
