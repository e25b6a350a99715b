import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Reader, readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { retirePieces } from '../../../../renderer/features/equipment/commands/retire-pieces.ts';
import { equipmentList } from '../../../../renderer/features/equipment/list/equipment-list.ts';
import { readEquipmentLines } from '../../../../renderer/features/equipment/queries/read-equipment-lines.ts';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { newCustomer } from '../../../../shared/domain/customer/new-customer.ts';
import { newEquipment } from '../../../../shared/domain/equipment/new-equipment.ts';
import { newProperty } from '../../../../shared/domain/property/new-property.ts';
import { rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

const now = makeNow('2026-11-19T14:00:00.000Z', 'Europe/London');
const address = { line: '14 Orchard Row', unit: null, city: 'Leeds', region: null, postcode: null, country: null };
let kernel: TestKernel;
let reader: Reader;

beforeEach(async () => {
  kernel = await openTestKernel();
  reader = readerOf(kernel.database);
  const { customers, properties, equipment } = kernel.database;
  await customers.add(rowOf('dana', newCustomer({ name: 'Dana Whitfield' })));
  await properties.add(rowOf('home', newProperty({ customerId: 'dana', customerSort: 'dana whitfield', address })));
  const add = (id: string, fields: Partial<Parameters<typeof newEquipment>[0]>) =>
    equipment.add(rowOf(id, newEquipment({ propertyId: 'home', kind: 'water heater', ...fields })));
  await add('heater', { make: 'Rheem', model: 'Pro 50', serial: 'RH-7781', warrantyUntil: '2027-01-10' });
  await add('boiler', { kind: 'combi boiler', make: 'Vaillant', warrantyUntil: '2026-11-18', retiredOn: '2026-10-01' });
  await add('panel', { kind: 'panel', warrantyUntil: '2031-05-01', propertyId: 'elsewhere' });
  await add('tap', { kind: 'tap' });
});
afterEach(() => kernel.close());

const fits = async (filters: Record<string, string>, typed = '') => {
  const found = await equipmentList.readFits(reader, filters, typed, now);
  return found === null ? null : [...found.ids].toSorted();
};

describe('the list of equipment', () => {
  it('filters by how long the warranty runs', async () => {
    expect(await fits({ warranty: 'running' })).toEqual(['heater', 'panel']);
    expect(await fits({ warranty: 'ending' })).toEqual(['heater']);
    expect(await fits({ warranty: 'over' })).toEqual(['boiler']);
    expect(await fits({ warranty: 'no such' })).toBeNull();
  });

  it('knows what still stands', async () => {
    expect(await fits({ standing: 'standing' })).toEqual(['heater', 'panel', 'tap']);
    expect(await fits({ standing: 'retired' })).toEqual(['boiler']);
  });

  it('finds by what it is, make, serial, street and name', async () => {
    expect(await fits({}, 'water h')).toEqual(['heater']);
    expect(await fits({}, 'vail')).toEqual(['boiler']);
    expect(await fits({}, 'rh-77')).toEqual(['heater']);
    expect(await fits({}, 'orchard')).toEqual(['boiler', 'heater', 'tap']);
    expect(await fits({}, 'dana combi')).toEqual(['boiler']);
    expect(await fits({}, ' ')).toBeNull();
  });

  it('reads lines with their place', async () => {
    const lines = await readEquipmentLines(reader, ['heater', 'panel', 'gone']);
    expect([...lines].map(([id, { property }]) => [id, property?.id])).toEqual([
      ['heater', 'home'],
      ['panel', undefined],
    ]);
  });
});

describe('taking several pieces out', () => {
  it('keeps the day of what was taken out before, and is taken back in one step', async () => {
    const ids = ['heater', 'boiler', 'tap', 'gone'];
    const outcome = await runCommand(kernel, retirePieces, { equipmentIds: ids, on: '2026-11-19' });
    expect(outcome).toMatchObject({ ok: true, output: { retired: 2, refused: 2 } });
    const days = async () => Object.fromEntries((await kernel.database.equipment.toArray()).map(({ id, retiredOn }) => [id, retiredOn]));
    expect(await days()).toEqual({ heater: '2026-11-19', boiler: '2026-10-01', tap: '2026-11-19', panel: null });
    expect(await stepThroughHistory(kernel, 'undo')).toMatchObject({ ok: true });
    expect(await days()).toMatchObject({ heater: null, tap: null });
  });
});
