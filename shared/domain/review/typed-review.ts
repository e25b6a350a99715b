import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { addDays } from '../base/local-time.ts';
import { type LocalDate, localDateSchema } from '../base/now.ts';
import type { TypedAction } from '../meeting/new-action.ts';
import { type ReviewWords, reviewWordsSchema } from './review-words.ts';

/** Days until what comes of a review is to be done, unless somebody says otherwise. */
const actionDays = 7;

const noAction = { what: '', assignedTo: null, dueOn: null };

/** A review as it is being written, with the one action that may come of it. */
export const typedReviewSchema = reviewWordsSchema.extend({
  action: z
    .object({
      what: z.string().max(2_000),
      /** Null for anybody. */
      assignedTo: idSchema.nullable(),
      /** Null: the usual day. */
      dueOn: localDateSchema.nullable(),
    })
    .default(noAction),
});
export type TypedReview = z.infer<typeof typedReviewSchema>;

/** What the form begins with: what is written, and no action. */
export function typedReviewOf(words: ReviewWords): TypedReview {
  return { ...words, action: noAction };
}

/** The day by which it is to be done: the one that was chosen, else the usual one. */
export function actionDayOf({ dueOn }: TypedReview['action'], today: LocalDate): LocalDate {
  return dueOn ?? addDays(today, actionDays);
}

/** The action as a command takes it; null where nothing was written. */
export function typedActionOf(action: TypedReview['action'], today: LocalDate): TypedAction | null {
  const what = action.what.trim();
  return what === '' ? null : { what, assignedTo: action.assignedTo, dueOn: actionDayOf(action, today) };
}
