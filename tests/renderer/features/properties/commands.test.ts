import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { addProperty } from '../../../../renderer/features/properties/commands/add-property.ts';
import { editOccupancy, moveOut, removeOccupancy } from '../../../../renderer/features/properties/commands/edit-occupancy.ts';
import { editProperty } from '../../../../renderer/features/properties/commands/edit-property.ts';
import { handOverProperty } from '../../../../renderer/features/properties/commands/hand-over-property.ts';
import { moveIn } from '../../../../renderer/features/properties/commands/move-in.ts';
import { removeProperty } from '../../../../renderer/features/properties/commands/remove-property.ts';
import { findAddress } from '../../../../renderer/features/properties/queries/find-address.ts';
import { propertyTimeline } from '../../../../renderer/features/properties/queries/property-timeline.ts';
import { readProperty } from '../../../../renderer/features/properties/queries/read-property.ts';
import { newCustomer } from '../../../../shared/domain/customer/new-customer.ts';
import { newProperty } from '../../../../shared/domain/property/new-property.ts';
import type { Address, Property } from '../../../../shared/domain/property/property.ts';
import { emptyProperty, readAddress, type TypedProperty, typedPropertyOf } from '../../../../shared/domain/property/property-facts.ts';
import { openForEach, takeBack } from '../../../support/command-tests.ts';
import { callFields, equipmentFields, jobFields, rowOf } from '../../../support/sample-rows.ts';
import type { TestKernel } from '../../../support/test-kernel.ts';

const address: Address = { line: '14 Orchard Row', unit: 'Basement', city: 'Leeds', region: null, postcode: 'LS6 2AB', country: null };
let kernel: TestKernel;

openForEach({ ann: 'owner', bo: 'apprentice' }, async (opened) => {
  kernel = opened;
  const people = ['Dana Whitfield', 'Lee Ash', 'Mo Tan'].map((name, index) =>
    rowOf(['dana', 'lee', 'mo'][index] ?? '', newCustomer({ name })),
  );
  await kernel.database.customers.bulkAdd(people);
  await kernel.database.properties.add(
    rowOf('home', { ...newProperty({ customerId: 'dana', customerSort: 'dana whitfield', address }), note: 'Key under the pot.' }),
  );
  await kernel.database.occupancies.add(rowOf('lives', { propertyId: 'home', customerId: 'dana', since: '2020-05-01', until: null }));
});

const home = async () => (await kernel.database.properties.get('home')) as Property;
const occupancy = (id: string) => kernel.database.occupancies.get(id);
const codes = (outcome: { ok: boolean; problems?: readonly { code: string; path: readonly unknown[] }[] }) =>
  (outcome.problems ?? []).map(({ code, path }) => [path[0] ?? '', code]);

const undo = () => takeBack(kernel);
async function edit(changes: Partial<TypedProperty>, from?: Property) {
  const opened = from ?? (await home());
  const before = typedPropertyOf(opened);
  return runCommand(kernel, editProperty, { propertyId: 'home', rev: opened.rev, before, after: { ...before, ...changes } });
}

describe('adding a property', () => {
  const typed = { ...emptyProperty, line: ' 3  Mill Lane ', city: 'Leeds', billToCustomerId: 'lee' };

  it('puts it under its holder, with who pays and who lives there, and takes it back', async () => {
    const outcome = await runCommand(kernel, addProperty, { customerId: 'mo', typed, livesThere: true });
    if (!outcome.ok) throw new Error('refused');
    const { propertyId } = outcome.output;
    expect(await kernel.database.properties.get(propertyId)).toMatchObject({
      customerId: 'mo',
      customerSort: 'mo tan',
      billToCustomerId: 'lee',
      address: { line: '3 Mill Lane', unit: null },
      lineSort: 'mill lane 00000003',
    });
    expect(await kernel.database.occupancies.where('propertyId').equals(propertyId).first()).toMatchObject({ customerId: 'mo', live: 1 });
    await undo();
    expect((await kernel.database.properties.get(propertyId))?.live).toBe(0);
  });

  it('names every field that is not right, and nobody without authority', async () => {
    const wrong = { ...emptyProperty, zone: 'Mars/Base', note: 'x'.repeat(10_001) };
    expect(codes(await runCommand(kernel, addProperty, { customerId: '', typed: wrong, livesThere: false }))).toEqual([
      ['customerId', 'customer-gone'],
      ['line', 'address-missing'],
      ['note', 'text-too-long'],
      ['zone', 'unknown-zone'],
    ]);
    kernel.become('bo');
    expect(codes(await runCommand(kernel, addProperty, { customerId: 'mo', typed, livesThere: false }))).toEqual([['', 'not-allowed']]);
  });
});

