import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { addContact } from '../../../../renderer/features/contacts/commands/add-contact.ts';
import { removeContact } from '../../../../renderer/features/contacts/commands/remove-contact.ts';
import { editCustomer } from '../../../../renderer/features/customers/commands/edit-customer.ts';
import { changeTimeline } from '../../../../renderer/features/timeline/changes/change-source.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { type TypedCustomer, typedOf } from '../../../../shared/domain/customer/customer-facts.ts';
import { customerFields, jobFields, propertyFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
beforeEach(async () => {
  kernel = await openTestKernel({ ann: 'owner', bo: 'office' });
  await kernel.database.customers.add(rowOf('dana', customerFields('Dana Whitfield')));
  await kernel.database.properties.add(rowOf('home', propertyFields('dana')));
  await kernel.database.jobs.add(rowOf('job', jobFields('dana', 'home')));
});
afterEach(() => kernel.close());

async function edit(changes: Partial<TypedCustomer>) {
  const customer = (await kernel.database.customers.get('dana')) as Customer;
  const before = typedOf(customer);
  const outcome = await runCommand(kernel, editCustomer, {
    customerId: 'dana',
    rev: customer.rev,
    before,
    after: { ...before, ...changes },
  });
  expect(outcome.ok).toBe(true);
}

async function told(scope: object): Promise<string[]> {
  const { entries } = await changeTimeline(readerOf(kernel.database), scope);
  return entries.toSorted((a, b) => a.id.localeCompare(b.id)).map(({ title, detail, by }) => [title, detail, by].join(' | '));
}

describe('who changed what', () => {
  it('tells field by field, by whom, and nothing of jobs that only follow the name', async () => {
    await edit({ name: 'Dana Moor', phones: [{ text: '07700 900461', label: 'mobile' }] });
    kernel.become('bo');
    await edit({ doNotContact: true, language: 'cy', tags: ['VIP'] });
    expect(await told({ customerId: 'dana' })).toEqual([
      'Details changed | Name: Dana Whitfield → Dana Moor\nPhones: nothing → 07700 900461 (mobile) | ann',
      'Details changed | Language: nothing → Welsh\nTags: nothing → VIP\nDo not contact: no → yes | bo',
      'Written down |  | ann',
    ]);
    expect(await told({ jobId: 'job' })).toEqual([]);
    expect(await told({ propertyId: 'home' })).toEqual(['Written down |  | ann']);
  });

  it('tells of what was taken back', async () => {
    await edit({ note: 'Ring the bell.' });
    await stepThroughHistory(kernel, 'undo');
    expect(await told({ customerId: 'dana' })).toEqual([
      'Details changed | Note: nothing → Ring the bell. | ann',
      'Undone: a change to a customer | Note: Ring the bell. → nothing | ann',
      'Written down |  | ann',
    ]);
  });

  it('tells of contacts beside their customer', async () => {
    const typed = { role: 'office' as const, name: 'Ruth', propertyId: null, phones: [], emails: [], language: null, note: '' };
    const outcome = await runCommand(kernel, addContact, { customerId: 'dana', typed });
    if (!outcome.ok) throw new Error('refused');
    await runCommand(kernel, removeContact, { contactId: outcome.output.contactId });
    expect(await told({ customerId: 'dana' })).toEqual(['Contact taken away: Ruth |  | ann', 'Written down |  | ann']);
  });

  it('says with which file a record came', async () => {
    const counts = { rows: 1, added: 1, joined: 0, updated: 0, unchanged: 0, refused: 0, suggestions: 0 };
    const batch = { fileName: 'people.csv', kind: 'customers' as const, source: '', encoding: '', origin: 'file' as const, ...counts };
    await kernel.database.importBatches.add(rowOf('batch', batch));
    await kernel.database.customers.update('dana', { batchId: 'batch' });
    expect(await told({ customerId: 'dana' })).toEqual(['Came with people.csv |  | ann']);
  });

  it('stops at the newest fifty and says that there is more', async () => {
    for (let n = 0; n < 50; n += 1) await edit({ note: `note ${n}` });
    const part = await changeTimeline(readerOf(kernel.database), { customerId: 'dana' });
    expect([part.entries.length, part.more]).toEqual([51, true]);
  });
});
