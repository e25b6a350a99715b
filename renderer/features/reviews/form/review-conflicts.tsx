import { type ReviewWords, reviewQuestions } from '../../../../shared/domain/review/review-words.ts';
import { reviews } from '../../../../shared/text/en/reviews.ts';
import { EditConflicts } from '../../../ui/edit-conflicts.tsx';
import type { ReviewFacts } from '../queries/read-review.ts';
import type { ReviewForm } from './use-review-form.ts';

/** What somebody else wrote meanwhile, beside what was typed here. */
export function ReviewConflicts({ facts, form }: { facts: ReviewFacts; form: ReviewForm }) {
  const shown = form.conflicts.map((field) => ({
    field,
    label: reviews.fieldNames[field],
    theirs: wordsOf(facts.review, field),
    ours: wordsOf(form.facts, field),
  }));
  return <EditConflicts words={reviews} conflicts={shown} onChoose={form.settle} />;
}

function wordsOf({ sentence, answers }: ReviewWords, field: keyof ReviewWords): string {
  if (field === 'sentence') return sentence || reviews.nothing;
  const lines = reviewQuestions
    .filter((question) => answers[question] !== '')
    .map((question) => `${reviews.questions[question]} ${answers[question]}`);
  return lines.join('\n') || reviews.nothing;
}
