import { lazy } from 'react';
import type { Feature } from '../../data/contributions/feature.ts';

/** Keeps the records backed up behind every screen. Loaded once the program is at rest. */
export const backups: Feature = {
  name: 'backups',
  background: lazy(async () => ({ default: (await import('./backups-background.tsx')).BackupsBackground })),
  banner: lazy(async () => ({ default: (await import('./backup-banner.tsx')).BackupBanner })),
};
