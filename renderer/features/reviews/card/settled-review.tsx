import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { reviews } from '../../../../shared/text/en/reviews.ts';
import { Panel } from '../../../ui/panel.tsx';
import card from '../../../ui/queue-card.module.css';
import { ReviewWordsShown } from '../form/review-words.tsx';
import type { ReviewFacts } from '../queries/read-review.ts';
import classes from './card.module.css';
import { CardHead } from './card-head.tsx';
import { JobFacts } from './job-facts.tsx';
import { ReviewParts } from './review-parts.tsx';

/** What became of a review whose reminder is settled. It stays on the screen until one moves on. */
export function SettledReview({ facts }: { facts: ReviewFacts }) {
  const { review, job } = facts;
  const [, navigate] = useLocation();
  return (
    <>
      <div className={card.scroll}>
        <CardHead facts={facts} minutes={false} />
        <div className={classes.columns}>
          {review.state === 'written' && (
            <Panel title={reviews.kind}>
              <ReviewWordsShown facts={facts} />
            </Panel>
          )}
          <JobFacts facts={facts} />
          <ReviewParts reviewId={review.id} />
        </div>
      </div>
      <div className={card.bar}>
        <b className={card.barNote} role="status">
          {reviews.became[review.state]}
        </b>
        <Button onClick={() => navigate(`/jobs/${job.id}`)}>{reviews.openJob(job.number)}</Button>
      </div>
    </>
  );
}
