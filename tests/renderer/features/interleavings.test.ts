import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../renderer/data/kernel/command.ts';
import { type Outcome, runCommand } from '../../../renderer/data/kernel/run-command.ts';
import { editCustomer } from '../../../renderer/features/customers/commands/edit-customer.ts';
import { editEquipment } from '../../../renderer/features/equipment/commands/edit-equipment.ts';
import { editJob, plannedVisit, visitFields } from '../../../renderer/features/jobs/commands/edit-job.ts';
import { editProperty } from '../../../renderer/features/properties/commands/edit-property.ts';
import { changedMeanwhile } from '../../../shared/domain/base/conflict-problems.ts';
import { typedOf } from '../../../shared/domain/customer/customer-facts.ts';
import { typedEquipmentOf } from '../../../shared/domain/equipment/equipment-facts.ts';
import { typedPropertyOf } from '../../../shared/domain/property/property-facts.ts';
import type { RowOf, TableName } from '../../../shared/domain/schema.ts';
import { randomFrom } from '../../faults/support/random.ts';
import { faultCount, faultTry } from '../../support/fault-count.ts';
import { customerFields, equipmentFields, jobFields, propertyFields, rowOf } from '../../support/sample-rows.ts';
import { seed } from '../../support/seed.ts';
import { openTestKernel, type TestKernel } from '../../support/test-kernel.ts';

type Form = Readonly<Record<string, unknown>>;

/** A form that somebody has open: what it showed, of which revision, and what stands in it now. */
interface OpenForm {
  readonly rev: number;
  readonly before: Form;
  after: Form;
}

/** One kind of record with the command that its form sends. */
interface Kind {
  readonly table: TableName;
  /** Fields that are typed into here. */
  readonly fields: readonly string[];
  read(row: never): Form;
  send(kernel: TestKernel, id: string, form: OpenForm): Promise<Outcome<unknown>>;
}

/** As the form sends it: a command's own types are checked by its schema when it runs. */
function send<I, L, O>(kernel: TestKernel, command: Command<I, L, O>, input: object): Promise<Outcome<unknown>> {
  return runCommand(kernel, command, input as I);
}

const noVisit = visitFields(plannedVisit([]));
const jobForm = ({
  customerWords,
  expectation,
  expectationSource,
  trade,
  jobType,
  jobTypeName,
  noCharge,
  equipmentIds,
  billToCustomerId,
}: RowOf<'jobs'>): Form => ({
  customerWords,
  expectation,
  expectationSource,
  trade,
  jobType,
  jobTypeName: jobTypeName ?? null,
  noCharge,
  equipmentIds,
  billToCustomerId: billToCustomerId ?? null,
});

const kinds: readonly Kind[] = [
  {
    table: 'customers',
    fields: ['name', 'company', 'note'],
    read: (row: RowOf<'customers'>) => typedOf(row),
    send: (kernel, customerId, form) => send(kernel, editCustomer, { customerId, ...form }),
  },
  {
    table: 'properties',
    fields: ['line', 'city', 'unit', 'note'],
    read: (row: RowOf<'properties'>) => typedPropertyOf(row),
    send: (kernel, propertyId, form) => send(kernel, editProperty, { propertyId, ...form }),
  },
  {
    table: 'equipment',
    fields: ['kind', 'make', 'serial', 'note'],
    read: (row: RowOf<'equipment'>) => typedEquipmentOf(row),
    send: (kernel, equipmentId, form) => send(kernel, editEquipment, { equipmentId, ...form }),
  },
  {
    table: 'jobs',
    fields: ['customerWords', 'expectation', 'trade'],
    read: jobForm,
    send: (kernel, jobId, form) => send(kernel, editJob, { jobId, ...form, visitBefore: noVisit, visitAfter: noVisit }),
  },
];

/** Few values, so that two people now and then type the same. */
const words = ['red', 'green', 'blue'];

