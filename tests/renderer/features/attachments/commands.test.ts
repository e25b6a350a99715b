import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { addAttachments } from '../../../../renderer/features/attachments/commands/add-attachments.ts';
import { editCaption } from '../../../../renderer/features/attachments/commands/edit-caption.ts';
import { removeAttachment } from '../../../../renderer/features/attachments/commands/remove-attachment.ts';
import { attachmentTimeline } from '../../../../renderer/features/attachments/queries/attachment-timeline.ts';
import { readAttachments } from '../../../../renderer/features/attachments/queries/read-attachments.ts';
import { addCustomer } from '../../../../renderer/features/customers/commands/add-customer.ts';
import { removeCustomer } from '../../../../renderer/features/customers/commands/remove-customer.ts';
import { removeEquipment } from '../../../../renderer/features/equipment/commands/retire-equipment.ts';
import { removeProperty } from '../../../../renderer/features/properties/commands/remove-property.ts';
import type { AttachmentOwner } from '../../../../shared/domain/attachment/attachment-owner.ts';
import type { KeptContent } from '../../../../shared/domain/attachment/new-attachment.ts';
import { typedOf, unknownCustomer } from '../../../../shared/domain/customer/customer-facts.ts';
import { newEquipment } from '../../../../shared/domain/equipment/new-equipment.ts';
import { customerFields, jobFields, propertyFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
const job = { kind: 'job', id: 'job' } as const;
const picture = (n: number): KeptContent => ({
  sha256: n.toString(16).padStart(64, '0'),
  name: `p${n}.jpg`,
  mediaType: 'image/jpeg',
  size: 10 + n,
  width: 4,
  height: 3,
});

beforeEach(async () => {
  kernel = await openTestKernel({ ann: 'owner', bo: 'apprentice' });
  const { database } = kernel;
  await database.customers.add(rowOf('dana', customerFields('Dana')));
  await database.properties.add(rowOf('home', propertyFields('dana')));
  await database.equipment.add(rowOf('heater', newEquipment({ propertyId: 'home', kind: 'Heater' })));
  await database.jobs.add(rowOf('job', jobFields('dana', 'home')));
});
afterEach(() => kernel.close());

const add = (contents: KeptContent[], owner: AttachmentOwner = job) => runCommand(kernel, addAttachments, { owner, contents });
const shown = async (owner: AttachmentOwner = job) => readAttachments(readerOf(kernel.database), owner);
const step = async (direction: 'undo' | 'redo') => expect((await stepThroughHistory(kernel, direction)).ok).toBe(true);

describe('adding photos and files', () => {
  it('hangs them on the record in their order, as one change that undo takes back and redo brings', async () => {
    const outcome = await add([picture(3), picture(1), picture(2)]);
    expect(outcome).toMatchObject({ ok: true, output: { added: 3, known: 0 } });
    expect((await shown()).map(({ name, caption, jobId, customerId }) => [name, caption, jobId, customerId])).toEqual([
      ['p3.jpg', '', 'job', null],
      ['p1.jpg', '', 'job', null],
      ['p2.jpg', '', 'job', null],
    ]);
    await step('undo');
    expect(await shown()).toEqual([]);
    await step('redo');
    expect(await shown()).toHaveLength(3);
  });

  it('adds what the record has not again, and what it lost anew', async () => {
    await add([picture(1)]);
    expect(await add([picture(1), picture(2), picture(2)])).toMatchObject({ ok: true, output: { added: 1, known: 2 } });
    expect(await add([picture(1)])).toMatchObject({ ok: true, operationId: null, output: { added: 0, known: 1 } });
    await runCommand(kernel, removeAttachment, { attachmentId: (await shown())[0]?.id ?? '' });
    expect(await add([picture(1)])).toMatchObject({ output: { added: 1 } });
  });

  it('takes 200 and no more, all of them or none', async () => {
    await add(Array.from({ length: 199 }, (_, n) => picture(n)));
    expect(await add([picture(300), picture(301)])).toMatchObject({ ok: false, problems: [{ code: 'too-many-attachments' }] });
    expect(await add([picture(300)])).toMatchObject({ ok: true });
    expect(await shown()).toHaveLength(200);
  });

  it('needs a record that is there, of every kind, and is the apprentice’s too', async () => {
    kernel.become('bo');
    const kinds = [
      ['property', 'home'],
      ['equipment', 'heater'],
      ['customer', 'dana'],
    ] as const;
    for (const [kind, id] of kinds) expect(await add([picture(1)], { kind, id })).toMatchObject({ ok: true });
    expect(await add([picture(1)], { kind: 'review', id: 'none' })).toMatchObject({ ok: false, problems: [{ code: 'record-gone' }] });
    await kernel.database.jobs.update('job', { live: 0 });
    expect(await add([picture(1)])).toMatchObject({ ok: false, problems: [{ code: 'record-gone' }] });
  });

  it('keeps the record that they hang on: its undo is refused and says what is in the way', async () => {
    const made = await runCommand(kernel, addCustomer, { typed: { ...typedOf(unknownCustomer), name: 'Lee' } });
    if (!made.ok) throw new Error('refused');
    kernel.become('bo');
    await add([picture(1)], { kind: 'customer', id: made.output.customerId });
    kernel.become('ann');
    expect(await stepThroughHistory(kernel, 'undo')).toMatchObject({
      ok: false,
      problems: [{ code: 'still-needed', params: { table: 'attachments', field: 'customerId' } }],
    });
  });
});

describe('a caption', () => {
  const edit = async (caption: string, from?: { rev: number; caption: string }) => {
    const [row] = await shown();
    const opened = from ?? { rev: row?.rev ?? 0, caption: row?.caption ?? '' };
    const facts = { rev: opened.rev, before: { caption: opened.caption }, after: { caption } };
    return runCommand(kernel, editCaption, { attachmentId: row?.id ?? '', ...facts });
  };

  it('is changed, taken back, and never written over unseen', async () => {
    await add([picture(1)]);
    expect((await edit(' The puddle ')).ok).toBe(true);
    expect((await shown())[0]?.caption).toBe('The puddle');
    const opened = { rev: 1, caption: '' };
    expect(await edit('Another', opened)).toMatchObject({ ok: false, problems: [{ code: 'changed-meanwhile', path: ['caption'] }] });
    await step('undo');
    expect((await shown())[0]?.caption).toBe('');
    expect(await edit('x'.repeat(2_001))).toMatchObject({ ok: false });
    const attachmentId = (await shown())[0]?.id ?? '';
    await runCommand(kernel, removeAttachment, { attachmentId });
    const late = { attachmentId, rev: 1, before: { caption: '' }, after: { caption: 'gone' } };
    expect(await runCommand(kernel, editCaption, late)).toMatchObject({ ok: false, problems: [{ code: 'record-gone' }] });
    expect(await runCommand(kernel, removeAttachment, { attachmentId })).toMatchObject({ ok: false, problems: [{ code: 'record-gone' }] });
  });
});

describe('removing', () => {
  it('takes one off the record and brings it back as it was', async () => {
    await add([picture(1), picture(2)]);
    const [first] = await shown();
    expect(await runCommand(kernel, removeAttachment, { attachmentId: first?.id ?? '' })).toMatchObject({ output: { name: 'p1.jpg' } });
    expect((await shown()).map(({ name }) => name)).toEqual(['p2.jpg']);
    await step('undo');
    expect(await shown()).toHaveLength(2);
  });

  it('happens along with what they hang on, and is undone with it', async () => {
    const { database } = kernel;
    await database.jobs.delete('job');
    const owners = [
      ['equipment', 'heater'],
      ['property', 'home'],
      ['customer', 'dana'],
    ] as const;
    for (const [kind, id] of owners) await add([picture(1)], { kind, id });
    expect((await runCommand(kernel, removeEquipment, { equipmentId: 'heater' })).ok).toBe(true);
    expect((await runCommand(kernel, removeProperty, { propertyId: 'home' })).ok).toBe(true);
    expect((await runCommand(kernel, removeCustomer, { customerId: 'dana' })).ok).toBe(true);
    expect((await database.attachments.toArray()).map(({ live }) => live)).toEqual([0, 0, 0]);
    for (let n = 0; n < 3; n += 1) await step('undo');
    expect((await database.attachments.toArray()).map(({ live }) => live)).toEqual([1, 1, 1]);
  });
});

describe('the timeline', () => {
  it('tells one drop as one, by whom, wherever the record is told of', async () => {
    await add([picture(1), picture(2), { ...picture(3), mediaType: 'application/pdf', name: 'bill.pdf' }]);
    await add([picture(4)], { kind: 'property', id: 'home' });
    const reader = readerOf(kernel.database);
    const told = async (scope: Parameters<typeof attachmentTimeline>[1]) =>
      (await attachmentTimeline(reader, scope)).entries.map(({ title, detail, path, by }) => ({ title, detail, path, by }));
    const drop = { title: '2 photos and 1 file', detail: 'p1.jpg, p2.jpg, bill.pdf', path: '/jobs/job', by: 'ann' };
    const place = { title: '1 photo', detail: 'p4.jpg', path: '/properties/home', by: 'ann' };
    expect(await told({ jobId: 'job' })).toEqual([drop]);
    expect(await told({ propertyId: 'home' })).toEqual([drop, place]);
    expect(await told({ customerId: 'dana' })).toEqual([drop, place]);
    expect(await told({ equipmentId: 'heater' })).toEqual([]);
  });
});
