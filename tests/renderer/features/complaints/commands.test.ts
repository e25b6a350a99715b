import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Command } from '../../../../renderer/data/kernel/command.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { closeComplaint, reopenComplaint } from '../../../../renderer/features/complaints/commands/close-complaint.ts';
import { editComplaint } from '../../../../renderer/features/complaints/commands/edit-complaint.ts';
import { openComplaint } from '../../../../renderer/features/complaints/commands/open-complaint.ts';
import {
  acknowledgeComplaint,
  planComplaint,
  thankForComplaint,
} from '../../../../renderer/features/complaints/commands/step-complaint.ts';
import { tellSupplier } from '../../../../renderer/features/complaints/commands/tell-supplier.ts';
import { emptyComplaint, type TypedComplaint, typedComplaintOf } from '../../../../shared/domain/complaint/complaint-facts.ts';
import { openForEach, takeBack } from '../../../support/command-tests.ts';
import { customerFields, jobFields, rowOf } from '../../../support/sample-rows.ts';
import type { TestKernel } from '../../../support/test-kernel.ts';

/** Thursday 19 November 2026, 14:00 in London; open on weekdays from 8 to 17. */
const now = '2026-11-19T14:00:00.000Z';
const earlier = '2026-11-18T09:00:00.000Z';

let kernel: TestKernel;

openForEach({ ann: 'owner', bo: 'apprentice' }, async (opened) => {
  kernel = opened;
  const { database } = kernel;
  await database.customers.add(rowOf('dana', customerFields('Dana Whitfield')));
  await database.customers.add(rowOf('sid', { ...customerFields('Sid'), doNotContact: true }));
  await database.jobs.add(rowOf('job', jobFields('dana')));
});

