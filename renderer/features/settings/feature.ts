import { IconSettings } from '@tabler/icons-react';
import { lazy } from 'react';
import { screenNames } from '../../../shared/text/en/screen-names.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';

/** A chunk of its own: the program starts without it. */
const SettingsScreen = lazy(async () => ({ default: (await import('./screen/settings-screen.tsx')).SettingsScreen }));

/** What the business is called, when it works, who works there, and how the program looks. */
export const settings: Feature = {
  name: 'settings',
  routes: [{ path: '/settings', screen: SettingsScreen }],
  rail: [{ path: '/settings', label: screenNames.settings, icon: IconSettings, order: 95 }],
  actions: [
    {
      id: 'go-settings',
      label: screenNames.settings,
      group: text.shell.groups.go,
      keys: ['Alt+S'],
      run: ({ navigate }) => navigate('/settings'),
    },
  ],
};
