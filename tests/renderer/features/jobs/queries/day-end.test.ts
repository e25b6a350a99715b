import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerOf } from '../../../../../renderer/data/kernel/reader.ts';
import { readDayEnd, readOwedTonight, readTomorrow } from '../../../../../renderer/features/jobs/queries/day-end.ts';
import { countToClose } from '../../../../../renderer/features/jobs/queries/to-close.ts';
import { makeNow } from '../../../../../shared/domain/base/local-time.ts';
import { answered, Shop } from '../shop.ts';

const evening = '2026-11-19T17:30:00.000Z';
const now = makeNow(evening, 'Europe/London');
const on = (date: string, start: string, end: string | null = null) => ({ date, start, end });

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open();
});
afterEach(() => shop.close());

const reader = () => readerOf(shop.kernel.database);
const toClose = async () => (await readDayEnd(reader(), now)).visits.map(({ facts }) => facts.job.id);

describe('the evening', () => {
  it('lists the visits of today and the forgotten ones, each job once, in the order of their times', async () => {
    await shop.book({ jobId: 'late', when: on('2026-11-19', '15:00', '16:00') });
    await shop.book({ jobId: 'early', when: on('2026-11-19', '08:00') });
    await shop.book({ jobId: 'forgotten', when: on('2026-11-18', '09:00') });
    await shop.book({ jobId: 'tomorrow', when: on('2026-11-20', '09:00') });
    await shop.book({ jobId: 'unplanned' });
    await shop.book({ jobId: 'tonight', when: on('2026-11-19', '20:00') });
    shop.at(evening);
    expect(await toClose()).toEqual(['forgotten', 'early', 'late', 'tonight']);
    expect(await countToClose(reader(), now)).toBe(3);
    await shop.closeJob({ jobId: 'early', endedAt: '2026-11-19T09:00:00.000Z' });
    expect(await toClose()).toEqual(['forgotten', 'late', 'tonight']);
    expect((await readDayEnd(reader(), now)).closed.map(({ job }) => job.id)).toEqual(['early']);
    await shop.undo();
    expect(await toClose()).toHaveLength(4);
  });

  it('says what is owed tonight, and nothing once it was said', async () => {
    await shop.book({ when: on('2026-11-19', '08:00', '09:00') });
    await shop.closeJob({});
    expect(await readOwedTonight(reader(), now, [])).toEqual([]);
    await shop.book({ jobId: 'again', when: on('2026-11-27', '09:00'), answers: [answered('job', 'later')] });
    const owed = await readOwedTonight(reader(), now, []);
    expect(owed.map(({ call, customer }) => [call.kind, customer?.name])).toEqual([['acknowledgement', 'Dana Whitfield']]);
  });

  it('names the first visit and the first call of the next days', async () => {
    expect(await readTomorrow(reader(), now)).toEqual({ visit: null, call: null });
    await shop.book({ jobId: 'monday', when: on('2026-11-23', '09:00') });
    await shop.book({ jobId: 'friday', when: on('2026-11-20', '13:00') });
    await shop.book({ jobId: 'doubt', when: on('2026-11-19', '08:00') });
    await shop.closeJob({ jobId: 'doubt', certainty: 'likely' });
    const { visit, call } = await readTomorrow(reader(), now);
    expect(visit?.job.id).toBe('friday');
    expect(call?.call.kind).toBe('check-call');
  });
});
