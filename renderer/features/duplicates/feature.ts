import { lazy } from 'react';
import { duplicates as words } from '../../../shared/text/en/duplicates.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';

const DuplicatesScreen = lazy(async () => ({ default: (await import('./screen/duplicates-screen.tsx')).DuplicatesScreen }));

/** Customers who are on record twice: found by likeness, joined by a person. */
export const duplicates: Feature = {
  name: 'duplicates',
  routes: [{ path: '/duplicates', screen: DuplicatesScreen }],
  customerLinks: [{ path: '/duplicates', label: words.look }],
  actions: [
    { id: 'go-duplicates', label: words.go, group: text.shell.groups.go, keys: [], run: ({ navigate }) => navigate('/duplicates') },
  ],
};
