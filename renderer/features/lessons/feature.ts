import { learnTitles } from '../../../shared/text/en/learn-titles.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';
import { LessonCheckPart, LessonsOfCase, LessonsOfJob, LessonsScreen } from './lazy-parts.tsx';

/** What cases taught, as checks on the next jobs of their kind (F5). */
export const lessons: Feature = {
  name: 'lessons',
  routes: [{ path: '/lessons', screen: LessonsScreen }],
  learnTabs: [{ path: '/lessons', label: learnTitles.lessons, order: 30 }],
  actions: [
    { id: 'go-lessons', label: learnTitles.lessons, group: text.shell.groups.go, keys: [], run: ({ navigate }) => navigate('/lessons') },
  ],
  bookingPanels: [LessonCheckPart],
  closingPanels: [LessonCheckPart],
  jobPanels: [LessonsOfJob],
  casePanels: [LessonsOfCase],
};
