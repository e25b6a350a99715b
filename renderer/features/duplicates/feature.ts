import { lazy } from 'react';
import { screenNames } from '../../../shared/text/en/screen-names.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';

const DuplicatesScreen = lazy(async () => ({ default: (await import('./screen/duplicates-screen.tsx')).DuplicatesScreen }));

/** Customers who are on record twice: found by likeness, joined by a person. */
export const duplicates: Feature = {
  name: 'duplicates',
  routes: [{ path: '/duplicates', screen: DuplicatesScreen }],
  customerLinks: [{ path: '/duplicates', label: screenNames.duplicates }],
  actions: [
    {
      id: 'go-duplicates',
      label: screenNames.goDuplicates,
      group: text.shell.groups.go,
      keys: [],
      run: ({ navigate }) => navigate('/duplicates'),
    },
  ],
};
