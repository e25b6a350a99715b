import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { type Command, type Ctx, defineCommand } from '../../../../renderer/data/kernel/command.ts';
import { type Outcome, runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { BrokenRowError } from '../../../../renderer/data/kernel/write.ts';
import { operationSchema } from '../../../../shared/domain/base/operation.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import { schemaVersion } from '../../../../shared/domain/schema.ts';
import { changeRows, create, update } from '../../../support/change-rows.ts';
import { readTables } from '../../../support/replay.ts';
import { callFields, customerFields } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
beforeEach(async () => {
  kernel = await openTestKernel({ ann: 'owner', tom: 'apprentice' });
});
afterEach(() => kernel.close());

/** A command on customers that decides as the test says. */
function deciding(
  decide: (ctx: Ctx) => readonly Patch[],
  tables: Command<null, null, null>['tables'] = ['customers'],
): Command<null, null, null> {
  return defineCommand({
    name: 'test-decision',
    action: 'book',
    input: z.null(),
    tables,
    load: async () => null,
    decide: (_input, _loaded, ctx) => ({ ok: true, value: { patches: decide(ctx), output: null } }),
  });
}

/** What a command leaves behind when it writes nothing. */
async function expectNothing(attempt: () => Promise<unknown>): Promise<unknown> {
  const before = await readTables(kernel.database);
  const log = await kernel.database.operations.orderBy('seq').toArray();
  const sent = [...kernel.sent];
  const result = await attempt().catch((error: unknown) => error);
  expect(await readTables(kernel.database)).toEqual(before);
  expect(await kernel.database.operations.orderBy('seq').toArray()).toEqual(log);
  expect(kernel.sent).toEqual(sent);
  return result;
}

describe('runCommand', () => {
  it('writes rows and one operation, and hands it to the journal', async () => {
    const outcome = await runCommand(kernel, changeRows, [create('customers', 'c1', customerFields('Ada'))]);
    if (!outcome.ok) throw new Error('refused');
    await outcome.saved;
    expect(await kernel.database.customers.get('c1')).toMatchObject({ name: 'Ada', rev: 1, createdBy: 'ann', live: 1, schemaVersion });
    const operation = await kernel.database.operations.get(outcome.operationId as string);
    expect(operationSchema.parse(operation)).toMatchObject({ command: 'change-rows', actor: 'ann', form: 'whole', undoes: null });
    expect(operation?.patches).toMatchObject([{ table: 'customers', id: 'c1', created: true }]);
    expect(kernel.sent).toEqual([operation]);
  });

  it('hands rules the moment, the business, the person and fresh ids', async () => {
    let seen: Ctx | undefined;
    const command = deciding((ctx) => {
      seen = ctx;
      return [];
    });
    await runCommand(kernel, command, null);
    expect(seen?.actor).toMatchObject({ id: 'ann', role: 'owner' });
    expect(seen?.business.zone).toBe('Europe/London');
    expect(seen?.now).toMatchObject({ zone: 'Europe/London', instant: expect.stringMatching(/Z$/) });
    expect(seen?.seed).toBe(1);
    expect(seen?.newId()).not.toBe(seen?.newId());
  });

  it('answers what is wrong with the input field by field, and reads nothing then', async () => {
    const load = vi.fn(async () => null);
    const named = z.string().refine((name) => name !== 'nobody', { params: { code: 'name-of-nobody' } });
    const phones = z.array(z.object({ text: z.string().min(3) }));
    const command = defineCommand({
      ...deciding(() => []),
      input: z.object({ name: named, phones }),
      load,
      decide: () => ({ ok: false as const, problems: [] }),
    });
    const result = (await expectNothing(() => runCommand(kernel, command, { name: 'nobody', phones: [{ text: '1' }] }))) as Outcome<null>;
    expect(result).toMatchObject({
      ok: false,
      problems: [
        { path: ['name'], code: 'name-of-nobody' },
        { path: ['phones', 0, 'text'], code: 'input-too_small' },
      ],
    });
    expect(load).not.toHaveBeenCalled();
  });

  it('refuses what the person may not do, before anything is read', async () => {
    const load = vi.fn(async () => null);
    const command = { ...deciding(() => [createPatch('customers', 'c1', customerFields())]), action: 'settings' as const, load };
    kernel.become('tom');
    expect(await expectNothing(() => runCommand(kernel, command, null))).toEqual({
      ok: false,
      problems: [{ path: [], code: 'not-allowed', params: { action: 'settings', role: 'apprentice' } }],
    });
    expect(load).not.toHaveBeenCalled();
    kernel.become('ann');
    expect((await runCommand(kernel, command, null)).ok).toBe(true);
  });

  it('answers the problems of a rule with nothing changed', async () => {
    const problems = [{ path: ['name'], code: 'name-taken', params: {} }];
    const command = { ...deciding(() => []), decide: () => ({ ok: false as const, problems }) };
    expect(await expectNothing(() => runCommand(kernel, command, null))).toEqual({ ok: false, problems });
  });

  it('writes no operation when nothing changes', async () => {
    const result = await expectNothing(() =>
      runCommand(
        kernel,
        deciding(() => []),
        null,
      ),
    );
    expect(result).toMatchObject({ ok: true, operationId: null });
    await runCommand(kernel, changeRows, [create('customers', 'c1', customerFields('Ada'))]);
    const same = await runCommand(kernel, changeRows, [update('customers', 'c1', { name: 'Ada' })]);
    expect(same).toMatchObject({ ok: true, operationId: null });
    expect(await kernel.database.customers.get('c1')).toMatchObject({ rev: 1 });
  });

  it('refuses a person who is not there, and a shop that is not set up', async () => {
    kernel.become('nobody');
    expect(
      await expectNothing(() =>
        runCommand(
          kernel,
          deciding(() => []),
          null,
        ),
      ),
    ).toBeInstanceOf(Error);
  });
});

describe('all or nothing', () => {
  it('a rule that throws leaves nothing', async () => {
    const command = deciding(() => {
      throw new Error('a defect of the rule');
    });
    expect(await expectNothing(() => runCommand(kernel, command, null))).toMatchObject({ message: 'a defect of the rule' });
  });

  const good = createPatch('customers', 'good', customerFields());
  it.each([
    ['lacks a field', createPatch('customers', 'c1', { name: 'Ada' }), 'c1'],
    ['holds a wrong value', createPatch('customers', 'c1', { ...customerFields(), group: 'friend' }), 'group'],
    ['holds a field that its table does not have', createPatch('customers', 'c1', { ...customerFields(), nickname: 'A' }), 'nickname'],
  ])('a row that %s leaves nothing, not even the good row before it', async (_what, patch, named) => {
    const error = await expectNothing(() =>
      runCommand(
        kernel,
        deciding(() => [good, patch]),
        null,
      ),
    );
    expect(error).toBeInstanceOf(BrokenRowError);
    expect((error as Error).message).toContain(named);
  });

  it('a patch of a row that is not there leaves nothing', async () => {
    const patch: Patch = { table: 'customers', id: 'c9', created: false, fields: { name: { before: 'Ada', after: 'Bo' } } };
    expect(
      await expectNothing(() =>
        runCommand(
          kernel,
          deciding(() => [good, patch]),
          null,
        ),
      ),
    ).toBeInstanceOf(BrokenRowError);
  });

  it('a row is never made over one that is there', async () => {
    await runCommand(kernel, changeRows, [create('customers', 'c1', customerFields('Ada'))]);
    const error = await expectNothing(() =>
      runCommand(
        kernel,
        deciding(() => [createPatch('customers', 'c1', customerFields('Eve'))]),
        null,
      ),
    );
    expect((error as Error).message).toContain('ConstraintError');
    const twice = deciding(() => [good, createPatch('customers', 'good', customerFields('Eve'))]);
    expect(await expectNothing(() => runCommand(kernel, twice, null))).toBeInstanceOf(BrokenRowError);
  });

  it('a patch whose before is not true leaves nothing: undo would go by it', async () => {
    await runCommand(kernel, changeRows, [create('customers', 'c1', customerFields('Ada'))]);
    const row = (await kernel.database.customers.get('c1')) as Row & { name: string };
    const twice = deciding(() => [updatePatch('customers', row, { name: 'Bo' }), updatePatch('customers', row, { name: 'Cy' })] as Patch[]);
    const error = await expectNothing(() => runCommand(kernel, twice, null));
    expect((error as Error).message).toContain('name does not hold what it is changed from');
  });

  it('a table that the command does not declare is refused by name', async () => {
    const command = deciding(() => [good, createPatch('staff', 's1', { name: 'Sam', role: 'owner' })]);
    const error = await expectNothing(() => runCommand(kernel, command, null));
    expect((error as Error).message).toBe('The command test-decision does not declare the table staff.');
  });

  it('reading a table that the command does not declare fails too', async () => {
    const command = {
      ...deciding(() => [good]),
      load: async (reader: Parameters<Command<null, null, null>['load']>[0]) => {
        await reader.jobs.count();
        return null;
      },
    };
    expect(await expectNothing(() => runCommand(kernel, command, null))).toBeInstanceOf(Error);
  });
});

describe('the log', () => {
  it('counts without a gap or a double under commands that run at once, and the clock in it only grows', async () => {
    const start = (await kernel.database.operations.count()) + 1;
    const all = Array.from({ length: 40 }, (_, n) => runCommand(kernel, changeRows, [create('customers', `c${n}`, customerFields())]));
    const broken = Array.from({ length: 10 }, () =>
      runCommand(
        kernel,
        deciding(() => [createPatch('customers', 'x', {})]),
        null,
      ).catch(() => 'failed'),
    );
    await Promise.all([...all, ...broken]);
    const log = await kernel.database.operations.where('seq').aboveOrEqual(start).sortBy('seq');
    expect(log.map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, n) => start + n));
    expect(log.map(({ hlc }) => hlc)).toEqual(log.map(({ hlc }) => hlc).toSorted());
    expect(new Set(log.map(({ device }) => device)).size).toBe(1);
  });

  it('two commands that race for one row are one after the other: the second sees what the first wrote', async () => {
    await runCommand(kernel, changeRows, [create('customers', 'c1', customerFields())]);
    const notes = ['a', 'b', 'c', 'd', 'e'];
    await Promise.all(notes.map((note) => runCommand(kernel, changeRows, [update('customers', 'c1', { note })])));
    expect(await kernel.database.customers.get('c1')).toMatchObject({ rev: 6, note: 'e' });
  });

  it('a key that is unique goes from one row to another within one command, whichever is written first', async () => {
    await runCommand(kernel, changeRows, [create('calls', 'k1', callFields('c1', null, 'key'))]);
    await runCommand(kernel, changeRows, [
      update('calls', 'k1', { openKey: undefined, open: 0 }),
      create('calls', 'k2', callFields('c1', null, 'key')),
    ]);
    await runCommand(kernel, changeRows, [update('calls', 'k1', { openKey: 'key' }), update('calls', 'k2', { openKey: undefined })]);
    expect(await kernel.database.calls.get('k1')).toMatchObject({ openKey: 'key' });
    expect(await kernel.database.calls.get('k2')).not.toHaveProperty('openKey');
  });
});

describe('saving', () => {
  it('a journal that cannot be written rejects `saved`, and nobody has to listen to it', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const failing = { ...kernel, outbox: { send: () => Promise.reject(new Error('The disk is full.')), drain: async () => undefined } };
    const heard = await runCommand(failing, changeRows, [create('customers', 'c1', customerFields())]);
    await runCommand(failing, changeRows, [create('customers', 'c2', customerFields())]);
    if (!heard.ok) throw new Error('refused');
    await expect(heard.saved).rejects.toThrow('The disk is full.');
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    expect(await kernel.database.customers.count()).toBe(2);
  });
});
