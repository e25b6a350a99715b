import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../renderer/data/kernel/run-command.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { addStaff } from '../../../../renderer/features/settings/commands/add-staff.ts';
import { editBusiness } from '../../../../renderer/features/settings/commands/edit-business.ts';
import { editStaff } from '../../../../renderer/features/settings/commands/edit-staff.ts';
import { restStaff } from '../../../../renderer/features/settings/commands/rest-staff.ts';
import { type Business, businessId } from '../../../../shared/domain/business/business.ts';
import { type BusinessFacts, businessFactsOf } from '../../../../shared/domain/business/business-facts.ts';
import type { Staff } from '../../../../shared/domain/staff/staff.ts';
import { changeRows, create } from '../../../support/change-rows.ts';
import { callFields, customerFields, jobFields, promiseFields, recoveryFields } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;

beforeEach(async () => {
  kernel = await openTestKernel({ ann: 'owner', olaf: 'office', tom: 'technician' });
  // The owner that every new database begins with would be a second one.
  const owners = await kernel.database.staff.where('[live+name]').equals([1, 'Owner']).toArray();
  for (const { id } of owners) await kernel.database.staff.delete(id);
});

afterEach(() => kernel.close());

const business = async () => (await kernel.database.business.get(businessId)) as Business;
const person = async (id: string) => (await kernel.database.staff.get(id)) as Staff;

async function change(changes: Partial<BusinessFacts>, from?: Business) {
  const opened = from ?? (await business());
  const before = businessFactsOf(opened);
  return runCommand(kernel, editBusiness, { rev: opened.rev, before, after: { ...before, ...changes } });
}

async function rename(id: string, after: Partial<Pick<Staff, 'name' | 'role'>>, from?: Staff) {
  const { name, role, rev } = from ?? (await person(id));
  return runCommand(kernel, editStaff, { staffId: id, rev, before: { name, role }, after: { name, role, ...after } });
}

const add = (name: string) => runCommand(kernel, addStaff, { name, role: 'technician' as const });
const rest = (staffId: string) => runCommand(kernel, restStaff, { staffId });

function codes(outcome: Outcome<unknown>): string[] {
  return outcome.ok ? [] : outcome.problems.map(({ code, path }) => [code, ...path].join(' '));
}

async function undo(): Promise<void> {
  expect((await stepThroughHistory(kernel, 'undo')).ok).toBe(true);
}

describe('changing the business', () => {
  it('changes what was changed, with holidays in order, and is taken back', async () => {
    const before = businessFactsOf(await business());
    const changes = { name: ' Orchard Plumbing ', zone: 'Asia/Kathmandu', holidays: ['2026-12-26', '2026-12-25', '2026-12-25'] };
    expect((await change(changes)).ok).toBe(true);
    expect(await business()).toMatchObject({
      name: 'Orchard Plumbing',
      zone: 'Asia/Kathmandu',
      holidays: ['2026-12-25', '2026-12-26'],
      openingHours: before.openingHours,
    });
    await undo();
    expect(businessFactsOf(await business())).toEqual(before);
  });

  it('refuses hours that end before they begin, and places that nobody knows, each at its field', async () => {
    const { openingHours } = await business();
    const tuesday = openingHours.map((hours, day) => (day === 1 ? { from: '17:00', to: '08:00' } : hours));
    const outcome = await change({
      zone: 'Mars/Olympus',
      country: 'ZZ',
      openingHours: tuesday,
      callingHours: { from: '20:00', to: '20:00' },
    });
    expect(codes(outcome)).toEqual([
      'zone-unknown zone',
      'country-unknown country',
      'hours-end-first openingHours 1 to',
      'hours-end-first callingHours to',
    ]);
    expect((await business()).rev).toBe(1);
  });

  it('keeps trades, own types of jobs and numbers, each once and none that is usual anyway', async () => {
    const types = [
      { name: 'Boiler service', type: 'maintenance' as const },
      { name: 'boiler service ', type: 'repair' as const },
    ];
    const numbers = { 'calls.acknowledgeWithin': 30, 'calls.tellBeforeArrival': 30 };
    expect((await change({ trades: ['plumbing', 'Gas', 'gas'], jobTypes: types, numbers })).ok).toBe(true);
    expect(await business()).toMatchObject({
      trades: ['plumbing', 'Gas'],
      jobTypes: types.slice(0, 1),
      numbers: { 'calls.acknowledgeWithin': 30 },
    });
    expect((await business()).numbers).not.toHaveProperty('calls.tellBeforeArrival');
    expect(codes(await change({ numbers: { 'reviews.goneAfterDays': 1 } }))).toEqual([
      'number-out-of-bounds numbers reviews.goneAfterDays',
    ]);
  });

  it('refuses half of a time at its field', async () => {
    expect(codes(await change({ callingHours: { from: '', to: '20:00' } }))).toEqual(['input-invalid_format after callingHours from']);
  });

  it('lets a business be closed all week', async () => {
    expect((await change({ openingHours: Array.from({ length: 7 }, () => null) })).ok).toBe(true);
  });

  it('merges what two people changed, and asks where both changed the same', async () => {
    const opened = await business();
    await change({ name: 'Orchard Plumbing' }, opened);
    expect((await change({ currency: 'EUR' }, opened)).ok).toBe(true);
    expect(await business()).toMatchObject({ name: 'Orchard Plumbing', currency: 'EUR' });
    expect(codes(await change({ name: 'Orchard Heating' }, opened))).toEqual(['changed-meanwhile name']);
  });

  it('is the owner’s and the office’s', async () => {
    kernel.become('tom');
    expect(codes(await change({ name: 'Tom’s' }))).toEqual(['not-allowed']);
    kernel.become('olaf');
    expect((await change({ name: 'Orchard Plumbing' })).ok).toBe(true);
  });
});

