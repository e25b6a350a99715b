import { lazy, Suspense } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';

/* Fetched apart: neither the start nor a page waits for them. */
const JobCase = lazy(async () => ({ default: (await import('./case-panel.tsx')).JobCase }));
const ReviewCase = lazy(async () => ({ default: (await import('./case-panel.tsx')).ReviewCase }));

export function JobPanel({ jobId }: { jobId: Id }) {
  return (
    <Suspense fallback={null}>
      <JobCase jobId={jobId} />
    </Suspense>
  );
}

export function ReviewPanel({ reviewId }: { reviewId: Id }) {
  return (
    <Suspense fallback={null}>
      <ReviewCase reviewId={reviewId} />
    </Suspense>
  );
}
