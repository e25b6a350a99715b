import { newId } from '../../../renderer/data/clock/clock.ts';
import { type Kernel, type Outcome, runCommand } from '../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../renderer/data/kernel/undo.ts';
import { beginWork } from '../../../renderer/data/kernel/work.ts';
import { editCustomer } from '../../../renderer/features/customers/commands/edit-customer.ts';
import { bookJob } from '../../../renderer/features/jobs/commands/book-job.ts';
import type { Operation } from '../../../shared/domain/base/operation.ts';
import { createPatch } from '../../../shared/domain/base/patch.ts';
import type { Customer } from '../../../shared/domain/customer/customer.ts';
import { typedOf } from '../../../shared/domain/customer/customer-facts.ts';
import { newCustomer } from '../../../shared/domain/customer/new-customer.ts';
import { randomFrom } from '../support/random.ts';
import { openFaultKernel } from './open-fault-kernel.ts';
import { tell } from './tell-driver.ts';

export interface WorkOrder {
  readonly seed: number;
  /** Ends after this many commands; null goes on until the process is ended. */
  readonly commands: number | null;
  /** Ends once so many were saved, and waits for each before the next; absent where nobody waits. */
  readonly saved?: number;
  /** How many commands go on side by side. */
  readonly atOnce: number;
  /** Characters of noise in each note: what a disk cannot make smaller. */
  readonly noise: number;
}

/** Works as people do, as fast as it goes: books, edits, brings many in at once, undoes. Tells each operation that was saved. */
export async function work(order: WorkOrder): Promise<{ done: number }> {
  const kernel = await openFaultKernel();
  const random = randomFrom(order.seed);
  let left = order.commands ?? Number.POSITIVE_INFINITY;
  let done = 0;
  let saved = 0;
  tell({ kind: 'reached', point: 'working' });
  const person = async (): Promise<void> => {
    while (left > 0 && (order.saved === undefined || saved < order.saved)) {
      left -= 1;
      try {
        const acknowledged = follow(await oneCommand(kernel, random, order.noise));
        if (order.saved !== undefined && (await acknowledged)) saved += 1;
        done += 1;
      } catch (error) {
        tell({ kind: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  };
  await Promise.all(Array.from({ length: order.atOnce }, person));
  return { done };
}

/** Tells when the journal has it; false where there was nothing to save, or it could not be. */
async function follow(outcome: Outcome<unknown> | null): Promise<boolean> {
  if (!outcome?.ok || outcome.operationId === null) return false;
  try {
    await outcome.saved;
    tell({ kind: 'saved', id: outcome.operationId, at: performance.timeOrigin + performance.now() });
    return true;
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    return false;
  }
}

async function oneCommand(kernel: Kernel, random: () => number, noise: number): Promise<Outcome<unknown> | null> {
  const choice = random();
  if (choice < 0.5) return runCommand(kernel, bookJob, bookingOf(random, noise));
  if (choice < 0.85) return edit(kernel, random, noise);
  if (choice < 0.95) return stepThroughHistory(kernel, random() < 0.7 ? 'undo' : 'redo');
  await addMany(kernel, random);
  return null;
}

async function edit(kernel: Kernel, random: () => number, noise: number): Promise<Outcome<unknown> | null> {
  const customer = await anyCustomer(kernel, random);
  if (customer === undefined) return null;
  const before = typedOf(customer);
  const after = { ...before, note: noiseOf(random, noise), tags: [...before.tags.slice(-3), `tag ${Math.floor(random() * 1_000)}`] };
  return runCommand(kernel, editCustomer, { customerId: customer.id, rev: customer.rev, before, after });
}

async function anyCustomer({ database }: Kernel, random: () => number): Promise<Customer | undefined> {
  const count = await database.customers.count();
  return (await database.customers.offset(Math.floor(random() * count)).first()) as Customer | undefined;
}

/** Customers in parts under one work, as an import writes them. */
async function addMany(kernel: Kernel, random: () => number): Promise<void> {
  const onOperation = (operation: Operation): void => {
    const saved = kernel.outbox.send([operation]);
    void follow({ ok: true, output: null, operationId: operation.id, saved });
  };
  const work = await beginWork(kernel.database, { actor: kernel.actorId(), command: 'import-records', onOperation });
  for (let part = 0; part < 4; part += 1) {
    const names = Array.from({ length: 25 }, () => `Ada Many ${Math.floor(random() * 1_000_000)}`);
    await work.write(names.map((name) => createPatch('customers', newId(), newCustomer({ name }))));
  }
  await work.commit([]);
}

function bookingOf(random: () => number, noise: number): Parameters<typeof bookJob.decide>[0] {
  const n = Math.floor(random() * 1_000_000);
  return {
    jobId: newId(),
    requestedAt: '2026-11-19T14:00:00.000Z',
    who: { kind: 'new', name: `Wilma Newcomer ${n}`, phone: `(613) 555-${String(n % 10_000).padStart(4, '0')}` },
    where: {
      kind: 'new',
      address: { line: `${n} Newcomer Avenue`, unit: null, city: 'Perth', region: null, postcode: 'K7H 1A1', country: null },
    },
    equipmentIds: [],
    newEquipment: '',
    customerWords: `The tap in the kitchen drips. ${noiseOf(random, noise)}`,
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

/** Characters that no compression makes smaller. */
function noiseOf(random: () => number, length: number): string {
  let text = '';
  while (text.length < length) text += Math.floor(random() * 4_294_967_296).toString(36);
  return text.slice(0, length);
}
