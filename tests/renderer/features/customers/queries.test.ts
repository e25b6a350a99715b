import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Reader, readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { customerList } from '../../../../renderer/features/customers/list/customer-list.ts';
import { findCustomers, readFoundPlaces } from '../../../../renderer/features/customers/queries/find-customers.ts';
import { listTags } from '../../../../renderer/features/customers/queries/list-tags.ts';
import { readLines } from '../../../../renderer/features/customers/queries/read-lines.ts';
import { readOpenCalls } from '../../../../renderer/features/customers/queries/read-open-calls.ts';
import { readPlaces } from '../../../../renderer/features/customers/queries/read-places.ts';
import { readRelation } from '../../../../renderer/features/customers/queries/read-relation.ts';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { openFields } from '../../../../shared/domain/call/open-close-call.ts';
import { customerSearchKeys } from '../../../../shared/domain/customer/customer-search-keys.ts';
import { propertySearchKeys } from '../../../../shared/domain/property/property-search-keys.ts';
import { callFields, customerFields, equipmentFields, jobFields, propertyFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

const now = makeNow('2026-11-19T14:00:00.000Z', 'Europe/London');
const phone = { text: '020 7946 2230', e164: '+442079462230' };

let kernel: TestKernel;
let reader: Reader;

async function addCustomer(id: string, name: string, phones = [] as (typeof phone)[]): Promise<void> {
  const fields = { ...customerFields(name), phones };
  await kernel.database.customers.add(rowOf(id, { ...fields, searchKeys: customerSearchKeys(fields) }));
}

async function addPlace(id: string, customerId: string, line: string): Promise<void> {
  const fields = propertyFields(customerId);
  const address = { ...fields.address, line };
  await kernel.database.properties.add(rowOf(id, { ...fields, address, searchKeys: propertySearchKeys(address) }));
}

beforeEach(async () => {
  kernel = await openTestKernel();
  reader = readerOf(kernel.database);
  await addCustomer('dana', 'Dana Whitfield', [phone]);
  await addCustomer('joan', 'Joan Okafor');
  await addCustomer('dan', 'Dan Moor');
  await addPlace('home', 'dana', '14 Orchard Row');
  await addPlace('flat', 'dana', '3 Mill Lane');
  await addPlace('mill', 'joan', '9 Mill Lane');
});

afterEach(() => kernel.close());

const found = async (typed: string) => [...((await findCustomers(reader, typed))?.ids ?? ['everybody'])].toSorted();

describe('the list of customers', () => {
  it('reads lines with a place, without rows of an import that is still going on', async () => {
    await kernel.database.customers.update('joan', { batchId: 'work' });
    await kernel.database.meta.put({ key: 'pending', value: { workIds: ['work'] } });
    const lines = await readLines(reader, ['dana', 'joan', 'dan', 'nobody']);
    expect([...lines].map(([id, { place }]) => [id, place?.customerId])).toEqual([
      ['dana', 'dana'],
      ['dan', undefined],
    ]);
  });

  it('leaves out a place that was taken back', async () => {
    await kernel.database.properties.update('mill', { live: 0 });
    expect((await readLines(reader, ['joan'])).get('joan')?.place).toBeNull();
  });

  it('filters by group and tag, and knows every tag', async () => {
    await kernel.database.customers.update('dana', { tags: ['landlord', 'north'] });
    await kernel.database.customers.update('joan', { tags: ['landlord'], group: 'supplier' });
    expect(await listTags(reader)).toEqual(['landlord', 'north']);
    const fits = async (filters: Record<string, string>, typed = '') => {
      const fit = await customerList.readFits(reader, filters, typed, now);
      return fit === null ? null : [...fit.ids].toSorted();
    };
    expect(await fits({})).toBeNull();
    expect(await fits({ tag: 'landlord' })).toEqual(['dana', 'joan']);
    expect(await fits({ tag: 'landlord', group: 'supplier' })).toEqual(['joan']);
    expect(await fits({ group: 'end-customer' }, 'dan')).toEqual(['dan', 'dana']);
    expect(await fits({ tag: 'gone' }, 'dan')).toEqual([]);
  });
});

describe('finding a customer', () => {
  it('finds by the beginning of any part of the name', async () => {
    expect(await found('dan')).toEqual(['dan', 'dana']);
    expect(await found('whitf')).toEqual(['dana']);
    expect(await found('nobody')).toEqual([]);
    expect(await found(' ')).toEqual(['everybody']);
  });

  it('finds by the last digits of the phone, and by the whole of it in any spelling', async () => {
    expect(await found('2230')).toEqual(['dana']);
    expect(await found('+44 20 7946 2230')).toEqual(['dana']);
    expect(await found('(020) 79462230')).toEqual(['dana']);
  });

  it('finds by street, and says at which place', async () => {
    expect(await found('mill')).toEqual(['dana', 'joan']);
    expect([...(await readFoundPlaces(reader, '9 mill'))].map(([id, { id: place }]) => [id, place])).toEqual([['joan', 'mill']]);
  });

  it('wants every word, of name and street together', async () => {
    expect(await found('orchard dana')).toEqual(['dana']);
    expect(await found('whitfield mill')).toEqual(['dana']);
    expect(await found('okafor orchard')).toEqual([]);
  });
});

describe('a customer’s page', () => {
  it('counts jobs and knows the last contact', async () => {
    const job = jobFields('dana', 'home');
    await kernel.database.jobs.add(
      rowOf('old', { ...job, requestedAt: '2018-03-02T10:00:00.000Z', completedAt: '2018-03-03T10:00:00.000Z' }),
    );
    await kernel.database.jobs.add(rowOf('new', { ...job, requestedAt: '2026-11-12T10:00:00.000Z' }));
    await kernel.database.jobs.add(rowOf('gone', { ...job, live: 0 as const }));
    const relation = await readRelation(reader, { id: 'dana', createdAt: '2026-01-01T00:00:00.000Z' }, 'GBP', now);
    expect(relation).toEqual({
      since: '2018-03-02T10:00:00.000Z',
      jobs: 3,
      moreJobs: false,
      value: null,
      revisits: 0,
      next: null,
      lastContact: { at: '2026-11-12T10:00:00.000Z', how: 'asked' },
    });
  });

  it('reads places with equipment, as many as are asked for', async () => {
    await kernel.database.equipment.add(rowOf('heater', equipmentFields('home')));
    await kernel.database.jobs.add(rowOf('job', jobFields('joan', 'home')));
    const { places, all } = await readPlaces(reader, 'dana', 10);
    expect(all).toBe(2);
    expect(places.find(({ property }) => property.id === 'home')).toMatchObject({ jobs: 1, equipment: [{ id: 'heater' }] });
    expect(await readPlaces(reader, 'dana', 1)).toMatchObject({ all: 2, places: { length: 1 } });
  });

  it('reads what is open in the order of Today, each told by who knows it', async () => {
    const { calls } = kernel.database;
    await calls.add(rowOf('look', { ...callFields('dana', null, ''), ...openFields('review', 'x') }));
    await calls.add(rowOf('ring', { ...callFields('dana', null, ''), ...openFields('acknowledgement', 'x/dana') }));
    const kinds = [{ kind: 'review' as const, icon: () => null, card: () => null, line: async () => 'Look back' }];
    const open = await readOpenCalls(reader, 'dana', kinds);
    expect(open.map(({ call, line }) => [call.id, line])).toEqual([
      ['ring', ''],
      ['look', 'Look back'],
    ]);
  });
});
