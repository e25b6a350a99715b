import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerOf, visible } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { readUndoState, stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { beginWork, reverseWork, rollBackPending } from '../../../../renderer/data/kernel/work.ts';
import type { Operation } from '../../../../shared/domain/base/operation.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import { changeRows, create, remove, update } from '../../../support/change-rows.ts';
import { readTables, replayLog, type Tables } from '../../../support/replay.ts';
import { callFields, customerFields, jobFields } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
let told: Operation[];
beforeEach(async () => {
  kernel = await openTestKernel({ ann: 'owner', bob: 'office' });
  told = [];
  await runCommand(kernel, changeRows, [create('customers', 'old', customerFields('Old'))]);
});
afterEach(async () => {
  // Whatever happened, the log alone gives what the tables hold.
  expect(await replayLog(kernel.database)).toEqual(await readTables(kernel.database));
  await kernel.close();
});

const options = { actor: 'ann', command: 'import-jobs', onOperation: (operation: Operation) => void told.push(operation) };

/** An import in small: two new customers in a chunk each, a changed old one, a job in the last chunk. */
async function chunks(): Promise<{ parts: Patch[][]; last: Patch[] }> {
  const old = (await kernel.database.customers.get('old')) as Row & { note: string };
  return {
    parts: [
      [createPatch('customers', 'n1', customerFields('New 1')), updatePatch('customers', old, { note: 'imported' }) as Patch],
      [createPatch('customers', 'n2', customerFields('New 2')), createPatch('jobs', 'j1', jobFields('n1'))],
    ],
    last: [createPatch('jobs', 'j2', jobFields('n2'))],
  };
}

async function runWork(): Promise<string> {
  const { parts, last } = await chunks();
  const work = await beginWork(kernel.database, options);
  for (const part of parts) await work.write(part);
  await work.commit(last);
  return work.id;
}

/** Lets the program stop as if it were killed: after `count` more operations nothing can be written. */
function stopAfter(count: number): () => void {
  let left = count;
  const hook = (): void => {
    if (left <= 0) throw new Error('killed');
    left -= 1;
  };
  kernel.database.operations.hook('creating', hook);
  return () => kernel.database.operations.hook('creating').unsubscribe(hook);
}

/** What people see of the tables: rows that live, without the revision and dates that the kernel keeps. */
function contents(tables: Tables): unknown {
  return Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [
      table,
      Object.values(rows)
        .filter(({ live }) => live === 1)
        .map(({ rev: _rev, updatedAt: _at, updatedBy: _by, ...rest }) => rest),
    ]),
  );
}

