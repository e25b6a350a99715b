import { useEffect, useRef } from 'react';
import type { Edit } from '../../../../shared/domain/base/merge-edit.ts';
import { reviewNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import { reviewWordsOf } from '../../../../shared/domain/review/review-words.ts';
import { type TypedReview, typedActionOf, typedReviewOf, typedReviewSchema } from '../../../../shared/domain/review/typed-review.ts';
import { reviews } from '../../../../shared/text/en/reviews.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { text } from '../../../../shared/text/text.ts';
import { type RecordForm, recordDraftSchema, useRecordForm } from '../../../data/forms/use-record-form.ts';
import type { Outcome } from '../../../data/kernel/run-command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useNow, useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { letGoReview } from '../commands/let-go-review.ts';
import { snoozeReview } from '../commands/snooze-review.ts';
import { writeReview } from '../commands/write-review.ts';
import type { ReviewFacts } from '../queries/read-review.ts';

const draftSchema = recordDraftSchema<TypedReview>(typedReviewSchema);

export interface ReviewForm extends Omit<RecordForm<TypedReview>, 'save' | 'discard'> {
  /** How often it may still be put off. */
  readonly snoozesLeft: number;
  /** Each answers whether it was done. */
  readonly done: () => Promise<boolean>;
  readonly tomorrow: () => Promise<boolean>;
  readonly letGo: () => Promise<boolean>;
  /** Puts aside what was typed. */
  readonly cancel: () => Promise<void>;
}

/** What somebody writes when looking back: a draft while it is typed, kept for good by *Done*. Null until it is read. */
export function useReviewForm({ review, job, action }: ReviewFacts): ReviewForm | null {
  const { kernel, business } = useProgram();
  const now = useNow();
  const run = useRunCommand();
  const form = useRecordForm(`review/${review.id}`, draftSchema, { rev: review.rev, facts: typedReviewOf(reviewWordsOf(review)) });
  const leaving = useDraftNotice(form?.changed === true, job.number);
  if (form === null) return null;

  /** Says how it went; a refusal that belongs to no field is said too. */
  const tell = (outcome: Outcome<unknown>, words: string): boolean => {
    if (outcome.ok) {
      leaving.silence();
      if (outcome.operationId !== null) notify({ tone: 'done', text: words, action: undoAction(kernel, outcome.operationId) });
      return true;
    }
    const whole = outcome.problems.filter(({ path }) => path.length === 0);
    if (whole.length > 0) notify({ tone: 'problem', text: text.problems.list(whole, reviews.problems) });
    return false;
  };

  const inputOf = ({ rev, before, after }: Edit<TypedReview>) => ({
    reviewId: review.id,
    rev,
    before: reviewWordsOf(before),
    after: reviewWordsOf(after),
    action: action === null ? typedActionOf(after.action, now.date) : null,
  });

  return {
    ...form,
    change: (changes) => {
      leaving.typed();
      form.change(changes);
    },
    snoozesLeft: reviewNumbersOf(business).snoozes - review.snoozes,
    done: async () => {
      const words = review.state === 'written' ? reviews.saved : reviews.written;
      return tell(await form.save((edit) => run(writeReview, inputOf(edit))), words);
    },
    tomorrow: async () => {
      const outcome = await run(snoozeReview, { reviewId: review.id });
      return tell(outcome, outcome.ok ? reviews.putOff(formatMoment(outcome.output, now), form.changed) : '');
    },
    letGo: async () => tell(await run(letGoReview, { reviewId: review.id }), reviews.letGo),
    cancel: async () => {
      const bringBack = await form.discard();
      notify({ tone: 'info', text: reviews.putAside, action: { label: reviews.bringBack, run: bringBack } });
    },
  };
}

/** Says, on leaving with words that were typed here and are not saved, that they are kept. */
function useDraftNotice(changed: boolean, jobNumber: number): { typed: () => void; silence: () => void } {
  const state = useRef({ changed, typed: false });
  state.current.changed = changed;
  useEffect(
    () => () => {
      if (state.current.changed && state.current.typed) notify({ tone: 'info', text: reviews.leftDraft(jobNumber) });
    },
    [jobNumber],
  );
  return {
    typed: () => {
      state.current.typed = true;
    },
    silence: () => {
      state.current.typed = false;
    },
  };
}
