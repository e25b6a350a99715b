import { IconCalendar } from '@tabler/icons-react';
import { lazy } from 'react';
import { calendarNames } from '../../../shared/text/en/calendar-names.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';

const CalendarScreen = lazy(async () => ({ default: (await import('./screen/calendar-screen.tsx')).CalendarScreen }));

/** Days, weeks and months of what the features contribute: it knows where things stand, not what they are. */
export const calendar: Feature = {
  name: 'calendar',
  routes: [{ path: '/calendar', screen: CalendarScreen }],
  rail: [{ path: '/calendar', label: calendarNames.title, icon: IconCalendar, order: 25 }],
  actions: [
    {
      id: 'go-calendar',
      label: calendarNames.title,
      group: text.shell.groups.go,
      keys: ['Alt+W'],
      run: ({ navigate }) => navigate('/calendar'),
    },
  ],
};