describe('the team', () => {
  it('takes somebody new, who can be taken back', async () => {
    const outcome = await add(' Sam Reed ');
    const id = outcome.ok ? outcome.output : '';
    expect(await person(id)).toMatchObject({ name: 'Sam Reed', role: 'technician', live: 1 });
    await undo();
    expect(await person(id)).toMatchObject({ live: 0 });
  });

  it('has nobody without a name, and no two of one name', async () => {
    expect(codes(await add(' '))).toEqual(['input-too_small name']);
    expect(codes(await add('TOM'))).toEqual(['staff-name-taken name']);
    expect(codes(await rename('tom', { name: 'Ann' }))).toEqual(['staff-name-taken name']);
    expect((await rename('tom', { name: 'Tom' })).ok).toBe(true);
  });

  it('changes a name and a role, and takes it back', async () => {
    expect((await rename('tom', { name: 'Tom Reed', role: 'office' })).ok).toBe(true);
    expect(await person('tom')).toMatchObject({ name: 'Tom Reed', role: 'office' });
    await undo();
    expect(await person('tom')).toMatchObject({ name: 'tom', role: 'technician' });
  });

  it('keeps both changes that two people made of one person', async () => {
    const opened = await person('tom');
    await rename('tom', { role: 'apprentice' }, opened);
    expect((await rename('tom', { name: 'Tom Reed' }, opened)).ok).toBe(true);
    expect(await person('tom')).toMatchObject({ name: 'Tom Reed', role: 'apprentice' });
    expect(codes(await rename('tom', { role: 'office' }, opened))).toEqual(['changed-meanwhile role']);
  });

  it('puts to rest who has left, and takes it back', async () => {
    expect((await rest('tom')).ok).toBe(true);
    expect(await person('tom')).toMatchObject({ live: 0, name: 'tom' });
    expect(codes(await rest('tom'))).toEqual(['record-gone']);
    await undo();
    expect(await person('tom')).toMatchObject({ live: 1 });
  });

  it('passes on what waited for whoever has left: to anybody, and what an owner answers to another owner', async () => {
    await runCommand(kernel, addStaff, { name: 'Olive', role: 'owner' as const });
    const olive = (await kernel.database.staff.toArray()).find(({ name }) => name === 'Olive')?.id ?? '';
    await runCommand(kernel, changeRows, [
      create('customers', 'dana', customerFields('Dana')),
      create('jobs', 'first', jobFields('dana', null)),
      create('calls', 'ring', { ...callFields('dana', 'first', 'ring'), assignedTo: olive }),
      create('calls', 'ours', { ...callFields('dana', 'first', 'ours'), assignedTo: 'tom' }),
      create('calls', 'alarm', { ...callFields('dana', 'first', 'alarm'), kind: 'double-deviation', assignedTo: olive }),
      create('promises', 'drawing', { ...promiseFields('dana', 'first'), assignedTo: olive }),
      create('recoveries', 'leak', { ...recoveryFields('dana', 'first'), assignedTo: 'tom', technician: olive }),
    ]);
    const outcome = await rest(olive);
    expect(outcome.ok && outcome.output).toEqual({ calls: 2, promises: 1 });
    const whose = async () => {
      const calls = await kernel.database.calls.bulkGet(['ring', 'ours', 'alarm']);
      const leak = await kernel.database.recoveries.get('leak');
      const promise = await kernel.database.promises.get('drawing');
      return [...calls, promise, leak].map((row) => row?.assignedTo).concat(leak?.technician);
    };
    expect(await whose()).toEqual([null, 'tom', 'ann', null, 'tom', null]);
    await undo();
    expect(await whose()).toEqual([olive, 'tom', olive, olive, 'tom', olive]);
  });

  it('never loses its last owner', async () => {
    kernel.become('olaf');
    expect(codes(await rest('ann'))).toEqual(['last-owner']);
    expect(codes(await rename('ann', { role: 'office' }))).toEqual(['last-owner role']);
    await rename('olaf', { role: 'owner' });
    expect((await rest('ann')).ok).toBe(true);
  });

  it('lets nobody put themselves to rest, because nobody else could undo it', async () => {
    kernel.become('olaf');
    expect(codes(await rest('olaf'))).toEqual(['rest-oneself']);
  });
});
