import { IconFileImport } from '@tabler/icons-react';
import { lazy } from 'react';
import { imports as words } from '../../../shared/text/en/imports.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';

/** Jobs from another program or a spreadsheet. Loaded when it is first opened: most days nobody imports. */
export const imports: Feature = {
  name: 'imports',
  routes: [
    { path: '/import', screen: lazy(() => import('./screen/import-screen.tsx').then(({ ImportScreen }) => ({ default: ImportScreen }))) },
  ],
  background: lazy(() => import('./watch/watch-background.tsx').then(({ WatchBackground }) => ({ default: WatchBackground }))),
  rail: [{ path: '/import', label: words.title, icon: IconFileImport, order: 90 }],
  actions: [{ id: 'go-import', label: words.go, group: text.shell.groups.go, keys: ['Alt+I'], run: ({ navigate }) => navigate('/import') }],
};
