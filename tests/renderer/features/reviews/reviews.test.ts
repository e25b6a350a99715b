import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { leaveOutGone } from '../../../../renderer/data/contributions/leave-out-gone.ts';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { letGoReview } from '../../../../renderer/features/reviews/commands/let-go-review.ts';
import { snoozeReview } from '../../../../renderer/features/reviews/commands/snooze-review.ts';
import { writeReview } from '../../../../renderer/features/reviews/commands/write-review.ts';
import { reviews } from '../../../../renderer/features/reviews/feature.ts';
import { goneFromQueue, queueLine } from '../../../../renderer/features/reviews/queries/queue-line.ts';
import { readReviewOf, readReviewOfJob } from '../../../../renderer/features/reviews/queries/read-review.ts';
import { reviewTimeline } from '../../../../renderer/features/reviews/queries/review-timeline.ts';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { openFields } from '../../../../shared/domain/call/open-close-call.ts';
import { noWords, type ReviewWords } from '../../../../shared/domain/review/review-words.ts';
import { openForEach, takeBack } from '../../../support/command-tests.ts';
import { callFields, customerFields, jobFields, rowOf } from '../../../support/sample-rows.ts';
import type { TestKernel } from '../../../support/test-kernel.ts';

/** Thursday 19 November 2026, 14:00 in London. */
const now = '2026-11-19T14:00:00.000Z';
const reviewId = 'review:first';

let kernel: TestKernel;

openForEach({ ann: 'owner', bo: 'apprentice' }, async (opened) => {
  kernel = opened;
  const { database } = kernel;
  await database.customers.add(rowOf('dana', customerFields('Dana Whitfield')));
  await database.jobs.add(rowOf('first', { ...jobFields('dana'), number: 1042 }));
  await database.jobs.add(rowOf('again', { ...jobFields('dana'), number: 1187, originalJobId: 'first', rootJobId: 'first' }));
  const more = { factors: [], sustain: '', improve: '', forMeeting: 0 as const };
  const asked = { why: 'revisit' as const, state: 'waiting' as const, askedOf: 'ann', askedOn: '2026-11-18', snoozes: 0 };
  const waiting = { ...asked, ...noWords, ...more };
  await database.reviews.add(rowOf(reviewId, { jobId: 'again', rootJobId: 'first', ...waiting }));
  await database.calls.add(rowOf('ask', { ...callFields('dana', 'again', ''), ...openFields('review', 'first') }));
  await database.calls.add(rowOf('ring', { ...callFields('dana', 'again', ''), ...openFields('acknowledgement', 'again/dana') }));
});

const review = () => kernel.database.reviews.get(reviewId);
const call = (id: string) => kernel.database.calls.get(id);
const write = (after: Partial<ReviewWords>, before: ReviewWords = noWords, rev = 1) =>
  runCommand(kernel, writeReview, { reviewId, rev, before, after: { ...before, ...after }, action: null });
const snooze = () => runCommand(kernel, snoozeReview, { reviewId });
const letGo = () => runCommand(kernel, letGoReview, { reviewId });

const undo = () => takeBack(kernel);
async function refused(attempt: Promise<Awaited<ReturnType<typeof write | typeof snooze | typeof letGo>>>): Promise<string[]> {
  const outcome = await attempt;
  return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
}

