import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { addCustomer } from '../../../../renderer/features/customers/commands/add-customer.ts';
import { bringBackCustomer } from '../../../../renderer/features/customers/commands/bring-back-customer.ts';
import { removeCustomer } from '../../../../renderer/features/customers/commands/remove-customer.ts';
import { newContact } from '../../../../shared/domain/contact/new-contact.ts';
import { type TypedCustomer, typedOf, unknownCustomer } from '../../../../shared/domain/customer/customer-facts.ts';
import { customers as words } from '../../../../shared/text/en/customers.ts';
import { customerFields, equipmentFields, jobFields, propertyFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
beforeEach(async () => {
  kernel = await openTestKernel({ ann: 'owner', bo: 'apprentice' });
  await kernel.database.customers.add(rowOf('dana', customerFields('Dana Whitfield')));
});
afterEach(() => kernel.close());

const add = (typed: Partial<TypedCustomer>) => runCommand(kernel, addCustomer, { typed: { ...typedOf(unknownCustomer), ...typed } });
const remove = (customerId = 'dana') => runCommand(kernel, removeCustomer, { customerId });
const bringBack = (customerId = 'dana') => runCommand(kernel, bringBackCustomer, { customerId });
const stored = (id: string) => kernel.database.customers.get(id);
const step = async (direction: 'undo' | 'redo') => expect((await stepThroughHistory(kernel, direction)).ok).toBe(true);

describe('a new customer', () => {
  it('has everything that was typed, and the keys by which lists and searches find them', async () => {
    const postalAddress = { ...typedOf(unknownCustomer).postalAddress, line: '9 Mill Lane', city: 'Leeds' };
    const phones = [{ text: '020 7946 2230', label: 'work' }];
    const outcome = await add({ group: 'supplier', name: ' Pipes  & Sons ', company: 'Pipes Ltd', phones, postalAddress, tags: ['Trade'] });
    if (!outcome.ok) throw new Error('refused');
    expect(await stored(outcome.output.customerId)).toMatchObject({
      group: 'supplier',
      name: 'Pipes & Sons',
      company: 'Pipes Ltd',
      phones: [{ text: '020 7946 2230', e164: '+442079462230', label: 'work' }],
      postalAddress: { line: '9 Mill Lane', city: 'Leeds', postcode: null },
      tags: ['Trade'],
      nameSort: 'pipes sons',
      phoneSort: '442079462230',
      live: 1,
    });
    await step('undo');
    expect(await stored(outcome.output.customerId)).toMatchObject({ live: 0 });
    await step('redo');
    expect(await stored(outcome.output.customerId)).toMatchObject({ live: 1 });
  });

  it('needs a name, and says by field what is not right', async () => {
    const postalAddress = { ...typedOf(unknownCustomer).postalAddress, postcode: 'LS6 2AB' };
    expect(await add({ emails: ['x'], postalAddress })).toMatchObject({
      ok: false,
      problems: [
        { path: ['name'], code: 'customer-name-missing' },
        { path: ['emails', 0], code: 'email-unreadable' },
        { path: ['postalAddress', 'line'], code: 'postal-line-missing' },
      ],
    });
    kernel.become('bo');
    expect(await add({ name: 'X' })).toMatchObject({ ok: false, problems: [{ code: 'not-allowed' }] });
  });
});

describe('taking a customer off the list', () => {
  it('takes their contacts along, leaves a place’s contact to the place, and brings all back', async () => {
    const { contacts, properties, customers } = kernel.database;
    await customers.add(rowOf('joan', customerFields('Joan')));
    await properties.add(rowOf('home', propertyFields('joan')));
    await contacts.add(rowOf('office', newContact({ name: 'Office', customerId: 'dana' })));
    await contacts.add(rowOf('tenant', newContact({ name: 'Tenant', customerId: 'dana', propertyId: 'home' })));
    expect(await remove()).toMatchObject({ ok: true, output: { name: 'Dana Whitfield' } });
    expect(await stored('dana')).toMatchObject({ live: 0 });
    expect(await contacts.get('office')).toMatchObject({ live: 0 });
    expect(await contacts.get('tenant')).toMatchObject({ live: 1, customerId: null });
    await step('undo');
    expect(await stored('dana')).toMatchObject({ live: 1, deletedAt: null });
    expect(await contacts.get('tenant')).toMatchObject({ customerId: 'dana' });
  });

  it('is refused while something of theirs is there, and says how much of what', async () => {
    const { jobs, properties, equipment, customers } = kernel.database;
    await customers.add(rowOf('joan', customerFields('Joan')));
    await properties.add(rowOf('home', { ...propertyFields('joan'), billToCustomerId: 'dana' }));
    await equipment.add(rowOf('heater', { ...equipmentFields('home'), supplierId: 'dana' }));
    await jobs.bulkAdd([rowOf('j1', jobFields('dana')), rowOf('j2', jobFields('dana')), { ...rowOf('gone', jobFields('dana')), live: 0 }]);
    const outcome = await remove();
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'customer-still-needed' }] });
    const params = outcome.ok ? {} : (outcome.problems[0]?.params ?? {});
    expect(params).toEqual({ 'jobs.customerId': 2, 'properties.billToCustomerId': 1, 'equipment.supplierId': 1 });
    expect(words.problems['customer-still-needed'](params)).toBe(
      'They stay on the list: 2 jobs are theirs, they pay for 1 place, 1 piece of equipment is from them. Two records of one customer are joined instead.',
    );
    expect(await stored('dana')).toMatchObject({ live: 1 });
  });

  it('can be taken back later, but not for one that was joined with another', async () => {
    await remove();
    expect(await remove()).toMatchObject({ ok: false, problems: [{ code: 'record-gone' }] });
    expect(await bringBack()).toMatchObject({ ok: true, output: { name: 'Dana Whitfield' } });
    expect(await stored('dana')).toMatchObject({ live: 1, deletedAt: null });
    await step('undo');
    expect(await stored('dana')).toMatchObject({ live: 0 });
    await kernel.database.customers.update('dana', { mergedInto: 'joan' });
    expect(await bringBack()).toMatchObject({ ok: false, problems: [{ code: 'customer-cannot-come-back' }] });
  });
});
