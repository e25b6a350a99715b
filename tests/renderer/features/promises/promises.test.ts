import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { keepPromise } from '../../../../renderer/features/promises/commands/keep-promise.ts';
import { makePromise } from '../../../../renderer/features/promises/commands/make-promise.ts';
import { renegotiatePromise } from '../../../../renderer/features/promises/commands/renegotiate-promise.ts';
import { withdrawPromise } from '../../../../renderer/features/promises/commands/withdraw-promise.ts';
import { type PromiseFilter, readFits } from '../../../../renderer/features/promises/queries/find-promises.ts';
import { promiseTimeline } from '../../../../renderer/features/promises/queries/promises-of.ts';
import { aboutOfPath } from '../../../../renderer/features/promises/queries/read-about.ts';
import { queueLine, queueName, readPromiseLines, stripFigure } from '../../../../renderer/features/promises/queries/read-promise.ts';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { standingOf } from '../../../../shared/domain/promise/standing.ts';
import { codesOf, openForEach, takeBack } from '../../../support/command-tests.ts';
import { customerFields, jobFields, propertyFields, recoveryFields, rowOf } from '../../../support/sample-rows.ts';
import type { TestKernel } from '../../../support/test-kernel.ts';

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
  recoveryId: null as string | null,
};

let kernel: TestKernel;

openForEach({ ann: 'owner', bo: 'apprentice' }, async (opened) => {
  kernel = opened;
  const { database } = kernel;
  await database.customers.add(rowOf('dana', customerFields('Dana Whitfield')));
  await database.properties.add(rowOf('elm', { ...propertyFields('dana'), zone: 'America/New_York' }));
  await database.jobs.add(rowOf('first', { ...jobFields('dana'), number: 1042 }));
  await database.jobs.add(rowOf('far', { ...jobFields('dana', 'elm'), number: 1043 }));
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

const undo = () => takeBack(kernel);
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
    expect(codesOf(await runCommand(kernel, makePromise, { ...wanted, due: { dueOn: '2026-11-19', dueTime: '14:00' } }))).toEqual([
      'due-over',
    ]);
    expect(codesOf(await runCommand(kernel, makePromise, { ...wanted, jobId: 'nothing' }))).toEqual(['record-gone']);
    expect(codesOf(await runCommand(kernel, makePromise, { ...wanted, words: '  ' }))).toEqual(['input-too_small']);
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
    expect(codesOf(await runCommand(kernel, keepPromise, { promiseId: id, at: '2026-11-19T13:00:00.000Z' }))).toEqual(['kept-before-made']);
    await runCommand(kernel, keepPromise, { promiseId: id, at: null });
    expect(codesOf(await runCommand(kernel, keepPromise, { promiseId: id, at: null }))).toEqual(['promise-is-kept']);
    expect(codesOf(await runCommand(kernel, withdrawPromise, { promiseId: id }))).toEqual(['promise-is-kept']);
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
    expect(codesOf(await move(id, { dueOn: '2026-11-18', dueTime: null }))).toEqual(['due-over']);
    expect(codesOf(await move(id, friday))).toEqual(['same-date']);
    await move(id, monday);
    expect(codesOf(await move(id, { dueOn: '2026-11-25', dueTime: null }))).toEqual(['changed-meanwhile']);
  });
});