describe('writing a review', () => {
  it('keeps one sentence, takes the reminder off Today and leaves other calls alone', async () => {
    expect((await write({ sentence: '  Look inside the liner. ' })).ok).toBe(true);
    expect(await review()).toMatchObject({ state: 'written', sentence: 'Look inside the liner.', rev: 2 });
    expect(await call('ask')).toMatchObject({ state: 'done', open: 0, closedAt: now, closedBecause: { code: 'review-written' } });
    expect((await call('ask'))?.openKey).toBeUndefined();
    expect(await call('ring')).toMatchObject({ open: 1 });
  });

  it('is taken back whole, reminder and all', async () => {
    await write({ sentence: 'Look inside the liner.' });
    await undo();
    expect(await review()).toMatchObject({ state: 'waiting', sentence: '' });
    expect(await call('ask')).toMatchObject({ state: 'open', open: 1, openKey: 'review:first' });
  });

  it('is enough with one answer, and not with none', async () => {
    expect(await refused(write({ sentence: '   ' }))).toEqual(['review-empty']);
    expect((await write({ answers: { ...noWords.answers, nextTime: 'Pull the cover.' } })).ok).toBe(true);
    expect(await review()).toMatchObject({ state: 'written', answers: { nextTime: 'Pull the cover.' } });
  });

  it('changes what is written, and merges with what somebody else changed', async () => {
    await write({ sentence: 'One' });
    const read = { ...noWords, sentence: 'One' };
    await write({ answers: { ...noWords.answers, keep: 'We rang.' } }, read, 2);
    expect((await write({ sentence: 'Two' }, read, 2)).ok).toBe(true);
    expect(await review()).toMatchObject({ sentence: 'Two', answers: { keep: 'We rang.' } });
  });

  it('asks by field where both wrote something else', async () => {
    await write({ sentence: 'One' });
    const outcome = await write({ sentence: 'Another' });
    expect(outcome).toMatchObject({ ok: false, problems: [{ path: ['sentence'], code: 'changed-meanwhile' }] });
    expect(await review()).toMatchObject({ sentence: 'One' });
  });

  it('may be done by anybody, also after it was let go', async () => {
    await letGo();
    kernel.become('bo');
    expect((await write({ sentence: 'It was the valve.' }, noWords, 2)).ok).toBe(true);
    expect(await review()).toMatchObject({ state: 'written' });
  });

  it('says when the review was taken back', async () => {
    await kernel.database.reviews.update(reviewId, { live: 0 });
    expect(await refused(write({ sentence: 'One' }))).toEqual(['record-gone']);
  });
});

describe('what comes of a review', () => {
  const act = (what = 'Put an inspection mirror in each van.', dueOn = '2026-11-26', rev = 1) =>
    runCommand(kernel, writeReview, {
      reviewId,
      rev,
      before: noWords,
      after: { ...noWords, sentence: 'Look inside.', factors: [{ cause: 'part-not-on-hand', words: 'No mirror.' }], forMeeting: 1 },
      action: { what, assignedTo: 'bo', dueOn },
    });

  it('keeps what played a part, asks the rest in the meeting, and brings the action up in Today, all in one step', async () => {
    expect((await act()).ok).toBe(true);
    expect(await review()).toMatchObject({ factors: [{ cause: 'part-not-on-hand', words: 'No mirror.' }], forMeeting: 1 });
    const facts = await readReviewOf(readerOf(kernel.database), 'first');
    expect(facts?.action).toMatchObject({ reviewId, what: 'Put an inspection mirror in each van.', assignedTo: 'bo', state: 'open' });
    expect(await kernel.database.calls.where('openKey').equals(`meeting-action:${facts?.action?.id}`).count()).toBe(1);
    await undo();
    expect(await review()).toMatchObject({ state: 'waiting', factors: [], forMeeting: 0 });
    expect((await readReviewOf(readerOf(kernel.database), 'first'))?.action).toBeNull();
    expect(await call('ask')).toMatchObject({ open: 1 });
  });

  it('is one action, and its day is not over', async () => {
    expect(await refused(act('Buy a mirror.', '2026-11-18'))).toEqual(['action-due-over']);
    await act();
    expect(await refused(act('Buy another.', '2026-11-26', 2))).toEqual(['review-has-action']);
    expect(await kernel.database.meetingActions.count()).toBe(1);
  });

  it('tells on the timeline what played a part', async () => {
    await act();
    const [entry] = await reviewTimeline(readerOf(kernel.database), { jobId: 'again' });
    expect(entry?.detail).toBe('Look inside.\nWhat played a part: A part was not on hand');
  });
});

