import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { reviews } from '../../../../shared/text/en/reviews.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { ReviewParts } from '../card/review-parts.tsx';
import classes from '../form/form.module.css';
import { ReviewWordsShown } from '../form/review-words.tsx';
import { useReviewForm } from '../form/use-review-form.ts';
import { type ReviewFacts, readReviewOfJob } from '../queries/read-review.ts';
import { PanelForm } from './panel-form.tsx';

/** On a job's page: what was learnt from it, or the place to write it. Nothing where nobody was asked. */
export function ReviewPanel({ jobId }: { jobId: Id }) {
  const facts = useQuery<ReviewFacts | null>((reader) => readReviewOfJob(reader, jobId), [jobId]);
  return facts == null ? null : <Known key={facts.review.id} facts={facts} />;
}

function Known({ facts }: { facts: ReviewFacts }) {
  const form = useReviewForm(facts);
  const [opened, setOpened] = useState(false);
  const writing = opened || form?.changed === true;
  const button = useReturnFocus<HTMLButtonElement>(writing);
  if (form === null) return null;
  if (writing) return <PanelForm facts={facts} form={form} onClose={() => setOpened(false)} onType={() => setOpened(true)} />;
  return <Shown facts={facts} button={button} onOpen={() => setOpened(true)} />;
}

interface ShownProps {
  readonly facts: ReviewFacts;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onOpen: () => void;
}

function Shown({ facts, button, onOpen }: ShownProps) {
  const { review, job } = facts;
  const { actor } = useProgram();
  const mayWrite = can(actor.role, 'review');
  if (review.state === 'written') {
    const edit = mayWrite && (
      <Button
        ref={button}
        className={classes.edit}
        variant="subtle"
        size="compact-sm"
        h={32}
        leftSection={<IconPencil size={15} aria-hidden />}
        aria-label={reviews.editLabel(job.number)}
        onClick={onOpen}
      >
        {reviews.edit}
      </Button>
    );
    return (
      <>
        <Panel title={reviews.panel} aside={edit}>
          <ReviewWordsShown facts={facts} />
        </Panel>
        <ReviewParts reviewId={review.id} />
      </>
    );
  }
  return (
    <Panel title={reviews.panel}>
      <p className={classes.hint}>{reviews.waiting}</p>
      {mayWrite && (
        <div>
          <Button ref={button} onClick={onOpen}>
            {reviews.begin}
          </Button>
        </div>
      )}
    </Panel>
  );
}