describe('a promise made while putting something right', () => {
  const alarm = async () =>
    (await kernel.database.calls.where('recoveryId').equals('rec').toArray()).find(({ kind }) => kind === 'double-deviation');

  beforeEach(async () => {
    await kernel.database.recoveries.add(rowOf('rec', recoveryFields('dana', 'first')));
  });

  it('has an alarm that sleeps until its day is over, moves with it, and goes when it is kept', async () => {
    const id = await make({ recoveryId: 'rec' });
    expect(await alarm()).toMatchObject({ promiseId: id, dueIs: 'from', dueAt: '2026-11-21T00:00:00.000Z', open: 1 });
    await move(id, monday);
    expect(await alarm()).toMatchObject({ dueAt: '2026-11-24T00:00:00.000Z', open: 1 });
    await runCommand(kernel, keepPromise, { promiseId: id, at: null });
    expect(await alarm()).toMatchObject({ open: 0, state: 'cancelled' });
    await undo();
    expect(await alarm()).toMatchObject({ open: 1 });
    await runCommand(kernel, withdrawPromise, { promiseId: id });
    expect(await alarm()).toMatchObject({ open: 0 });
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

describe('what others show of a promise', () => {
  const reader = () => readerOf(kernel.database);

  it('stands on the timeline, made, moved and kept late', async () => {
    const id = await make();
    vi.setSystemTime('2026-11-21T09:00:00.000Z');
    await move(id, monday);
    await runCommand(kernel, keepPromise, { promiseId: id, at: null });
    const { entries } = await promiseTimeline(reader(), { customerId: 'dana' });
    expect(entries.map(({ title, detail }) => [title, detail])).toEqual([
      ['Promised', 'Send the quote, by Fri 20 Nov 2026 16:00'],
      ['New date for a promise', 'Send the quote, by Mon 23 Nov 2026, The part is late.'],
      ['Promise kept late', 'Send the quote'],
    ]);
    expect((await promiseTimeline(reader(), { jobId: 'first' })).entries).toHaveLength(3);
  });

  it('is counted by the strip and told by the queue', async () => {
    const id = await make();
    const row = (await call(id)) as NonNullable<Awaited<ReturnType<typeof call>>>;
    expect([await queueName(reader(), row), await queueLine(reader(), row)]).toEqual(['Dana Whitfield', 'Promise: Send the quote']);
    const figure = (instant: string) => stripFigure(reader(), makeNow(instant, 'Europe/London'));
    expect(await figure(now)).toMatchObject({ value: '0', tone: 'plain' });
    expect(await figure('2026-11-20T09:00:00.000Z')).toMatchObject({ value: '1', tone: 'due', note: 'today' });
    expect(await figure('2026-11-22T09:00:00.000Z')).toMatchObject({ value: '1', tone: 'over', note: '1 past due' });
  });

  it('is listed by how it stands and by whose it is', async () => {
    const [first, second] = [await make(), await make({ assignedTo: 'ann', due: { dueOn: '2026-11-20', dueTime: '09:00' } })];
    const later = makeNow('2026-11-21T09:00:00.000Z', 'Europe/London');
    vi.setSystemTime(later.instant);
    const ids = async (state: PromiseFilter | null, more: Record<string, string> = {}, typed = '') => {
      const found = await readFits(reader(), { ...(state !== null && { state }), ...more }, typed, later);
      return found === null ? null : [...found.ids].toSorted();
    };
    await kernel.database.customers.update('dana', { searchKeys: ['dana', 'whitfield'] });
    const both = [first, second].toSorted();
    expect([await ids(null), await ids('open'), await ids('due')]).toEqual([null, both, both]);
    expect([await ids('missed', { person: 'bo' }), await ids('withdrawn')]).toEqual([[first], []]);
    expect([await ids(null, { person: 'ann' }), await ids('open', { person: 'ann' }, 'quote')]).toEqual([[second], [second]]);
    // By what was promised and by whom it was promised to, word by word.
    expect([await ids('open', {}, 'send quo'), await ids('open', {}, 'whitf'), await ids('kept', {}, 'whitf')]).toEqual([both, both, []]);
    expect(await ids('open', {}, 'drawing')).toEqual([]);
    await runCommand(kernel, keepPromise, { promiseId: first, at: null });
    await runCommand(kernel, keepPromise, { promiseId: second, at: '2026-11-20T08:00:00.000Z' });
    expect([await ids('kept'), await ids('kept-late'), await ids('open')]).toEqual([[second], [first], []]);
    expect([...(await readPromiseLines(reader(), [second, 'gone'])).values()].map(({ customer }) => customer?.name)).toEqual([
      'Dana Whitfield',
    ]);
  });

  it('is about what the screen is about', async () => {
    expect(await aboutOfPath(reader(), '/jobs/first/close')).toMatchObject({ customerId: 'dana', jobId: 'first' });
    expect(await aboutOfPath(reader(), '/customers/dana')).toMatchObject({ customerId: 'dana', jobId: null });
    expect(await aboutOfPath(reader(), '/jobs/new')).toMatchObject({ customerId: null, jobId: null });
  });
});
