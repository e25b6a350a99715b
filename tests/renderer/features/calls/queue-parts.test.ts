import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leaveOutGone } from '../../../../renderer/data/contributions/leave-out-gone.ts';
import { type Reader, readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { readQueueEntries } from '../../../../renderer/features/calls/queries/open-calls.ts';
import { dueLater, dueToday, waitedForToday } from '../../../../renderer/features/calls/queries/queue-parts.ts';
import { reviews } from '../../../../renderer/features/reviews/feature.ts';
import { addMinutes, makeNow } from '../../../../shared/domain/base/local-time.ts';
import { callKinds } from '../../../../shared/domain/call/call.ts';
import { groupOf, queueBounds } from '../../../../shared/domain/call/group-of.ts';
import { openFields } from '../../../../shared/domain/call/open-close-call.ts';
import { callFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';
import { anyZone } from '../../../support/time.ts';

/** A business that has changed no number. */
const usual = { numbers: {} };

const at = '2026-11-19T14:00:00.000Z';
const reviewQueue = reviews.queue ?? [];

let kernel: TestKernel;
let reader: Reader;

beforeEach(async () => {
  kernel = await openTestKernel();
  reader = readerOf(kernel.database);
});

afterEach(async () => kernel.close());

/** An open call of any kind, due within a month of the present: often within a day of it, where the parts meet. */
const anyCall = fc.record({
  kind: fc.constantFrom(...callKinds),
  minutes: fc.oneof(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: -1_440, max: 2_880 })),
  dueIs: fc.constantFrom('by' as const, 'from' as const),
});
type AnyCall = typeof anyCall extends fc.Arbitrary<infer T> ? T : never;

async function fill(calls: readonly AnyCall[]): Promise<void> {
  await kernel.database.calls.clear();
  await kernel.database.calls.bulkAdd(
    calls.map(({ kind, minutes, dueIs }, n) =>
      rowOf(`call-${n}`, { ...callFields('dana', null, ''), ...openFields(kind, `${n}`), dueAt: addMinutes(at, minutes), dueIs }),
    ),
  );
}

describe('the parts of the queue', () => {
  it('do not meet, and together are the whole', async () => {
    await fc.assert(
      fc.asyncProperty(anyZone, fc.array(anyCall, { maxLength: 30 }), async (zone, calls) => {
        await fill(calls);
        const now = makeNow(at, zone);
        const parts = [...(await readQueueEntries(reader, dueToday(now, [], usual))), ...(await readQueueEntries(reader, dueLater(now)))];
        const whole = await readQueueEntries(reader);
        expect(whole).toHaveLength(calls.length);
        expect(parts.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(whole.toSorted((a, b) => a.id.localeCompare(b.id)));
      }),
      { numRuns: 25 },
    );
  });

  it('hold all that is overdue or for now among what is waited for today', async () => {
    await fc.assert(
      fc.asyncProperty(anyZone, fc.array(anyCall, { maxLength: 30 }), async (zone, calls) => {
        await fill(calls);
        const now = makeNow(at, zone);
        const pressing = async (part?: ReturnType<typeof waitedForToday>): Promise<string[]> => {
          const entries = await readQueueEntries(reader, part);
          const inGroups = entries.filter((entry) => ['overdue', 'now'].includes(groupOf(entry, queueBounds(now)) ?? ''));
          return inGroups.map(({ id }) => id).toSorted();
        };
        expect(await pressing(waitedForToday(now))).toEqual(await pressing());
      }),
      { numRuns: 25 },
    );
  });

  it('leave unread only reviews that have gone quietly', async () => {
    const now = makeNow(at, 'Pacific/Apia');
    const days = Array.from({ length: 20 }, (_, n) => n);
    await fill(days.map((day) => ({ kind: 'review' as const, minutes: -day * 1_440, dueIs: 'by' as const })));
    await kernel.database.reviews.bulkAdd(
      days.map((day) => {
        const askedOn = makeNow(addMinutes(at, -day * 1_440), now.zone).date;
        const answers = { supposed: '', happened: '', easyToMiss: '', keep: '', nextTime: '' };
        const review = {
          jobId: `${day}`,
          rootJobId: `${day}`,
          why: 'went-well' as const,
          state: 'waiting' as const,
          askedOf: 'ann',
          askedOn,
        };
        return rowOf(`review:${day}`, { ...review, snoozes: 0, sentence: '', answers });
      }),
    );
    const kept = async (part: ReturnType<typeof dueToday>): Promise<string[]> =>
      (await leaveOutGone(reader, await readQueueEntries(reader, part), reviewQueue, now)).map(({ id }) => id).toSorted();
    const read = await readQueueEntries(reader, dueToday(now, reviewQueue, usual));
    expect(read.length).toBeLessThan(days.length);
    expect(await kept(dueToday(now, reviewQueue, usual))).toEqual(await kept(dueToday(now, [], usual)));
    expect(await kept(dueToday(now, [], usual))).toHaveLength(10);
  });
});