async function run<I, L, O>(command: Command<I, L, O>, input: I): Promise<O> {
  const outcome = await runCommand(kernel, command, input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.output;
}

async function refusals<I, L, O>(command: Command<I, L, O>, input: I): Promise<string[]> {
  const outcome = await runCommand(kernel, command, input);
  return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
}

const undo = () => takeBack(kernel);
const typed: TypedComplaint = { ...emptyComplaint, customerId: 'dana', jobId: 'job', got: 'It still drips.' };
const open = (changes: Partial<TypedComplaint> = {}, thanked = false) =>
  run(openComplaint, { complaintId: 'c', typed: { ...typed, ...changes }, thanked, newcomer: null });
const complaint = async () => kernel.database.complaints.get('c');
const acknowledge = (at: string | null = null) => run(acknowledgeComplaint, { complaintId: 'c', at, thanked: true });
const plan = (words = 'A new valve on Friday.') => run(planComplaint, { complaintId: 'c', at: null, plan: words });

/** Calls as `subject state due`. */
async function calls(): Promise<string[]> {
  const rows = await kernel.database.calls.toArray();
  return rows
    .filter(({ live }) => live === 1)
    .map(({ subject, state, dueAt }) => `${subject} ${state} ${dueAt.slice(5, 16)}`)
    .toSorted();
}

const both = ['c open 11-20T09:00', 'c/plan open 11-23T17:00'];

describe('a new complaint', () => {
  it('is acknowledged within four open hours and planned for within two business days', async () => {
    expect(await open()).toEqual({ complaintId: 'c', dueAt: '2026-11-20T09:00:00.000Z' });
    expect(await complaint()).toMatchObject({ got: 'It still drips.', trade: 'plumbing', state: 'open', heardAt: now });
    expect(await calls()).toEqual(both);
    await undo();
    expect(await complaint()).toMatchObject({ live: 0 });
    expect(await calls()).toEqual([]);
  });

  it('asks whoever was there to look back on the closed job, once, and takes that back too', async () => {
    const { database } = kernel;
    await database.jobs.update('job', { status: 'done', completedAt: '2026-06-01T10:00:00.000Z' });
    const slot = { date: '2026-06-01', start: '09:00', end: null, zone: 'Europe/London' };
    const times = { slot, startsAt: '2026-06-01T08:00:00.000Z', endsAt: '2026-06-01T10:00:00.000Z' };
    await database.appointments.add(rowOf('visit', { jobId: 'job', ...times, crew: ['bo'], outcome: 'carried-out' as const }));
    await open();
    expect(await database.reviews.get('review:job')).toMatchObject({ why: 'complaint', askedOf: 'bo', state: 'waiting', live: 1 });
    expect(await calls()).toEqual([...both, 'job open 11-19T14:00']);
    await run(openComplaint, { complaintId: 'd', typed, thanked: true, newcomer: null });
    expect((await calls()).filter((call) => call.startsWith('job'))).toHaveLength(1);
    await undo();
    await undo();
    expect(await database.reviews.get('review:job')).toMatchObject({ live: 0 });
    expect(await calls()).toEqual([]);
  });

  it('asks about a closed job that is only named later', async () => {
    await open({ jobId: null });
    expect(await kernel.database.reviews.count()).toBe(0);
    await kernel.database.jobs.update('job', { status: 'done', completedAt: earlier });
    const row = await complaint();
    if (row === undefined) throw new Error('no complaint');
    const before = typedComplaintOf(row);
    await run(editComplaint, { complaintId: 'c', rev: 1, before, after: { ...before, jobId: 'job' } });
    expect(await kernel.database.reviews.get('review:job')).toMatchObject({ why: 'complaint', live: 1 });
    await undo();
    expect(await kernel.database.reviews.get('review:job')).toMatchObject({ live: 0 });
  });

  it('counts from when it was said, and asks for no acknowledgement of who was thanked then', async () => {
    await open({ heardAt: earlier }, true);
    expect(await complaint()).toMatchObject({ acknowledgedAt: earlier, thankedAt: earlier });
    expect(await calls()).toEqual(['c/plan open 11-20T17:00']);
  });

  it('may come from one of our own, also by an apprentice, with nobody outside to ring', async () => {
    kernel.become('bo');
    await open({ from: 'employee', staffId: 'bo', got: 'The wrong part was in the van.' });
    expect((await kernel.database.calls.toArray()).map(({ customerId }) => customerId)).toEqual([null, null]);
  });

  it('writes to who wants no calls', async () => {
    await open({ customerId: 'sid' });
    expect((await kernel.database.calls.toArray()).map(({ nextStep }) => nextStep)).toEqual(['write', 'write']);
  });

  it('puts somebody new on record with a name and a phone, and takes both back with one undo', async () => {
    const newcomer = { name: 'Ida Finch', phone: '020 7946 0231' };
    const input = { complaintId: 'c', typed: { ...typed, customerId: null, jobId: null }, thanked: false };
    expect(await refusals(openComplaint, { ...input, newcomer: { ...newcomer, name: ' ' } })).toEqual(['name-missing']);
    await run(openComplaint, { ...input, newcomer });
    const named = async () => (await kernel.database.customers.toArray()).filter(({ live, name }) => live === 1 && name === 'Ida Finch');
    const [ida] = await named();
    expect((await complaint())?.customerId).toBe(ida?.id);
    expect(ida?.phones).toMatchObject([{ e164: '+442079460231' }]);
    await undo();
    expect(await named()).toEqual([]);
  });

  it('is saved once, and only of somebody who is on record', async () => {
    await open();
    expect(await refusals(openComplaint, { complaintId: 'c', typed, thanked: false, newcomer: null })).toEqual(['complaint-saved-already']);
    expect(
      await refusals(openComplaint, { complaintId: 'd', typed: { ...typed, customerId: 'nobody' }, thanked: false, newcomer: null }),
    ).toEqual(['customer-gone']);
  });
});

describe('what is done about it', () => {
  it('acknowledging settles its call with the real time, and is taken back whole', async () => {
    await open({ heardAt: earlier });
    await acknowledge('2026-11-18T10:00:00.000Z');
    expect(await complaint()).toMatchObject({ acknowledgedAt: '2026-11-18T10:00:00.000Z', thankedAt: '2026-11-18T10:00:00.000Z' });
    const done = (await kernel.database.calls.toArray()).find(({ subject }) => subject === 'c');
    expect(done).toMatchObject({ state: 'done', closedAt: '2026-11-18T10:00:00.000Z', closedBecause: { code: 'complaint-acknowledged' } });
    await undo();
    expect(await complaint()).toMatchObject({ acknowledgedAt: null, thankedAt: null });
    expect(await calls()).toEqual(['c open 11-18T13:00', 'c/plan open 11-20T17:00']);
  });

  it('a plan settles both calls, because who was told a plan was heard', async () => {
    await open();
    await plan();
    expect(await complaint()).toMatchObject({ state: 'planned', plan: 'A new valve on Friday.', acknowledgedAt: now, plannedAt: now });
    expect(await calls()).toEqual(['c done 11-20T09:00', 'c/plan done 11-23T17:00']);
    await undo();
    expect(await complaint()).toMatchObject({ state: 'open', plan: '' });
    expect(await calls()).toEqual(both);
    expect(await refusals(planComplaint, { complaintId: 'c', at: null, plan: ' ' })).toEqual(['plan-missing']);
  });

  it('thanking is kept with its time, once', async () => {
    await open();
    await run(thankForComplaint, { complaintId: 'c', at: null });
    vi.setSystemTime('2026-11-19T15:00:00.000Z');
    await run(thankForComplaint, { complaintId: 'c', at: null });
    expect(await complaint()).toMatchObject({ thankedAt: now, acknowledgedAt: null });
    await undo();
    expect(await complaint()).toMatchObject({ thankedAt: null });
  });

  it('telling the supplier is kept with its time', async () => {
    await open();
    await run(tellSupplier, { complaintId: 'c', supplierId: 'sid', at: null });
    expect(await complaint()).toMatchObject({ supplierId: 'sid', supplierToldAt: now });
    await undo();
    expect(await complaint()).toMatchObject({ supplierId: null, supplierToldAt: null });
    expect(await refusals(tellSupplier, { complaintId: 'c', supplierId: 'nobody', at: null })).toEqual(['supplier-gone']);
  });
});

describe('closing and taking it up again', () => {
  it('needs an outcome, and ends what is open about it', async () => {
    await open();
    expect(await refusals(closeComplaint, { complaintId: 'c', outcome: '' })).toEqual(['outcome-missing']);
    expect(await run(closeComplaint, { complaintId: 'c', outcome: ' It is dry. ' })).toEqual({ endedCalls: 2 });
    expect(await complaint()).toMatchObject({ state: 'closed', outcome: 'It is dry.', closedAt: now });
    expect(await calls()).toEqual(['c done 11-20T09:00', 'c/plan done 11-23T17:00']);
    await undo();
    expect(await calls()).toEqual(both);
  });

  it('owes a plan anew from when it came up again', async () => {
    await open();
    await plan();
    await run(closeComplaint, { complaintId: 'c', outcome: 'It is dry.' });
    vi.setSystemTime('2026-11-26T09:00:00.000Z');
    await run(reopenComplaint, { complaintId: 'c' });
    expect(await complaint()).toMatchObject({ state: 'open', closedAt: null, plannedAt: null, plan: 'A new valve on Friday.' });
    expect((await calls()).filter((call) => call.includes('open'))).toEqual(['c/plan open 11-30T17:00']);
    await undo();
    expect(await complaint()).toMatchObject({ state: 'closed', reopenedAt: null });
    expect((await calls()).filter((call) => call.includes('open'))).toEqual([]);
  });

  it('refuses what the state does not allow', async () => {
    await open();
    expect(await refusals(reopenComplaint, { complaintId: 'c' })).toEqual(['complaint-open-already']);
    await run(closeComplaint, { complaintId: 'c', outcome: 'Dry.' });
    expect(await refusals(closeComplaint, { complaintId: 'c', outcome: 'Dry.' })).toEqual(['complaint-closed-already']);
    expect(await refusals(acknowledgeComplaint, { complaintId: 'c', at: null, thanked: true })).toEqual(['complaint-closed-already']);
    expect(await refusals(planComplaint, { complaintId: 'gone', at: null, plan: 'x' })).toEqual(['record-gone']);
  });
});

describe('changing what is written', () => {
  const edit = async (rev: number, before: TypedComplaint, changes: Partial<TypedComplaint>) =>
    run(editComplaint, { complaintId: 'c', rev, before, after: { ...before, ...changes } });

  it('moves untried calls with who said it and when, and back with undo', async () => {
    await open();
    const row = await complaint();
    if (row === undefined) throw new Error('It is not there.');
    await edit(row.rev, typedComplaintOf(row), { customerId: 'sid', heardAt: earlier });
    expect(await calls()).toEqual(['c open 11-18T13:00', 'c/plan open 11-20T17:00']);
    expect((await kernel.database.calls.toArray()).map(({ customerId }) => customerId)).toEqual(['sid', 'sid']);
    await undo();
    expect(await calls()).toEqual(both);
  });

  it('merges field by field and asks where both wrote something else', async () => {
    await open();
    const row = await complaint();
    if (row === undefined) throw new Error('It is not there.');
    const shown = typedComplaintOf(row);
    await edit(row.rev, shown, { theme: 'Not settled' });
    await edit(row.rev, shown, { part: 'Ball valve' });
    expect(await complaint()).toMatchObject({ theme: 'Not settled', part: 'Ball valve' });
    const other = { complaintId: 'c', rev: row.rev, before: shown, after: { ...shown, theme: 'Late' } };
    expect(await refusals(editComplaint, other)).toEqual(['changed-meanwhile']);
  });
});
