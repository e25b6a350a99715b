import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { keepPromise } from '../../../../renderer/features/promises/commands/keep-promise.ts';
import { makePromise } from '../../../../renderer/features/promises/commands/make-promise.ts';
import { renegotiatePromise } from '../../../../renderer/features/promises/commands/renegotiate-promise.ts';
import { withdrawPromise } from '../../../../renderer/features/promises/commands/withdraw-promise.ts';
import { standingOf } from '../../../../shared/domain/promise/standing.ts';
import { customerFields, jobFields, propertyFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

/** Thursday 19 November 2026, 14:00 in London. */
const now = '2026-11-19T14:00:00.000Z';
const friday = { dueOn: '2026-11-20', dueTime: '16:00' };
const monday = { dueOn: '2026-11-23', dueTime: null };
const wanted = {
  words: '  Send the quote  ',
  due: friday,
  assignedTo: 'bo',
  customerId: null,
  toName: '',
  jobId: 'first',
  complaintId: null,
  recoveryId: null,
};

let kernel: TestKernel;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(now);
  kernel = await openTestKernel({ ann: 'owner', bo: 'apprentice' });
  const { database } = kernel;
  await database.customers.add(rowOf('dana', customerFields('Dana Whitfield')));
  await database.properties.add(rowOf('elm', { ...propertyFields('dana'), zone: 'America/New_York' }));
  await database.jobs.add(rowOf('first', { ...jobFields('dana'), number: 1042 }));
  await database.jobs.add(rowOf('far', { ...jobFields('dana', 'elm'), number: 1043 }));
});

afterEach(async () => {
  await kernel.close();
  vi.useRealTimers();
});

async function make(changes: Partial<Omit<typeof wanted, 'jobId'> & { jobId: string | null }> = {}): Promise<string> {
  const outcome = await runCommand(kernel, makePromise, { ...wanted, ...changes });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome.output.promiseId;
}
const promise = async (id: string) => kernel.database.promises.get(id);
const call = async (promiseId: string) => (await kernel.database.calls.where('promiseId').equals(promiseId).toArray())[0];
const move = async (promiseId: string, due: { dueOn: string; dueTime: string | null }, dueAt = '2026-11-20T16:00:00.000Z') =>
  runCommand(kernel, renegotiatePromise, { promiseId, dueAt, due, why: 'The part is late.' });
const codes = (outcome: { ok: true } | { ok: false; problems: readonly { code: string }[] }) =>
  outcome.ok ? [] : outcome.problems.map(({ code }) => code);

async function undo(): Promise<void> {
  expect((await stepThroughHistory(kernel, 'undo')).ok).toBe(true);
}

describe('making a promise', () => {
  it('keeps the words and brings them up when they are due, for whoever is to keep them', async () => {
    const id = await make();
    const due = { ...friday, dueAt: '2026-11-20T16:00:00.000Z', zone: 'Europe/London' };
    expect(await promise(id)).toMatchObject({
      words: 'Send the quote',
      madeBy: 'ann',
      madeAt: now,
      customerId: 'dana',
      state: 'open',
      ...due,
    });
    const about = { kind: 'promise', subject: id, promiseId: id, jobId: 'first', customerId: 'dana', assignedTo: 'bo' };
    expect(await call(id)).toMatchObject({ ...about, dueAt: due.dueAt, dueIs: 'by', open: 1, openKey: `promise:${id}` });
  });

  it('means the wall clock of the place', async () => {
    expect(await promise(await make({ jobId: 'far' }))).toMatchObject({ zone: 'America/New_York', dueAt: '2026-11-20T21:00:00.000Z' });
  });

  it('may be to nobody on record, and is taken back whole', async () => {
    const id = await make({ jobId: null, toName: 'The inspector' });
    expect(await promise(id)).toMatchObject({ customerId: null, toName: 'The inspector' });
    await undo();
    expect(await promise(id)).toMatchObject({ live: 0 });
    expect(await call(id)).toMatchObject({ live: 0, open: 0 });
  });

  it('refuses a moment that is over, and what was taken back meanwhile', async () => {
    expect(codes(await runCommand(kernel, makePromise, { ...wanted, due: { dueOn: '2026-11-19', dueTime: '14:00' } }))).toEqual([
      'due-over',
    ]);
    expect(codes(await runCommand(kernel, makePromise, { ...wanted, jobId: 'nothing' }))).toEqual(['record-gone']);
    expect(codes(await runCommand(kernel, makePromise, { ...wanted, words: '  ' }))).toEqual(['input-too_small']);
    expect(await kernel.database.promises.count()).toBe(0);
  });
});

