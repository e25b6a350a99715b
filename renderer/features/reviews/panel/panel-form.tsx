import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { reviews } from '../../../../shared/text/en/reviews.ts';
import { Panel } from '../../../ui/panel.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { focusProblem } from '../form/focus-problem.ts';
import classes from '../form/form.module.css';
import { ReviewFields } from '../form/review-fields.tsx';
import type { ReviewForm } from '../form/use-review-form.ts';
import type { ReviewFacts } from '../queries/read-review.ts';

interface Props {
  readonly facts: ReviewFacts;
  readonly form: ReviewForm;
  readonly onClose: () => void;
  /** Told with each stroke: typing everything back to what it was is no reason to close. */
  readonly onType: () => void;
}

/** The fields in the place where one reads what was written. */
export function PanelForm({ facts, form, onClose, onType }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { problems } = form;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once when it opens, and after each refused save
  useEffect(() => {
    focusProblem(field.current);
  }, [problems]);
  const typing: ReviewForm = {
    ...form,
    change: (changes) => {
      onType();
      form.change(changes);
    },
  };
  const done = async (): Promise<void> => {
    if (await form.done()) onClose();
  };
  const cancel = async (): Promise<void> => {
    if (form.changed) await form.cancel();
    onClose();
  };
  return (
    <Panel title={reviews.panel} aside={form.kept && <span className={classes.kept}>{reviews.draftKept}</span>}>
      <SubmitForm className={classes.form} onSubmit={() => void done()}>
        <ReviewFields facts={facts} form={typing} field={field} />
        <div className={classes.actions}>
          <Button type="submit" variant="filled">
            {facts.review.state === 'written' ? reviews.save : reviews.done}
          </Button>
          <Button onClick={() => void cancel()}>{reviews.cancel}</Button>
        </div>
      </SubmitForm>
    </Panel>
  );
}
