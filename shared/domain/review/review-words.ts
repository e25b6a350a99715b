import type { z } from 'zod';
import { reviewSchema } from './review.ts';

/** What a person writes in a review. */
export const reviewWordsSchema = reviewSchema.pick({ sentence: true, answers: true });
export type ReviewWords = z.infer<typeof reviewWordsSchema>;

/** The five questions in the order in which they are asked (F1). */
export const reviewQuestions = [
  'supposed',
  'happened',
  'easyToMiss',
  'keep',
  'nextTime',
] as const satisfies (keyof ReviewWords['answers'])[];

export const noWords: ReviewWords = { sentence: '', answers: { supposed: '', happened: '', easyToMiss: '', keep: '', nextTime: '' } };

export function reviewWordsOf({ sentence, answers }: ReviewWords): ReviewWords {
  return { sentence, answers };
}

/** True when nothing was written anywhere. One sentence counts, and so does one answer. */
export function isReviewEmpty({ sentence, answers }: ReviewWords): boolean {
  return [sentence, ...Object.values(answers)].every((words) => words.trim() === '');
}

export function tidyReviewWords({ sentence, answers }: ReviewWords): ReviewWords {
  const trimmed = Object.fromEntries(reviewQuestions.map((question) => [question, answers[question].trim()]));
  return { sentence: sentence.trim(), answers: trimmed as ReviewWords['answers'] };
}

/** The first thing that was written, for a line in a list. */
export function firstWords({ sentence, answers }: ReviewWords): string {
  return [sentence, ...reviewQuestions.map((question) => answers[question])].find((words) => words.trim() !== '') ?? '';
}
