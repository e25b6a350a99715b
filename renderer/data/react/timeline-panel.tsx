import { Suspense } from 'react';
import type { TimelineScope } from '../contributions/feature.ts';
import { useProgram } from './program.tsx';

/** The timeline of one record, as the feature that shows timelines draws it: on any page, with one line. */
export function TimelinePanel({ scope }: { scope: TimelineScope }) {
  const { features } = useProgram();
  const Shown = features.find(({ timelinePanel }) => timelinePanel !== undefined)?.timelinePanel;
  if (Shown === undefined) return null;
  return (
    <Suspense fallback={null}>
      <Shown scope={scope} />
    </Suspense>
  );
}
