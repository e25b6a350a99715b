import { IconFileImport } from '@tabler/icons-react';
import { lazy } from 'react';
import { screenNames } from '../../../shared/text/en/screen-names.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';

/** Jobs from another program or a spreadsheet. Loaded when it is first opened: most days nobody imports. */
export const imports: Feature = {
  name: 'imports',
  routes: [
    { path: '/import', screen: lazy(() => import('./screen/import-screen.tsx').then(({ ImportScreen }) => ({ default: ImportScreen }))) },
  ],
  background: lazy(() => import('./watch/watch-background.tsx').then(({ WatchBackground }) => ({ default: WatchBackground }))),
  rail: [{ path: '/import', label: screenNames.imports, icon: IconFileImport, order: 90 }],
  actions: [
    {
      id: 'go-import',
      label: screenNames.goImports,
      group: text.shell.groups.go,
      keys: ['Alt+I'],
      run: ({ navigate }) => navigate('/import'),
    },
  ],
};
