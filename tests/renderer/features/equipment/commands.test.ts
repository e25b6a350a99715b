import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { findCustomerChoices } from '../../../../renderer/data/records/find-customer-choices.ts';
import { addEquipment } from '../../../../renderer/features/equipment/commands/add-equipment.ts';
import { editEquipment } from '../../../../renderer/features/equipment/commands/edit-equipment.ts';
import { putBackEquipment, removeEquipment, retireEquipment } from '../../../../renderer/features/equipment/commands/retire-equipment.ts';
import { equipmentTimeline } from '../../../../renderer/features/equipment/queries/equipment-timeline.ts';
import { readEquipment } from '../../../../renderer/features/equipment/queries/read-equipment.ts';
import { usualKinds } from '../../../../renderer/features/equipment/queries/usual-kinds.ts';
import { newCustomer } from '../../../../shared/domain/customer/new-customer.ts';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import { emptyEquipment, type TypedEquipment, typedEquipmentOf } from '../../../../shared/domain/equipment/equipment-facts.ts';
import { openForEach, takeBack } from '../../../support/command-tests.ts';
import { equipmentFields, jobFields, propertyFields, rowOf } from '../../../support/sample-rows.ts';
import type { TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;

openForEach({ ann: 'owner' }, async (opened) => {
  kernel = opened;
  await kernel.database.customers.bulkAdd([
    rowOf('dana', newCustomer({ name: 'Dana Whitfield' })),
    rowOf('pipes', { ...newCustomer({ name: 'Pipes & Co' }), group: 'supplier' as const }),
  ]);
  await kernel.database.properties.add(rowOf('home', propertyFields('dana')));
  await kernel.database.equipment.add(rowOf('heater', { ...equipmentFields('home'), installedOn: '2020-02-03' }));
});

const heater = async () => (await kernel.database.equipment.get('heater')) as Equipment;
const codes = (outcome: { ok: boolean; problems?: readonly { code: string; path: readonly unknown[] }[] }) =>
  (outcome.problems ?? []).map(({ code, path }) => [path[0] ?? '', code]);

const undo = () => takeBack(kernel);
async function edit(changes: Partial<TypedEquipment>, from?: Equipment) {
  const opened = from ?? (await heater());
  const before = typedEquipmentOf(opened);
  return runCommand(kernel, editEquipment, { equipmentId: 'heater', rev: opened.rev, before, after: { ...before, ...changes } });
}

describe('adding equipment', () => {
  it('puts it at its place with what lists sort by, and takes it back', async () => {
    const typed = { ...emptyEquipment, kind: ' Combi  boiler', make: 'Vaillant', model: 'eco 832', batch: 'B-77', supplierId: 'pipes' };
    const outcome = await runCommand(kernel, addEquipment, { propertyId: 'home', typed });
    if (!outcome.ok) throw new Error('refused');
    const row = () => kernel.database.equipment.get(outcome.output.equipmentId);
    expect(await row()).toMatchObject({
      kind: 'Combi boiler',
      batch: 'B-77',
      serial: null,
      makeSort: 'vaillant eco 00000832',
      propertyId: 'home',
    });
    await undo();
    expect((await row())?.live).toBe(0);
  });

  it('names every field that is not right', async () => {
    const typed = {
      ...emptyEquipment,
      installedOn: '2026-01-02',
      warrantyUntil: '2026-01-01',
      retiredOn: '2025-01-01',
      supplierId: 'dana',
    };
    expect(codes(await runCommand(kernel, addEquipment, { propertyId: 'nowhere', typed }))).toEqual([
      ['propertyId', 'property-gone'],
      ['supplierId', 'no-supplier'],
      ['kind', 'equipment-kind-missing'],
      ['warrantyUntil', 'warranty-before-installed'],
      ['retiredOn', 'retired-before-installed'],
    ]);
    const odd = { ...emptyEquipment, kind: 'boiler', installedOn: '0026-01-02' };
    expect(codes(await runCommand(kernel, addEquipment, { propertyId: 'home', typed: odd }))).toEqual([['installedOn', 'day-not-likely']]);
  });
});

describe('editing equipment', () => {
  it('renews what lists sort by, merges other fields and asks about the same, and back', async () => {
    const opened = await heater();
    expect((await edit({ make: 'Rheem', warrantyUntil: '2026-02-03' })).ok).toBe(true);
    expect((await edit({ serial: 'S1', supplierId: 'pipes' }, opened)).ok).toBe(true);
    expect(await heater()).toMatchObject({ make: 'Rheem', makeSort: 'rheem', serial: 'S1', supplierId: 'pipes' });
    expect(codes(await edit({ make: 'AO Smith' }, opened))).toEqual([['make', 'changed-meanwhile']]);
    await undo();
    await undo();
    expect(await heater()).toMatchObject({ make: null, makeSort: '', serial: null, warrantyUntil: null });
  });

  it('keeps days in order that two people changed apart', async () => {
    const opened = await heater();
    await edit({ installedOn: '2025-05-01' });
    expect(codes(await edit({ warrantyUntil: '2024-01-01' }, opened))).toEqual([['warrantyUntil', 'warranty-before-installed']]);
  });
});

describe('equipment that stands there no more', () => {
  it('is retired, put back, and either taken back', async () => {
    expect((await runCommand(kernel, retireEquipment, { equipmentId: 'heater', on: '2026-11-19' })).ok).toBe(true);
    expect((await heater()).retiredOn).toBe('2026-11-19');
    expect((await equipmentTimeline(readerOf(kernel.database), { equipmentId: 'heater' })).map(({ title }) => title)).toEqual([
      'water heater put in',
      'water heater taken out',
    ]);
    expect((await runCommand(kernel, putBackEquipment, { equipmentId: 'heater' })).ok).toBe(true);
    expect((await heater()).retiredOn).toBeNull();
    await undo();
    expect((await heater()).retiredOn).toBe('2026-11-19');
    await undo();
    expect((await heater()).retiredOn).toBeNull();
    expect(codes(await runCommand(kernel, retireEquipment, { equipmentId: 'heater', on: '2019-01-01' }))).toEqual([
      ['on', 'retired-before-installed'],
    ]);
  });

  it('goes off the records only while no job was about it', async () => {
    await kernel.database.jobs.add(rowOf('job', jobFields('dana', 'home', ['heater'])));
    expect((await readEquipment(readerOf(kernel.database), 'heater'))?.jobs.map(({ id }) => id)).toEqual(['job']);
    expect(codes(await runCommand(kernel, removeEquipment, { equipmentId: 'heater' }))).toEqual([['', 'equipment-has-jobs']]);
    await kernel.database.jobs.delete('job');
    expect((await runCommand(kernel, removeEquipment, { equipmentId: 'heater' })).ok).toBe(true);
    expect(await readEquipment(readerOf(kernel.database), 'heater')).toBeNull();
    await undo();
    expect((await heater()).live).toBe(1);
  });
});

describe('what the form offers', () => {
  it('knows the usual kinds, and suppliers only among suppliers', async () => {
    await kernel.database.equipment.bulkAdd([
      rowOf('a', { ...equipmentFields('home'), kind: 'Boiler', kindSort: 'boiler' }),
      rowOf('b', { ...equipmentFields('home'), kind: 'boiler', kindSort: 'boiler' }),
    ]);
    expect(await usualKinds(readerOf(kernel.database))).toEqual(['water heater', 'boiler'].toReversed());
    const names = async (typed: string, group: 'supplier' | null) =>
      (await findCustomerChoices(readerOf(kernel.database), typed, group)).map(({ name }) => name);
    expect(await names('', 'supplier')).toEqual(['Pipes & Co']);
    expect(await names('dana', 'supplier')).toEqual([]);
    expect(await names('whit', null)).toEqual(['Dana Whitfield']);
  });
});
