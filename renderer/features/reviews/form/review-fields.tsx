import { Checkbox, Textarea } from '@mantine/core';
import type { RefObject } from 'react';
import { isReviewEmpty, noWords, reviewQuestions } from '../../../../shared/domain/review/review-words.ts';
import { reviews } from '../../../../shared/text/en/reviews.ts';
import { sentenceAt } from '../../../data/forms/field-problem.ts';
import type { ReviewFacts } from '../queries/read-review.ts';
import { ActionFields } from './action-fields.tsx';
import { ActionShown } from './action-shown.tsx';
import { Fold } from './fold.tsx';
import classes from './form.module.css';
import { MoreFields } from './more-fields.tsx';
import { ReviewConflicts } from './review-conflicts.tsx';
import type { ReviewForm } from './use-review-form.ts';

interface Props {
  readonly facts: ReviewFacts;
  readonly form: ReviewForm;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** One sentence first; the five questions and the rest fold open for who wants them. */
export function ReviewFields({ facts, form, field }: Props) {
  const { sentence, answers, factors, sustain, improve, forMeeting, action } = form.facts;
  const problemOf = (...path: string[]): string | undefined => sentenceAt(form.problems, reviews.problems, ...path);
  return (
    <div className={classes.fields}>
      <ReviewConflicts facts={facts} form={form} />
      <Textarea
        ref={field}
        label={reviews.sentence}
        description={reviews.sentenceHint}
        autosize
        minRows={2}
        maxRows={10}
        value={sentence}
        error={problemOf('sentence')}
        onChange={(event) => form.change({ sentence: event.currentTarget.value })}
      />
      <Fold label={reviews.questionsTitle} filled={!isReviewEmpty({ ...noWords, answers })}>
        <p className={classes.hint}>{reviews.blameless}</p>
        {reviewQuestions.map((question) => (
          <Textarea
            key={question}
            label={reviews.questions[question]}
            autosize
            minRows={1}
            maxRows={10}
            value={answers[question]}
            error={problemOf('answers', question)}
            onChange={(event) => form.change({ answers: { ...answers, [question]: event.currentTarget.value } })}
          />
        ))}
      </Fold>
      <Fold label={reviews.moreTitle} filled={!isReviewEmpty({ ...noWords, factors, sustain, improve }) || action.what !== ''}>
        <MoreFields form={form} />
        {facts.action === null ? <ActionFields form={form} /> : <ActionShown action={facts.action} />}
      </Fold>
      <Checkbox
        label={reviews.forMeeting}
        description={reviews.forMeetingHint}
        checked={forMeeting === 1}
        onChange={(event) => form.change({ forMeeting: event.currentTarget.checked ? 1 : 0 })}
      />
    </div>
  );
}
