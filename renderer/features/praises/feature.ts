import type { Feature } from '../../data/contributions/feature.ts';
import { PraiseOnCard, PraiseOnJob, PraiseOnToday } from './panel/panels.tsx';
import { praiseTimeline } from './queries/read-praises.ts';

/** Good words of customers, passed on to whoever they are about (F7). */
export const praises: Feature = {
  name: 'praises',
  cardPanels: [PraiseOnCard],
  jobPanels: [PraiseOnJob],
  todayBanners: [PraiseOnToday],
  timeline: praiseTimeline,
};