describe('editing a property', () => {
  it('renews what it is found by when the address changes, and back', async () => {
    expect((await edit({ line: '15 Orchard Row', note: 'Gate code 12.' })).ok).toBe(true);
    expect(await home()).toMatchObject({ address: { ...address, line: '15 Orchard Row' }, note: 'Gate code 12.' });
    expect((await home()).addressKey).toBe('15 orchard row|basement|LS62AB');
    await undo();
    expect(await home()).toMatchObject({ address, addressKey: '14 orchard row|basement|LS62AB', note: 'Key under the pot.' });
  });

  it('merges two edits of different parts of the address, and asks about the same part', async () => {
    const opened = await home();
    await edit({ postcode: 'LS6 2AC' });
    expect((await edit({ unit: '' }, opened)).ok).toBe(true);
    expect(await home()).toMatchObject({ address: { ...address, unit: null, postcode: 'LS6 2AC' }, addressKey: '14 orchard row||LS62AC' });
    expect(codes(await edit({ postcode: 'LS1 1AA' }, opened))).toEqual([['postcode', 'changed-meanwhile']]);
  });

  it('keeps nobody as payer who holds it', async () => {
    await edit({ billToCustomerId: 'lee' });
    expect((await home()).billToCustomerId).toBe('lee');
    await edit({ billToCustomerId: 'dana' });
    expect((await home()).billToCustomerId).toBeNull();
    expect(codes(await edit({ billToCustomerId: 'nobody' }))).toEqual([['billToCustomerId', 'customer-gone']]);
  });
});

describe('another holder', () => {
  it('takes the place over with its sorting, moves in and out, and back', async () => {
    const input = { propertyId: 'home', customerId: 'lee', on: '2026-11-01', movesIn: true, movesOut: true };
    const outcome = await runCommand(kernel, handOverProperty, input);
    expect(outcome.ok && outcome.output.name).toBe('Lee Ash');
    expect(await home()).toMatchObject({ customerId: 'lee', customerSort: 'lee ash' });
    expect((await occupancy('lives'))?.until).toBe('2026-11-01');
    expect((await readProperty(readerOf(kernel.database), 'home'))?.occupancies.map(({ customerId }) => customerId)).toEqual([
      'lee',
      'dana',
    ]);
    expect(codes(await runCommand(kernel, handOverProperty, input))).toEqual([['customerId', 'holds-it-already']]);
    await undo();
    expect(await home()).toMatchObject({ customerId: 'dana', customerSort: 'dana whitfield' });
    expect((await occupancy('lives'))?.until).toBeNull();
  });
});

describe('who lives there', () => {
  it('moves in where the others left, once', async () => {
    const input = { propertyId: 'home', customerId: 'mo', since: '2026-10-01', othersLeft: true };
    expect((await runCommand(kernel, moveIn, input)).ok).toBe(true);
    expect((await occupancy('lives'))?.until).toBe('2026-10-01');
    expect(codes(await runCommand(kernel, moveIn, input))).toEqual([['customerId', 'lives-there-already']]);
    await undo();
    expect((await occupancy('lives'))?.until).toBeNull();
    expect((await readProperty(readerOf(kernel.database), 'home'))?.occupancies).toHaveLength(1);
  });

  it('never lets somebody leave before they came', async () => {
    await runCommand(kernel, moveIn, { propertyId: 'home', customerId: 'mo', since: '2019-01-01', othersLeft: true });
    expect((await occupancy('lives'))?.until).toBe('2020-05-01');
    await undo();
    expect(codes(await runCommand(kernel, moveOut, { occupancyId: 'lives', until: '2020-04-30' }))).toEqual([['until', 'out-before-in']]);
  });

  it('moves out, is corrected, merged, and taken back', async () => {
    await runCommand(kernel, moveOut, { occupancyId: 'lives', until: '2026-11-19' });
    const before = { since: '2020-05-01', until: null };
    const late = { occupancyId: 'lives', rev: 1, before, after: { since: '2021-05-01', until: null } };
    expect((await runCommand(kernel, editOccupancy, late)).ok).toBe(true);
    expect(await occupancy('lives')).toMatchObject({ since: '2021-05-01', until: '2026-11-19' });
    expect(codes(await runCommand(kernel, editOccupancy, { ...late, after: { since: null, until: '2026-01-01' } }))).toEqual([
      ['since', 'changed-meanwhile'],
      ['until', 'changed-meanwhile'],
    ]);
    expect((await runCommand(kernel, removeOccupancy, { occupancyId: 'lives' })).ok).toBe(true);
    expect((await occupancy('lives'))?.live).toBe(0);
    await undo();
    await undo();
    await undo();
    expect(await occupancy('lives')).toMatchObject({ since: '2020-05-01', until: null, live: 1 });
  });

  it('stands on the timeline of the place', async () => {
    await runCommand(kernel, moveOut, { occupancyId: 'lives', until: '2026-11-19' });
    await kernel.database.equipment.add(rowOf('heater', { ...equipmentFields('home'), installedOn: '2024-02-03' }));
    const entries = await propertyTimeline(readerOf(kernel.database), { propertyId: 'home' });
    expect(entries.map(({ title }) => title)).toEqual(['Dana Whitfield moved in', 'Dana Whitfield moved out', 'water heater put in']);
  });
});

