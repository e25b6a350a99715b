import { lazy } from 'react';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';

/** A chunk of its own: the program starts without it. */
const RestoreScreen = lazy(async () => ({ default: (await import('./screen/restore-screen.tsx')).RestoreScreen }));
const FirstWay = lazy(async () => ({ default: (await import('./screen/first-way.tsx')).FirstWay }));
const TellBroughtBack = lazy(async () => ({ default: (await import('./tell-brought-back.tsx')).TellBroughtBack }));

/** Copies of the records brought back, going back to a time, and the older records that are kept. */
export const restore: Feature = {
  name: 'restore',
  routes: [{ path: '/settings/data/restore', screen: RestoreScreen }],
  background: TellBroughtBack,
  firstWay: FirstWay,
  actions: [
    {
      id: 'restore',
      label: text.shell.goRestore,
      group: text.shell.groups.go,
      keys: [],
      run: ({ navigate }) => navigate('/settings/data/restore'),
    },
  ],
};
