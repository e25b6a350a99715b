import type { Review } from '../../../../shared/domain/review/review.ts';
import { reviewQuestions } from '../../../../shared/domain/review/review-words.ts';
import { closing } from '../../../../shared/text/en/jobs.ts';
import { reviews } from '../../../../shared/text/en/reviews.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useNow, useStaffName } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import type { ReviewFacts } from '../queries/read-review.ts';
import { ActionShown } from './action-shown.tsx';
import classes from './form.module.css';

/** What was written, to read. */
export function ReviewWordsShown({ facts: { review, action } }: { facts: ReviewFacts }) {
  const now = useNow();
  const staffName = useStaffName();
  const answered = reviewQuestions.filter((question) => review.answers[question] !== '');
  return (
    <>
      {review.sentence !== '' && <p className={classes.written}>{review.sentence}</p>}
      {answered.length > 0 && (
        <dl className={classes.answers}>
          {answered.map((question) => (
            <div key={question}>
              <dt>{reviews.questions[question]}</dt>
              <dd>{review.answers[question]}</dd>
            </div>
          ))}
        </dl>
      )}
      <MoreShown review={review} />
      {action !== null && <ActionShown action={action} />}
      {review.forMeeting === 1 && (
        <div>
          <Chip tone="accent">{reviews.inMeeting}</Chip>
        </div>
      )}
      <p className={classes.hint}>{reviews.writtenBy(staffName(review.updatedBy), formatMoment(review.updatedAt, now))}</p>
    </>
  );
}

function MoreShown({ review }: { review: Review }) {
  const told = (['sustain', 'improve'] as const).filter((field) => review[field] !== '');
  if (review.factors.length === 0 && told.length === 0) return null;
  return (
    <dl className={classes.answers}>
      {review.factors.length > 0 && (
        <div>
          <dt>{reviews.factors}</dt>
          {review.factors.map(({ cause, words }) => (
            <dd key={cause}>{reviews.factorSaid(closing.causes[cause], words)}</dd>
          ))}
        </div>
      )}
      {told.map((field) => (
        <div key={field}>
          <dt>{reviews.fieldNames[field]}</dt>
          <dd>{review[field]}</dd>
        </div>
      ))}
    </dl>
  );
}
