import { IconSchool } from '@tabler/icons-react';
import { lazy } from 'react';
import { learnTitles } from '../../../shared/text/en/learn-titles.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';
import { AnonymityPanel } from './anonymity/panels.tsx';
import { JobPanel, ReviewPanel } from './build/panels.tsx';
import { LikeOnJob } from './library/like-on-job.tsx';
import { PaperPanel } from './paper/panels.tsx';
import { caseTimeline } from './queries/case-timeline.ts';

const AnonymousScreen = lazy(async () => ({ default: (await import('./anonymity/preview-screen.tsx')).PreviewScreen }));
const BringIn = lazy(async () => ({ default: (await import('./library/shipped/bring-in-background.tsx')).BringInBackground }));
const CaseScreen = lazy(async () => ({ default: (await import('./page/case-screen.tsx')).CaseScreen }));
const StoryScreen = lazy(async () => ({ default: (await import('./build/story-screen.tsx')).StoryScreen }));
const LibraryScreen = lazy(async () => ({ default: (await import('./library/library-screen.tsx')).LibraryScreen }));

/** Jobs told step by step, made from the records and frozen by copy, so that the team learns from them (S4, F2). */
export const cases: Feature = {
  name: 'cases',
  routes: [
    { path: '/learn', screen: LibraryScreen },
    { path: '/cases/new', screen: StoryScreen },
    { path: '/cases/:id', screen: CaseScreen },
    { path: '/cases/:id/anonymous', screen: AnonymousScreen },
  ],
  rail: [{ path: '/learn', label: learnTitles.learn, icon: IconSchool, order: 60, alsoAt: ['/cases', '/meetings', '/lessons', '/drills'] }],
  background: BringIn,
  learnTabs: [{ path: '/learn', label: learnTitles.cases, order: 10 }],
  actions: [
    { id: 'go-learn', label: learnTitles.learn, group: text.shell.groups.go, keys: ['Alt+K'], run: ({ navigate }) => navigate('/learn') },
    {
      id: 'tell-story',
      label: learnTitles.tellStory,
      group: text.shell.groups.everywhere,
      keys: [],
      run: ({ navigate }) => navigate('/cases/new'),
    },
  ],
  casePanels: [AnonymityPanel, PaperPanel],
  jobPanels: [JobPanel, LikeOnJob],
  reviewPanels: [ReviewPanel],
  timeline: caseTimeline,
};
