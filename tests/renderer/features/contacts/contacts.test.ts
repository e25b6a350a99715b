import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { addContact } from '../../../../renderer/features/contacts/commands/add-contact.ts';
import { editContact } from '../../../../renderer/features/contacts/commands/edit-contact.ts';
import { removeContact } from '../../../../renderer/features/contacts/commands/remove-contact.ts';
import { readContacts } from '../../../../renderer/features/contacts/queries/read-contacts.ts';
import type { Contact } from '../../../../shared/domain/contact/contact.ts';
import { type TypedContact, typedContactOf } from '../../../../shared/domain/contact/contact-facts.ts';
import { newContact } from '../../../../shared/domain/contact/new-contact.ts';
import { customerFields, propertyFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

const empty: TypedContact = { role: 'tenant', name: '', propertyId: null, phones: [], emails: [], language: null, note: '' };
let kernel: TestKernel;

beforeEach(async () => {
  kernel = await openTestKernel({ ann: 'owner', bo: 'apprentice' });
  await kernel.database.customers.add(rowOf('dana', customerFields('Dana Whitfield')));
  await kernel.database.properties.add(rowOf('home', propertyFields('dana')));
  await kernel.database.contacts.add(
    rowOf(
      'joe',
      newContact({ name: 'Joe Tenant', role: 'tenant', propertyId: 'home', phones: [{ text: '020 7946 2230', e164: '+442079462230' }] }),
    ),
  );
});
afterEach(() => kernel.close());

const stored = async (id = 'joe') => (await kernel.database.contacts.get(id)) as Contact;
const add = (typed: Partial<TypedContact>, customerId: string | null = 'dana') =>
  runCommand(kernel, addContact, { customerId, typed: { ...empty, ...typed } });
async function edit(changes: Partial<TypedContact>, from?: Contact) {
  const opened = from ?? (await stored());
  const before = typedContactOf(opened);
  return runCommand(kernel, editContact, { contactId: 'joe', rev: opened.rev, before, after: { ...before, ...changes } });
}
const step = async (direction: 'undo' | 'redo') => expect((await stepThroughHistory(kernel, direction)).ok).toBe(true);

describe('adding a contact', () => {
  it('keeps who, in which role and how to reach them, and makes them found', async () => {
    const outcome = await add({
      name: ' Ruth  Manager ',
      role: 'manager',
      phones: [{ text: '07700 900461', label: 'mobile' }],
      language: 'cy',
    });
    if (!outcome.ok) throw new Error('refused');
    const contact = await stored(outcome.output.contactId);
    expect(contact).toMatchObject({ name: 'Ruth Manager', role: 'manager', customerId: 'dana', propertyId: null, language: 'cy' });
    expect(contact.phones).toEqual([{ text: '07700 900461', e164: '+447700900461', label: 'mobile' }]);
    expect(contact.searchKeys).toEqual(expect.arrayContaining(['ruth', 'manager', '0461']));
    await step('undo');
    expect(await stored(outcome.output.contactId)).toMatchObject({ live: 0 });
    await step('redo');
    expect(await stored(outcome.output.contactId)).toMatchObject({ live: 1 });
  });

  it('names what is not right by field', async () => {
    expect(await add({ phones: [{ text: 'ask Bob', label: '' }], emails: ['x'] })).toMatchObject({
      ok: false,
      problems: [
        { path: ['name'], code: 'contact-name-missing' },
        { path: ['phones', 0], code: 'phone-without-digits' },
        { path: ['emails', 0], code: 'email-unreadable' },
      ],
    });
  });

  it('needs somebody or some place that is there', async () => {
    expect(await add({ name: 'X' }, null)).toMatchObject({ ok: false, problems: [{ code: 'record-gone' }] });
    expect(await add({ name: 'X', propertyId: 'nowhere' })).toMatchObject({ ok: false, problems: [{ code: 'record-gone' }] });
    expect(await add({ name: 'X', propertyId: 'home' }, null)).toMatchObject({ ok: true });
  });

  it('is not the apprentice’s', async () => {
    kernel.become('bo');
    expect(await add({ name: 'X' })).toMatchObject({ ok: false, problems: [{ code: 'not-allowed' }] });
  });
});

describe('editing a contact', () => {
  it('changes what was typed and what they are found by, and is taken back', async () => {
    await edit({ name: 'Jo Tenant', role: 'caretaker', phones: [] });
    expect(await stored()).toMatchObject({ name: 'Jo Tenant', role: 'caretaker', phones: [], searchKeys: ['jo', 'tenant'] });
    await step('undo');
    expect(await stored()).toMatchObject({ name: 'Joe Tenant', role: 'tenant', phones: [{ text: '020 7946 2230' }] });
    expect((await stored()).searchKeys).toContain('2230');
  });

  it('writes nothing when nothing changed', async () => {
    expect(await edit({})).toMatchObject({ ok: true, operationId: null });
  });

  it('joins two people’s edits by field, and asks about the same field', async () => {
    const opened = await stored();
    await edit({ note: 'Ring after six.' }, opened);
    expect((await edit({ role: 'family' }, opened)).ok).toBe(true);
    expect(await stored()).toMatchObject({ note: 'Ring after six.', role: 'family' });
    expect(await edit({ note: 'Never ring.' }, opened)).toMatchObject({
      ok: false,
      problems: [{ path: ['note'], code: 'changed-meanwhile' }],
    });
  });

  it('leaves nobody without anybody: the place of a place’s contact stays', async () => {
    expect(await edit({ propertyId: null })).toMatchObject({ ok: false });
  });
});

describe('removing a contact', () => {
  it('takes it off and brings it back', async () => {
    expect(await runCommand(kernel, removeContact, { contactId: 'joe' })).toMatchObject({ ok: true, output: { name: 'Joe Tenant' } });
    expect((await readContacts(readerOf(kernel.database), { propertyId: 'home' })).contacts).toEqual([]);
    expect(await runCommand(kernel, removeContact, { contactId: 'joe' })).toMatchObject({ ok: false, problems: [{ code: 'record-gone' }] });
    await step('undo');
    expect((await readContacts(readerOf(kernel.database), { propertyId: 'home' })).contacts).toHaveLength(1);
  });
});

describe('who is shown where', () => {
  it('shows a place’s contacts there, and on the page of who holds it', async () => {
    await add({ name: 'Office', role: 'office' });
    await add({ name: 'Both', propertyId: 'home' });
    const reader = readerOf(kernel.database);
    const names = async (owner: Parameters<typeof readContacts>[1]) => (await readContacts(reader, owner)).contacts.map(({ name }) => name);
    expect((await names({ customerId: 'dana' })).toSorted()).toEqual(['Both', 'Joe Tenant', 'Office']);
    expect((await names({ propertyId: 'home' })).toSorted()).toEqual(['Both', 'Joe Tenant']);
  });
});
