import { lazy, Suspense } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';

/* Fetched apart: neither the start nor a page waits for them. */
const CardPraise = lazy(async () => ({ default: (await import('./card-praise.tsx')).CardPraise }));
const JobPraise = lazy(async () => ({ default: (await import('./job-praise.tsx')).JobPraise }));
const PraiseBanner = lazy(async () => ({ default: (await import('./praise-banner.tsx')).PraiseBanner }));

export function PraiseOnCard({ call }: { call: Call }) {
  return (
    <Suspense fallback={null}>
      <CardPraise key={call.id} call={call} />
    </Suspense>
  );
}

export function PraiseOnJob({ jobId }: { jobId: Id }) {
  return (
    <Suspense fallback={null}>
      <JobPraise jobId={jobId} />
    </Suspense>
  );
}

export function PraiseOnToday() {
  return (
    <Suspense fallback={null}>
      <PraiseBanner />
    </Suspense>
  );
}
