import { newId } from '../../../renderer/data/clock/clock.ts';
import type { Command } from '../../../renderer/data/kernel/command.ts';
import { type Kernel, runCommand } from '../../../renderer/data/kernel/run-command.ts';
import { logCall } from '../../../renderer/features/calls/commands/log-call.ts';
import { bookJob } from '../../../renderer/features/jobs/commands/book-job.ts';
import type { Operation } from '../../../shared/domain/base/operation.ts';
import { openBenchKernel } from './open-bench-kernel.ts';
import { openRawTwin, type RawTwin, type StoredRow } from './raw-twin.ts';

/** Milliseconds of every try; those of one place in the lists wrote the same rows. */
export interface CommandTimes {
  /** Until the journal had it. */
  readonly command: readonly number[];
  /** Until the database had it: what the journal adds is the rest. */
  readonly committed: readonly number[];
  readonly raw: readonly number[];
}

const warmUps = 10;
/** Lets the database's own housekeeping after a commit end, so that it does not fall on the next try. */
const pauseMs = 15;

/**
 * Runs commands until the journal has acknowledged them, in turns with one raw strict transaction that writes the very
 * rows that a command wrote before: its rows, its operation, the state of the log.
 */
export async function measureCommands({ tries }: { tries: number }): Promise<{ logCall: CommandTimes; bookJob: CommandTimes }> {
  const kernel = await openBenchKernel();
  const twin = await openRawTwin(kernel.database.backendDB());
  const calls = await openCalls(kernel, 2 * (tries + warmUps));
  const attempts = calls.map((callId) => ({
    callIds: [callId],
    outcome: 'voicemail' as const,
    at: null,
    until: null,
    note: 'Left a message: we are coming back about the water under the tank.',
    listening: { expected: '', different: '', wanted: '' },
  }));
  const bookings = calls.map((_, n) => bookingOf(n));
  return {
    logCall: await measure(kernel, twin, logCall, attempts.slice(0, tries + warmUps)),
    bookJob: await measure(kernel, twin, bookJob, bookings.slice(0, tries + warmUps)),
  };
}

async function openCalls({ database }: Kernel, count: number): Promise<string[]> {
  const open = database.calls.where('[open+rank+dueAt+dueIs]').between([1, 0, '', ''], [1, 99, '', '']);
  return (await open.limit(count).primaryKeys()).map(String);
}

/** A new customer at a new place, with a visit arranged: the most rows that a booking writes. */
export function bookingOf(n: number): Parameters<typeof bookJob.decide>[0] {
  return {
    jobId: newId(),
    requestedAt: '2026-11-19T14:00:00.000Z',
    who: { kind: 'new', name: `Wilma Newcomer ${n}`, phone: `(613) 555-${String(n).padStart(4, '0')}` },
    where: {
      kind: 'new',
      address: { line: `${n} Newcomer Avenue`, unit: null, city: 'Perth', region: null, postcode: 'K7H 1A1', country: null },
    },
    equipmentIds: [],
    newEquipment: '',
    customerWords: 'The tap in the kitchen drips, it got worse over the weekend.',
    expectation: '',
    expectationSource: null,
    when: { date: '2026-11-23', start: '09:00', end: '11:00' },
    crew: [],
    trade: 'plumbing',
    jobType: 'repair',
    jobTypeName: null,
    noCharge: false,
    answers: [],
  };
}

async function measure<I, L, O>(kernel: Kernel, twin: RawTwin, command: Command<I, L, O>, inputs: readonly I[]): Promise<CommandTimes> {
  const times: Record<keyof CommandTimes, number[]> = { command: [], committed: [], raw: [] };
  const written: Written[] = [];
  const runNext = async (input: I): Promise<void> => {
    const { saved, committed, operationId } = await timeCommand(kernel, command, input);
    times.command.push(saved);
    times.committed.push(committed);
    written.push(await readWritten(kernel, operationId));
  };
  const writeNext = async (): Promise<void> => {
    const next = written.shift();
    if (next === undefined) return;
    await twin.prepare(next.before);
    await pause();
    const start = performance.now();
    await twin.write(next.after);
    times.raw.push(performance.now() - start);
  };
  const [first, ...rest] = inputs;
  if (first !== undefined) await runNext(first);
  // The raw side is always one behind, so that either may come first.
  for (const [n, input] of rest.entries()) {
    const sides = [() => runNext(input), writeNext];
    for (const side of n % 2 === 0 ? sides : sides.toReversed()) {
      await pause();
      await side();
    }
  }
  await writeNext();
  return { command: times.command.slice(warmUps), committed: times.committed.slice(warmUps), raw: times.raw.slice(warmUps) };
}

interface Timed {
  readonly saved: number;
  readonly committed: number;
  readonly operationId: string;
}

async function timeCommand<I, L, O>(kernel: Kernel, command: Command<I, L, O>, input: I): Promise<Timed> {
  const start = performance.now();
  const outcome = await runCommand(kernel, command, input);
  const committed = performance.now() - start;
  if (outcome.ok) await outcome.saved;
  const saved = performance.now() - start;
  if (!outcome.ok || outcome.operationId === null) throw new Error(`${command.name} did nothing: ${JSON.stringify(outcome)}`);
  return { saved, committed, operationId: outcome.operationId };
}

interface Written {
  /** The rows that were changed, as they were. */
  readonly before: readonly StoredRow[];
  readonly after: readonly StoredRow[];
}

/** Everything that a command wrote, read back from what its operation says. */
async function readWritten({ database }: Kernel, operationId: string): Promise<Written> {
  const operation = (await database.operations.get(operationId)) as Operation;
  const before: StoredRow[] = [];
  const after: StoredRow[] = [];
  for (const { table, id, created, fields } of operation.patches) {
    const row = (await database.table<object, string>(table).get(id)) as object;
    after.push({ table, row });
    if (created) continue;
    const changes = Object.fromEntries(Object.entries(fields).map(([name, change]) => [name, change.before]));
    const earlier = Object.entries({ ...row, ...changes }).filter(([, value]) => value !== undefined);
    before.push({ table, row: Object.fromEntries(earlier) });
  }
  const log = (await database.meta.get('log')) as object;
  return { before, after: [...after, { table: 'operations', row: operation }, { table: 'meta', row: log }] };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pauseMs));
}
