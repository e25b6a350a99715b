import type { Id } from '../../../shared/domain/base/id.ts';
import { makeNow } from '../../../shared/domain/base/local-time.ts';
import type { Operation } from '../../../shared/domain/base/operation.ts';
import type { Problem } from '../../../shared/domain/base/reason.ts';
import { type Business, businessId } from '../../../shared/domain/business/business.ts';
import type { TableName } from '../../../shared/domain/schema.ts';
import { can } from '../../../shared/domain/staff/can.ts';
import type { Staff } from '../../../shared/domain/staff/staff.ts';
import { currentInstant, newId } from '../clock/clock.ts';
import type { Database } from '../database/database.ts';
import type { Command, Ctx } from './command.ts';
import type { Outbox } from './outbox.ts';
import { readerOf } from './reader.ts';
import { watchAnswer } from './watch-answer.ts';
import { appendOperation, logTables, readLogState, writePatches } from './write.ts';

/** The running program as the kernel sees it. */
export interface Kernel {
  readonly database: Database;
  readonly outbox: Outbox;
  /** Settles when database and journal were compared: what writes waits for it, what reads does not. */
  readonly ready: Promise<void>;
  /** Who sits at the computer. */
  readonly actorId: () => Id;
  readonly seed: () => number;
}

export type Outcome<Output> =
  /** `saved` settles once the journal has it on disk, or rejects when it could not be written. */
  | { readonly ok: true; readonly output: Output; readonly operationId: Id | null; readonly saved: Promise<void> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Carries a command out: parse, load, check authority, decide, write rows and operation, all in one transaction with
 * strict durability; then the journal. Problems come back with nothing changed. A command that changes nothing writes
 * no operation.
 * @throws BrokenRowError, or the database's own error; nothing is written then either.
 */
export async function runCommand<Input, Loaded, Output>(
  kernel: Kernel,
  command: Command<Input, Loaded, Output>,
  input: Input,
): Promise<Outcome<Output>> {
  const parsed = command.input.safeParse(input);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(problemOf) };
  const { database } = kernel;
  await kernel.ready;
  const tables = [...new Set<string>([...command.tables, 'business', 'staff', ...logTables])];
  const answer = database.transaction('rw', tables, async () => {
    // What need not wait for another answer is asked together: round trips to the database are most of what a command takes.
    const [ctx, log] = await Promise.all([loadContext(kernel), readLogState(database)]);
    if (!can(ctx.actor.role, command.action)) return refused('not-allowed', { action: command.action, role: ctx.actor.role });
    const loaded = await command.load(readerOf(database), parsed.data);
    const decided = command.decide(parsed.data, loaded, ctx);
    if (!decided.ok) return decided;
    const { patches, output } = decided.value;
    if (patches.length === 0) return { ok: true as const, output, operation: null };
    checkTables(command.name, command.tables, patches);
    const stamp = { at: ctx.now.instant, actor: ctx.actor.id };
    const [operation] = await Promise.all([
      appendOperation(database, { ...stamp, command: command.name, patches }, log),
      writePatches(database, patches, stamp),
    ]);
    return { ok: true as const, output, operation };
  });
  const result = await watchAnswer(answer);
  if (!result.ok) return result;
  if (result.operation === null) return { ok: true, output: result.output, operationId: null, saved: Promise.resolve() };
  return { ok: true, output: result.output, operationId: result.operation.id, saved: handOver(kernel, result.operation) };
}

/** Hands an operation to the journal. A failure is told by the save state, so nobody has to listen to the promise. */
export function handOver(kernel: Kernel, operation: Operation): Promise<void> {
  const saved = kernel.outbox.send([operation]);
  saved.catch(() => undefined);
  return saved;
}

/** What rules are told of the world: read inside the transaction, so that it fits the rows. */
export async function loadContext(kernel: Kernel): Promise<Ctx> {
  const { database } = kernel;
  const rows = await Promise.all([database.business.get(businessId), database.staff.get(kernel.actorId())]);
  const [business, actor] = rows as [Business | undefined, Staff | undefined];
  if (business === undefined || actor === undefined) throw new Error('The business has not been set up.');
  return { now: makeNow(currentInstant(), business.zone), business, actor, newId, seed: kernel.seed() };
}

/** A command may write only what it says it does: the transaction would fail with a less helpful message. */
function checkTables(name: string, declared: readonly TableName[], patches: readonly { table: string }[]): void {
  const foreign = patches.find((patch) => !declared.includes(patch.table as TableName));
  if (foreign !== undefined) throw new Error(`The command ${name} does not declare the table ${foreign.table}.`);
}

function refused(code: string, params: Problem['params']): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ path: [], code, params }] };
}

/** A schema's issue as a problem: its own code where a `params.code` names one, else by kind. */
function problemOf(issue: { code: string; path: PropertyKey[]; message: string; params?: Record<string, unknown> | undefined }): Problem {
  const own = issue.params?.['code'];
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  return { path, code: typeof own === 'string' ? own : `input-${issue.code}`, params: { message: issue.message } };
}
