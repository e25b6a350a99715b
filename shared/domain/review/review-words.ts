import { z } from 'zod';
import { causes } from '../job/job.ts';
import { reviewSchema } from './review.ts';

const { sentence, answers, factors, sustain, improve, forMeeting } = reviewSchema.shape;

/** What a person writes in a review. What drafts of earlier versions do not hold yet is empty. */
export const reviewWordsSchema = z.object({
  sentence,
  answers,
  factors: factors.default([]),
  sustain: sustain.default(''),
  improve: improve.default(''),
  forMeeting: forMeeting.default(0),
});
export type ReviewWords = z.infer<typeof reviewWordsSchema>;

/** The five questions in the order in which they are asked (F1). */
export const reviewQuestions = [
  'supposed',
  'happened',
  'easyToMiss',
  'keep',
  'nextTime',
] as const satisfies (keyof ReviewWords['answers'])[];

export const noWords: ReviewWords = {
  sentence: '',
  answers: { supposed: '', happened: '', easyToMiss: '', keep: '', nextTime: '' },
  factors: [],
  sustain: '',
  improve: '',
  forMeeting: 0,
};

export function reviewWordsOf(words: ReviewWords): ReviewWords {
  return {
    sentence: words.sentence,
    answers: words.answers,
    factors: words.factors,
    sustain: words.sustain,
    improve: words.improve,
    forMeeting: words.forMeeting,
  };
}

/** True when nothing was written anywhere. One sentence counts, and so does one answer or what played a part. */
export function isReviewEmpty(words: Omit<ReviewWords, 'forMeeting'>): boolean {
  return words.factors.length === 0 && written(words).length === 0;
}

/** Contributing factors stand in the order in which they are offered, each once. */
export function tidyReviewWords(words: ReviewWords): ReviewWords {
  const trimmed = Object.fromEntries(reviewQuestions.map((question) => [question, words.answers[question].trim()]));
  const contributed = causes.flatMap((cause) => words.factors.find((factor) => factor.cause === cause) ?? []);
  return {
    sentence: words.sentence.trim(),
    answers: trimmed as ReviewWords['answers'],
    factors: contributed.map((factor) => ({ cause: factor.cause, words: factor.words.trim() })),
    sustain: words.sustain.trim(),
    improve: words.improve.trim(),
    forMeeting: words.forMeeting,
  };
}

/** The first thing that was written, for a line in a list; empty where only causes were chosen. */
export function firstWords(words: Omit<ReviewWords, 'forMeeting'>): string {
  return written(words)[0] ?? '';
}

function written(words: Omit<ReviewWords, 'forMeeting'>): string[] {
  const asked = reviewQuestions.map((question) => words.answers[question]);
  const all = [words.sentence, ...asked, words.improve, words.sustain, ...words.factors.map((factor) => factor.words)];
  return all.filter((one) => one.trim() !== '');
}