describe('removing a property', () => {
  it('goes with who lived there, and comes back', async () => {
    expect((await runCommand(kernel, removeProperty, { propertyId: 'home' })).ok).toBe(true);
    expect((await home()).live).toBe(0);
    expect((await occupancy('lives'))?.live).toBe(0);
    await undo();
    expect((await home()).live).toBe(1);
    expect((await occupancy('lives'))?.live).toBe(1);
  });

  it('stays where something hangs on it, and says what', async () => {
    await kernel.database.jobs.add(rowOf('job', jobFields('dana', 'home')));
    await kernel.database.equipment.bulkAdd([rowOf('heater', equipmentFields('home')), rowOf('pump', equipmentFields('home'))]);
    const outcome = await runCommand(kernel, removeProperty, { propertyId: 'home' });
    expect(outcome.ok === false && outcome.problems).toEqual([
      { path: [], code: 'property-has-jobs', params: { count: 1 } },
      { path: [], code: 'property-has-equipment', params: { count: 2 } },
    ]);
  });
});

describe('reading a property', () => {
  it('shows what is open about jobs there, and nothing of other places', async () => {
    await kernel.database.jobs.bulkAdd([rowOf('job', jobFields('dana', 'home')), rowOf('else', { ...jobFields('dana'), number: 2 })]);
    await kernel.database.calls.bulkAdd([rowOf('ring', callFields('dana', 'job', 'a')), rowOf('other', callFields('dana', 'else', 'b'))]);
    const facts = await readProperty(readerOf(kernel.database), 'home');
    expect(facts?.openCalls.map(({ id }) => id)).toEqual(['ring']);
    expect(facts?.jobs.map(({ id }) => id)).toEqual(['job']);
    expect(facts?.holder?.name).toBe('Dana Whitfield');
  });
});

describe('an address that is on record already', () => {
  const find = async (typed: Partial<TypedProperty>, except: string | null = null) => {
    const known = await findAddress(readerOf(kernel.database), readAddress({ ...emptyProperty, ...typed }), except);
    return { same: known.same.map(({ property }) => property.id), house: known.house.map(({ property }) => property.id) };
  };

  it.each<[string, Partial<TypedProperty>]>([
    ['in full', { line: '14 Orchard Row', unit: 'basement', city: 'Leeds', postcode: 'LS6 2AB' }],
    ['without the postcode', { line: '14 orchard row', unit: 'Basement', city: 'Leeds' }],
    ['in one line', { line: 'Basement, 14 Orchard Row, Leeds LS6 2AB' }],
  ])('is found %s', async (_, typed) => {
    expect(await find(typed)).toEqual({ same: ['home'], house: [] });
    expect(await find(typed, 'home')).toEqual({ same: [], house: [] });
  });

  it('is told apart from another unit of the house, and from another town', async () => {
    expect(await find({ line: '14 Orchard Row', postcode: 'LS6 2AB' })).toEqual({ same: [], house: ['home'] });
    expect(await find({ line: '14 Orchard Row', unit: 'Flat 2' })).toEqual({ same: [], house: ['home'] });
    expect(await find({ line: '14 Orchard Row', city: 'York' })).toEqual({ same: [], house: [] });
    expect(await find({ line: '' })).toEqual({ same: [], house: [] });
  });
});
