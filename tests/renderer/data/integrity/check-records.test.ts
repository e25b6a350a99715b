import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRecords } from '../../../../renderer/data/integrity/check-records.ts';
import { appendOperation, logTables, writePatches } from '../../../../renderer/data/kernel/write.ts';
import type { Ask } from '../../../../renderer/data/storage/storage-job.ts';
import { checkParts, checkText } from '../../../../renderer/features/storage/check-parts.ts';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import type { IntegrityKind, IntegrityReport } from '../../../../shared/domain/integrity/problem.ts';
import { caseFields } from '../../../support/learning-rows.ts';
import { callFields, customerFields, jobFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

const sha256 = 'a'.repeat(64);
let kernel: TestKernel;
let lastText: string;
let files: { there: string[]; size: number };

/** Main, as far as a check asks it: a journal that holds the last operation, and files. */
const ask = (async (channel: string, argument: { after?: number }) => {
  if (channel === 'journal:read') return { records: [{ seq: (argument.after ?? 0) + 1, text: lastText }], more: false, trouble: null };
  if (channel === 'files:look') return { files: files.there, thumbs: [] };
  return { part: { bytes: new Uint8Array(1), size: files.size } };
}) as unknown as Ask;

const check = (signal = new AbortController().signal): Promise<IntegrityReport> =>
  checkRecords({ databaseName: kernel.database.name, own: true }, { ask, signal, onProgress: () => undefined });

beforeEach(async () => {
  kernel = await openTestKernel();
  const attachment = {
    jobId: 'j',
    propertyId: null,
    equipmentId: null,
    reviewId: null,
    customerId: null,
    sha256,
    name: 'boiler.jpg',
    mediaType: 'image/jpeg',
    size: 3,
    width: null,
    height: null,
    caption: '',
  };
  const patches = [
    createPatch('customers', 'c', { ...customerFields(), nameSort: 'ada moran' }),
    createPatch('jobs', 'j', jobFields('c')),
    createPatch('calls', 'k', callFields('c', 'j', 'j')),
    createPatch('attachments', 'f', attachment),
  ].map((patch) => (patch.id === 'k' ? { ...patch, fields: { ...patch.fields, openKey: { after: 'acknowledgement:j' } } } : patch));
  await kernel.database.transaction('rw', ['customers', 'jobs', 'calls', 'attachments', ...logTables], async () => {
    await writePatches(kernel.database, patches, { at: '2026-11-02T09:00:00.000Z', actor: 'ann' });
    await appendOperation(kernel.database, { at: '2026-11-02T09:00:00.000Z', actor: 'ann', command: 'edit-something', patches });
  });
  lastText = JSON.stringify(await kernel.database.operations.orderBy('seq').last());
  files = { there: [sha256], size: 3 };
});
afterEach(async () => kernel.close());

describe('checking all records', () => {
  it('finds nothing in records that are in order, and says how many', async () => {
    const report = await check();
    expect(report).toMatchObject({ rows: 7, operations: 3, files: 1, problems: [], counts: {} });
    expect(checkText(report)).toContain('All 7 records are in order.');
  });

  const harms: readonly (readonly [IntegrityKind, () => unknown])[] = [
    ['row-unfit', () => kernel.database.customers.update('c', { name: '' })],
    ['row-unfit', () => kernel.database.customers.update('c', { shoe: 42 } as never)],
    ['link-broken', () => kernel.database.jobs.update('j', { propertyId: 'nowhere' })],
    ['name-stale', () => kernel.database.customers.update('c', { nameSort: 'zoe' })],
    ['call-key', () => kernel.database.calls.update('k', { rank: 7 })],
    ['log-differs', () => kernel.database.jobs.update('j', { customerWords: 'Somebody else wrote this.' })],
    ['log-gap', async () => kernel.database.operations.delete((await kernel.database.operations.where('seq').equals(2).first())?.id ?? '')],
    ['log-gap', async () => kernel.database.operations.delete((await kernel.database.operations.where('seq').equals(3).first())?.id ?? '')],
    ['log-unfit', async () => kernel.database.operations.where('seq').equals(2).modify({ command: '' })],
    ['work-pending', () => kernel.database.meta.put({ key: 'pending', value: { workIds: ['w'] } })],
    [
      'journal-behind',
      () => {
        lastText = '{}';
      },
    ],
    [
      'file-missing',
      () => {
        files.there = [];
      },
    ],
    [
      'file-size',
      () => {
        files.size = 2;
      },
    ],
  ];
  it.each(harms)('finds %s, says where and what to do, and changes nothing', async (kind, harm) => {
    await harm();
    const before = await Promise.all(kernel.database.tables.map((table) => table.toArray()));
    const report = await check();
    expect(report.counts[kind]).toBe(1);
    expect(checkParts(report).parts.find(({ lines }) => lines.length > 0)?.whatToDo).not.toBe('');
    expect(await Promise.all(kernel.database.tables.map((table) => table.toArray()))).toEqual(before);
  });

  it('looks for the pictures of a case too, also where they are on their job no more', async () => {
    await kernel.database.attachments.update('f', { live: 0, deletedAt: '2026-11-02T10:00:00.000Z' });
    const told = rowOf('told', { ...caseFields(['j'], 'It drips'), sha256s: [sha256] });
    await kernel.database.cases.bulkAdd([told, { ...told, id: 'taken-back', live: 0 }]);
    expect(await check()).toMatchObject({ files: 1 });
    files.there = [];
    const report = await check();
    expect(report.counts['file-missing']).toBe(1);
    expect(report.problems).toContainEqual({ kind: 'file-missing', table: 'cases', id: 'told', detail: 'It drips' });
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(check(stop.signal)).rejects.toThrow();
  });
});
