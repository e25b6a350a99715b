import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { mergeCustomers } from '../../../../renderer/features/duplicates/commands/merge-customers.ts';
import { tellApart } from '../../../../renderer/features/duplicates/commands/tell-apart.ts';
import { ownerFields } from '../../../../shared/domain/attachment/attachment-owner.ts';
import { openFields } from '../../../../shared/domain/call/open-close-call.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { newCustomer } from '../../../../shared/domain/customer/new-customer.ts';
import { defaultChoices, type MergeChoices } from '../../../../shared/domain/duplicate/merge-customers.ts';
import { decisionId, pairOf } from '../../../../shared/domain/duplicate/pair-of.ts';
import { newProperty } from '../../../../shared/domain/property/new-property.ts';
import { references, schemaVersion, tableNames } from '../../../../shared/domain/schema.ts';
import { callFields, equipmentFields, jobFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

const now = '2026-11-19T14:00:00.000Z';
const found = { likeness: 0.9, reasons: [{ code: 'phone-same', params: {} }], ruleVersion: 1 };
const address = { line: '12 Elm Road', unit: null, city: 'Leeds', region: null, postcode: null, country: null };
const phone = (text: string, e164: string | null = null) => ({ text, e164 });

let kernel: TestKernel;
const table = (name: (typeof tableNames)[number]) => kernel.database.table(name);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(now);
  kernel = await openTestKernel({ ann: 'owner', bo: 'apprentice' });
  const dana = newCustomer({
    name: 'D. Whitfield',
    phones: [phone('020 7946 0123', '+442079460123')],
    tags: ['trade'],
    note: 'After nine.',
  });
  const copy = newCustomer({
    name: 'Dana Whitfield',
    phones: [phone('+44 20 7946 0123', '+442079460123'), phone('07700 900461')],
    emails: ['dana@example.com'],
    language: 'pl',
    doNotContact: true,
    tags: ['trade', 'landlord'],
    note: 'Dog.',
    sourceKey: 'jobber:7',
  });
  await table('customers').bulkAdd([
    rowOf('dana', dana),
    rowOf('copy', copy),
    { ...rowOf('else', newCustomer({ name: 'Eli', mergedInto: 'copy' })), live: 0 },
  ]);
});

afterEach(async () => {
  await kernel.close();
  vi.useRealTimers();
});

const customer = async (id: string) => (await table('customers').get(id)) as Customer;

async function merge(choices?: MergeChoices) {
  const [stays, goes] = [await customer('dana'), await customer('copy')];
  return runCommand(kernel, mergeCustomers, {
    staysId: 'dana',
    goesId: 'copy',
    staysRev: stays.rev,
    goesRev: goes.rev,
    choices: choices ?? defaultChoices(stays, goes),
    found,
  });
}

/** Every row of the database without what the kernel counts. */
async function everything() {
  const all = await Promise.all(tableNames.map(async (name) => [name, await table(name).toArray()] as const));
  const plain = all.map(([name, rows]) => [name, rows.map(({ rev: _rev, updatedAt: _at, updatedBy: _by, ...row }) => row)]);
  return Object.fromEntries(plain);
}

