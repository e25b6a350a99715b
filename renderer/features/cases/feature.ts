import { IconSchool } from '@tabler/icons-react';
import { lazy } from 'react';
import { learnTitles } from '../../../shared/text/en/learn-titles.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';

const LibraryScreen = lazy(async () => ({ default: (await import('./library/library-screen.tsx')).LibraryScreen }));

/** Jobs told step by step, so that the team learns from them (F2). */
export const cases: Feature = {
  name: 'cases',
  routes: [{ path: '/learn', screen: LibraryScreen }],
  rail: [
    { path: '/learn', label: learnTitles.learn, icon: IconSchool, order: 60, alsoAt: ['/cases', '/meetings', '/lessons', '/exercises'] },
  ],
  learnTabs: [{ path: '/learn', label: learnTitles.cases, order: 10 }],
  actions: [
    { id: 'go-learn', label: learnTitles.learn, group: text.shell.groups.go, keys: ['Alt+K'], run: ({ navigate }) => navigate('/learn') },
  ],
};
