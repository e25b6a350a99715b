import type { Database } from '../../renderer/data/database/database.ts';
import { openDatabase } from '../../renderer/data/kernel/open-kernel.ts';
import type { Outbox } from '../../renderer/data/kernel/outbox.ts';
import type { Kernel } from '../../renderer/data/kernel/run-command.ts';
import { appendOperation, logTables, writePatches } from '../../renderer/data/kernel/write.ts';
import type { Operation } from '../../shared/domain/base/operation.ts';
import { createPatch } from '../../shared/domain/base/patch.ts';
import type { Role } from '../../shared/domain/staff/staff.ts';

export interface TestKernel extends Kernel {
  /** From here on this person sits at the computer. */
  become(actor: string): void;
  /** What the outbox was handed, in order. */
  readonly sent: readonly Operation[];
  close(): Promise<void>;
}

export const machine = { zone: 'Europe/London', country: 'GB' };
let opened = 0;

/** A name that no other test of this process uses. */
export function databaseName(): string {
  opened += 1;
  return `test-${opened}`;
}

/** A kernel on a new database with the named people, each an owner unless told otherwise, and no journal behind it. */
export async function openTestKernel(people: Readonly<Record<string, Role>> = { ann: 'owner' }): Promise<TestKernel> {
  const database = await openDatabase(databaseName(), machine);
  await addStaff(database, people);
  let actor = Object.keys(people)[0] as string;
  const sent: Operation[] = [];
  const outbox: Outbox = {
    send: async (operations) => {
      sent.push(...operations);
    },
    drain: async () => undefined,
  };
  return {
    database,
    outbox,
    ready: Promise.resolve(),
    sent,
    actorId: () => actor,
    seed: () => 1,
    become: (next) => {
      actor = next;
    },
    close: async () => database.delete(),
  };
}

/** People with ids of the test's choosing, as a barrier: no test's undo reaches them. */
async function addStaff(database: Database, people: Readonly<Record<string, Role>>): Promise<void> {
  const at = '2026-11-02T08:00:00.000Z';
  const patches = Object.entries(people).map(([id, role]) => createPatch('staff', id, { name: id, role }));
  await database.transaction('rw', ['staff', ...logTables], async () => {
    await writePatches(database, patches, { at, actor: 'program' });
    await appendOperation(database, { at, actor: 'program', command: 'add-staff', patches, barrier: 1 });
  });
}
