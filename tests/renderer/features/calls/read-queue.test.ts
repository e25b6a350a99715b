import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Reader, readerOf } from '../../../../renderer/data/kernel/reader.ts';
import {
  countPressing,
  orderStretches,
  readBeginning,
  readLater,
  readRest,
} from '../../../../renderer/features/calls/queries/read-queue.ts';
import { reviews } from '../../../../renderer/features/reviews/feature.ts';
import { addMinutes, makeNow } from '../../../../shared/domain/base/local-time.ts';
import { callKinds } from '../../../../shared/domain/call/call.ts';
import { openFields } from '../../../../shared/domain/call/open-close-call.ts';
import { orderQueue } from '../../../../shared/domain/call/order-queue.ts';
import { callFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';
import { anyZone, usualCalendar } from '../../../support/time.ts';

/** A business that has changed no number. */
const business = { ...usualCalendar, numbers: {} };
const at = '2026-11-19T14:00:00.000Z';

let kernel: TestKernel;
let reader: Reader;

beforeEach(async () => {
  kernel = await openTestKernel();
  reader = readerOf(kernel.database);
});

afterEach(async () => kernel.close());

/** An open call of any kind, due within a month of the present: often within a day of it, where the groups meet. */
const anyCall = fc.record({
  kind: fc.constantFrom(...callKinds),
  minutes: fc.oneof(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: -1_440, max: 2_880 }), fc.constantFrom(-60, 0)),
  dueIs: fc.constantFrom('by' as const, 'from' as const),
});
type AnyCall = typeof anyCall extends fc.Arbitrary<infer T> ? T : never;

const aDay = fc.array(anyCall, { maxLength: 30 });
/** More of a kind, or of kinds that are asked for together, than are fetched at once. */
const aCrowd = fc
  .array(anyCall, { minLength: 20, maxLength: 40 })
  .map((calls) =>
    calls.flatMap((call, n) =>
      Array.from({ length: n % 4 === 0 ? 16 : 1 }, (_, again) => ({ ...call, minutes: call.minutes + again * 37 })),
    ),
  );

async function fill(calls: readonly AnyCall[]) {
  const rows = calls.map(({ kind, minutes, dueIs }, n) =>
    rowOf(`call-${n}`, { ...callFields('dana', null, ''), ...openFields(kind, `${n}`), dueAt: addMinutes(at, minutes), dueIs }),
  );
  await kernel.database.calls.clear();
  await kernel.database.calls.bulkAdd(rows);
  return rows;
}

describe('reading the queue', () => {
  it('is the order of the rule, from an index and in two parts; nothing is left out, and nothing comes twice', async () => {
    await fc.assert(
      fc.asyncProperty(anyZone, fc.oneof({ weight: 9, arbitrary: aDay }, { weight: 1, arbitrary: aCrowd }), async (zone, calls) => {
        const rows = await fill(calls);
        const now = makeNow(at, zone);
        const question = { now, business, kinds: [] };
        const { stretches, isToday } = await readBeginning(reader, question);
        const rest = isToday ? [] : await readRest(reader, question);
        const parts = [...stretches, ...rest, ...(await readLater(reader, question))];
        const groups = orderQueue(rows, now, usualCalendar);
        expect(orderStretches(parts).flatMap(({ ids }) => ids)).toEqual(groups.flatMap(({ ids }) => ids));
        for (const { group, ids } of groups) {
          expect(
            parts
              .filter((part) => part.group === group)
              .flatMap((part) => part.ids)
              .toSorted(),
          ).toEqual(ids.toSorted());
        }
        const [overdue, due] = [groups[0]?.ids.length, groups[1]?.ids.length];
        expect(await countPressing(reader, question)).toEqual({ overdue, now: due });
      }),
      { numRuns: 30 },
    );
  });

  it('begins with what somebody waits for where that fills any screen', async () => {
    const overdue = Array.from({ length: 60 }, (_, n) => ({ kind: 'check-call' as const, minutes: -n * 7, dueIs: 'by' as const }));
    const rows = await fill([
      ...overdue,
      { kind: 'acknowledgement', minutes: 30, dueIs: 'by' },
      { kind: 'survey', minutes: -90, dueIs: 'by' },
    ]);
    const question = { now: makeNow(at, 'Europe/London'), business, kinds: [] };
    const { stretches, isToday } = await readBeginning(reader, question);
    expect([isToday, [...new Set(stretches.map(({ group }) => group))]]).toEqual([false, ['overdue', 'now']]);
    const whole = orderStretches([...stretches, ...(await readRest(reader, question)), ...(await readLater(reader, question))]);
    expect(whole.flatMap(({ ids }) => ids)).toEqual(orderQueue(rows, question.now, usualCalendar).flatMap(({ ids }) => ids));
  });

  it('leaves unread only reviews that have gone quietly', async () => {
    const now = makeNow(at, 'Pacific/Apia');
    const days = Array.from({ length: 20 }, (_, n) => n);
    await fill(days.map((day) => ({ kind: 'review' as const, minutes: -day * 1_440, dueIs: 'by' as const })));
    await kernel.database.reviews.bulkAdd(
      days.map((day) => {
        const askedOn = makeNow(addMinutes(at, -day * 1_440), now.zone).date;
        const more = { factors: [], sustain: '', improve: '', forMeeting: 0 as const };
        const answers = { supposed: '', happened: '', easyToMiss: '', keep: '', nextTime: '' };
        const about = { jobId: `${day}`, rootJobId: `${day}`, why: 'went-well' as const, state: 'waiting' as const };
        return rowOf(`review:${day}`, { ...about, askedOf: 'ann', askedOn, snoozes: 0, sentence: '', answers, ...more });
      }),
    );
    const kept = async (kinds: typeof reviews.queue): Promise<string[]> =>
      (await readBeginning(reader, { now, business, kinds: kinds ?? [] })).stretches.flatMap(({ ids }) => ids);
    const all = (reviews.queue ?? []).map(({ goneBefore: _unread, ...one }) => one);
    expect(await kept(reviews.queue)).toEqual(await kept(all));
    expect(await kept(reviews.queue)).toHaveLength(10);
  });
});
