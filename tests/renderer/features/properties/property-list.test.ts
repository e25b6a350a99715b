import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Reader, readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { handOverProperties } from '../../../../renderer/features/properties/commands/hand-over-properties.ts';
import { listTowns, propertyList } from '../../../../renderer/features/properties/list/property-list.ts';
import { readPropertyLines } from '../../../../renderer/features/properties/queries/read-property-lines.ts';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { newCustomer } from '../../../../shared/domain/customer/new-customer.ts';
import { newProperty } from '../../../../shared/domain/property/new-property.ts';
import { rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

const now = makeNow('2026-11-19T14:00:00.000Z', 'Europe/London');
let kernel: TestKernel;
let reader: Reader;

beforeEach(async () => {
  kernel = await openTestKernel();
  reader = readerOf(kernel.database);
  await kernel.database.customers.bulkAdd([
    rowOf('dana', newCustomer({ name: 'Dana Whitfield' })),
    rowOf('joan', newCustomer({ name: 'Joan Okafor' })),
  ]);
  const add = (id: string, customerId: string, line: string, city: string | null) => {
    const address = { line, unit: null, city, region: null, postcode: null, country: null };
    return kernel.database.properties.add(rowOf(id, newProperty({ customerId, customerSort: customerId, address })));
  };
  await add('home', 'dana', '14 Orchard Row', 'Leeds');
  await add('flat', 'dana', '9 Mill Lane', 'York');
  await add('mill', 'joan', '3 Mill Lane', null);
  await kernel.database.properties.update('flat', { billToCustomerId: 'joan' });
});
afterEach(() => kernel.close());

const fits = async (filters: Record<string, string>, typed = '') => {
  const found = await propertyList.readFits(reader, filters, typed, now);
  return found === null ? null : [...found.ids].toSorted();
};

describe('the list of properties', () => {
  it('filters by town, and knows every town', async () => {
    expect(await listTowns(reader)).toEqual(['Leeds', 'York']);
    expect(await fits({ town: 'York' })).toEqual(['flat']);
    expect(await fits({})).toBeNull();
  });

  it('finds by street, house and who holds it', async () => {
    expect(await fits({}, 'mill')).toEqual(['flat', 'mill']);
    expect(await fits({}, '9 mill')).toEqual(['flat']);
    expect(await fits({}, 'mill dana')).toEqual(['flat']);
    expect(await fits({ town: 'Leeds' }, 'mill')).toEqual([]);
  });

  it('reads lines with who holds and who pays', async () => {
    const lines = await readPropertyLines(reader, ['home', 'flat', 'gone']);
    expect([...lines].map(([id, { holder, payer }]) => [id, holder?.id, payer?.id])).toEqual([
      ['home', 'dana', undefined],
      ['flat', 'dana', 'joan'],
    ]);
  });
});

describe('handing several properties over', () => {
  it('leaves what they hold already, and is taken back in one step', async () => {
    const propertyIds = ['home', 'mill', 'gone'];
    const outcome = await runCommand(kernel, handOverProperties, { propertyIds, customerId: 'joan', on: '2026-11-19', movesOut: true });
    expect(outcome).toMatchObject({ ok: true, output: { handedOver: 1, refused: 2 } });
    const holders = async () =>
      Object.fromEntries((await kernel.database.properties.toArray()).map(({ id, customerId }) => [id, customerId]));
    expect(await holders()).toEqual({ home: 'joan', flat: 'dana', mill: 'joan' });
    expect(await stepThroughHistory(kernel, 'undo')).toMatchObject({ ok: true });
    expect(await holders()).toMatchObject({ home: 'dana' });
  });
});
