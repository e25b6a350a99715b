import { Button, Textarea } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type RefObject, useId, useState } from 'react';
import { isReviewEmpty, noWords, reviewQuestions } from '../../../../shared/domain/review/review-words.ts';
import { reviews } from '../../../../shared/text/en/reviews.ts';
import { text } from '../../../../shared/text/text.ts';
import { fieldProblem } from '../../../data/forms/field-problem.ts';
import type { ReviewFacts } from '../queries/read-review.ts';
import classes from './form.module.css';
import { ReviewConflicts } from './review-conflicts.tsx';
import type { ReviewForm } from './use-review-form.ts';

interface Props {
  readonly facts: ReviewFacts;
  readonly form: ReviewForm;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** One sentence first; the five questions fold open for who wants them. */
export function ReviewFields({ facts, form, field }: Props) {
  const { sentence, answers } = form.facts;
  const id = useId();
  const [open, setOpen] = useState(() => !isReviewEmpty({ ...noWords, answers }));
  const problemOf = (...path: string[]): string | undefined => {
    const problem = fieldProblem(form.problems, ...path);
    return problem && text.problems.sentence(problem, reviews.problems);
  };
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
      <div>
        <Button
          variant="subtle"
          px={8}
          className={classes.toggle}
          aria-expanded={open}
          aria-controls={id}
          leftSection={open ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
          onClick={() => setOpen(!open)}
        >
          {reviews.questionsTitle}
        </Button>
      </div>
      <div id={id} className={classes.questions} hidden={!open}>
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
      </div>
    </div>
  );
}
