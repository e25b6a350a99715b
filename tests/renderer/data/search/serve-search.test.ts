import { afterEach, describe, expect, it, vi } from 'vitest';
import { onTableChanges } from '../../../../renderer/data/database/table-changes.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { openSearchClient, type SearchLine } from '../../../../renderer/data/search/search-client.ts';
import { serveSearch } from '../../../../renderer/data/search/serve-search.ts';
import { newCustomer } from '../../../../shared/domain/customer/new-customer.ts';
import { newEquipment } from '../../../../shared/domain/equipment/new-equipment.ts';
import { newProperty } from '../../../../shared/domain/property/new-property.ts';
import { changeRows, create, update } from '../../../support/change-rows.ts';
import { caseFields } from '../../../support/learning-rows.ts';
import { callFields, complaintFields, jobFields, praiseFields, promiseFields, recoveryFields } from '../../../support/sample-rows.ts';
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
  await runCommand(kernel, changeRows, [
    create('staff', 'u-7', { ...(await kernel.database.staff.get('ann')), name: 'Marta Ruiz' }),
    create('complaints', 'complaint', {
      ...complaintFields('dana', 'job'),
      got: 'Mud on the stairs',
      theme: 'left a mess',
      part: 'Sump pump',
      batch: 'LX-2207',
    }),
    create('recoveries', 'recovery', {
      ...recoveryFields('dana', 'job'),
      verdict: { words: 'You made it good in the end', score: 9, at: '2026-11-02T09:00:00.000Z' },
    }),
    create('promises', 'promise', { ...promiseFields('dana', 'job'), words: 'Send the quotation', madeBy: 'u-7' }),
    create('praises', 'praise', { ...praiseFields('jose', 'job', 'Ever so gentle with the dog'), forStaff: ['u-7'] }),
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
  const known: readonly (readonly [typed: string, ids: readonly string[]])[] = [
    ['dana', ['complaint', 'dana', 'job', 'orchard', 'promise', 'recovery']],
    ['whitfeld', ['complaint', 'dana', 'job', 'orchard', 'promise', 'recovery']],
    ['bakery', ['dana']],
    ['nunez', ['jose', 'praise']],
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
    ['dry floor', ['call', 'complaint']],
    ['1043', []],
    ['mud on the stairs', ['complaint']],
    ['left a mess', ['complaint']],
    ['whitfield mess', ['complaint']],
    ['nunez mess', []],
    ['sump pump', ['complaint']],
    ['lx2207', ['complaint']],
    ['made it good', ['recovery']],
    ['quotaton', ['promise']],
    ['marta', ['praise', 'promise']],
    ['ruiz quotation', ['promise']],
    ['gentle', ['praise']],
    ['zzz', []],
  ];

  it('finds by whatever is known', async () => {
    const { found } = await openShop();
    const answers: (readonly [string, readonly string[]])[] = [];
    for (const [typed] of known) answers.push([typed, (await found(typed)).sort()]);
    expect(answers).toEqual(known.map(([typed, ids]) => [typed, [...ids].sort()]));
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

  it('finds what was promised by whoever promised it, says so, and follows their name and an undo', async () => {
    const { client, found } = await openShop();
    const [promise] = (await client.find('marta', 8)).hits;
    expect(promise).toMatchObject({
      group: 'promises',
      title: { text: 'Dana Whitfield' },
      details: ['Send the quotation', '2026-11-06'],
      why: { by: 'text', reason: { field: 'by', text: 'Marta Ruiz', marks: [{ start: 0, end: 5 }] } },
    });
    await runCommand(kernel, changeRows, [update('staff', 'u-7', { name: 'Inge Holm' })]);
    expect([await found('marta'), await found('inge quotation')]).toEqual([[], ['promise']]);
    const changed = () => new Promise<void>((resolve) => void client.onChange(resolve));
    let next = changed();
    await runCommand(kernel, changeRows, [update('promises', 'promise', { words: 'Bring the drawing' })]);
    await next;
    expect([await found('quotation'), await found('drawing')]).toEqual([[], ['promise']]);
    next = changed();
    await stepThroughHistory(kernel, 'undo');
    await next;
    expect([await found('quotation'), await found('drawing')]).toEqual([['promise'], []]);
  });

  it('says of a complaint what it is about', async () => {
    const { client } = await openShop();
    const [complaint] = (await client.find('mess', 8)).hits;
    expect(complaint).toMatchObject({ title: { text: 'Dana Whitfield' }, customerId: 'dana', why: { reason: { field: 'theme' } } });
    expect(complaint?.details).toEqual(['left a mess', '#1042', '2026-11-02']);
  });

  it('finds a complaint by the name of its customer, says what it is about, and follows the name and an undo', async () => {
    const { client, found } = await openShop();
    const complaint = (await client.find('whitfield', 8)).hits.find(({ id }) => id === 'complaint');
    expect(complaint).toMatchObject({
      title: { text: 'Dana Whitfield', marks: [{ start: 5, end: 14 }] },
      why: { reason: { field: 'said' } },
    });
    const changed = () => new Promise<void>((resolve) => void client.onChange(resolve));
    let next = changed();
    await runCommand(kernel, changeRows, [update('customers', 'dana', { name: 'Dana Okafor' })]);
    await next;
    expect([await found('whitfield mess'), await found('okafor mess')]).toEqual([[], ['complaint']]);
    next = changed();
    await stepThroughHistory(kernel, 'undo');
    await next;
    expect([await found('whitfield mess'), await found('okafor mess')]).toEqual([['complaint'], []]);
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

  const tell = () =>
    runCommand(kernel, changeRows, [create('cases', 'case', { ...caseFields([], 'A wet floor'), lesson: 'Look behind.' })]);
  const learn = (lesson: string) => runCommand(kernel, changeRows, [update('cases', 'case', { lesson })]);

  it('has in a list what was written the moment before, and reads nothing for a letter when nothing was', async () => {
    const { client } = await openShop();
    await tell();
    expect(await client.keys('behind', 'cases')).toEqual(['case']);
    await learn('Look under the liner.');
    expect([await client.keys('behind', 'cases'), await client.keys('lin', 'cases')]).toEqual([[], ['case']]);
    await learn('Ask who was there.');
    // Asked in one go: the second waits for what the first reads.
    expect(await Promise.all([client.keys('liner', 'cases'), client.keys('who', 'cases')])).toEqual([[], ['case']]);
    await stepThroughHistory(kernel, 'undo');
    expect(await client.keys('liner', 'cases')).toEqual(['case']);
    const reads = vi.spyOn(kernel.database, 'transaction');
    expect([await client.keys('l', 'cases'), await client.keys('li', 'cases')]).toEqual([[], ['case']]);
    expect(reads).not.toHaveBeenCalled();
  });

  it('has it for whoever hears of the change first', async () => {
    const { client } = await openShop();
    await tell();
    expect(await client.keys('behind', 'cases')).toEqual(['case']);
    const asked: Promise<readonly string[]>[] = [];
    const stop = onTableChanges(kernel.database, ['cases'], () => asked.push(client.keys('liner', 'cases')));
    await learn('Look under the liner.');
    expect(await Promise.all(asked)).toEqual([['case']]);
    stop();
  });
});
