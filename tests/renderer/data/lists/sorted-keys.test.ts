import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Reader, readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { allOf, eitherOf, keysPointingTo } from '../../../../renderer/data/lists/find-keys.ts';
import { leaveOutPending } from '../../../../renderer/data/lists/pending-keys.ts';
import { type KeyOrder, keysBeginningWith, readSortedKeys } from '../../../../renderer/data/lists/sorted-keys.ts';
import { customerKeys } from '../../../../shared/domain/customer/customer-keys.ts';
import { customerFields, jobFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
let reader: Reader;
const byNumber = '[live+number]';

beforeEach(async () => {
  kernel = await openTestKernel();
  reader = readerOf(kernel.database);
});

afterEach(() => kernel.close());

async function addCustomer(id: string, name: string, phone?: string): Promise<void> {
  const phones = phone === undefined ? [] : [{ text: phone, e164: null }];
  const fields = { ...customerFields(name), phones };
  await kernel.database.customers.add(rowOf(id, { ...fields, ...customerKeys(fields) }));
}

async function addJob(id: string, number: number, fields: Partial<ReturnType<typeof jobFields>> = {}): Promise<void> {
  await kernel.database.jobs.add(rowOf(id, { ...jobFields('dana'), number, ...fields }));
}

const sorted = (order: KeyOrder, descending = false) => readSortedKeys(reader, 'jobs', order, byNumber, descending);

describe('keys in the order of an index', () => {
  beforeEach(async () => {
    await addJob('c', 3, { completedAt: '2026-03-01T09:00:00.000Z', status: 'done' });
    await addJob('a', 1, { completedAt: '2026-05-01T09:00:00.000Z', status: 'done' });
    await addJob('b', 2, { status: 'enquiry' });
    await addJob('d', 4, { status: 'scheduled' });
    await addJob('gone', 5);
    await kernel.database.jobs.update('gone', { live: 0 });
  });

  it('goes both ways, without what was taken back', async () => {
    expect(await sorted({ index: byNumber })).toEqual(['a', 'b', 'c', 'd']);
    expect(await sorted({ index: byNumber }, true)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('puts rows that hold nothing at the end, whichever the direction, and loses none', async () => {
    expect(await sorted({ index: '[live+completedAt]' })).toEqual(['c', 'a', 'b', 'd']);
    expect(await sorted({ index: '[live+completedAt]' }, true)).toEqual(['a', 'c', 'b', 'd']);
  });

  it('takes groups in the order in which they follow each other', async () => {
    const groups = ['enquiry', 'quoted', 'scheduled', 'in-progress', 'done', 'cancelled'];
    expect(await sorted({ index: '[live+status+number]', groups })).toEqual(['b', 'd', 'a', 'c']);
    expect(await sorted({ index: '[live+status+number]', groups }, true)).toEqual(['c', 'a', 'd', 'b']);
  });

  it('finds what begins with what was typed', async () => {
    expect(await keysBeginningWith(reader, 'jobs', { index: '[live+completedAt]' }, '2026-05')).toEqual(['a']);
    expect(await keysBeginningWith(reader, 'jobs', { index: '[live+completedAt]' }, '')).toEqual([]);
  });
});

it('puts an empty text at the end too', async () => {
  await addCustomer('none', 'Aa');
  await addCustomer('two', 'Bb', '2222');
  await addCustomer('one', 'Cc', '1111');
  const keys = (descending: boolean) => readSortedKeys(reader, 'customers', { index: '[live+phoneSort]' }, '[live+nameSort]', descending);
  expect(await keys(false)).toEqual(['one', 'two', 'none']);
  expect(await keys(true)).toEqual(['two', 'one', 'none']);
});

describe('while a work goes on', () => {
  it('leaves its rows out and keeps what people made meanwhile', async () => {
    const begun = '01900000-0000-7000-8000-000000000000';
    await kernel.database.operations.add({
      id: 'begin',
      device: 'x',
      seq: 50,
      hlc: '',
      at: '2026-11-02T09:00:00.000Z',
      actor: 'ann',
      command: 'import-jobs',
      form: 'begin',
      workId: begun,
      undoes: null,
      redoes: null,
      patches: [],
    });
    await kernel.database.operations.add({
      id: 'own',
      device: 'x',
      seq: 51,
      hlc: '',
      at: '2026-11-02T09:00:00.000Z',
      actor: 'ann',
      command: 'book-job',
      form: 'whole',
      workId: null,
      undoes: null,
      redoes: null,
      patches: [{ table: 'jobs', id: '01900000-0000-7000-8000-00000000000b', created: true, fields: {} }],
    });
    const keys = ['01800000-x', '01900000-0000-7000-8000-00000000000a', '01900000-0000-7000-8000-00000000000b'];
    expect(await leaveOutPending(reader, 'jobs', keys, new Set([begun]))).toEqual([keys[0], keys[2]]);
    expect(await leaveOutPending(reader, 'jobs', keys, new Set())).toBe(keys);
  });
});

describe('what fits', () => {
  it('finds rows by what they point to', async () => {
    await addJob('a', 1);
    await addJob('b', 2, { customerId: 'joan' });
    const found = await keysPointingTo(reader, 'jobs', 'customerId', new Set(['joan', 'nobody']));
    expect(found).toEqual({ ids: new Set(['b']), more: false });
  });

  it('joins: all of several, either of several, and everything where nothing is asked', () => {
    const of = (...ids: string[]) => ({ ids: new Set(ids), more: false });
    expect(allOf([null, null])).toBeNull();
    expect(allOf([of('a', 'b', 'c'), null, of('b', 'c')])).toEqual(of('b', 'c'));
    expect(allOf([of('a'), { ids: new Set(['a']), more: true }])?.more).toBe(true);
    expect(eitherOf(of('a'), of('b'))).toEqual(of('a', 'b'));
  });
});