async function fillPointers(): Promise<void> {
  await table('properties').bulkAdd([
    rowOf('own place', newProperty({ customerId: 'dana', customerSort: 'd whitfield', address })),
    rowOf('same place', {
      ...newProperty({ customerId: 'copy', customerSort: 'dana whitfield', address, note: 'Key under the mat.' }),
      billToCustomerId: 'copy',
    }),
    rowOf('other place', newProperty({ customerId: 'copy', customerSort: 'dana whitfield', address: { ...address, line: '3 Mill Lane' } })),
    rowOf(
      'billed place',
      newProperty({ customerId: 'zoe', customerSort: 'zoe', address: { ...address, line: '9 Mill Lane' }, billToCustomerId: 'copy' }),
    ),
  ]);
  await table('equipment').add(rowOf('heater', { ...equipmentFields('same place'), supplierId: 'copy' }));
  await table('jobs').bulkAdd([
    rowOf('own job', jobFields('dana', 'own place')),
    rowOf('job', { ...jobFields('copy', 'same place', ['heater']), number: 2, billToCustomerId: 'copy' }),
    { ...rowOf('old job', { ...jobFields('copy'), number: 4 }), live: 0, deletedAt: now },
    rowOf('billed job', { ...jobFields('zoe', 'billed place'), number: 3, billToCustomerId: 'copy' }),
  ]);
  await table('occupancies').bulkAdd([
    rowOf('lives', { propertyId: 'own place', customerId: 'dana', since: '2020-01-01', until: null }),
    rowOf('lives too', { propertyId: 'same place', customerId: 'copy', since: '2020-01-01', until: null }),
  ]);
  const contact = { role: 'tenant', name: 'Ty', phones: [], emails: [], language: null, note: '', searchKeys: [] };
  await table('contacts').add(rowOf('tenant', { ...contact, customerId: 'copy', propertyId: 'same place' }));
  await table('callAttempts').add(
    rowOf('tried', { callId: 'ring', customerId: 'copy', jobId: 'job', outcome: 'voicemail', at: now, note: '' }),
  );
  const photo = { mediaType: 'image/png', data: 'AAAA', sha256: 'a'.repeat(64) };
  await table('importedPhotos').bulkAdd([
    rowOf('own photo', { ...photo, customerId: 'dana' }),
    rowOf('photo', { ...photo, customerId: 'copy' }),
  ]);
  const kept = {
    ...ownerFields({ kind: 'customer', id: 'dana' }),
    name: 'a.png',
    mediaType: 'image/png',
    size: 3,
    width: 1,
    height: 1,
    caption: '',
  };
  await table('attachments').bulkAdd([
    rowOf('own picture', { ...kept, sha256: 'a'.repeat(64) }),
    rowOf('picture', { ...kept, customerId: 'copy', sha256: 'a'.repeat(64) }),
    rowOf('other picture', { ...kept, customerId: 'copy', sha256: 'b'.repeat(64) }),
    rowOf('of the place', { ...kept, customerId: null, propertyId: 'same place', sha256: 'c'.repeat(64) }),
  ]);
  await table('calls').bulkAdd([
    rowOf('ring', { ...callFields('copy', 'job', ''), ...openFields('acknowledgement', 'job/copy') }),
    rowOf('look', { ...callFields('copy', 'job', ''), ...openFields('review', 'job') }),
  ]);
}

