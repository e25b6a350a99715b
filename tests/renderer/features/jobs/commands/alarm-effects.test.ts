import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defineCommand } from '../../../../../renderer/data/kernel/command.ts';
import { alarmTables, loadAlarm, promiseAlarmPatches } from '../../../../../renderer/data/kernel/load-alarm.ts';
import { answerRevisit } from '../../../../../renderer/features/jobs/commands/answer-revisit.ts';
import { updatePatch } from '../../../../../shared/domain/base/patch.ts';
import { promiseSchema } from '../../../../../shared/domain/promise/promise.ts';
import { create } from '../../../../support/change-rows.ts';
import { customerFields, jobFields, promiseFields, propertyFields } from '../../../../support/sample-rows.ts';
import { answered, Shop, thursdayNine } from '../shop.ts';

let shop: Shop;
const known = { who: { kind: 'known', id: 'dana' }, where: { kind: 'known', id: 'orchard' } } as const;
beforeEach(async () => {
  shop = await Shop.open({ olga: 'office' });
  await shop.seed([
    create('customers', 'dana', customerFields('Dana Whitfield')),
    create('properties', 'orchard', propertyFields('dana')),
    create('jobs', 'first', { ...jobFields('dana', 'orchard'), status: 'done', completedAt: '2026-11-10T09:00:00.000Z' }),
    create('jobs', 'other', { ...jobFields('dana', 'orchard'), number: 2, status: 'done', completedAt: '2026-11-11T09:00:00.000Z' }),
  ]);
  await shop.book({ jobId: 'second', ...known, answers: [answered('first', 'said')] });
});
afterEach(() => shop.close());

const answer = (jobId: string, say: 'said' | 'later' | 'unsure' | 'no', originalJobId: string) =>
  shop.run(answerRevisit, { ...answered(originalJobId, say), jobId, answer: say });
const alarms = async () => {
  const roles = new Map((await shop.live('staff')).map(({ id, role }) => [id, role]));
  return (await shop.live('calls'))
    .filter(({ kind }) => kind === 'double-deviation')
    .map(({ subject, state, jobId, assignedTo, promiseId }) => ({ subject, state, jobId, whose: roles.get(assignedTo), promiseId }))
    .toSorted((a, b) => String(a.state).localeCompare(String(b.state)));
};
const raised = (subject: string, jobId: string) => ({ subject, state: 'open', jobId, whose: 'owner', promiseId: null });

describe('a second confirmed revisit', () => {
  it('raises the alarm with the booking, and undoing the booking takes it back', async () => {
    expect(await alarms()).toEqual([]);
    const before = await shop.contents();
    await shop.book({ jobId: 'third', ...known, answers: [answered('second', 'later')] });
    expect(await alarms()).toEqual([raised('first', 'third')]);
    await shop.undo();
    expect(await shop.contents()).toEqual(before);
    await shop.redo();
    expect(await alarms()).toEqual([raised('first', 'third')]);
  });

  it('goes with the answer, whichever of the chain it was, and each answer is undone in one step', async () => {
    await shop.book({ jobId: 'third', ...known, answers: [answered('first', 'later')] });
    for (const jobId of ['third', 'second']) {
      const before = await shop.contents();
      await answer(jobId, 'no', 'first');
      expect(await alarms()).toMatchObject([{ state: 'cancelled' }]);
      await shop.undo();
      expect(await shop.contents()).toEqual(before);
      expect(await alarms()).toEqual([raised('first', 'third')]);
    }
    await answer('third', 'no', 'first');
    await answer('third', 'later', 'first');
    expect(await alarms()).toMatchObject([{ state: 'cancelled' }, raised('first', 'third')]);
  });

  it('moves with the chain to another original', async () => {
    await shop.book({ jobId: 'third', ...known, answers: [answered('second', 'later')] });
    await answer('second', 'later', 'other');
    expect(await alarms()).toMatchObject([{ subject: 'first', state: 'cancelled' }, raised('other', 'second')]);
  });

  it('a third says so in the one that is open; taken back, the second still stands', async () => {
    await shop.book({ jobId: 'third', ...known, answers: [answered('first', 'later')] });
    await shop.book({ jobId: 'fourth', ...known, answers: [answered('third', 'later')] });
    expect(await alarms()).toEqual([raised('first', 'fourth')]);
    await answer('fourth', 'no', 'third');
    expect(await alarms()).toEqual([raised('first', 'third')]);
  });

  it('alarms nobody for what came in over, and not again for the same answer', async () => {
    const over = { ...jobFields('dana', 'orchard'), number: 91, status: 'done', completedAt: thursdayNine, sourceKey: 'csv:91' };
    await shop.seed([create('jobs', 'imported', over)]);
    await answer('imported', 'later', 'first');
    expect(await alarms()).toEqual([]);
    await answer('second', 'later', 'first');
    expect(await alarms()).toEqual([]);
  });
});