describe('a work', () => {
  it('hides what it makes until it is committed', async () => {
    const reader = readerOf(kernel.database);
    const { parts } = await chunks();
    const work = await beginWork(kernel.database, options);
    for (const part of parts) await work.write(part);
    const names = async (): Promise<string[]> =>
      visible(await reader.customers.toArray(), await reader.pendingWork()).map(({ name }) => name);
    expect(await names()).toEqual(['Old']);
    expect(await reader.customers.get('n1')).toMatchObject({ live: 1, batchId: work.id });
    await work.commit([]);
    expect((await names()).toSorted()).toEqual(['New 1', 'New 2', 'Old']);
  });

  it('is a begin, its parts and a commit under one id, told one after another', async () => {
    const id = await runWork();
    expect(told.map(({ form }) => form)).toEqual(['begin', 'part', 'part', 'part', 'commit']);
    expect(told.every(({ workId, actor, command }) => workId === id && actor === 'ann' && command === 'import-jobs')).toBe(true);
    expect(told.map(({ seq }) => seq)).toEqual(told.map((_, n) => (told[0] as Operation).seq + n));
    expect((await readUndoState(readerOf(kernel.database), 'ann')).undo).toEqual({ id, command: 'import-jobs', isWork: true });
  });

  it('leaves an undo that is asked for in one step to `reverseWork`', async () => {
    const id = await runWork();
    expect(await stepThroughHistory(kernel, 'undo')).toMatchObject({ ok: false, problems: [{ code: 'undo-work', params: { id } }] });
  });

  it('takes everything back on rollback, except what somebody changed meanwhile', async () => {
    const before = contents(await readTables(kernel.database));
    const { parts } = await chunks();
    const work = await beginWork(kernel.database, options);
    for (const part of parts) await work.write(part);
    kernel.become('bob');
    await runCommand(kernel, changeRows, [update('customers', 'old', { note: 'rang back', language: 'de' })]);
    await work.rollback();
    expect(await kernel.database.customers.get('old')).toMatchObject({ note: 'rang back', language: 'de', live: 1 });
    await runCommand(kernel, changeRows, [update('customers', 'old', { note: '', language: null })]);
    expect(contents(await readTables(kernel.database))).toEqual(before);
    expect(told.map(({ form }) => form)).toEqual(['begin', 'part', 'part', 'part', 'part', 'rollback']);
    expect(await readerOf(kernel.database).pendingWork()).toEqual(new Set());
  });

  it.each([0, 1, 2, 3, 4])('cut off after %i of its five steps is taken back at the next start', async (steps) => {
    const before = contents(await readTables(kernel.database));
    const revive = stopAfter(steps);
    await expect(runWork()).rejects.toThrow('killed');
    revive();
    expect(await rollBackPending(kernel.database)).toBe(steps === 0 ? 0 : 1);
    expect(contents(await readTables(kernel.database))).toEqual(before);
    expect(await readerOf(kernel.database).pendingWork()).toEqual(new Set());
    expect(await rollBackPending(kernel.database)).toBe(0);
    expect((await readUndoState(readerOf(kernel.database), 'ann')).undo?.isWork ?? false).toBe(false);
  });

  it.each([0, 1, 2, 3])('whose rollback is cut off after %i steps goes on with it at the start after', async (steps) => {
    const before = contents(await readTables(kernel.database));
    const cut = stopAfter(4);
    await expect(runWork()).rejects.toThrow('killed');
    cut();
    const cutAgain = stopAfter(steps);
    await expect(rollBackPending(kernel.database)).rejects.toThrow('killed');
    cutAgain();
    expect(await readerOf(kernel.database).pendingWork()).not.toEqual(new Set());
    expect(await rollBackPending(kernel.database)).toBe(1);
    expect(contents(await readTables(kernel.database))).toEqual(before);
    const parts = await kernel.database.operations.filter(({ form }) => form === 'part').toArray();
    expect(parts.filter(({ undoes }) => undoes !== null).length).toBe(3);
  });

  it('gives a call its key back on rollback, but never one that somebody else has taken meanwhile', async () => {
    await runCommand(kernel, changeRows, [
      create('calls', 'k1', callFields('old', null, 'one')),
      create('calls', 'k2', callFields('old', null, 'two')),
    ]);
    const call = async (id: string) => (await kernel.database.calls.get(id)) as Row & { openKey?: string | undefined; open: 0 | 1 };
    const closing = async (id: string) => updatePatch('calls', await call(id), { open: 0, openKey: undefined }) as Patch;
    const work = await beginWork(kernel.database, options);
    await work.write([await closing('k1'), createPatch('calls', 'k3', callFields('old', null, 'one')), await closing('k2')]);
    await runCommand(kernel, changeRows, [create('calls', 'k4', callFields('old', null, 'two'))]);
    await work.rollback();
    expect(await call('k1')).toMatchObject({ openKey: 'one', open: 1 });
    expect(await call('k3')).toMatchObject({ open: 0, live: 0 });
    expect(await call('k2')).toMatchObject({ open: 0, live: 1 });
    expect(await call('k4')).toMatchObject({ openKey: 'two', open: 1 });
  });

  it('takes back several works that were cut off', async () => {
    await beginWork(kernel.database, options);
    const second = await beginWork(kernel.database, { ...options, actor: 'bob' });
    await second.write([createPatch('customers', 'n9', customerFields())]);
    expect(await rollBackPending(kernel.database)).toBe(2);
    expect(await kernel.database.customers.get('n9')).toMatchObject({ live: 0 });
  });
});

