import { lazy } from 'react';
import { recoveries as words } from '../../../shared/text/en/recoveries.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';
import { CardPanel, ComplaintPanel, CustomerPanel, JobPanel } from './panels/panels.tsx';
import { putRightFigure } from './queries/put-right-figure.ts';
import { recoveryTimeline } from './queries/recovery-timeline.ts';

const RecoveryScreen = lazy(async () => ({ default: (await import('./page/recovery-screen.tsx')).RecoveryScreen }));
const RecoveriesScreen = lazy(async () => ({ default: (await import('./list/recoveries-screen.tsx')).RecoveriesScreen }));

/** Putting things right with a customer in five steps, the person before the problem (RULES section 3). */
export const recoveries: Feature = {
  name: 'recoveries',
  routes: [
    { path: '/recoveries', screen: RecoveriesScreen },
    { path: '/recoveries/:id', screen: RecoveryScreen },
  ],
  actions: [
    {
      id: 'go-recoveries',
      label: words.toList,
      group: text.shell.groups.go,
      keys: [],
      run: ({ navigate }) => navigate('/recoveries'),
    },
  ],
  strip: [putRightFigure],
  cardPanels: [CardPanel],
  jobPanels: [JobPanel],
  customerPanels: [CustomerPanel],
  complaintPanels: [ComplaintPanel],
  timeline: recoveryTimeline,
};
