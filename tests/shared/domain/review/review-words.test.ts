import { describe, expect, it } from 'vitest';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { goneReviewCalls } from '../../../../shared/domain/review/gone-reviews.ts';
import type { Review } from '../../../../shared/domain/review/review.ts';
import { firstWords, isReviewEmpty, noWords, type ReviewWords, tidyReviewWords } from '../../../../shared/domain/review/review-words.ts';
import { typedActionOf, typedReviewOf, typedReviewSchema } from '../../../../shared/domain/review/typed-review.ts';
import { rowOf } from '../../../support/sample-rows.ts';

const answers = { ...noWords.answers, nextTime: ' Pull the cover. ' };

describe('what is written in a review', () => {
  it('is empty only when nothing stands anywhere', () => {
    expect(isReviewEmpty(noWords)).toBe(true);
    expect(isReviewEmpty({ ...noWords, sentence: ' \n ' })).toBe(true);
    expect(isReviewEmpty({ ...noWords, answers })).toBe(false);
  });

  it('is told by the sentence, else by the first answer', () => {
    expect(firstWords({ ...noWords, sentence: 'One', answers })).toBe('One');
    expect(firstWords({ ...noWords, sentence: ' ', answers })).toBe(answers.nextTime);
    expect(firstWords(noWords)).toBe('');
  });

  it('is kept without spaces at its ends, and what played a part in one order, each once', () => {
    const factors = [
      { cause: 'communication' as const, words: ' Only by phone. ' },
      { cause: 'misdiagnosis' as const, words: '' },
      { cause: 'communication' as const, words: 'twice' },
    ];
    expect(tidyReviewWords({ ...noWords, sentence: ' One ', answers, factors, improve: ' Look inside. ' })).toEqual({
      ...noWords,
      sentence: 'One',
      answers: { ...noWords.answers, nextTime: 'Pull the cover.' },
      factors: [
        { cause: 'misdiagnosis', words: '' },
        { cause: 'communication', words: 'Only by phone.' },
      ],
      improve: 'Look inside.',
    });
  });

  it('opens from a draft that an earlier version kept', () => {
    const { sentence, answers: none } = noWords;
    expect(typedReviewSchema.parse({ sentence, answers: none })).toEqual(typedReviewOf(noWords));
  });

  const inMeeting: ReviewWords = { ...noWords, forMeeting: 1 };
  it('counts with a cause alone, and not with the wish to ask in the meeting', () => {
    expect(isReviewEmpty({ ...noWords, factors: [{ cause: 'omission', words: '' }] })).toBe(false);
    expect(isReviewEmpty(inMeeting)).toBe(true);
  });

  it('has an action only where one is written, in a week unless somebody says otherwise', () => {
    const today = '2026-11-19';
    expect(typedActionOf({ what: ' ', assignedTo: 'bo', dueOn: today }, today)).toBeNull();
    expect(typedActionOf({ what: ' Buy a mirror. ', assignedTo: null, dueOn: null }, today)).toEqual({
      what: 'Buy a mirror.',
      assignedTo: null,
      dueOn: '2026-11-26',
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
