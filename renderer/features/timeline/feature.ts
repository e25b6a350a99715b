import { lazy } from 'react';
import type { Feature } from '../../data/contributions/feature.ts';

/** What happened with a customer, at a place, with a piece of equipment, on a job: told by every feature, shown by this one. */
export const timeline: Feature = {
  name: 'timeline',
  timelinePanel: lazy(async () => ({ default: (await import('./panel/timeline-panel.tsx')).TimelinePanel })),
};
