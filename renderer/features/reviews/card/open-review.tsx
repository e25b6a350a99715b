import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { reviews } from '../../../../shared/text/en/reviews.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { Panel } from '../../../ui/panel.tsx';
import card from '../../../ui/queue-card.module.css';
import { focusProblem } from '../form/focus-problem.ts';
import formClasses from '../form/form.module.css';
import { ReviewFields } from '../form/review-fields.tsx';
import { type ReviewForm, useReviewForm } from '../form/use-review-form.ts';
import type { ReviewFacts } from '../queries/read-review.ts';
import classes from './card.module.css';
import { CardHead } from './card-head.tsx';
import { JobFacts } from './job-facts.tsx';
import { ReviewParts } from './review-parts.tsx';

/** A review to write. Leaving it keeps what was typed. */
export function OpenReview({ facts }: { facts: ReviewFacts }) {
  const form = useReviewForm(facts);
  return form === null ? null : <Write facts={facts} form={form} />;
}

function Write({ facts, form }: { facts: ReviewFacts; form: ReviewForm }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { problems } = form;
  useEffect(() => {
    if (problems.length > 0) focusProblem(field.current);
  }, [problems]);
  return (
    <>
      <div className={card.scroll}>
        <CardHead facts={facts} minutes />
        <p className={card.why}>{reviews.why[facts.review.why]}</p>
        <div className={classes.columns}>
          <Panel title={reviews.kind} aside={form.kept && <span className={formClasses.kept}>{reviews.draftKept}</span>}>
            <ReviewFields facts={facts} form={form} field={field} />
          </Panel>
          <JobFacts facts={facts} />
          <ReviewParts reviewId={facts.review.id} />
        </div>
      </div>
      <Bar form={form} onWrite={() => field.current?.focus()} />
    </>
  );
}

function Bar({ form, onWrite }: { form: ReviewForm; onWrite: () => void }) {
  const { isMac } = useProgram();
  const { keys } = reviews;
  const maySnooze = form.snoozesLeft > 0;
  useActions([
    { id: 'review-done', label: keys.done, group: keys.group, keys: ['Mod+Enter'], inFields: true, run: () => void form.done() },
    { id: 'review-write', label: reviews.sentence, group: keys.group, keys: ['N'], run: onWrite },
    { id: 'review-tomorrow', label: keys.tomorrow, group: keys.group, keys: ['S'], enabled: maySnooze, run: () => void form.tomorrow() },
    { id: 'review-let-go', label: keys.letGo, group: keys.group, keys: ['L'], run: () => void form.letGo() },
  ]);
  return (
    <div className={card.bar}>
      <Button
        variant="filled"
        rightSection={<KeyHint keys={keyLabels('Mod+Enter', isMac)} />}
        aria-keyshortcuts={isMac ? 'Meta+Enter' : 'Control+Enter'}
        onClick={() => void form.done()}
      >
        {reviews.done}
      </Button>
      {maySnooze && (
        <Button
          rightSection={<KeyHint keys={['S']} />}
          aria-keyshortcuts="S"
          title={reviews.tomorrowLeft(form.snoozesLeft)}
          onClick={() => void form.tomorrow()}
        >
          {reviews.tomorrow}
        </Button>
      )}
      <Button rightSection={<KeyHint keys={['L']} />} aria-keyshortcuts="L" onClick={() => void form.letGo()}>
        {reviews.notThisOne}
      </Button>
    </div>
  );
}
