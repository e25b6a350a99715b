import { learnTitles } from '../../../shared/text/en/learn-titles.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';
import { CaseDrillScreen, DrillsScreen, ExerciseScreen, PracticeOfCase } from './lazy-parts.tsx';

/** Cases and scenes of the program as exercises in the five steps, and who has done them (F6). */
export const drills: Feature = {
  name: 'drills',
  routes: [
    { path: '/drills', screen: DrillsScreen },
    { path: '/drills/exercise/:key', screen: ExerciseScreen },
    { path: '/drills/case/:id', screen: CaseDrillScreen },
  ],
  learnTabs: [{ path: '/drills', label: learnTitles.drills, order: 40 }],
  actions: [
    { id: 'go-drills', label: learnTitles.drills, group: text.shell.groups.go, keys: [], run: ({ navigate }) => navigate('/drills') },
  ],
  casePanels: [PracticeOfCase],
};