describe('reverseWork', () => {
  /** What undoes (or redoes) the work `id` by inverting the work `source`. */
  const reverse = (source: string, link: { undoes: string } | { redoes: string }) =>
    reverseWork(kernel.database, source, { ...options, ...link });

  it('undoes and redoes a work, again and again', async () => {
    const before = contents(await readTables(kernel.database));
    const id = await runWork();
    const after = contents(await readTables(kernel.database));
    for (let round = 0; round < 2; round += 1) {
      expect(await reverse(id, { undoes: id })).toEqual({ ok: true });
      expect(contents(await readTables(kernel.database))).toEqual(before);
      expect(await readUndoState(readerOf(kernel.database), 'ann')).toMatchObject({ redo: { id, isWork: true } });
      const undoing = told.at(-1)?.workId as string;
      expect(await reverse(undoing, { redoes: id })).toEqual({ ok: true });
      expect(contents(await readTables(kernel.database))).toEqual(after);
      expect(await readUndoState(readerOf(kernel.database), 'ann')).toMatchObject({ undo: { id, isWork: true }, redo: null });
    }
  });

  it('refuses before the first row is touched, and names what stands in the way', async () => {
    const id = await runWork();
    kernel.become('bob');
    await runCommand(kernel, changeRows, [create('jobs', 'late', jobFields('n2')), update('customers', 'old', { language: 'de' })]);
    const before = await readTables(kernel.database);
    const count = await kernel.database.operations.count();
    expect(await reverse(id, { undoes: id })).toEqual({
      ok: false,
      problems: [
        { code: 'still-needed', path: ['jobs', 'late', 'customerId'], params: { table: 'jobs', id: 'late', field: 'customerId' } },
      ],
    });
    expect(await readTables(kernel.database)).toEqual(before);
    expect(await kernel.database.operations.count()).toBe(count);
    await runCommand(kernel, changeRows, [remove('jobs', 'late')]);
    expect(await reverse(id, { undoes: id })).toEqual({ ok: true });
    expect(await kernel.database.customers.get('old')).toMatchObject({ note: '', language: 'de' });
  });

  it.each(['a change of a row that it takes back', 'a new row that needs one'])(
    'puts everything back when it meets %s while it goes on',
    async (kind) => {
      const id = await runWork();
      const change = kind.startsWith('a change')
        ? update('customers', 'n1', { note: 'rings at night' })
        : create('jobs', 'late', jobFields('n1'));
      kernel.become('bob');
      let changed: Promise<unknown> | null = null;
      const onOperation = (operation: Operation): void => {
        told.push(operation);
        if (operation.form === 'part') changed ??= runCommand(kernel, changeRows, [change]);
      };
      const result = await reverseWork(kernel.database, id, { ...options, onOperation, undoes: id });
      await changed;
      expect(result).toMatchObject({
        ok: false,
        problems: [{ path: kind.startsWith('a change') ? ['customers', 'n1', 'note'] : ['jobs', 'late', 'customerId'] }],
      });
      expect(told.at(-1)?.form).toBe('rollback');
      const alive = await kernel.database.customers.filter(({ live }) => live === 1).primaryKeys();
      expect(alive).toEqual(['n1', 'n2', 'old']);
      expect(await kernel.database.jobs.filter(({ live }) => live === 1).primaryKeys()).toEqual(
        kind.startsWith('a change') ? ['j1', 'j2'] : ['j1', 'j2', 'late'],
      );
      expect((await readUndoState(readerOf(kernel.database), 'ann')).undo).toMatchObject({ id });
    },
  );

  it.each([1, 2, 3, 4])('cut off after %i steps is taken back at the next start', async (steps) => {
    const id = await runWork();
    const after = contents(await readTables(kernel.database));
    const revive = stopAfter(steps);
    await expect(reverse(id, { undoes: id })).rejects.toThrow('killed');
    revive();
    await rollBackPending(kernel.database);
    expect(contents(await readTables(kernel.database))).toEqual(after);
    expect((await readUndoState(readerOf(kernel.database), 'ann')).undo).toMatchObject({ id });
  });
});
