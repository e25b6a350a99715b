import type { Id } from '../../../shared/domain/base/id.ts';
import type { Operation } from '../../../shared/domain/base/operation.ts';
import type { Problem } from '../../../shared/domain/base/reason.ts';
import { type UndoEntry, type UndoRecord, type UndoState, undoStacks, undoState } from '../../../shared/domain/base/undo-stack.ts';
import { tableNames } from '../../../shared/domain/schema.ts';
import type { Database } from '../database/database.ts';
import { findObstacles, type Reversal, reversalsOf } from './obstacles.ts';
import type { Reader } from './reader.ts';
import { handOver, type Kernel, loadContext, type Outcome } from './run-command.ts';
import { appendOperation, logTables, writePatches } from './write.ts';

/** How many of a person's newest records are read: at least half as many steps can be undone in a row. */
const undoDepth = 100;

/** A person's undo and redo, derived from the log; for a live query. */
export async function readUndoState(reader: Pick<Reader, 'operations'>, actor: Id): Promise<UndoState> {
  return undoState(await newestRecords(reader, actor));
}

/** Everything that a person could take back, the next step last. */
export async function readUndoStack(reader: Pick<Reader, 'operations'>, actor: Id): Promise<readonly UndoEntry[]> {
  return undoStacks(await newestRecords(reader, actor)).undo;
}

/** The actor's own newest records and everybody's barriers, oldest first. */
async function newestRecords(reader: Pick<Reader, 'operations'>, actor: Id): Promise<UndoRecord[]> {
  const ofForm = (form: Operation['form']) =>
    reader.operations
      .where('[actor+form+seq]')
      .between([actor, form, 0], [actor, form, Number.MAX_SAFE_INTEGER])
      .reverse()
      .limit(undoDepth)
      .toArray();
  const barriers = reader.operations.where('barrier').equals(1).toArray();
  const found = (await Promise.all([ofForm('whole'), ofForm('commit'), barriers])).flat();
  const records = new Map(found.map((record) => [record.id, record]));
  return [...records.values()].toSorted((a, b) => a.seq - b.seq).slice(-undoDepth);
}

/** What takes `entry` back (`direction` undo) or brings it back (redo). */
async function findReversals(database: Database, entry: UndoEntry, direction: Direction, at: string): Promise<Reversal[]> {
  const source = direction === 'undo' ? await database.operations.get(entry.id) : await lastUndoOf(database, entry.id);
  if (source === undefined) throw new Error(`The log no longer holds ${entry.id}.`);
  return reversalsOf(source.patches, at);
}

async function lastUndoOf(database: Database, id: Id): Promise<Operation | undefined> {
  const undos = await database.operations.where('undoes').equals(id).toArray();
  return undos.toSorted((a, b) => a.seq - b.seq).at(-1);
}

/**
 * Takes back the actor's last operation, or brings back the one last taken back: all of it or nothing. Only the
 * fields that it touched are looked at: other people's later changes to other fields stay. Refused, with the names of
 * what stands in the way, when a touched field was changed since, or when something newer points to what would go.
 */
export async function stepThroughHistory(kernel: Kernel, direction: 'undo' | 'redo'): Promise<Outcome<{ entry: UndoEntry }>> {
  return step(kernel, direction, async (actor) => (await readUndoState(kernel.database, actor))[direction]);
}

/** Takes back one change of the actor's own that need not be the last: what a notice's or a card's *Undo* means. */
export async function takeBack(kernel: Kernel, operationId: Id): Promise<Outcome<{ entry: UndoEntry }>> {
  return step(kernel, 'undo', async (actor) => {
    const undo = await readUndoStack(kernel.database, actor);
    return undo.find(({ id }) => id === operationId) ?? null;
  });
}

type Direction = 'undo' | 'redo';

async function step(
  kernel: Kernel,
  direction: Direction,
  choose: (actor: Id) => Promise<UndoEntry | null>,
): Promise<Outcome<{ entry: UndoEntry }>> {
  const { database } = kernel;
  await kernel.ready;
  const result = await database.transaction('rw', [...tableNames, ...logTables], async () => {
    const ctx = await loadContext(kernel);
    const entry = await choose(ctx.actor.id);
    if (entry === null) return refuse([{ path: [], code: `nothing-to-${direction}`, params: {} }]);
    if (entry.isWork) return refuse([{ path: [], code: 'undo-work', params: { id: entry.id } }]);
    const reversals = await findReversals(database, entry, direction, ctx.now.instant);
    const problems = await findObstacles(database, reversals);
    if (problems.length > 0) return refuse(problems);
    const patches = reversals.map(({ inverse }) => inverse);
    await writePatches(database, patches, { at: ctx.now.instant, actor: ctx.actor.id });
    const operation = await appendOperation(database, {
      at: ctx.now.instant,
      actor: ctx.actor.id,
      command: entry.command,
      patches,
      ...(direction === 'undo' ? { undoes: entry.id } : { redoes: entry.id }),
    });
    return { ok: true as const, entry, operation };
  });
  if (!result.ok) return result;
  return { ok: true, output: { entry: result.entry }, operationId: result.operation.id, saved: handOver(kernel, result.operation) };
}

function refuse(problems: Problem[]): { ok: false; problems: Problem[] } {
  return { ok: false, problems };
}
