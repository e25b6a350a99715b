import { lazy, Suspense } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';

const LikePanel = lazy(async () => ({ default: (await import('./like-panel.tsx')).LikePanel }));

/** Cases like the job come a moment after its page, which does not wait for them. */
export function LikeOnJob(props: { jobId: Id }) {
  return (
    <Suspense fallback={null}>
      <LikePanel {...props} />
    </Suspense>
  );
}
