import type { QueueCardProps } from '../../../data/contributions/feature.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { type ReviewFacts, readReviewOf } from '../queries/read-review.ts';
import { OpenReview } from './open-review.tsx';
import { SettledReview } from './settled-review.tsx';

/** The card of a review in *Today*: the job beside, one sentence to write, or what became of it. */
export function ReviewCard({ call }: QueueCardProps) {
  const facts = useQuery<ReviewFacts | null>((reader) => readReviewOf(reader, call.subject), [call.subject]);
  if (facts == null) return null;
  return call.open === 1 ? <OpenReview key={facts.review.id} facts={facts} /> : <SettledReview facts={facts} />;
}
