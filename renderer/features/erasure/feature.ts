import { lazy } from 'react';
import type { Feature } from '../../data/contributions/feature.ts';
import { EntryPlace } from './entry-place.tsx';

const EraseScreen = lazy(async () => ({ default: (await import('./screen/erase-screen.tsx')).EraseScreen }));
const ReportScreen = lazy(async () => ({ default: (await import('./screen/report-screen.tsx')).ReportScreen }));
const FinishErasures = lazy(async () => ({ default: (await import('./finish-erasures.tsx')).FinishErasures }));

/** People who ask to be forgotten: erased for good, with a report. */
export const erasure: Feature = {
  name: 'erasure',
  routes: [
    { path: '/customers/:id/erase', screen: EraseScreen },
    { path: '/erased/:id', screen: ReportScreen },
  ],
  customerPanels: [EntryPlace],
  background: FinishErasures,
};
