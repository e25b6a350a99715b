import type { Review } from '../../../../shared/domain/review/review.ts';
import { reviewQuestions } from '../../../../shared/domain/review/review-words.ts';
import { reviews } from '../../../../shared/text/en/reviews.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useNow, useStaffName } from '../../../data/react/program.tsx';
import classes from './form.module.css';

/** What was written, to read. */
export function ReviewWordsShown({ review }: { review: Review }) {
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
      <p className={classes.hint}>{reviews.writtenBy(staffName(review.updatedBy), formatMoment(review.updatedAt, now))}</p>
    </>
  );
}
