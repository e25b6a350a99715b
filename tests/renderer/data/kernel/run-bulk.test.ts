import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeBackWork } from '../../../../renderer/data/kernel/reverse-big-work.ts';
import { bulkSize, runBulk } from '../../../../renderer/data/kernel/run-bulk.ts';
import { takeBack } from '../../../../renderer/data/kernel/undo.ts';
import { tagCustomers } from '../../../../renderer/features/customers/commands/change-customers.ts';
import { customerFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
afterEach(() => kernel.close());

const ids = (count: number): string[] => Array.from({ length: count }, (_, n) => `c${n}`);
const tagged = async (): Promise<number> => (await kernel.database.customers.where('tags').equals('landlord').primaryKeys()).length;
const tag = (chosen: string[], options: Parameters<typeof runBulk>[4] = {}) =>
  runBulk(kernel, tagCustomers, chosen, (customerIds) => ({ customerIds, tag: 'landlord' }), options);

describe('a change of many rows', () => {
  beforeEach(async () => {
    kernel = await openTestKernel({ ann: 'owner', kim: 'apprentice' });
    await kernel.database.customers.bulkAdd(ids(2 * bulkSize + 50).map((id) => rowOf(id, customerFields(id))));
  });

  it('is one operation up to a few hundred, with one undo', async () => {
    const outcome = await tag(ids(bulkSize));
    expect(outcome).toMatchObject({ state: 'done', outputs: [{ changed: bulkSize }], undo: { isWork: false } });
    expect(kernel.sent).toHaveLength(1);
    if (outcome.state === 'done' && outcome.undo !== null) expect((await takeBack(kernel, outcome.undo.id)).ok).toBe(true);
    expect(await tagged()).toBe(0);
  });

  it('is one work in chunks beyond that, with one undo too', async () => {
    const seen: number[] = [];
    const all = ids(2 * bulkSize + 50);
    const outcome = await tag(all, { onProgress: (done) => seen.push(done) });
    expect(outcome).toMatchObject({ state: 'done', undo: { isWork: true } });
    expect(seen).toEqual([bulkSize, 2 * bulkSize, all.length]);
    expect(await tagged()).toBe(all.length);
    if (outcome.state === 'done' && outcome.undo !== null) {
      expect(await takeBackWork(kernel, outcome.undo.id, () => undefined)).toMatchObject({ ok: true });
    }
    expect(await tagged()).toBe(0);
  });

  it('leaves nothing behind when it is stopped', async () => {
    const abort = new AbortController();
    const outcome = await tag(ids(2 * bulkSize), { signal: abort.signal, onProgress: () => abort.abort() });
    expect(outcome).toEqual({ state: 'stopped' });
    expect(await tagged()).toBe(0);
  });

  it('changes nothing for who may not', async () => {
    kernel.become('kim');
    for (const count of [1, bulkSize + 1])
      expect(await tag(ids(count))).toMatchObject({ state: 'refused', problems: [{ code: 'not-allowed' }] });
    expect(await tagged()).toBe(0);
  });

  it('offers no way back where nothing changed', async () => {
    await tag(ids(bulkSize + 1));
    expect(await tag(ids(bulkSize + 1))).toMatchObject({ state: 'done', undo: null });
    expect(await tag(ids(3))).toMatchObject({ state: 'done', undo: null });
  });
});
