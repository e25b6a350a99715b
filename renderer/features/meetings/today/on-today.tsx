import { lazy, Suspense } from 'react';

/* Fetched apart: the start does not wait for it. */
const MeetingBanner = lazy(async () => ({ default: (await import('./meeting-banner.tsx')).MeetingBanner }));

export function MeetingOnToday() {
  return (
    <Suspense fallback={null}>
      <MeetingBanner />
    </Suspense>
  );
}