/** What must become of a record when this form is sent: null when somebody has to be asked. */
function expectedAfter(now: Form, { before, after }: OpenForm): Form | null {
  const changed = Object.keys(after).filter((field) => after[field] !== before[field]);
  if (changed.some((field) => now[field] !== before[field] && now[field] !== after[field])) return null;
  return { ...now, ...Object.fromEntries(changed.map((field) => [field, after[field]])) };
}

describe('two people who edit one record', () => {
  it('are merged field by field or asked, in every order, and nobody is written over', { timeout: 300_000 }, async () => {
    const kernel = await openTestKernel({ ann: 'owner', bob: 'owner' });
    const seen = { kept: 0, asked: 0, together: 0 };
    const random = randomFrom(seed);
    for (let n = 0; n < faultCount(40, 500); n += 1) {
      const kind = kinds[n % kinds.length] as Kind;
      await faultTry('interleavings', () => interleave(kernel, kind, `r${n}`, random, seen));
    }
    for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(2);
    await kernel.close();
  });
});

async function interleave(
  kernel: TestKernel,
  kind: Kind,
  id: string,
  random: () => number,
  seen: Record<'kept' | 'asked' | 'together', number>,
) {
  await addRecord(kernel, kind, id);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const stored = async () => (await kernel.database.table(kind.table).get(id)) as { rev: number };
  const read = async (): Promise<Form> => kind.read((await stored()) as never);
  const open = async (): Promise<OpenForm> => {
    const row = await stored();
    const shown = kind.read(row as never);
    return { rev: row.rev, before: shown, after: shown };
  };
  const forms = [await open(), await open()];
  for (let step = 0; step < 20; step += 1) {
    const which = random() < 0.5 ? 0 : 1;
    const form = forms[which] as OpenForm;
    const choice = random();
    if (choice < 0.7) form.after = { ...form.after, [pick(kind.fields)]: pick(words) };
    else if (choice < 0.9) {
      const now = await read();
      const expected = expectedAfter(now, form);
      kernel.become(which === 0 ? 'ann' : 'bob');
      const outcome = await kind.send(kernel, id, form);
      expectAsked(outcome, expected === null);
      expect(await read()).toEqual(expected ?? now);
      seen[expected === null ? 'asked' : 'kept'] += 1;
      forms[which] = await open();
    } else {
      await sendTogether(kernel, kind, id, forms as [OpenForm, OpenForm], read);
      seen.together += 1;
      forms[0] = await open();
      forms[1] = await open();
    }
  }
}

/** Both at the same moment: what comes of it must be what one order of the two makes of it. */
async function sendTogether(kernel: TestKernel, kind: Kind, id: string, forms: readonly [OpenForm, OpenForm], read: () => Promise<Form>) {
  const now = await read();
  const outcomes = await Promise.all(forms.map((form) => kind.send(kernel, id, form)));
  const after = await read();
  const inOrder = (order: readonly (0 | 1)[]): unknown => {
    const asked = [false, false];
    let row = now;
    for (const which of order) {
      const next = expectedAfter(row, forms[which]);
      asked[which] = next === null;
      row = next ?? row;
    }
    return { row, asked };
  };
  expect([inOrder([0, 1]), inOrder([1, 0])]).toContainEqual({ row: after, asked: outcomes.map(({ ok }) => !ok) });
}

function expectAsked(outcome: Outcome<unknown>, asked: boolean): void {
  expect(outcome.ok).toBe(!asked);
  if (!outcome.ok) expect(outcome.problems.map(({ code }) => code)).toContain(changedMeanwhile);
}

async function addRecord({ database }: TestKernel, { table }: Kind, id: string): Promise<void> {
  const fields = {
    customers: () => customerFields(),
    properties: () => propertyFields('somebody'),
    equipment: () => equipmentFields('somewhere'),
    jobs: () => jobFields('somebody'),
  }[table as 'customers' | 'properties' | 'equipment' | 'jobs'];
  await database.table(table).add(rowOf(id, fields()));
}
