import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { type Outcome, runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { readUndoState, stepThroughHistory, takeBack } from '../../../../renderer/data/kernel/undo.ts';
import { type Change, changeRows, create, remove, update } from '../../../support/change-rows.ts';
import { readTables } from '../../../support/replay.ts';
import { callFields, customerFields, equipmentFields, jobFields, propertyFields } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
beforeEach(async () => {
  kernel = await openTestKernel({ ann: 'owner', bob: 'office' });
});
afterEach(() => kernel.close());

/** Carries changes out as this person; gives the operation's id. */
async function as(person: string, ...changes: Change[]): Promise<string> {
  kernel.become(person);
  const outcome = await runCommand(kernel, changeRows, changes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.operationId as string;
}

async function step(person: string, direction: 'undo' | 'redo'): Promise<Outcome<unknown>> {
  kernel.become(person);
  return stepThroughHistory(kernel, direction);
}

function problemsOf(outcome: Outcome<unknown>): string[] {
  return outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${code} ${path.join('/')}`);
}

describe('undo', () => {
  it('is an operation of its own that says what it takes back; redo likewise', async () => {
    const done = await as('ann', create('customers', 'c1', customerFields('Ada')));
    const undone = await step('ann', 'undo');
    expect(undone).toMatchObject({ ok: true, output: { entry: { id: done, command: 'change-rows', isWork: false } } });
    expect(await kernel.database.customers.get('c1')).toMatchObject({ live: 0, name: 'Ada', rev: 2 });
    await step('ann', 'redo');
    expect(await kernel.database.customers.get('c1')).toMatchObject({ live: 1, deletedAt: null, name: 'Ada', rev: 3 });
    const log = await kernel.database.operations.orderBy('seq').toArray();
    expect(log.slice(-2)).toMatchObject([
      { command: 'change-rows', undoes: done, redoes: null },
      { command: 'change-rows', undoes: null, redoes: done },
    ]);
    expect(kernel.sent.slice(-3)).toEqual(log.slice(-3));
  });

  it('leaves what others changed meanwhile in other fields', async () => {
    await as('ann', create('customers', 'c1', customerFields()));
    await as('ann', update('customers', 'c1', { note: 'a dog' }));
    await as('bob', update('customers', 'c1', { doNotContact: true }));
    expect((await step('ann', 'undo')).ok).toBe(true);
    expect(await kernel.database.customers.get('c1')).toMatchObject({ note: '', doNotContact: true });
  });

  it('refuses where a touched field was changed since, and names it', async () => {
    await as('ann', create('customers', 'c1', customerFields()));
    await as('ann', update('customers', 'c1', { note: 'a dog' }));
    await as('bob', update('customers', 'c1', { note: 'two dogs' }));
    expect(problemsOf(await step('ann', 'undo'))).toEqual(['changed-since customers/c1/note']);
    expect(await kernel.database.customers.get('c1')).toMatchObject({ note: 'two dogs', rev: 3 });
  });

  it('refuses to take a row away with what somebody else has written on it since', async () => {
    await as('ann', create('customers', 'c1', customerFields()));
    await as('bob', update('customers', 'c1', { note: 'pays late' }));
    expect(problemsOf(await step('ann', 'undo'))).toEqual(['changed-since customers/c1/note']);
  });

  it('refuses on a row that somebody has taken away since', async () => {
    await as('ann', create('calls', 'k1', callFields('c1', null, 'key')));
    await as('ann', update('calls', 'k1', { open: 0, openKey: undefined, state: 'done' }));
    await as('bob', remove('calls', 'k1'));
    expect(problemsOf(await step('ann', 'undo'))).toContain('changed-since calls/k1/live');
    expect(await kernel.database.calls.get('k1')).toMatchObject({ open: 0, live: 0 });
  });

  it('refuses while a newer live row points to what would go, names every one, and goes on once they are gone', async () => {
    await as('ann', create('customers', 'c1', customerFields()), create('properties', 'p1', propertyFields('c1')));
    await as('bob', create('jobs', 'j1', jobFields('c1', 'p1')), create('equipment', 'e1', equipmentFields('p1')));
    const before = await readTables(kernel.database);
    expect(problemsOf(await step('ann', 'undo')).toSorted()).toEqual([
      'still-needed equipment/e1/propertyId',
      'still-needed jobs/j1/customerId',
      'still-needed jobs/j1/propertyId',
    ]);
    expect(await readTables(kernel.database)).toEqual(before);
    await step('bob', 'undo');
    expect((await step('ann', 'undo')).ok).toBe(true);
  });

  it('sees links in lists: equipment that a job names', async () => {
    await as('ann', create('equipment', 'e1', equipmentFields('p1')));
    await as('bob', create('jobs', 'j1', jobFields('c1', null, ['e0', 'e1'])));
    expect(problemsOf(await step('ann', 'undo'))).toEqual(['still-needed jobs/j1/equipmentIds']);
  });

  it('takes back a row together with the link to it that came in the same change', async () => {
    await as('bob', create('customers', 'c1', customerFields()), create('jobs', 'j1', jobFields('c1')));
    await as('ann', create('customers', 'c2', customerFields()), update('jobs', 'j1', { customerId: 'c2' }));
    expect((await step('ann', 'undo')).ok).toBe(true);
    expect(await kernel.database.jobs.get('j1')).toMatchObject({ customerId: 'c1' });
    expect((await step('ann', 'redo')).ok).toBe(true);
    expect(await kernel.database.jobs.get('j1')).toMatchObject({ customerId: 'c2' });
  });

  it('refuses to point a row back to one that is gone', async () => {
    await as('bob', create('customers', 'c1', customerFields()), create('customers', 'c2', customerFields()));
    await as('ann', create('jobs', 'j1', jobFields('c1')));
    await as('ann', update('jobs', 'j1', { customerId: 'c2' }));
    await as('bob', remove('customers', 'c1'));
    expect(problemsOf(await step('ann', 'undo'))).toEqual(['points-to-gone jobs/j1/customerId']);
  });

  it('refuses to wake a row whose customer has gone meanwhile', async () => {
    await as('bob', create('customers', 'c1', customerFields()));
    await as('ann', create('jobs', 'j1', jobFields('c1')));
    await step('ann', 'undo');
    expect((await step('bob', 'undo')).ok).toBe(true);
    expect(problemsOf(await step('ann', 'redo'))).toEqual(['points-to-gone jobs/j1/customerId']);
  });

  it('answers a key that was taken meanwhile as a problem, on redo and on undo', async () => {
    await as('bob', create('customers', 'c1', customerFields()));
    await as('ann', create('calls', 'k1', callFields('c1', null, 'key')));
    await step('ann', 'undo');
    await as('bob', create('calls', 'k2', callFields('c1', null, 'key')));
    expect(problemsOf(await step('ann', 'redo'))).toContain('key-taken calls/k2/openKey');
    await step('bob', 'undo');
    await step('ann', 'redo');
    await as('ann', update('calls', 'k1', { open: 0, openKey: undefined, state: 'done' }));
    await as('bob', create('calls', 'k3', callFields('c1', null, 'key')));
    expect(problemsOf(await step('ann', 'undo'))).toContain('key-taken calls/k3/openKey');
  });

  it('is per person: nobody takes back what another did', async () => {
    await as('ann', create('customers', 'c1', customerFields()));
    expect(problemsOf(await step('bob', 'undo'))).toEqual(['nothing-to-undo ']);
    await step('ann', 'undo');
    expect(problemsOf(await step('bob', 'redo'))).toEqual(['nothing-to-redo ']);
  });

  it('never takes back the set-up of the business, nor anything before a barrier of anybody', async () => {
    const owner = (await kernel.database.operations.orderBy('seq').first())?.actor as string;
    expect(problemsOf(await step(owner, 'undo'))).toEqual(['nothing-to-undo ']);
    expect(await readUndoState(readerOf(kernel.database), owner)).toEqual({ undo: null, redo: null });
  });

  it('goes fifty steps back and forth, and never takes the wrong one when the log is read only so far', { timeout: 60_000 }, async () => {
    await as('ann', create('customers', 'c1', customerFields()));
    for (let n = 1; n <= 100; n += 1) await as('ann', update('customers', 'c1', { note: `${n}` }));
    const notes: (string | undefined)[] = [];
    for (const direction of [...Array<'undo'>(50).fill('undo'), ...Array<'redo'>(50).fill('redo')]) {
      expect((await step('ann', direction)).ok).toBe(true);
      notes.push((await kernel.database.customers.get('c1'))?.note);
    }
    const back = Array.from({ length: 50 }, (_, n) => `${99 - n}`);
    expect(notes).toEqual([...back, ...back.slice(0, -1).toReversed(), '100']);
  });
});

describe('takeBack', () => {
  it('takes back one change of one’s own beneath newer ones, when nothing depends on it', async () => {
    const first = await as('ann', create('customers', 'c1', customerFields()));
    await as('ann', create('customers', 'c2', customerFields()));
    kernel.become('ann');
    expect((await takeBack(kernel, first)).ok).toBe(true);
    expect(await kernel.database.customers.get('c1')).toMatchObject({ live: 0 });
    expect(await kernel.database.customers.get('c2')).toMatchObject({ live: 1 });
    expect(problemsOf(await takeBack(kernel, first))).toEqual(['nothing-to-undo ']);
    await step('ann', 'redo');
    expect(await kernel.database.customers.get('c1')).toMatchObject({ live: 1 });
  });

  it('does not reach another person’s change', async () => {
    const first = await as('ann', create('customers', 'c1', customerFields()));
    kernel.become('bob');
    expect(problemsOf(await takeBack(kernel, first))).toEqual(['nothing-to-undo ']);
  });
});
