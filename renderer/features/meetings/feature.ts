import { IconUsersGroup } from '@tabler/icons-react';
import { lazy } from 'react';
import type { Feature } from '../../data/contributions/feature.ts';
import { queueLine, queueName } from './queries/read-action.ts';
import { stageRoutes } from './stage/routes.ts';

const ActionCard = lazy(async () => ({ default: (await import('./actions/action-card.tsx')).ActionCard }));

/** The weekly meeting (F4): prepared in a minute, looked back on, and what it agreed on brought up in *Today*. */
export const meetings: Feature = {
  name: 'meetings',
  routes: [...stageRoutes],
  queue: [{ kind: 'meeting-action', icon: IconUsersGroup, card: ActionCard, line: queueLine, name: queueName }],
};
