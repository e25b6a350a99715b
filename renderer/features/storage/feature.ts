import { lazy } from 'react';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';

/** A chunk of its own: the program starts without it. */
const StorageScreen = lazy(async () => ({ default: (await import('./screen/storage-screen.tsx')).StorageScreen }));

/** Where the records lie, how they are copied, and whether they are in order. */
export const storage: Feature = {
  name: 'storage',
  routes: [{ path: '/settings/data', screen: StorageScreen }],
  actions: [
    {
      id: 'go-data',
      label: text.shell.goData,
      group: text.shell.groups.go,
      keys: ['Alt+A'],
      run: ({ navigate }) => navigate('/settings/data'),
    },
  ],
};
