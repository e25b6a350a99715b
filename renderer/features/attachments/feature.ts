import { lazy } from 'react';
import type { Feature } from '../../data/contributions/feature.ts';
import { CustomerAttachments, EquipmentAttachments, JobAttachments, PropertyAttachments, ReviewAttachments } from './panel/panels.tsx';
import { attachmentTimeline } from './queries/attachment-timeline.ts';

const MoveBackground = lazy(async () => ({ default: (await import('./moving/move-background.tsx')).MoveBackground }));

/** Photos and files of jobs, places, equipment, reviews and customers: dropped, pasted or picked, looked at, told on the timeline. */
export const attachments: Feature = {
  name: 'attachments',
  jobPanels: [JobAttachments],
  propertyPanels: [PropertyAttachments],
  equipmentPanels: [EquipmentAttachments],
  customerPanels: [CustomerAttachments],
  reviewPanels: [ReviewAttachments],
  timeline: attachmentTimeline,
  background: MoveBackground,
};