describe('putting a review off', () => {
  it('brings it up at the same time tomorrow, twice at most', async () => {
    expect(await snooze()).toMatchObject({ ok: true, output: '2026-11-20T14:00:00.000Z' });
    expect(await call('ask')).toMatchObject({ open: 1, dueAt: '2026-11-20T14:00:00.000Z', dueIs: 'from' });
    expect((await snooze()).ok).toBe(true);
    expect(await refused(snooze())).toEqual(['review-put-off-enough']);
    expect(await review()).toMatchObject({ snoozes: 2 });
  });

  it('is taken back', async () => {
    await snooze();
    await undo();
    expect(await review()).toMatchObject({ snoozes: 0 });
    expect(await call('ask')).toMatchObject({ dueAt: '2026-11-02T15:00:00.000Z', dueIs: 'by' });
  });

  it('is no longer asked of what is settled', async () => {
    await write({ sentence: 'One' });
    expect(await refused(snooze())).toEqual(['review-settled-already']);
  });
});

describe('letting a review go', () => {
  it('takes the reminder off Today without a reason, and can be taken back', async () => {
    expect((await letGo()).ok).toBe(true);
    expect(await review()).toMatchObject({ state: 'let-go' });
    expect(await call('ask')).toMatchObject({ state: 'cancelled', closedBecause: { code: 'review-let-go' } });
    await undo();
    expect(await review()).toMatchObject({ state: 'waiting' });
    expect(await call('ask')).toMatchObject({ open: 1 });
  });

  it('never throws away what is written', async () => {
    await write({ sentence: 'One' });
    expect(await refused(letGo())).toEqual(['review-written-already']);
  });
});

describe('what others show of a review', () => {
  it('finds it from every job of the chain, with the visits in order', async () => {
    const reader = readerOf(kernel.database);
    const found = await readReviewOfJob(reader, 'first');
    expect(found?.chain.map(({ id }) => id)).toEqual(['first', 'again']);
    expect((await readReviewOf(reader, 'first'))?.job.id).toBe('again');
    expect((await readReviewOfJob(reader, 'again'))?.review.id).toBe(reviewId);
    expect(await readReviewOf(reader, 'nothing')).toBeNull();
  });

  it('stands on the timeline once it is written, of the customer and of both jobs', async () => {
    const reader = readerOf(kernel.database);
    expect(await reviewTimeline(reader, { customerId: 'dana' })).toEqual([]);
    await write({ sentence: 'Look inside the liner.' });
    for (const scope of [{ customerId: 'dana' }, { jobId: 'first' }, { jobId: 'again' }]) {
      expect(await reviewTimeline(reader, scope)).toMatchObject([
        { kind: 'review', at: now, title: 'Looked back on job 1187', detail: 'Look inside the liner.', path: '/jobs/again' },
      ]);
    }
  });

  it('has a line in the queue, and leaves it after ten days', async () => {
    const reader = readerOf(kernel.database);
    const asked = (await call('ask')) as Call;
    expect(await queueLine(reader, asked)).toBe('Look back on job 1187. We went back. What should we do next time?');
    const gone = async (instant: string) => [...(await goneFromQueue(reader, [asked], makeNow(instant, 'Europe/London')))];
    expect(await gone('2026-11-27T23:00:00.000Z')).toEqual([]);
    expect(await gone('2026-11-28T00:30:00.000Z')).toEqual(['ask']);
    const entries = [
      { id: 'ask', kind: 'review' as const },
      { id: 'ring', kind: 'acknowledgement' as const },
    ];
    const later = makeNow('2026-11-28T00:30:00.000Z', 'Europe/London');
    expect(await leaveOutGone(reader, entries, reviews.queue ?? [], later)).toEqual([entries[1]]);
  });
});
