import type { Feature } from '../../data/contributions/feature.ts';
import { LessonCheckPart, LessonsOfCase, LessonsOfJob } from './lazy-parts.tsx';

/** What cases taught, as checks on the next jobs of their kind (F5). */
export const lessons: Feature = {
  name: 'lessons',
  bookingPanels: [LessonCheckPart],
  closingPanels: [LessonCheckPart],
  jobPanels: [LessonsOfJob],
  casePanels: [LessonsOfCase],
};
