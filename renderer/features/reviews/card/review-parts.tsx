import type { Id } from '../../../../shared/domain/base/id.ts';
import { useProgram } from '../../../data/react/program.tsx';

/** What other features show with a review. */
export function ReviewParts({ reviewId }: { reviewId: Id }) {
  const { features } = useProgram();
  const panels = features.flatMap(({ reviewPanels }) => reviewPanels ?? []);
  return panels.map((Shown, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list of features never changes while the program runs
    <Shown key={index} reviewId={reviewId} />
  ));
}
