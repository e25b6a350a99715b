import { vi } from 'vitest';
import type { Command } from '../../../../renderer/data/kernel/command.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { type BookingInput, bookJob } from '../../../../renderer/features/jobs/commands/book-job.ts';
import { type ClosingInput, closeVisit } from '../../../../renderer/features/jobs/commands/close-visit.ts';
import type { AnsweredPair } from '../../../../renderer/features/jobs/commands/revisit-answer.ts';
import type { TableName } from '../../../../shared/domain/schema.ts';
import { type Change, changeRows } from '../../../support/change-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

/** Thursday, nine in the morning; the test kernel's business is in London and open on weekdays from 8 to 17. */
export const thursdayNine = '2026-11-19T09:00:00.000Z';

/** A shop at a moment of the test's choosing, with the commands of this feature at hand. */
export class Shop {
  readonly kernel: TestKernel;
  constructor(kernel: TestKernel) {
    this.kernel = kernel;
  }

  static async open(people?: Parameters<typeof openTestKernel>[0]): Promise<Shop> {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(thursdayNine);
    return new Shop(await openTestKernel(people));
  }

  at(instant: string): void {
    vi.setSystemTime(instant);
  }

  async close(): Promise<void> {
    await this.kernel.close();
    vi.useRealTimers();
  }

  /** Carries out what must succeed. */
  async run<I, L, O>(command: Command<I, L, O>, input: I): Promise<O> {
    const outcome = await runCommand(this.kernel, command, input);
    if (!outcome.ok) throw new Error(`${command.name} was refused: ${JSON.stringify(outcome.problems)}`);
    return outcome.output;
  }

  /** The codes with which it is refused; empty when it is not. */
  async refusals<I, L, O>(command: Command<I, L, O>, input: I): Promise<string[]> {
    const outcome = await runCommand(this.kernel, command, input);
    return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
  }

  async seed(changes: Change[]): Promise<void> {
    await this.run(changeRows, changes);
  }

  async undo(): Promise<void> {
    const outcome = await stepThroughHistory(this.kernel, 'undo');
    if (!outcome.ok) throw new Error(`Undo was refused: ${JSON.stringify(outcome.problems)}`);
  }

  async redo(): Promise<void> {
    const outcome = await stepThroughHistory(this.kernel, 'redo');
    if (!outcome.ok) throw new Error(`Redo was refused: ${JSON.stringify(outcome.problems)}`);
  }

  async live<T extends TableName>(table: T): Promise<Record<string, unknown>[]> {
    const rows = (await this.kernel.database.table(table).toArray()) as Record<string, unknown>[];
    return rows.filter((row) => row['live'] === 1);
  }

  /** What every live row says, without bookkeeping: equal before something and after its undo. */
  async contents(): Promise<unknown> {
    const tables = [
      'appointments',
      'callAttempts',
      'calls',
      'complaints',
      'customers',
      'equipment',
      'jobs',
      'occupancies',
      'properties',
      'recoveries',
      'reviews',
      'revisitDecisions',
    ] as const;
    const all: [string, unknown][] = [];
    for (const table of tables) {
      const rows = await this.live(table);
      all.push([table, rows.map(({ rev: _rev, updatedAt: _at, updatedBy: _by, ...fields }) => fields)]);
    }
    return all;
  }

  /** Calls as `kind customer state`, in a fixed order. */
  async calls(): Promise<string[]> {
    const rows = await this.live('calls');
    return rows.map((call) => `${call['kind']} ${call['customerId']} ${call['state']}`).toSorted();
  }

  async job(id: string): Promise<Record<string, unknown>> {
    return (await this.kernel.database.table('jobs').get(id)) as Record<string, unknown>;
  }

  book(changes: Partial<BookingInput>): Promise<{ jobId: string; number: number; ringBy: string | null }> {
    return this.run(bookJob, { ...booking, ...changes });
  }

  closeJob(changes: Partial<ClosingInput>): Promise<{ checkOn: string | null }> {
    return this.run(closeVisit, { ...closing, ...changes });
  }
}

export const booking: BookingInput = {
  jobId: 'job',
  requestedAt: thursdayNine,
  who: { kind: 'new', name: 'Dana Whitfield', phone: '020 7946 0230' },
  where: { kind: 'new', address: { line: '14 Orchard Row', unit: null, city: null, region: null, postcode: null, country: null } },
  equipmentIds: [],
  newEquipment: '',
  customerWords: 'Water by the water heater',
  expectation: '',
  expectationSource: null,
  when: null,
  crew: [],
  trade: 'plumbing',
  jobType: 'diagnosis',
  jobTypeName: null,
  noCharge: false,
  answers: [],
};

export const closing: ClosingInput = {
  jobId: 'job',
  endedAt: thursdayNine,
  finding: 'wall seepage',
  workDone: '',
  repairMade: true,
  explanation: 'Water comes through the basement wall.',
  teachBack: { said: 'So it is the wall', result: 'understood' },
  certainty: 'sure',
  ifWrong: 'Drops above the floor',
  declined: '',
  plannedNext: '',
  parts: [],
  surprise: false,
  finalCause: null,
  told: [],
  answers: [],
};

/** An answer about a pair, as the banner sends it. */
export function answered(originalJobId: string, answer: AnsweredPair['answer']): AnsweredPair {
  return { originalJobId, answer, score: 71, signals: [{ code: 'same-equipment', points: 30, params: {} }], ruleVersion: 1 };
}
