import { lazy } from 'react';
import { screenNames } from '../../../shared/text/en/screen-names.ts';
import type { Feature } from '../../data/contributions/feature.ts';

/** Hands what comes due to main, which shows it once, and tells what was missed. Loaded once the program is at rest. */
export const reminders: Feature = {
  name: 'reminders',
  background: lazy(async () => ({ default: (await import('./reminders-background.tsx')).RemindersBackground })),
  banner: lazy(async () => ({ default: (await import('./missed/missed-banner.tsx')).MissedBanner })),
  settingsSections: [
    {
      title: screenNames.reminders,
      panel: lazy(async () => ({ default: (await import('./settings/reminders-panel.tsx')).RemindersPanel })),
      order: 80,
    },
  ],
};
