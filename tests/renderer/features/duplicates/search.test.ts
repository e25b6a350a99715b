import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { mergeCustomers } from '../../../../renderer/features/duplicates/commands/merge-customers.ts';
import { tellApart } from '../../../../renderer/features/duplicates/commands/tell-apart.ts';
import { readSide } from '../../../../renderer/features/duplicates/queries/read-side.ts';
import { readWaiting } from '../../../../renderer/features/duplicates/queries/read-waiting.ts';
import { createDuplicateSession, type SearchLine } from '../../../../renderer/features/duplicates/search/duplicate-session.ts';
import { searchDuplicates } from '../../../../renderer/features/duplicates/search/search-duplicates.ts';
import { newCustomer } from '../../../../shared/domain/customer/new-customer.ts';
import { defaultChoices } from '../../../../shared/domain/duplicate/merge-customers.ts';
import { jobFields, propertyFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

const found = { likeness: 0.9, reasons: [], ruleVersion: 1 };
const phones = [{ text: '020 7946 0123', e164: '+442079460123' }];

let kernel: TestKernel;
beforeEach(async () => {
  kernel = await openTestKernel();
  await kernel.database.customers.bulkAdd([
    rowOf('a', newCustomer({ name: 'Dana Whitfield', phones })),
    rowOf('b', newCustomer({ name: 'Whitfield, Dana', phones })),
    rowOf('c', newCustomer({ name: 'Dana Whitfeld', phones })),
    rowOf('z', newCustomer({ name: 'Eli Okafor' })),
    { ...rowOf('gone', newCustomer({ name: 'Dana Whitfield', phones })), live: 0 },
    rowOf('pending', { ...newCustomer({ name: 'Dana Whitfield', phones }), batchId: 'import' }),
  ]);
  await kernel.database
    .table('meta')
    .put({ key: 'pending', workIds: ['import'] })
    .catch(() => undefined);
});
afterEach(() => kernel.close());

const reader = () => readerOf(kernel.database);
const search = () => searchDuplicates(reader(), () => undefined);
const noneLater = () => false;
const pairsOf = (waiting: { pairs: readonly { pair: readonly [string, string] }[] }) =>
  waiting.pairs.map(({ pair }) => pair.join(' ')).toSorted();

async function merge(staysId: string, goesId: string) {
  const [stays, goes] = await kernel.database.customers.bulkGet([staysId, goesId]);
  if (stays === undefined || goes === undefined) throw new Error('Both are there.');
  const choices = defaultChoices(stays, goes);
  return runCommand(kernel, mergeCustomers, { staysId, goesId, staysRev: stays.rev, goesRev: goes.rev, choices, found });
}

describe('the search', () => {
  it('compares live customers and tells how far it is', async () => {
    const shares: number[] = [];
    const { pairs } = await searchDuplicates(reader(), (share) => shares.push(share));
    const ids = new Set(pairs.flatMap(({ pair }) => pair));
    expect(['a', 'b', 'c'].every((id) => ids.has(id))).toBe(true);
    expect(ids.has('gone') || ids.has('z')).toBe(false);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((x, y) => x - y));
  });

  it('leaves out who was told apart, for good', async () => {
    await runCommand(kernel, tellApart, { pair: ['a', 'b'] as [string, string], found });
    expect((await search()).pairs.map(({ pair }) => pair.join(' '))).not.toContain('a b');
  });
});

describe('what waits for an answer', () => {
  const three = async () => (await search()).pairs.filter(({ pair }) => !pair.includes('pending'));

  it('passes over an answered pair, and brings it back with undo', async () => {
    const pairs = await three();
    expect(pairsOf(await readWaiting(reader(), pairs, noneLater))).toEqual(['a b', 'a c', 'b c']);
    await runCommand(kernel, tellApart, { pair: ['b', 'c'] as [string, string], found });
    expect(await readWaiting(reader(), pairs, noneLater)).toMatchObject({ count: 2 });
    await stepThroughHistory(kernel, 'undo');
    expect(await readWaiting(reader(), pairs, noneLater)).toMatchObject({ count: 3 });
  });

  it('of three alike compares the third with the one that stands', async () => {
    const pairs = await three();
    await merge('a', 'b');
    expect(pairsOf(await readWaiting(reader(), pairs, noneLater))).toEqual(['a c']);
    await merge('c', 'a');
    expect(await readWaiting(reader(), pairs, noneLater)).toEqual({ pairs: [], count: 0 });
  });

  it('keeps back what was put off', async () => {
    const pairs = await three();
    expect(await readWaiting(reader(), pairs, (id) => id === 'dd:a:b')).toMatchObject({ count: 2 });
  });
});

describe('one side of a pair', () => {
  it('counts what belongs to them; null for somebody who is gone', async () => {
    await kernel.database.properties.add(rowOf('place', propertyFields('a')));
    await kernel.database.jobs.add(rowOf('job', jobFields('a', 'place')));
    expect(await readSide(reader(), 'a')).toMatchObject({
      counts: { places: 1, jobs: 1, openCalls: 0 },
      lastAsked: '2026-11-02T09:00:00.000Z',
    });
    expect(await readSide(reader(), 'gone')).toBeNull();
  });
});

describe('the session', () => {
  function line() {
    const made: SearchLine = { postMessage: () => undefined, terminate: () => undefined, onmessage: null, onerror: null };
    return made;
  }

  it('shows progress, keeps what was found, and puts pairs off until they are taken up', () => {
    const worker = line();
    const session = createDuplicateSession(() => worker);
    session.search('db', '');
    worker.onmessage?.({ data: { type: 'progress', share: 0.426 } });
    expect(session.state()).toEqual({ stage: 'searching', percent: 42 });
    worker.onmessage?.({ data: { type: 'done', found: { pairs: [], customers: 3 } } });
    expect(session.state()).toMatchObject({ stage: 'found', found: { customers: 3 } });
    session.putOff('dd:a:b');
    expect([session.isPutOff('dd:a:b'), session.countPutOff()]).toEqual([true, 1]);
    session.takeUp();
    expect(session.countPutOff()).toBe(0);
  });

  it('stops, and shows again what was found before; a broken worker is told', () => {
    const worker = line();
    const session = createDuplicateSession(() => worker);
    session.search('db', '');
    session.stop();
    expect(session.state()).toEqual({ stage: 'idle' });
    session.search('db', '');
    worker.onmessage?.({ data: { type: 'failed', message: 'x' } });
    expect(session.state()).toEqual({ stage: 'failed' });
  });
});
