import { lazy } from 'react';
import type { Feature } from '../../data/contributions/feature.ts';

/** What a program says before anybody said whose it is. Loaded only then. */
export const firstRun: Feature = {
  name: 'first-run',
  firstScreen: lazy(() => import('./start/first-screen.tsx').then(({ FirstScreen }) => ({ default: FirstScreen }))),
};
