import { IconNotebook } from '@tabler/icons-react';
import type { Feature } from '../../data/contributions/feature.ts';
import { ReviewCard } from './card/review-card.tsx';
import { ReviewPanel } from './panel/review-panel.tsx';
import { goneBefore, goneFromQueue, queueLine } from './queries/queue-line.ts';
import { reviewTimeline } from './queries/review-timeline.ts';

/** Looking back on a job: asked for in *Today*, written there or on the job's page, told on the timeline. */
export const reviews: Feature = {
  name: 'reviews',
  queue: [{ kind: 'review', icon: IconNotebook, card: ReviewCard, line: queueLine, gone: goneFromQueue, goneBefore }],
  jobPanels: [ReviewPanel],
  timeline: reviewTimeline,
};