describe('joining two customers', () => {
  it('keeps the fuller name, every phone and email once, both notes, and a refusal', async () => {
    expect((await merge()).ok).toBe(true);
    expect(await customer('dana')).toMatchObject({
      name: 'Dana Whitfield',
      nameSort: 'dana whitfield',
      phones: [phone('020 7946 0123', '+442079460123'), phone('07700 900461')],
      emails: ['dana@example.com'],
      language: 'pl',
      tags: ['trade', 'landlord'],
      note: 'After nine.\n\nDog.',
      doNotContact: true,
    });
    expect(await customer('copy')).toMatchObject({ live: 0, mergedInto: 'dana', sourceKey: 'jobber:7' });
  });

  it('leads everything that pointed to the one that goes to the one that stays', async () => {
    await fillPointers();
    expect((await merge()).ok).toBe(true);
    for (const { table: name, field } of references.filter(({ to }) => to === 'customers')) {
      const left = (await table(name).toArray()).filter((row) => row.live === 1 && [row[field]].flat().includes('copy'));
      expect(left, `${name}.${field}`).toEqual([]);
    }
    expect(await table('jobs').get('job')).toMatchObject({ customerId: 'dana', propertyId: 'own place', customerSort: 'dana whitfield' });
    expect(await table('jobs').get('own job')).toMatchObject({ customerSort: 'dana whitfield' });
    expect(await table('properties').get('other place')).toMatchObject({ customerId: 'dana', live: 1 });
  });

  it('makes one place of two at one address, with all that stands and happened there', async () => {
    await fillPointers();
    await merge();
    expect(await table('properties').get('own place')).toMatchObject({ note: 'Key under the mat.', billToCustomerId: null });
    expect(await table('properties').get('same place')).toMatchObject({ live: 0 });
    expect(await table('equipment').get('heater')).toMatchObject({ propertyId: 'own place' });
    expect(await table('contacts').get('tenant')).toMatchObject({ propertyId: 'own place', customerId: 'dana' });
    expect((await table('occupancies').toArray()).filter(({ live }) => live === 1)).toHaveLength(1);
    expect((await table('importedPhotos').toArray()).filter(({ live }) => live === 1)).toHaveLength(1);
    const pictures = (await table('attachments').toArray()).filter(({ live }) => live === 1);
    expect(pictures.map(({ id }) => id).toSorted()).toEqual(['of the place', 'other picture', 'own picture']);
    expect(await table('attachments').get('of the place')).toMatchObject({ propertyId: 'own place' });
  });

  it.each([
    ['the one that is due sooner', '2026-11-02T10:00:00.000Z', 'ring'],
    ['the own one where it is due sooner', '2026-11-02T19:00:00.000Z', 'own ring'],
  ])('rings one person once: %s', async (_, dueAt, stands) => {
    await fillPointers();
    await table('calls').update('ring', { dueAt });
    await table('calls').add(rowOf('own ring', { ...callFields('dana', 'job', ''), ...openFields('acknowledgement', 'job/dana') }));
    expect((await merge()).ok).toBe(true);
    const calls = (await table('calls').toArray()).filter(({ kind }) => kind === 'acknowledgement');
    expect(calls.map(({ subject, customerId }) => [subject, customerId])).toEqual([
      ['job/dana', 'dana'],
      ['job/dana', 'dana'],
    ]);
    const [open, ...more] = calls.filter((one) => one.open === 1);
    expect(open).toMatchObject({ id: stands, openKey: 'acknowledgement:job/dana' });
    expect(more).toEqual([]);
    expect(calls.find((one) => one.open === 0)).toMatchObject({ state: 'cancelled', closedBecause: { code: 'same-person' } });
    expect(await table('calls').get('look')).toMatchObject({ openKey: 'review:job', customerId: 'dana' });
  });

  it('is taken back whole by one undo, and done again by one redo', async () => {
    await fillPointers();
    await table('calls').add(rowOf('own ring', { ...callFields('dana', 'job', ''), ...openFields('acknowledgement', 'job/dana') }));
    const before = await everything();
    await merge();
    const after = await everything();
    expect((await stepThroughHistory(kernel, 'undo')).ok).toBe(true);
    const undone = await everything();
    expect({ ...undone, duplicateDecisions: [] }).toEqual({ ...before, duplicateDecisions: [] });
    expect(undone.duplicateDecisions).toMatchObject([{ live: 0 }]);
    expect(await stepThroughHistory(kernel, 'redo')).toMatchObject({ ok: true });
    expect((await everything()).jobs).toEqual(after.jobs);
  });

  it('remembers that the one that goes was told apart from somebody', async () => {
    await table('customers').add(rowOf('zed', newCustomer({ name: 'Dana Whitfeld' })));
    await runCommand(kernel, tellApart, { pair: pairOf('zed', 'copy'), found });
    await merge();
    expect(await table('duplicateDecisions').get(decisionId('dana', 'zed'))).toMatchObject({ decision: 'not-same', pair: ['dana', 'zed'] });
    expect(await table('duplicateDecisions').get(decisionId('dana', 'copy'))).toMatchObject({ decision: 'same', ...found });
  });

  it('is refused where one is gone, was changed since it was looked at, or by somebody who may not', async () => {
    const input = { staysId: 'dana', goesId: 'copy', staysRev: 1, goesRev: 1, choices: {} as MergeChoices, found };
    const choices = defaultChoices(await customer('dana'), await customer('copy'));
    expect(await runCommand(kernel, mergeCustomers, { ...input, choices, goesRev: 4 })).toMatchObject({
      ok: false,
      problems: [{ code: 'duplicate-changed' }],
    });
    expect(await runCommand(kernel, mergeCustomers, { ...input, choices, goesId: 'nobody' })).toMatchObject({
      ok: false,
      problems: [{ code: 'duplicate-gone' }],
    });
    expect(await runCommand(kernel, mergeCustomers, { ...input, choices, goesId: 'dana' })).toMatchObject({
      ok: false,
      problems: [{ code: 'duplicate-gone' }],
    });
    kernel.become('bo');
    expect(await merge()).toMatchObject({ ok: false, problems: [{ code: 'not-allowed' }] });
    expect((await customer('copy')).schemaVersion).toBe(schemaVersion);
  });

  it('takes thousands of jobs in one step', async () => {
    await table('jobs').bulkAdd(
      Array.from({ length: 3000 }, (_, index) => rowOf(`job ${index}`, { ...jobFields('copy'), number: index + 1 })),
    );
    expect((await merge()).ok).toBe(true);
    expect(await table('jobs').where('customerId').equals('dana').count()).toBe(3000);
    expect((await stepThroughHistory(kernel, 'undo')).ok).toBe(true);
    expect(await table('jobs').where('customerId').equals('copy').count()).toBe(3000);
  });
});

describe('telling two customers apart', () => {
  it('is remembered once for a pair, whoever is named first, and taken back by undo', async () => {
    expect((await runCommand(kernel, tellApart, { pair: ['dana', 'copy'] as [string, string], found })).ok).toBe(true);
    expect((await runCommand(kernel, tellApart, { pair: ['copy', 'dana'] as [string, string], found })).ok).toBe(true);
    expect(await table('duplicateDecisions').toArray()).toMatchObject([
      { id: 'dd:copy:dana', pair: ['copy', 'dana'], decision: 'not-same' },
    ]);
    expect((await stepThroughHistory(kernel, 'undo')).ok).toBe(true);
    expect(await table('duplicateDecisions').toArray()).toMatchObject([{ live: 0 }]);
    expect((await runCommand(kernel, tellApart, { pair: ['dana', 'copy'] as [string, string], found })).ok).toBe(true);
    expect(await table('duplicateDecisions').toArray()).toMatchObject([{ live: 1, deletedAt: null }]);
  });
});
