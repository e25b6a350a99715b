import type { Id } from '../../../shared/domain/base/id.ts';
import type { Problem } from '../../../shared/domain/base/reason.ts';
import { can } from '../../../shared/domain/staff/can.ts';
import type { Command } from './command.ts';
import { readerOf } from './reader.ts';
import { handOver, type Kernel, loadContext, runCommand } from './run-command.ts';
import { beginWork } from './work.ts';

/** Up to this many rows are one operation; more are written in chunks of it, as one work. */
export const bulkSize = 300;

/** What takes it back: one operation, or a work of several. Null when nothing was changed. */
export interface BulkUndo {
  readonly id: Id;
  readonly isWork: boolean;
}

export type BulkOutcome<Output> =
  /** `outputs`: the command's own, one for each chunk. */
  | { readonly state: 'done'; readonly outputs: readonly Output[]; readonly undo: BulkUndo | null }
  /** Nothing was changed. */
  | { readonly state: 'refused'; readonly problems: readonly Problem[] }
  /** It was stopped half way, and what was written was taken back. */
  | { readonly state: 'stopped' };

interface BulkOptions {
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** Ends a chunk's transaction with nothing written. */
class Refused extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('A part was refused.');
    this.problems = problems;
  }
}

/**
 * Carries a command out for any number of rows: a few hundred as one operation with one undo, more as one work in chunks,
 * which leaves the screen alive, can be stopped, and is all done or not at all.
 * @throws the database's own error; what was written before is then taken back.
 */
export async function runBulk<Input, Loaded, Output>(
  kernel: Kernel,
  command: Command<Input, Loaded, Output>,
  ids: readonly Id[],
  inputOf: (ids: Id[]) => Input,
  options: BulkOptions = {},
): Promise<BulkOutcome<Output>> {
  if (ids.length > bulkSize) return runChunks(kernel, command, ids, inputOf, options);
  const outcome = await runCommand(kernel, command, inputOf([...ids]));
  if (!outcome.ok) return { state: 'refused', problems: outcome.problems };
  const undo = outcome.operationId === null ? null : { id: outcome.operationId, isWork: false };
  return { state: 'done', outputs: [outcome.output], undo };
}

async function runChunks<Input, Loaded, Output>(
  kernel: Kernel,
  command: Command<Input, Loaded, Output>,
  ids: readonly Id[],
  inputOf: (ids: Id[]) => Input,
  { onProgress, signal }: BulkOptions,
): Promise<BulkOutcome<Output>> {
  const onOperation = (operation: Parameters<typeof handOver>[1]): void => void handOver(kernel, operation);
  await kernel.ready;
  const work = await beginWork(kernel.database, { actor: kernel.actorId(), command: command.name, onOperation });
  const outputs: Output[] = [];
  let changed = 0;
  try {
    for (let from = 0; from < ids.length; from += bulkSize) {
      if (signal?.aborted === true) {
        await work.rollback();
        return { state: 'stopped' };
      }
      await work.write(async () => {
        const { patches, output } = await decideChunk(kernel, command, inputOf(ids.slice(from, from + bulkSize)));
        outputs.push(output);
        changed += patches.length;
        return patches;
      });
      onProgress?.(Math.min(ids.length, from + bulkSize));
    }
    await work.commit([]);
    return { state: 'done', outputs, undo: changed === 0 ? null : { id: work.id, isWork: true } };
  } catch (error) {
    await work.rollback();
    if (error instanceof Refused) return { state: 'refused', problems: error.problems };
    throw error;
  }
}

/** As `runCommand` does, inside the work's own transaction. */
async function decideChunk<Input, Loaded, Output>(kernel: Kernel, command: Command<Input, Loaded, Output>, input: Input) {
  const ctx = await loadContext(kernel);
  const { role } = ctx.actor;
  if (!can(role, command.action)) throw new Refused([{ path: [], code: 'not-allowed', params: { action: command.action, role } }]);
  const parsed = command.input.parse(input);
  const decided = command.decide(parsed, await command.load(readerOf(kernel.database), parsed), ctx);
  if (!decided.ok) throw new Refused(decided.problems);
  return decided.value;
}
