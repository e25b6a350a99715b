import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setClockOffset } from '../../../../renderer/data/clock/clock.ts';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { writeReview } from '../../../../renderer/features/reviews/commands/write-review.ts';
import { readReviewOf } from '../../../../renderer/features/reviews/queries/read-review.ts';
import { openFields } from '../../../../shared/domain/call/open-close-call.ts';
import { noWords } from '../../../../shared/domain/review/review-words.ts';
import { callFields, customerFields, jobFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

const now = '2026-11-19T14:00:00.000Z';
let kernel: TestKernel;

beforeEach(async () => {
  setClockOffset(Date.parse(now) - Date.now());
  kernel = await openTestKernel({ ann: 'owner' });
  const { database } = kernel;
  await database.customers.add(rowOf('dana', customerFields('Dana Whitfield')));
  await database.jobs.add(rowOf('first', jobFields('dana')));
  await database.jobs.add(rowOf('again', { ...jobFields('dana'), number: 2, originalJobId: 'first', rootJobId: 'first' }));
  await database.reviews.add(rowOf('review:first', { jobId: 'again', rootJobId: 'first', why: 'revisit' as const, state: 'waiting' as const, askedOf: 'ann', askedOn: '2026-11-18', snoozes: 0, ...noWords }));
  await database.calls.add(rowOf('ask', { ...callFields('dana', 'again', ''), ...openFields('review', 'first') }));
});
afterEach(async () => { setClockOffset(0); await kernel.close(); });

describe('x', () => {
  it('live', async () => {
    const seen: unknown[] = [];
    const sub = liveQuery(async () => readReviewOf(readerOf(kernel.database), 'first')).subscribe((f) => { seen.push(f?.review.state); });
    await new Promise((r) => setTimeout(r, 200));
    const out = await runCommand(kernel, writeReview, { reviewId: 'review:first', rev: 1, before: noWords, after: { ...noWords, sentence: 'Look.' } });
    expect(out.ok).toBe(true);
    expect(await kernel.database.reviews.get('review:first')).toMatchObject({ state: 'written', sentence: 'Look.' });
    await new Promise((r) => setTimeout(r, 300));
    sub.unsubscribe();
    expect(seen).toEqual(['waiting', 'written']);
  });
});
