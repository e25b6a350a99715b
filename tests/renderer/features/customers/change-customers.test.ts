import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import {
  groupCustomers,
  leaveCustomersAlone,
  tagCustomers,
  untagCustomers,
} from '../../../../renderer/features/customers/commands/change-customers.ts';
import { openFields } from '../../../../shared/domain/call/open-close-call.ts';
import { callFields, customerFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
const customerIds = ['dana', 'joan', 'gone', 'nobody'];

beforeEach(async () => {
  kernel = await openTestKernel();
  await kernel.database.customers.bulkAdd([
    rowOf('dana', { ...customerFields('Dana'), tags: ['Landlord'] }),
    rowOf('joan', customerFields('Joan')),
    rowOf('gone', customerFields('Gone')),
  ]);
  await kernel.database.customers.update('gone', { live: 0 });
});
afterEach(() => kernel.close());

const field = async <K extends 'tags' | 'group' | 'doNotContact'>(name: K) =>
  Object.fromEntries((await kernel.database.customers.toArray()).map((row) => [row.id, row[name]]));
const undo = async (): Promise<void> => expect(await stepThroughHistory(kernel, 'undo')).toMatchObject({ ok: true });

describe('changing several customers', () => {
  it('gives a tag to who has none like it, and one undo takes it back', async () => {
    expect(await runCommand(kernel, tagCustomers, { customerIds, tag: ' landlord ' })).toMatchObject({ ok: true, output: { changed: 1 } });
    expect(await field('tags')).toEqual({ dana: ['Landlord'], joan: ['landlord'], gone: [] });
    await undo();
    expect(await field('tags')).toEqual({ dana: ['Landlord'], joan: [], gone: [] });
  });

  it('refuses a tag of nothing', async () => {
    expect(await runCommand(kernel, tagCustomers, { customerIds, tag: '  ' })).toMatchObject({ ok: false });
  });

  it('takes a tag off, and leaves who has fifty alone', async () => {
    const many = Array.from({ length: 50 }, (_, n) => `t${n}`);
    await kernel.database.customers.update('joan', { tags: many });
    expect(await runCommand(kernel, tagCustomers, { customerIds, tag: 'one more' })).toMatchObject({ output: { changed: 1 } });
    await undo();
    expect(await runCommand(kernel, untagCustomers, { customerIds, tag: 'Landlord' })).toMatchObject({ output: { changed: 1 } });
    expect((await field('tags'))['dana']).toEqual([]);
    await undo();
    expect((await field('tags'))['dana']).toEqual(['Landlord']);
  });

  it('puts them into a group', async () => {
    expect(await runCommand(kernel, groupCustomers, { customerIds, group: 'supplier' as const })).toMatchObject({ output: { changed: 2 } });
    expect(await field('group')).toEqual({ dana: 'supplier', joan: 'supplier', gone: 'end-customer' });
    await undo();
    expect((await field('group'))['dana']).toBe('end-customer');
  });

  it('leaves them alone, ends what was open with them, and brings both back', async () => {
    await kernel.database.calls.add(rowOf('ring', { ...callFields('dana', null, ''), ...openFields('survey', 'x/dana') }));
    const outcome = await runCommand(kernel, leaveCustomersAlone, { customerIds });
    expect(outcome).toMatchObject({ ok: true, output: { changed: 2, endedCalls: 1 } });
    expect(await field('doNotContact')).toMatchObject({ dana: true, joan: true, gone: false });
    expect((await kernel.database.calls.get('ring'))?.open).toBe(0);
    await undo();
    expect(await field('doNotContact')).toMatchObject({ dana: false });
    expect((await kernel.database.calls.get('ring'))?.open).toBe(1);
  });
});
