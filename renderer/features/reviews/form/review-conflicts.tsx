import { type ReviewWords, reviewQuestions } from '../../../../shared/domain/review/review-words.ts';
import { closing } from '../../../../shared/text/en/jobs.ts';
import { reviews } from '../../../../shared/text/en/reviews.ts';
import { EditConflicts } from '../../../ui/edit-conflicts.tsx';
import type { ReviewFacts } from '../queries/read-review.ts';
import type { ReviewForm } from './use-review-form.ts';

/** What somebody else wrote meanwhile, beside what was typed here. */
export function ReviewConflicts({ facts, form }: { facts: ReviewFacts; form: ReviewForm }) {
  const shown = form.conflicts.filter(isField).map((field) => ({
    field,
    label: reviews.fieldNames[field],
    theirs: wordsOf(facts.review, field),
    ours: wordsOf(form.facts, field),
  }));
  return <EditConflicts words={reviews} conflicts={shown} onChoose={form.settle} />;
}

/** The action is not among what two people may have changed differently: it is made once. */
function isField(field: string): field is keyof ReviewWords {
  return field in reviews.fieldNames;
}

function wordsOf(words: ReviewWords, field: keyof ReviewWords): string {
  return shownWords(words, field) || reviews.nothing;
}

function shownWords(words: ReviewWords, field: keyof ReviewWords): string {
  switch (field) {
    case 'answers':
      return reviewQuestions
        .filter((question) => words.answers[question] !== '')
        .map((question) => `${reviews.questions[question]} ${words.answers[question]}`)
        .join('\n');
    case 'factors':
      return words.factors.map((factor) => reviews.factorSaid(closing.causes[factor.cause], factor.words)).join('\n');
    case 'forMeeting':
      return words.forMeeting === 1 ? reviews.inMeeting : reviews.notInMeeting;
    default:
      return words[field];
  }
}
