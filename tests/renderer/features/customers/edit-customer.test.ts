import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { editCustomer } from '../../../../renderer/features/customers/commands/edit-customer.ts';
import { openFields } from '../../../../shared/domain/call/open-close-call.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { type TypedCustomer, typedOf } from '../../../../shared/domain/customer/customer-facts.ts';
import { newCustomer } from '../../../../shared/domain/customer/new-customer.ts';
import { openForEach, takeBack } from '../../../support/command-tests.ts';
import { callFields, jobFields, propertyFields, rowOf } from '../../../support/sample-rows.ts';
import type { TestKernel } from '../../../support/test-kernel.ts';

const phones = [{ text: '020 7946 0123', e164: '+442079460123' }];

let kernel: TestKernel;

openForEach({ ann: 'owner', bo: 'apprentice' }, async (opened) => {
  kernel = opened;
  await kernel.database.customers.add(rowOf('dana', { ...newCustomer({ name: 'Dana Whitfield', phones, emails: ['dana@example.com'] }) }));
  await kernel.database.jobs.add(rowOf('job', jobFields('dana')));
  await kernel.database.calls.add(rowOf('ring', { ...callFields('dana', 'job', ''), ...openFields('acknowledgement', 'job/dana') }));
  await kernel.database.calls.add(rowOf('look', { ...callFields('dana', 'job', ''), ...openFields('review', 'job') }));
});

const stored = async () => (await kernel.database.customers.get('dana')) as Customer;
const call = (id: string) => kernel.database.calls.get(id);

const lines = (...texts: string[]) => texts.map((text) => ({ text, label: '' }));

/** An edit made from what is stored now, or from `from`. */
async function edit(changes: Partial<TypedCustomer>, from?: Customer) {
  const opened = from ?? (await stored());
  const before = typedOf(opened);
  return runCommand(kernel, editCustomer, { customerId: 'dana', rev: opened.rev, before, after: { ...before, ...changes } });
}

const undo = () => takeBack(kernel);
describe('editing a customer', () => {
  it('changes what was typed, reads phones by the country and renews what the customer is found by', async () => {
    expect(
      (await edit({ name: '  Dana   Whitfield-Moor ', phones: lines('', '020 7946 0123', '07700 900461'), note: 'After nine. ' })).ok,
    ).toBe(true);
    const customer = await stored();
    expect(customer).toMatchObject({ name: 'Dana Whitfield-Moor', note: 'After nine.', rev: 2 });
    expect(customer.phones).toEqual([...phones, { text: '07700 900461', e164: '+447700900461' }]);
    expect(customer.searchKeys).toEqual(expect.arrayContaining(['dana', 'moor', '0461']));
  });

  it('puts jobs and places under the new name, and back', async () => {
    await kernel.database.properties.add(rowOf('home', propertyFields('dana')));
    const sorts = async () => [
      (await kernel.database.jobs.get('job'))?.customerSort,
      (await kernel.database.properties.get('home'))?.customerSort,
    ];
    await edit({ name: 'Zoë Moor' });
    expect(await sorts()).toEqual(['zoe moor', 'zoe moor']);
    await undo();
    expect(await sorts()).toEqual(['ada moran', 'ada moran']);
  });

  it('is taken back', async () => {
    const before = await stored();
    await edit({ name: 'Somebody else', phones: [] });
    await undo();
    const { rev: _rev, updatedAt: _at, ...fields } = await stored();
    expect(before).toMatchObject(fields);
  });

  it('writes nothing when nothing changed', async () => {
    expect(await edit({ phones: lines('020 7946 0123', ' ') })).toMatchObject({ ok: true, operationId: null });
    expect((await stored()).rev).toBe(1);
  });

  it('names every line that is not right, and saves nothing', async () => {
    const outcome = await edit({ name: ' ', phones: lines('020 7946 0123', 'ask Bob', '02079460123'), emails: ['dana at example'] });
    expect(outcome).toMatchObject({
      ok: false,
      problems: [
        { path: ['name'], code: 'customer-name-missing' },
        { path: ['phones', 1], code: 'phone-without-digits' },
        { path: ['phones', 2], code: 'phone-twice' },
        { path: ['emails', 0], code: 'email-unreadable' },
      ],
    });
    expect((await stored()).rev).toBe(1);
  });

  it('keeps a phone that cannot be read, as it was written', async () => {
    await edit({ phones: lines('shop 12') });
    expect((await stored()).phones).toEqual([{ text: 'shop 12', e164: null }]);
  });

  it('does not mind an odd line that came with an import', async () => {
    await kernel.database.customers.update('dana', { emails: ['none'], phones: [{ text: 'unknown', e164: null }] });
    expect((await edit({ note: 'Ring the bell twice.' })).ok).toBe(true);
    expect(await stored()).toMatchObject({ emails: ['none'], note: 'Ring the bell twice.' });
  });

  it('is not the apprentice’s', async () => {
    kernel.become('bo');
    expect(await edit({ note: 'x' })).toMatchObject({ ok: false, problems: [{ code: 'not-allowed' }] });
  });

  it('says when the customer was taken back', async () => {
    const opened = await stored();
    await kernel.database.customers.update('dana', { live: 0 });
    expect(await edit({ note: 'x' }, opened)).toMatchObject({ ok: false, problems: [{ code: 'record-gone' }] });
  });
});

describe('two people editing one customer', () => {
  it('keeps both, field by field', async () => {
    const opened = await stored();
    await edit({ phones: lines('07700 900461') }, opened);
    expect((await edit({ note: 'After nine.' }, opened)).ok).toBe(true);
    expect(await stored()).toMatchObject({ note: 'After nine.', phones: [{ text: '07700 900461' }] });
  });

  it('asks about a field that both changed differently, and applies nothing of the second', async () => {
    const opened = await stored();
    await edit({ name: 'Dana Moor', note: 'one' }, opened);
    const outcome = await edit({ name: 'Dana Whitfield Moor', note: 'one', emails: [] }, opened);
    expect(outcome).toMatchObject({ ok: false, problems: [{ path: ['name'], code: 'changed-meanwhile' }] });
    expect(await stored()).toMatchObject({ name: 'Dana Moor', emails: ['dana@example.com'] });
  });
});

describe('do not contact', () => {
  it('ends the calls that ring them, keeps what does not, and says how many', async () => {
    expect(await edit({ doNotContact: true })).toMatchObject({ ok: true, output: { endedCalls: 1 } });
    expect(await call('ring')).toMatchObject({ state: 'cancelled', open: 0, closedBecause: { code: 'do-not-contact' } });
    expect(await call('look')).toMatchObject({ open: 1 });
  });

  it('is taken back with the calls that it ended', async () => {
    await edit({ doNotContact: true });
    await undo();
    expect(await stored()).toMatchObject({ doNotContact: false });
    expect(await call('ring')).toMatchObject({ state: 'open', open: 1, openKey: 'acknowledgement:job/dana' });
  });

  it('ends nothing when it was so before, or is taken off', async () => {
    await edit({ doNotContact: true });
    expect(await edit({ note: 'x' })).toMatchObject({ output: { endedCalls: 0 } });
    expect(await edit({ doNotContact: false })).toMatchObject({ output: { endedCalls: 0 } });
  });
});
