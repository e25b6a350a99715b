import { afterEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { openSearchClient, type SearchLine } from '../../../../renderer/data/search/search-client.ts';
import { serveSearch } from '../../../../renderer/data/search/serve-search.ts';
import { newCustomer } from '../../../../shared/domain/customer/new-customer.ts';
import { newEquipment } from '../../../../shared/domain/equipment/new-equipment.ts';
import { newProperty } from '../../../../shared/domain/property/new-property.ts';
import { changeRows, create, update } from '../../../support/change-rows.ts';
import { callFields, jobFields } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
afterEach(() => kernel.close());

/** The client with the worker's own code behind it, in one thread. */
async function openShop() {
  kernel = await openTestKernel();
  const address = { line: '14 Orchard St', unit: '3', city: 'Leeds', region: null, postcode: null, country: null };
  await runCommand(kernel, changeRows, [
    create('customers', 'dana', {
      ...newCustomer({ name: 'Dana Whitfield', phones: [{ text: '(555) 014-2230', e164: '+15550142230' }], emails: ['dana@example.com'] }),
      company: 'Whitfield Bakery',
    }),
    create('customers', 'jose', newCustomer({ name: 'José Núñez' })),
    create('properties', 'orchard', newProperty({ customerId: 'dana', customerSort: 'dana whitfield', address })),
    create('equipment', 'heater', newEquipment({ propertyId: 'orchard', kind: 'water heater', make: 'Rheem', serial: 'SN-4471-AB' })),
    create('jobs', 'job', {
      ...jobFields('dana', 'orchard'),
      number: 1042,
      customerSort: 'dana whitfield',
      customerWords: 'The kitchen tap is leaking all night.',
    }),
    create('calls', 'call', { ...callFields('jose', 'job', 'k'), listening: { expected: 'a dry floor', different: '', wanted: '' } }),
  ]);
  const line: SearchLine = { postMessage: () => undefined, onmessage: null, onerror: null };
  const serve = serveSearch(
    (data) => line.onmessage?.({ data: structuredClone(data) }),
    () => kernel.database,
  );
  line.postMessage = (message) => serve(structuredClone(message));
  const client = openSearchClient(kernel.database.name, line);
  const whole = async (): Promise<void> => {
    while (client.ready() !== 'all') await new Promise((resolve) => setTimeout(resolve, 5));
  };
  await whole();
  const found = async (typed: string) => (await client.find(typed, 8)).hits.map(({ id }) => id);
  return { client, found };
}

describe('the search', () => {
  it.each([
    ['dana', ['dana', 'job', 'orchard']],
    ['whitfeld', ['dana', 'job', 'orchard']],
    ['bakery', ['dana']],
    ['nunez', ['jose']],
    ['2230', ['dana']],
    ['+1 555 014 2230', ['dana']],
    ['(555) 014-22', ['dana']],
    ['555.014.2230', ['dana']],
    ['dana@exam', ['dana']],
    ['14 orchard street', ['orchard']],
    ['14 orchard stre', ['orchard']],
    ['#1042', ['job']],
    ['1042', ['job']],
    ['sn4471', ['heater']],
    ['rheem', ['heater']],
    ['whitfield leaking', ['job']],
    ['leeking', ['job']],
    ['dry floor', ['call']],
    ['1043', []],
    ['zzz', []],
  ])('finds by "%s"', async (typed, wanted) => {
    const { found } = await openShop();
    expect((await found(typed)).sort()).toEqual([...wanted].sort());
  });

  it('says why: how a phone ends, what was said with the words marked', async () => {
    const { client } = await openShop();
    const [dana] = (await client.find('2230', 8)).hits;
    expect(dana?.why).toEqual({ by: 'phone', phone: '(555) 014-2230', end: '2230' });
    const [job] = (await client.find('leaking', 8)).hits;
    expect(job?.title.text).toBe('#1042 Dana Whitfield');
    expect(job?.why).toEqual({
      by: 'text',
      reason: { field: 'said', text: 'The kitchen tap is leaking all night.', marks: [{ start: 19, end: 26 }] },
    });
    const [place] = (await client.find('orchard', 8)).hits;
    expect([place?.title.text, place?.details]).toEqual(['14 Orchard St, 3', ['Leeds', 'Dana Whitfield']]);
  });

  it('tells that something changed, and finds it then', async () => {
    const { client, found } = await openShop();
    const changed = new Promise<void>((resolve) => void client.onChange(resolve));
    await runCommand(kernel, changeRows, [update('jobs', 'job', { finding: 'A cracked cartridge.' })]);
    await changed;
    expect(await found('cartridge')).toEqual(['job']);
  });

  it('has lines for records that are asked for by name', async () => {
    const { client } = await openShop();
    const { hits } = await client.describe([
      { table: 'jobs', id: 'job' },
      { table: 'customers', id: 'gone' },
      { table: 'customers', id: 'jose' },
    ]);
    expect(hits.map(({ title }) => title.text)).toEqual(['#1042 Dana Whitfield', 'José Núñez']);
  });
});
