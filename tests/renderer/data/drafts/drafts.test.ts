import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dropDraft, keepDraft, listDrafts, readDraft } from '../../../../renderer/data/drafts/drafts.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
beforeEach(async () => {
  kernel = await openTestKernel();
});
afterEach(async () => {
  vi.useRealTimers();
  await kernel.close();
});

describe('drafts', () => {
  it('keep what was typed, without an operation, and give it back until it is dropped', async () => {
    const { database } = kernel;
    const operations = await database.operations.count();
    const typed = { words: 'It drips “again”', phones: [{ text: '020 7946 0000' }], when: null };
    await keepDraft(database, 'book-job/ann', typed);
    await keepDraft(database, 'book-job/ann', { ...typed, words: 'It drips' });
    expect(await readDraft(database, 'book-job/ann')).toEqual({ ...typed, words: 'It drips' });
    expect(await readDraft(database, 'book-job/bob')).toBeUndefined();
    await dropDraft(database, 'book-job/ann');
    expect(await readDraft(database, 'book-job/ann')).toBeUndefined();
    expect(await database.operations.count()).toBe(operations);
  });

  it('are listed by the beginning of their key, newest first', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-02T09:00:00.000Z') });
    for (const [n, key] of ['review/1', 'review/2', 'book-job', 'review/3'].entries()) {
      vi.setSystemTime(Date.UTC(2026, 10, 2, 9, n));
      await keepDraft(kernel.database, key, n);
    }
    expect((await listDrafts(kernel.database, 'review/')).map(({ key }) => key)).toEqual(['review/3', 'review/2', 'review/1']);
  });
});
