import { Select, Textarea, TextInput } from '@mantine/core';
import { actionDayOf } from '../../../../shared/domain/review/typed-review.ts';
import { reviews } from '../../../../shared/text/en/reviews.ts';
import { sentenceAt } from '../../../data/forms/field-problem.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import classes from './form.module.css';
import type { ReviewForm } from './use-review-form.ts';

/** One thing that somebody of us will do because of it. */
export function ActionFields({ form }: { form: ReviewForm }) {
  const { staff } = useProgram();
  const now = useNow();
  const { action } = form.facts;
  const change = (changes: Partial<typeof action>): void => form.change({ action: { ...action, ...changes } });
  const errorOf = (field: string): string | undefined => sentenceAt(form.problems, reviews.problems, 'action', field);
  return (
    <fieldset className={classes.action}>
      <legend>{reviews.action}</legend>
      <Textarea
        label={reviews.actionWhat}
        description={reviews.actionHint}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={2_000}
        value={action.what}
        error={errorOf('what')}
        onChange={(event) => change({ what: event.currentTarget.value })}
      />
      <div className={classes.actionRow} hidden={action.what.trim() === ''}>
        <Select
          label={reviews.actionWho}
          data={[{ value: '', label: reviews.anybody }, ...staff.map(({ id, name }) => ({ value: id, label: name }))]}
          value={action.assignedTo ?? ''}
          allowDeselect={false}
          onChange={(value) => change({ assignedTo: value === null || value === '' ? null : value })}
        />
        <TextInput
          type="date"
          label={reviews.actionBy}
          min={now.date}
          value={actionDayOf(action, now.date)}
          error={errorOf('dueOn')}
          onChange={(event) => change({ dueOn: event.currentTarget.value || null })}
        />
      </div>
    </fieldset>
  );
}
