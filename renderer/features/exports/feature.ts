import { IconFileExport } from '@tabler/icons-react';
import { lazy } from 'react';
import { screenNames } from '../../../shared/text/en/screen-names.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';

/** Records out of the program and back. Loaded when it is first opened. */
export const exports: Feature = {
  name: 'exports',
  routes: [
    { path: '/export', screen: lazy(() => import('./screen/export-screen.tsx').then(({ ExportScreen }) => ({ default: ExportScreen }))) },
  ],
  rail: [{ path: '/export', label: screenNames.exports, icon: IconFileExport, order: 91 }],
  actions: [
    {
      id: 'export',
      label: screenNames.goExports,
      group: text.shell.groups.go,
      keys: ['Alt+E'],
      run: ({ navigate }) => navigate('/export'),
    },
  ],
};
