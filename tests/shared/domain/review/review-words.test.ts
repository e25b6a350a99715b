import { describe, expect, it } from 'vitest';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { goneReviewCalls } from '../../../../shared/domain/review/gone-reviews.ts';
import type { Review } from '../../../../shared/domain/review/review.ts';
import { firstWords, isReviewEmpty, noWords, tidyReviewWords } from '../../../../shared/domain/review/review-words.ts';
import { rowOf } from '../../../support/sample-rows.ts';

const answers = { ...noWords.answers, nextTime: ' Pull the cover. ' };

describe('what is written in a review', () => {
  it('is empty only when nothing stands anywhere', () => {
    expect(isReviewEmpty(noWords)).toBe(true);
    expect(isReviewEmpty({ ...noWords, sentence: ' \n ' })).toBe(true);
    expect(isReviewEmpty({ ...noWords, answers })).toBe(false);
  });

  it('is told by the sentence, else by the first answer', () => {
    expect(firstWords({ sentence: 'One', answers })).toBe('One');
    expect(firstWords({ sentence: ' ', answers })).toBe(answers.nextTime);
    expect(firstWords(noWords)).toBe('');
  });

  it('is kept without spaces at its ends', () => {
    expect(tidyReviewWords({ sentence: ' One ', answers })).toEqual({
      sentence: 'One',
      answers: { ...noWords.answers, nextTime: 'Pull the cover.' },
    });
  });
});

describe('reviews that have gone quietly', () => {
  const asked: Review = rowOf('r', {
    jobId: 'b',
    rootJobId: 'a',
    why: 'revisit' as const,
    state: 'waiting' as const,
    askedOf: null,
    askedOn: '2026-11-09',
    snoozes: 0,
    factors: [],
    sustain: '',
    improve: '',
    forMeeting: 0,
    ...noWords,
  });
  const calls = [
    { id: 'look', kind: 'review' as const, subject: 'a' },
    { id: 'other', kind: 'review' as const, subject: 'unknown' },
    { id: 'ring', kind: 'acknowledgement' as const, subject: 'a' },
  ];
  const gone = (review: Review, instant: string) => [...goneReviewCalls(calls, [review], makeNow(instant, 'America/New_York'))];

  it('leave the queue ten days after they were first asked, by the business’s own date', () => {
    expect(gone(asked, '2026-11-19T04:30:00.000Z')).toEqual([]);
    expect(gone(asked, '2026-11-19T05:30:00.000Z')).toEqual(['look']);
  });

  it('do not include what was written', () => {
    expect(gone({ ...asked, state: 'written' }, '2026-12-19T05:30:00.000Z')).toEqual([]);
  });
});
