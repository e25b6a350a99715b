import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { declareDatabase } from '../../../../renderer/data/database/database.ts';
import { finishErasure } from '../../../../renderer/data/erasure/finish-erasure.ts';
import { isErased } from '../../../../renderer/data/erasure/is-erased.ts';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import type { Ask } from '../../../../renderer/data/storage/storage-job.ts';
import { bringBackCustomer } from '../../../../renderer/features/customers/commands/bring-back-customer.ts';
import type { KeptErasure } from '../../../../shared/ipc/erasure-contract.ts';
import { caseFields } from '../../../support/learning-rows.ts';
import { customerFields, rowOf } from '../../../support/sample-rows.ts';
import { databaseName, openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

const at = '2026-11-22T09:00:00.000Z';
const rows = { erased: [], redacted: [{ table: 'customers', id: 'c' }], kept: [] };
const erasure: KeptErasure = { id: '0b6ddc5e-9f2f-4c25-9b53-5c3a3f6d8f10', at, state: 'begun', rows, report: null };
const found = { operations: 3, drafts: 1, mentions: [], mentionsInAll: 0 };
const named = 'a'.repeat(64);
const orphan = 'b'.repeat(64);
const ofCase = 'c'.repeat(64);

let kernel: TestKernel;
let older: string;
/** What main was asked, in order. */
let asked: [string, unknown][];

const ask = (async (channel: string, argument: unknown) => {
  asked.push([channel, argument]);
  if (channel === 'records:kept') return [{ name: older, at, why: 'erasure' }];
  if (channel === 'files:list') return { files: [named, orphan, ofCase].map((sha256) => ({ sha256, bytes: 1 })), more: false };
  if (channel === 'files:drop') return { dropped: (argument as { sha256s: string[] }).sha256s };
  if (channel === 'backup:forget-older') return { forgotten: 4, unreached: ['E:\\Stick'] };
  if (channel === 'journal:drop-older') return { dropped: 2 };
  return null;
}) as unknown as Ask;

beforeEach(async () => {
  kernel = await openTestKernel();
  asked = [];
  older = databaseName();
  const kept = declareDatabase(older);
  await kept.open();
  kept.close();
  const attachment = {
    jobId: 'j',
    propertyId: null,
    equipmentId: null,
    reviewId: null,
    customerId: null,
    sha256: named,
    name: 'x.jpg',
    mediaType: 'image/jpeg',
    size: 1,
    width: null,
    height: null,
    caption: '',
  };
  await kernel.database.attachments.add(rowOf('f', attachment));
  await kernel.database.cases.add(rowOf('told', { ...caseFields(['j'], 'It drips'), sha256s: [ofCase] }));
  await kernel.database.customers.add({ ...rowOf('c', customerFields('Erased customer')), live: 0, deletedAt: at });
  await kernel.database.erasures.add(rowOf(erasure.id, rows));
});
afterEach(async () => kernel.close());

describe('finishing an erasure', () => {
  it('lets go of everything older, once a new copy is there, and says what', async () => {
    const report = await finishErasure(kernel.database, erasure, { ask, copy: async () => 'new', found, rest: 1 });
    expect(report).toMatchObject({ ...found, files: 1, snapshots: 4, journals: 2, databases: 1, unreached: ['E:\\Stick'] });
    expect(await Dexie.exists(older)).toBe(false);
    expect(asked.find(([channel]) => channel === 'files:drop')?.[1]).toEqual({ sha256s: [orphan], days: 0 });
    expect(asked.at(-1)).toEqual(['erasure:done', { id: erasure.id, report }]);
  }, 20_000);

  it('leaves older copies and journals while no new copy can be made, and is not done', async () => {
    const copy = async (): Promise<string> => {
      throw new Error('The disk is full.');
    };
    await expect(finishErasure(kernel.database, erasure, { ask, copy, found, rest: 1 })).rejects.toThrow('full');
    const channels = asked.map(([channel]) => channel);
    expect(channels).not.toContain('backup:forget-older');
    expect(channels).not.toContain('journal:drop-older');
    expect(channels).not.toContain('erasure:done');
  }, 20_000);
});

describe('what stayed of an erased customer', () => {
  it('is known as such, and never put back on the list', async () => {
    expect(await isErased(readerOf(kernel.database), 'c')).toBe(true);
    const outcome = await runCommand(kernel, bringBackCustomer, { customerId: 'c' });
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'customer-cannot-come-back' }] });
  });
});
