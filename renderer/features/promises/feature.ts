import { IconThumbUp } from '@tabler/icons-react';
import { lazy } from 'react';
import { promises as words } from '../../../shared/text/en/promises.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';
import { formKey, openPromiseForm } from './form/open-form.ts';
import { CardPromises, CustomerPromises, JobPromises } from './panel/promise-panels.tsx';
import { promiseTimeline } from './queries/promises-of.ts';
import { queueLine, queueName, stripFigure } from './queries/read-promise.ts';

const PromiseBox = lazy(async () => ({ default: (await import('./form/promise-box.tsx')).PromiseBox }));
const PromiseCard = lazy(async () => ({ default: (await import('./card/promise-card.tsx')).PromiseCard }));
const PromiseScreen = lazy(async () => ({ default: (await import('./card/promise-screen.tsx')).PromiseScreen }));
const PromisesScreen = lazy(async () => ({ default: (await import('./list/promises-screen.tsx')).PromisesScreen }));

/** What somebody of us said that we would do, by when: written down from any screen, brought up when it is due. */
export const promises: Feature = {
  name: 'promises',
  routes: [
    { path: '/promises', screen: PromisesScreen },
    { path: '/promises/:id', screen: PromiseScreen },
  ],
  rail: [{ path: '/promises', label: words.title, icon: IconThumbUp, order: 35 }],
  actions: [
    {
      id: 'new-promise',
      label: words.new,
      group: text.shell.groups.everywhere,
      keys: [formKey, 'P'],
      inFields: true,
      run: () => openPromiseForm(),
    },
    { id: 'go-promises', label: words.title, group: text.shell.groups.go, keys: [], run: ({ navigate }) => navigate('/promises') },
  ],
  background: PromiseBox,
  queue: [{ kind: 'promise', icon: IconThumbUp, card: PromiseCard, line: queueLine, name: queueName }],
  cardPanels: [CardPromises],
  customerPanels: [CustomerPromises],
  jobPanels: [JobPromises],
  strip: [stripFigure],
  timeline: promiseTimeline,
  calendar: async () => (await import('./calendar/promise-calendar.ts')).promiseCalendar,
};
