import { IconUsersGroup } from '@tabler/icons-react';
import { lazy } from 'react';
import { learnTitles } from '../../../shared/text/en/learn-titles.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';
import { queueLine, queueName } from './queries/read-action.ts';
import { stageRoutes } from './stage/routes.ts';
import { MeetingOnToday } from './today/on-today.tsx';

const MeetingTab = lazy(async () => ({ default: (await import('./prepare/meeting-tab-screen.tsx')).MeetingTabScreen }));
const MeetingPage = lazy(async () => ({ default: (await import('./past/meeting-page.tsx')).MeetingPage }));
const ActionCard = lazy(async () => ({ default: (await import('./actions/action-card.tsx')).ActionCard }));

/** The weekly meeting (F4): prepared in a minute, looked back on, and what it agreed on brought up in *Today*. */
export const meetings: Feature = {
  name: 'meetings',
  routes: [...stageRoutes, { path: '/meetings', screen: MeetingTab }, { path: '/meetings/:id', screen: MeetingPage }],
  learnTabs: [{ path: '/meetings', label: learnTitles.meeting, order: 20 }],
  actions: [
    {
      id: 'go-meetings',
      label: learnTitles.meeting,
      group: text.shell.groups.go,
      keys: [],
      run: ({ navigate }) => navigate('/meetings'),
    },
  ],
  queue: [{ kind: 'meeting-action', icon: IconUsersGroup, card: ActionCard, line: queueLine, name: queueName }],
  todayBanners: [MeetingOnToday],
  calendar: async () => (await import('./calendar/meeting-calendar.ts')).meetingCalendar,
};
