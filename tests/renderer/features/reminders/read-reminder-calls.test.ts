import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { readReminderCalls } from '../../../../renderer/features/reminders/queries/read-reminder-calls.ts';
import { addMinutes, makeNow } from '../../../../shared/domain/base/local-time.ts';
import { closedFields, openFields } from '../../../../shared/domain/call/open-close-call.ts';
import { callFields, customerFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

const now = makeNow('2026-11-19T14:00:00.000Z', 'Europe/London');
const day = 24 * 60;
const kinds = ['promise', 'check-call'] as const;

let kernel: TestKernel;
beforeEach(async () => {
  kernel = await openTestKernel();
  await kernel.database.customers.add(rowOf('dana', customerFields('Dana Whitfield')));
});
afterEach(() => kernel.close());

function callAt(id: string, kind: 'promise' | 'check-call' | 'review', minutes: number, changes = {}) {
  return rowOf(id, {
    ...callFields('dana', 'job', ''),
    ...openFields(kind, id),
    dueAt: addMinutes(now.instant, minutes),
    ...changes,
  });
}

const read = async (): Promise<string[]> =>
  (await readReminderCalls(readerOf(kernel.database), kinds, now, [])).map(({ id, customerName }) => `${id} ${customerName}`);

describe('the calls to be reminded of', () => {
  it('are open ones of the chosen kinds, of the next days and of those gone by, with whom they are', async () => {
    await kernel.database.calls.bulkAdd([
      callAt('soon', 'promise', 60),
      callAt('late', 'check-call', -3 * day),
      callAt('review', 'review', 60),
      callAt('far', 'promise', 40 * day),
      callAt('long ago', 'promise', -90 * day),
      callAt('inside', 'promise', 60, { customerId: null }),
      callAt('done', 'promise', 60, closedFields('done', now.instant, { code: 'spoke', params: {} })),
    ]);
    expect((await read()).toSorted()).toEqual(['inside ', 'late Dana Whitfield', 'soon Dana Whitfield']);
  });

  it('are the nearest ones where there are very many', async () => {
    await kernel.database.calls.bulkAdd(
      Array.from({ length: 600 }, (_, n) => callAt(`c${n}`, n % 2 === 0 ? 'promise' : 'check-call', (n - 300) * 60)),
    );
    const ids = (await read()).map((line) => Number(line.slice(1, line.indexOf(' '))));
    expect(ids).toHaveLength(400);
    expect(ids).toContain(300);
    expect(Math.max(...ids) - Math.min(...ids)).toBe(399);
  });
});