describe('keeping a promise', () => {
  it('settles its call, and is taken back with it', async () => {
    const id = await make();
    expect(await runCommand(kernel, keepPromise, { promiseId: id, at: null })).toMatchObject({ ok: true, output: { late: false } });
    expect(await promise(id)).toMatchObject({ state: 'kept', keptAt: now });
    expect(await call(id)).toMatchObject({ state: 'done', open: 0, closedBecause: { code: 'promise-kept' } });
    await undo();
    expect(await promise(id)).toMatchObject({ state: 'open', keptAt: null });
    expect(await call(id)).toMatchObject({ open: 1, openKey: `promise:${id}` });
  });

  it('keeps the real time: kept late stays kept late, told late does not', async () => {
    const id = await make();
    vi.setSystemTime('2026-11-23T09:00:00.000Z');
    expect(await runCommand(kernel, keepPromise, { promiseId: id, at: '2026-11-20T17:00:00.000Z' })).toMatchObject({
      output: { late: false },
    });
    await undo();
    expect(await runCommand(kernel, keepPromise, { promiseId: id, at: null })).toMatchObject({ output: { late: true } });
  });

  it('is not before it was made, nor twice', async () => {
    const id = await make();
    expect(codes(await runCommand(kernel, keepPromise, { promiseId: id, at: '2026-11-19T13:00:00.000Z' }))).toEqual(['kept-before-made']);
    await runCommand(kernel, keepPromise, { promiseId: id, at: null });
    expect(codes(await runCommand(kernel, keepPromise, { promiseId: id, at: null }))).toEqual(['promise-is-kept']);
    expect(codes(await runCommand(kernel, withdrawPromise, { promiseId: id }))).toEqual(['promise-is-kept']);
  });
});

describe('a new date', () => {
  it('moves the call, remembers the earlier date and why, and is taken back', async () => {
    const id = await make();
    expect(await move(id, monday)).toMatchObject({ ok: true, output: { missed: false } });
    const earlier = { ...friday, dueAt: '2026-11-20T16:00:00.000Z', at: now, by: 'ann', why: 'The part is late.' };
    expect(await promise(id)).toMatchObject({ ...monday, dueAt: '2026-11-23T23:59:59.999Z', renegotiated: [earlier] });
    expect(await call(id)).toMatchObject({ dueAt: '2026-11-23T23:59:59.999Z' });
    await undo();
    expect(await promise(id)).toMatchObject({ ...friday, renegotiated: [] });
    expect(await call(id)).toMatchObject({ dueAt: '2026-11-20T16:00:00.000Z' });
  });

  it('does not undo that its day went by', async () => {
    const id = await make();
    vi.setSystemTime('2026-11-21T09:00:00.000Z');
    expect(await move(id, monday)).toMatchObject({ ok: true, output: { missed: true } });
    const row = await promise(id);
    expect(row && standingOf(row, { instant: '2026-11-22T09:00:00.000Z' })).toBe('missed');
  });

  it('opens a call where somebody had settled it by hand', async () => {
    const id = await make();
    const { openKey: _key, ...rest } = (await call(id)) as NonNullable<Awaited<ReturnType<typeof call>>>;
    await kernel.database.calls.put({ ...rest, open: 0, state: 'done' });
    await move(id, monday);
    const open = (await kernel.database.calls.where('promiseId').equals(id).toArray()).filter((one) => one.open === 1);
    expect(open).toHaveLength(1);
  });

  it('asks again when somebody else moved it, it is over, or it is the same', async () => {
    const id = await make();
    expect(codes(await move(id, { dueOn: '2026-11-18', dueTime: null }))).toEqual(['due-over']);
    expect(codes(await move(id, friday))).toEqual(['same-date']);
    await move(id, monday);
    expect(codes(await move(id, { dueOn: '2026-11-25', dueTime: null }))).toEqual(['changed-meanwhile']);
  });
});

it('is taken off without a trace in Today, and put back', async () => {
  const id = await make();
  expect((await runCommand(kernel, withdrawPromise, { promiseId: id })).ok).toBe(true);
  expect(await promise(id)).toMatchObject({ state: 'withdrawn' });
  expect(await call(id)).toMatchObject({ state: 'cancelled', closedBecause: { code: 'promise-withdrawn' } });
  await undo();
  expect(await promise(id)).toMatchObject({ state: 'open' });
  expect(await call(id)).toMatchObject({ open: 1 });
});