/** The recovery of the chain. */
let makingGood = '';

/** Stands in for the commands that make, move and keep promises. */
const changePromise = defineCommand({
  name: 'change-rows',
  action: 'book',
  input: promiseSchema.pick({ state: true, dueOn: true }),
  tables: alarmTables,
  load: async (reader) => ({ loaded: await loadAlarm(reader, makingGood), promise: await reader.promises.get('drawing') }),
  decide(input, { loaded, promise }, ctx) {
    if (promise === undefined) return { ok: false, problems: [] };
    const own = updatePatch('promises', promise, input);
    const patches = [...(own === null ? [] : [own]), ...promiseAlarmPatches(loaded, [{ ...promise, ...input }], ctx)];
    return { ok: true, value: { patches, output: null } };
  },
});

const promise = (state: 'open' | 'kept') => shop.run(changePromise, { state, dueOn: '2026-11-23' });

describe('a promise made while putting it right', () => {
  beforeEach(async () => {
    // The one that the answer had opened.
    const recovery = (await shop.live('recoveries')).find(({ rootJobId }) => rootJobId === 'first');
    makingGood = String(recovery?.['id']);
    await shop.seed([create('promises', 'drawing', { ...promiseFields('dana', 'second'), recoveryId: makingGood, dueOn: '2026-11-20' })]);
  });

  it('keeps an alarm asleep; a second revisit wakes it, and taken back it sleeps again', async () => {
    await promise('open');
    const [sleeping] = (await shop.live('calls')).filter(({ kind }) => kind === 'double-deviation');
    expect(sleeping).toMatchObject({ dueAt: '2026-11-24T00:00:00.000Z', dueIs: 'from', promiseId: 'drawing', subject: 'first' });
    await shop.book({ jobId: 'third', ...known, answers: [answered('second', 'later')] });
    expect(await alarms()).toEqual([raised('first', 'third')]);
    await answer('third', 'no', 'second');
    const [again] = (await shop.live('calls')).filter(({ kind }) => kind === 'double-deviation');
    expect(again).toMatchObject({ id: sleeping?.['id'], dueAt: '2026-11-24T00:00:00.000Z', dueIs: 'from', promiseId: 'drawing' });
  });

  it('is watched under the chain to which its recovery has moved', async () => {
    await promise('open');
    await answer('second', 'later', 'other');
    expect(await alarms()).toMatchObject([
      { subject: 'first', state: 'cancelled' },
      { subject: 'other', state: 'open', promiseId: 'drawing' },
    ]);
  });

  it('keeps its recovery, and the alarm, when it was no revisit after all', async () => {
    await promise('open');
    await answer('second', 'no', 'first');
    expect((await shop.live('recoveries')).map(({ id, rootJobId, state }) => [id, rootJobId, state])).toEqual([
      [makingGood, 'second', 'open'],
    ]);
    expect(await alarms()).toMatchObject([{ state: 'cancelled' }, { subject: 'second', state: 'open', promiseId: 'drawing' }]);
  });

  it('kept in time, there is none', async () => {
    await promise('open');
    await promise('kept');
    expect(await alarms()).toMatchObject([{ state: 'cancelled' }]);
    await shop.undo();
    expect(await alarms()).toMatchObject([{ state: 'open', promiseId: 'drawing' }]);
  });
});
